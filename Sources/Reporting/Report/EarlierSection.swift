import Planning

/// The projection of an earlier run beside the new one, for the months that both have.
struct EarlierSection {
  let findings: Findings

  /// Indicators that are told.
  private var indicators: [String] {
    var seen: Set<String> = []
    let all =
      [Headline(findings).indicator, "lac"] + KeyIndicators.demand
      + ["lac_admissions", "lac_discharges"] + KeyIndicators.placements.prefix(4)
      + KeyIndicators.supply
    return all.filter { seen.insert($0).inserted }
  }

  private struct Line {
    var row: IndicatorRow
    var earlier: ProjectedRange

    /// Where the new middle lies in the earlier range.
    var position: ProjectedRange.Position { earlier.position(of: row.p50) }
  }

  /// The lines of an indicator: the first March and the last month that both runs have.
  private func lines(_ indicator: String, _ earlier: EarlierProjection) -> [Line] {
    let common = (findings.series(indicator)?.months ?? []).compactMap { row in
      earlier.range(of: row).map { Line(row: row, earlier: $0) }
    }
    guard let last = common.last else { return [] }
    let march = common.first { $0.row.period.hasSuffix("-03") }
    return march.map { $0.row.period == last.row.period ? [last] : [$0, last] } ?? [last]
  }

  /// Nil where no earlier run is shown, or the two have no month in common.
  var section: Section? {
    guard let earlier = findings.earlier else { return nil }
    let lines = indicators.flatMap { self.lines($0, earlier) }
    guard !lines.isEmpty else { return nil }
    let opening = ReportedPeriod.words(earlier.opening.text)
    let moved = lines.count { $0.position != .inside }
    let title =
      moved == 0
      ? "Since \(opening): every new middle lies in the range projected then"
      : "Since \(opening): \(moved) of \(lines.count) new middles lie outside of the range projected "
        + "then"
    let then = "In \(opening)"
    var table = DataTable(
      caption: "Middle projection and 8 in 10 futures, then and now",
      header: ["Indicator", "Period", then, "8 in 10", "Now", "8 in 10", "New middle"])
    table.rows = lines.map { line in
      let measure = Measure(findings.description(line.row.indicator))
      let decimals = measure.decimals(for: [line.row.p50, line.row.p10, line.row.p90])
      let words =
        switch line.position {
        case .inside: "in the range of then"
        case .below: "below the range of then"
        case .above: "above the range of then"
        }
      return [
        .text(findings.description(line.row.indicator).name),
        .figure(ReportedPeriod.words(line.row.period)),
        .figure(measure.text(line.earlier.p50, decimals: decimals)),
        .figure(measure.range(line.earlier.p10, line.earlier.p90, decimals: decimals)),
        .figure(measure.text(line.row.p50, decimals: decimals)),
        .figure(measure.range(line.row.p10, line.row.p90, decimals: decimals)), .text(words),
      ]
    }
    let other =
      earlier.isOther
      ? " It is that of “\(earlier.scenario.title)”; this report’s scenario was not simulated then."
      : ""
    return Section(
      id: "earlier", name: "Earlier projection", title: title,
      body: """
        <p>In the charts the projection of \(opening) is outlined: its middle and the edges of 8 in 10 \
        simulated futures.\(other) Whether figures published since lie in it is told by \
        <code>caseload track</code>.</p>
        \(table.markup)
        """)
  }
}
