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
      id: "scorecard", name: "Scorecard", title: title,
      body: """
        <p>Ranges hold 8 in 10 simulated futures. The direction is called clear only when the last \
        published figure lies outside that range. “Not comparable” \
        means that the published figure is far from the first simulated period (outside 9 in 10 of \
        its futures and more than a tenth, of percentages five points, off their mean), since the \
        council counts otherwise or the figure is old. A rating is the likeliest one, with its \
        chance. “Year to date” at a year’s end is the whole financial year. Neighbours are the council’s \
        statistical neighbours, their average and England’s as the council’s reports print \
        them.</p>
        <p class="summary">\(SmallNumbers.rule)</p>
        \(themes.joined())
        """)
  }

  private var title: String {
    let targets = TargetFindings(scorecard)
    guard !targets.lines.isEmpty else { return "Scorecard: every indicator at the end of the run" }
    return "Scorecard: \(targets.title)"
  }

  private func table(_ theme: Scorecard.Theme) -> DataTable {
    let compared = findings.outcome.baseline != nil
    var header = ["Indicator", "Published"]
    header += compared ? ["Baseline", "Scenario", "Difference"] : ["Projection"]
    header += ["Period", "Direction", "Target", "Rating", "Neighbours", "England"]
    var table = DataTable(caption: "\(theme.title): scorecard", header: header)
    table.captionHidden = true
    table.style = compared ? "card" : "card alone"
    for line in theme.lines {
      let measure = line.measure
      var row: [DataTable.Cell] = [name(line), published(line)]
      if compared { row.append(line.baseline.map { projected(line, $0) } ?? .figure("–")) }
      row.append(projected(line, line.projection))
      if compared { row.append(difference(line)) }
      row.append(two(short(line.projection.period), line.basis))
      row.append(direction(line))
      row.append(
        .text(line.target.isEmpty ? "–" : line.targetWords))
      row.append(rating(line))
      row += [line.neighbours, line.national].map { other in
        other.map { two(measure.text($0.value), $0.period) } ?? .figure("–")
      }
      table.rows.append(row)
    }
    return table
  }

  /// Its name, then its number in the council's own scorecard and which way is good.
  private func name(_ line: ScorecardLine) -> DataTable.Cell {
    let code = line.indicator.code.isEmpty ? "" : "\(line.indicator.code), "
    return .heading(
      "\(line.indicator.name)<br><span class=\"beside\">\(code + line.goodIs)</span>")
  }

  /// The last figure, then those of the years before.
  private func published(_ line: ScorecardLine) -> DataTable.Cell {
    guard let last = line.lastActual else { return .figure("–") }
    let earlier = line.earlierActuals.map { "\(short($0.period)): \($0.text(line.measure))" }
    let below = [short(last.period)] + earlier.reversed()
    let lines = below.map { each -> Markup in "<br><span class=\"beside\">\(each)</span>" }
    return .markup("\(last.text(line.measure))\(lines.joined())")
  }

  /// A figure with what qualifies it in a smaller line below.
  private func two(_ figure: String, _ below: String) -> DataTable.Cell {
    .markup("\(figure)<br><span class=\"beside\">\(below)</span>")
  }

  private func projected(_ line: ScorecardLine, _ row: IndicatorRow) -> DataTable.Cell {
    two(
      line.measure.text(row.mean, decimals: line.decimals),
      line.measure.range(row.p10, row.p90, decimals: line.decimals))
  }

  private func difference(_ line: ScorecardLine) -> DataTable.Cell {
    guard let difference = line.difference.map({ ThreeFigures($0) }) else { return .figure("–") }
    let parts = DifferenceWording(measure: line.measure).parts(difference)
    return parts.range.isEmpty ? .figure(parts.mean) : two(parts.mean, parts.range)
  }

  /// "falling, better", or where the simulation starts if that is not what was published.
  private func direction(_ line: ScorecardLine) -> DataTable.Cell {
    if let direction = line.direction {
      return .text(direction.words(polarity: line.indicator.polarity))
    }
    guard let first = line.firstSimulated else { return .text("–") }
    return .words(
      """
      not comparable<br><span class="beside">\(line.measure.text(first.mean)) simulated for \
      \(short(first.period))</span>
      """)
  }

  private func rating(_ line: ScorecardLine) -> DataTable.Cell {
    guard let rating = line.rating else { return .figure("–") }
    var beside: Markup = ""
    if let other = line.baselineRating, other.text != rating.text {
      beside = "<br><span class=\"beside\">baseline \(other.text)</span>"
    }
    return .markup(
      "<strong>\(rating.word)</strong>: \(Spoken.chance(rating.share))\(beside)")
  }

  private func short(_ period: String) -> String {
    if case .month(let month)? = ReportedPeriod(period) { return ReportedPeriod.shortWords(month) }
    return period
  }
}
