import Planning

/// What it costs by line and financial year, and what is saved.
struct MoneySection {
  let findings: Findings

  /// Nil where the run has no costs by financial year.
  var section: Section? {
    let costs = CostFindings(findings)
    guard let shown = costs.total else { return nil }
    let periods = [shown.period] + costs.periods.filter { $0 != shown.period }
    let tables = periods.map { period -> Markup in
      let table = CostTable(findings: findings, costs: costs, period: period)
      return shown.period == period
        ? "<h3>\(table.title)</h3>\(table.markup)"
        : "<details><summary>\(table.title)</summary>\(table.markup)</details>\n"
    }
    return Section(
      id: "money", name: "Money", title: title(costs),
      body: """
        \(totals(costs).markup)\(CashFlowFigures(findings: findings, costs: costs).markup)\
        \(SavingTable(findings, period: shown.period)?.markup ?? "")
        \(tables.first ?? "")<p>\(findings.outcome.prices?.sentence ?? "") Lines add up to totals. Means add up; ranges do not, \
        because what goes badly for one line often goes well for another. What agency workers cost \
        more than permanent ones is a line of its own, “Staff agency premium”. Every line and \
        month is in costs.csv\(findings.outcome.baseline == nil ? "" : ", its difference in cost-differences.csv,") \
        and in the workbook.</p>
        \(tables.dropFirst().joined())\(BudgetTable(findings)?.markup ?? "")
        """)
  }

  private func title(_ costs: CostFindings) -> String {
    if let told = costs.toldDifference {
      return "Money: \(CostWording.short(told.figures)) in \(told.words)"
    }
    return costs.total.map { "Money: \(CostWording.level($0.figures)) in \($0.words)" } ?? "Money"
  }

  private func totals(_ costs: CostFindings) -> Figure {
    let outcome = findings.outcome
    let labels = [outcome.scenario, outcome.baseline].compactMap(\.self)
    let groups = costs.periods.map { period in
      BarChart.Group(
        title: period,
        bars: labels.compactMap { label in
          costs.row("total", period, of: label.id).map { row in
            BarChart.Bar(
              label: label.id == outcome.baseline?.id
                ? "without it"
                : outcome.baseline == nil
                  ? "" : "with it",
              value: row.mean, range: min(row.p10, row.p90)...max(row.p10, row.p90),
              text: CostWording.level(ThreeFigures(row)))
          }
        })
    }
    var table = DataTable(
      caption: "Cost of all services simulated, by financial year",
      header: ["Financial year"] + labels.map(\.title)
        + (outcome.baseline == nil ? [] : ["Difference"]))
    var sentences: [String] = []
    for period in costs.periods {
      var row: [DataTable.Cell] = [.text(period)]
      for label in labels {
        let cost = costs.row("total", period, of: label.id)
        row.append(.figure(cost.map { CostWording.level(ThreeFigures($0)) } ?? "–"))
      }
      if let difference = costs.difference("total", period) {
        row.append(.figure(CostWording.short(ThreeFigures(difference))))
        sentences.append("\(period): \(lowered(CostWording.short(ThreeFigures(difference))))")
      } else if let own = costs.row("total", period, of: findings.scenario) {
        sentences.append("\(period): \(CostWording.level(ThreeFigures(own)))")
      }
      table.rows.append(row)
    }
    let summary = sentences.joined(separator: "; ") + "."
    return Figure(
      title: message(costs),
      subtitle:
        "Cost of all services simulated, pounds in each financial year, \(outcome.authority); the mark across a bar’s end "
        + "is the range of 8 in 10 simulated futures",
      chart: BarChart(groups: groups, width: 760).pictures(
        id: "money-totals", title: "Cost by financial year", summary: summary),
      summary: summary, table: table)
  }

  /// The first and the last year in a few words.
  private func message(_ costs: CostFindings) -> String {
    let changes = costs.netDifferences
    if let first = changes.first, let last = changes.last, first.period != last.period {
      return [first, last].map {
        "\($0.words): \(lowered(CostWording.title($0.figures)))"
      }.joined(separator: "; ")
    }
    return costs.total.map { "\(CostWording.level($0.figures)) in \($0.words)" }
      ?? "Cost by financial year"
  }

  private func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
