import Planning

/// All indicators by theme: where they stand, where they go, and the chance of meeting the target.
struct ScorecardSection {
  let findings: Findings
  let scorecard: Scorecard

  var section: Section {
    let figures = IndicatorFigures(findings: findings)
    let themes = scorecard.themes.map { theme -> Markup in
      let charts = figures.multiples(
        theme.lines.map(\.indicator.id), section: "scorecard", caption: "\(theme.title): figures")
      return """
        <h3 id="theme-\(theme.id)">\(theme.title)</h3>
        \(table(theme).markup)<details><summary>\(theme.title): month by month</summary>
        \(charts)</details>

        """
    }
    return Section(
      id: "scorecard", title: "Scorecard: every indicator at the end of the run",
      body: """
        <p>Ranges hold 8 in 10 simulated futures. The direction is called clear only when the last \
        published figure lies outside that range. A rating is the likeliest one, with its \
        chance.</p>
        \(themes.joined())
        """)
  }

  private func table(_ theme: Scorecard.Theme) -> DataTable {
    let compared = findings.outcome.baseline != nil
    var header = ["Indicator", "Last published"]
    header += compared ? ["Baseline", "Scenario", "Difference"] : ["Projection"]
    header += ["Period", "Direction", "Target", "Rating"]
    var table = DataTable(caption: "\(theme.title): scorecard", header: header)
    for line in theme.lines {
      let measure = line.measure
      let last = line.lastActual.map {
        "\(measure.text($0.value)), \(short($0.period))"
      }
      var row: [DataTable.Cell] = [.text(line.indicator.name), .figure(last ?? "–")]
      if compared { row.append(.figure(line.baseline.map { line.text($0) } ?? "–")) }
      row.append(.figure(line.text(line.projection)))
      if compared {
        let wording = DifferenceWording(measure: measure)
        row.append(
          .figure(line.difference.map { wording.cell(ThreeFigures($0)) } ?? "–"))
      }
      row.append(.figure(short(line.projection.period)))
      row.append(.text(line.direction?.words(polarity: line.indicator.polarity) ?? "–"))
      row.append(
        .text(line.target.isEmpty ? "–" : TargetWording.words(line.target, measure)))
      row.append(rating(line))
      table.rows.append(row)
    }
    return table
  }

  private func rating(_ line: ScorecardLine) -> DataTable.Cell {
    guard let rating = line.rating else { return .text("–") }
    let beside: Markup = line.baselineRating.map {
      "<br><span class=\"beside\">baseline \($0.text)</span>"
    } ?? ""
    return .markup(
      "<strong>\(rating.word)</strong>: \(Spoken.chance(rating.share))\(beside)")
  }

  private func short(_ period: String) -> String {
    if case .month(let month)? = ReportedPeriod(period) { return ReportedPeriod.shortWords(month) }
    return period
  }
}
