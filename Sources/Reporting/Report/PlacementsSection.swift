import Planning

/// Where children in care live, and what decides it.
struct PlacementsSection {
  let findings: Findings

  /// Nil where the run has no placements.
  var section: Section? {
    let figures = IndicatorFigures(findings: findings)
    let kinds = figures.multiples(
      KeyIndicators.placements, section: "placements", caption: "Children by kind of placement",
      commonScale: false)
    let supply = figures.fans(KeyIndicators.supply, section: "placements")
    guard !kinds.text.isEmpty || !supply.text.isEmpty else { return nil }
    return Section(
      id: "placements", name: "Placements", title: title,
      body: """
        <h3>Children in each kind of placement</h3>
        <p class="subtitle">Number at the end of each month, \(findings.outcome.authority); each \
        picture on its own scale; the figures are the means at the end, the band holds 8 in 10 \
        simulated futures</p>
        \(kinds)\(supply)
        """)
  }

  /// The largest clear change against the baseline, or against today.
  private var title: String {
    let lines = KeyIndicators.placements.compactMap { findings.scorecardLine($0) }
    let changes = lines.compactMap { line -> (line: ScorecardLine, change: Double)? in
      if let difference = line.difference {
        let figures = ThreeFigures(difference)
        return figures.side == .below || figures.side == .above
          ? (line, difference.mean) : nil
      }
      guard findings.outcome.baseline == nil, let start = line.start, line.direction != .steady
      else { return nil }
      return (line, line.projection.mean - start.value)
    }
    guard let largest = changes.max(by: { $0.change.magnitude < $1.change.magnitude }) else {
      return "Placements: no clear change in where children live"
    }
    let words = largest.change < 0 ? "fewer" : "more"
    let measure = largest.line.measure
    let size = measure.text(
      largest.change.magnitude, decimals: measure.decimals(for: [largest.change]))
    let than = findings.outcome.baseline == nil ? "today" : "without it"
    let period = ReportedPeriod.words(largest.line.projection.period)
    return "Placements: \(size) \(words) \(largest.line.indicator.name) than \(than) in \(period)"
  }
}
