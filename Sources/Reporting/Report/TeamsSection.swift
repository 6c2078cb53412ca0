import Planning

/// Caseloads, hours and late work by team.
struct TeamsSection {
  let findings: Findings

  /// Nil where the run has no teams and no timeliness.
  var section: Section? {
    let teams = TeamFindings(findings)
    let figures = IndicatorFigures(findings: findings)
    let timeliness = figures.multiples(
      KeyIndicators.timeliness, section: "teams", caption: "Timeliness")
    guard !teams.all.isEmpty || !timeliness.text.isEmpty else { return nil }
    var body: Markup = ""
    if !teams.all.isEmpty {
      body += """
        <h3>Each team now and at the end</h3>
        <p class="subtitle">Means over the simulated futures, with the scenario; the baseline’s \
        end figure is below where it is another. The limit is the most cases that a worker should \
        hold; families are not parted, so the most on one worker may pass it. Hours are the \
        monthly average of the first and of the last 12 months.</p>
        \(table(teams).markup)\(overdue)\(hours(teams).markup)\(caseloads(teams))
        """
    }
    if !timeliness.text.isEmpty {
      body += """
        <h3>Timeliness follows from the hours that teams have</h3>
        <p class="subtitle">Each month or month’s end, \(findings.outcome.authority); the band \
        holds 8 in 10 simulated futures</p>
        \(timeliness)
        """
    }
    return Section(id: "teams", name: "Teams", title: title(teams), body: body)
  }

  private func title(_ teams: TeamFindings) -> String {
    let over = teams.all.filter(\.endHours.isOverloaded)
    guard !teams.all.isEmpty else { return "Timeliness" }
    if over.isEmpty { return late(teams) ?? "Teams: every team has the hours that its work needs" }
    let named = Spoken.list(over.prefix(3).map(\.name))
    let verb = over.count == 1 ? "needs" : "need"
    if over.count <= 3 { return "Teams: \(named) \(verb) more hours than there are" }
    return "Teams: \(over.count) of \(teams.all.count) need more hours than they have"
  }

  /// Where hours suffice on average and late work stands all the same; nil where none does.
  private func late(_ teams: TeamFindings) -> String? {
    let late = teams.all.filter(\.isLate).map(\.name)
    guard !late.isEmpty else { return nil }
    let named =
      late.count <= 3 ? "in \(Spoken.list(late))" : "in \(late.count) of \(teams.all.count) teams"
    return
      "Teams: enough hours on average, yet more than one late piece of work per worker \(named)"
  }

  private func table(_ teams: TeamFindings) -> DataTable {
    let end = ReportedPeriod.words(teams.lastPeriod)
    var table = DataTable(
      caption: "Teams: \(ReportedPeriod.words(teams.firstPeriod)) and \(end)",
      header: ["Team", "Limit"] + (0..<5).flatMap { _ in ["Start", "End"] })
    table.groups = [("", 2)]
    for title in [
      "Cases per worker: mean", "Most cases on one worker", "Hours needed, % of available",
      "Waiting for a worker", "Overdue work",
    ] {
      table.groups.append((title, 2))
    }
    for team in teams.all {
      let limit = findings.outcome.caseloadLimits[team.name]
      var row: [DataTable.Cell] = [
        .text(team.name), .figure(limit.map { Spoken.number($0) } ?? "–"),
      ]
      for value in [\TeamRow.caseloadMean, \.caseloadMax] {
        let holds = team.start[keyPath: value] > 0 || team.end[keyPath: value] > 0
        row += pair(team, decimals: 1) { holds ? $0[keyPath: value] : nil }
      }
      row.append(.figure(share(team.startHours)))
      row.append(beside(share(team.endHours), team.baselineEndHours.map { share($0) }))
      for value in [\TeamRow.unallocated, \.overdue] {
        row += pair(team, decimals: 0) { $0[keyPath: value] }
      }
      table.rows.append(row)
    }
    return table
  }

  /// What goes overdue, and what first.
  private var overdue: Markup {
    let found = OverdueFindings(findings).lines
    guard let earliest = found.first, let month = earliest.month else {
      return found.isEmpty
        ? "<h3>No team’s work stays overdue</h3><p>At the end no team has more than one late piece of "
          + "work for each worker, on average.</p>\n" : ""
    }
    var table = DataTable(
      caption: "Months from which on late work is above one piece for each worker, on average",
      header: ["Team", "From", "Late per worker at the end"])
    if findings.outcome.baseline != nil { table.header.insert("Baseline from", at: 2) }
    for line in found {
      var row: [DataTable.Cell] = [
        .text(line.team), .figure(line.month.map(ReportedPeriod.words) ?? "never"),
      ]
      if findings.outcome.baseline != nil {
        row.append(.figure(line.baselineMonth.map(ReportedPeriod.words) ?? "never"))
      }
      row.append(.figure(Spoken.number(line.atEnd, decimals: 1)))
      table.rows.append(row)
    }
    var first = table
    first.rows.removeLast(max(0, first.rows.count - 10))
    return """
      <h3>What goes overdue first and stays so: \(earliest.team), from \
      \(ReportedPeriod.words(month))</h3>
      <p>In \(found.count) of \(TeamFindings(findings).all.count) teams there comes a month from \
      which on each worker has more than one late piece of work, on average.</p>
      \(first.markup)\(found.count > 10 ? table.folded("Show all \(found.count) teams") : "")
      """
  }

  private func pair(
    _ team: TeamFindings.Team, decimals: Int, _ value: (TeamRow) -> Double?
  ) -> [DataTable.Cell] {
    func text(_ row: TeamRow) -> String {
      value(row).map {
        Spoken.number($0, decimals: $0 < 10 ? 1 : decimals, trimmed: decimals == 0)
      } ?? "–"
    }
    return [.figure(text(team.start)), beside(text(team.end), team.baselineEnd.map(text))]
  }

  private func beside(_ text: String, _ baseline: String?) -> DataTable.Cell {
    guard let baseline, baseline != "–", baseline != text else { return .figure(text) }
    return .markup("\(text)<br><span class=\"beside\">baseline \(baseline)</span>")
  }

  private func share(_ hours: TeamFindings.Hours) -> String {
    hours.load.map { Spoken.number($0 * 100) + "%" } ?? "–"
  }

  private func hours(_ teams: TeamFindings) -> Figure {
    let bars = teams.all.compactMap { team in
      team.endHours.load.map { load in
        BarChart.Bar(
          label: team.name, value: load * 100, range: nil,
          text: "\(share(team.endHours)) of \(Spoken.number(team.endHours.available)) hours")
      }
    }
    let chart = BarChart(
      groups: bars.map { BarChart.Group(title: "", bars: [$0]) }, width: 760,
      reference: (value: 100, name: "hours available"))
    let over = teams.all.filter(\.endHours.isOverloaded).map(\.name)
    let late = teams.all.contains(where: \.isLate)
    let summary =
      over.isEmpty
      ? "In the last 12 months every team has the hours that its work asks for"
        + (late ? ", on average over all futures: a mean hides those in which it has not." : ".")
      : "In the last 12 months the work of \(Spoken.list(over)) asks for more than is available."
    var table = DataTable(
      caption: "Hours in an average month of the last 12",
      header: [
        "Team", "Needed", "Available", "Needed in the baseline", "Available in the baseline",
      ])
    for team in teams.all {
      table.rows.append([
        .text(team.name), .figure(Spoken.number(team.endHours.needed)),
        .figure(Spoken.number(team.endHours.available)),
        .figure(team.baselineEndHours.map { Spoken.number($0.needed) } ?? "–"),
        .figure(team.baselineEndHours.map { Spoken.number($0.available) } ?? "–"),
      ])
    }
    let title =
      over.isEmpty
      ? "Hours needed stay within hours available in every team\(late ? ", on average" : "")"
      : "Hours needed exceed hours available in \(over.count) of \(teams.all.count) teams"
    return Figure(
      title: title,
      subtitle: "Hours needed, per cent of hours available, average of the last 12 months, "
        + findings.outcome.authority,
      chart: chart.pictures(id: "teams-hours", title: title, summary: summary),
      summary: summary, table: table)
  }

  private func caseloads(_ teams: TeamFindings) -> Markup {
    let holding = teams.all.filter { $0.end.caseloadMean > 0 || $0.start.caseloadMean > 0 }
    guard !holding.isEmpty else { return "" }
    let charts = holding.enumerated().compactMap { place, team -> Markup? in
      guard let data = teams.caseloads(team.name) else { return nil }
      let summary =
        "Mean cases per worker: \(Spoken.number(team.start.caseloadMean, decimals: 1)) at first, "
        + "\(Spoken.number(team.end.caseloadMean, decimals: 1)) at the end."
      let chart = SmallMultiple(data: data).picture(
        id: "teams-caseload-\(place)", title: "\(team.name): cases per worker", summary: summary)
      return "<div class=\"multiple\"><h4>\(team.name)</h4>\(chart)</div>\n"
    }
    return """
      <h3>Cases per worker, month by month</h3>
      <p class="subtitle">Mean number of children per case-holding worker; means over the \
      simulated futures; the figures are in the table above and in teams.csv</p>
      <div class="multiples">\(charts.joined())</div>

      """
  }
}
