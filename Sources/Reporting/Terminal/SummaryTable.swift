import Planning

/// The key indicators in columns: last published, baseline, scenario with its range, target.
struct SummaryTable {
  let findings: Findings
  let width: Int
  let style: TerminalStyle

  private static let figures = (last: 7, baseline: 8, scenario: 19, target: 17)

  private var compared: Bool { findings.outcome.baseline != nil }

  private var nameWidth: Int {
    let widths = Self.figures
    let used = widths.last + widths.scenario + widths.target + 3
    return width - used - (compared ? widths.baseline + 1 : 0)
  }

  var lines: [String] {
    let shown = KeyIndicators.summary.compactMap { findings.scorecardLine($0) }
    guard !shown.isEmpty else { return [] }
    let period = ReportedPeriod.words(findings.outcome.lastMonth)
    let header = line(
      period, last: "latest", baseline: "baseline",
      scenario: compared ? "scenario (8 in 10)" : "projected (8 in 10)", target: "target: chance")
    return [style.bold(header)] + shown.map(row)
  }

  private func row(_ line: ScorecardLine) -> String {
    let measure = line.measure
    let plain = Measure(unit: measure.unit == "percent" ? "rate" : measure.unit)
    let projection = line.projection
    let range =
      "\(plain.text(projection.p10, decimals: line.decimals))-"
      + plain.text(projection.p90, decimals: line.decimals)
    var target = ""
    if let rating = line.rating {
      target = line.target.isEmpty ? "" : "\(line.target): "
      target += Self.shortChance(rating.green)
    }
    let yearly = projection.periodType == "financial_year"
    return self.line(
      line.indicator.name + (yearly ? " (year)" : ""),
      last: line.lastActual.map { measure.text($0.value) } ?? "-",
      baseline: line.baseline.map { measure.text($0.mean, decimals: line.decimals) } ?? "-",
      scenario: "\(measure.text(projection.mean, decimals: line.decimals)) (\(range))",
      target: target)
  }

  private func line(
    _ name: String, last: String, baseline: String, scenario: String, target: String
  ) -> String {
    let widths = Self.figures
    var cells = [
      TerminalStyle.fit(name, nameWidth), TerminalStyle.fit(last, widths.last, right: true),
    ]
    if compared { cells.append(TerminalStyle.fit(baseline, widths.baseline, right: true)) }
    cells.append(TerminalStyle.fit(scenario, widths.scenario, right: true))
    cells.append(TerminalStyle.fit(target, widths.target, right: true))
    return cells.joined(separator: " ")
  }

  /// A chance of green in a few letters.
  private static func shortChance(_ share: Double) -> String {
    switch share {
    case ..<0.05: "<1 in 20"
    case 0.95...: ">19 in 20"
    default: Spoken.chance(share)
    }
  }
}
