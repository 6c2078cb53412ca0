import Planning

/// Titles and sentences for the charts of indicators, from the rows that they show.
struct ChartWording {
  let findings: Findings
  let indicator: String
  private let row: IndicatorRow
  private let opening: Observation?

  init?(_ findings: Findings, _ indicator: String) {
    guard let row = findings.series(indicator)?.months.last else { return nil }
    self.findings = findings
    self.indicator = indicator
    self.row = row
    let today = findings.openingMonth ?? .max
    opening = findings.history(indicator).last { $0.month <= today && !$0.isHidden }
  }

  private var description: IndicatorDescription { findings.description(indicator) }
  private var measure: Measure { Measure(description) }
  private var decimals: Int { measure.decimals(for: [row.mean, row.p10, row.p90]) }
  private var end: String { measure.text(row.mean, decimals: decimals) }
  private var period: String { ReportedPeriod.words(row.period) }

  /// "Looked-after children (LAC): falling from 624 to 570 by March 2021".
  var title: String {
    guard let opening = findings.comparable(opening, with: row) else {
      return "\(description.name): \(end) in \(period)"
    }
    let start = measure.text(opening.value)
    switch Direction(from: opening.value, to: row) {
    case .steady: return "\(description.name): no clear change from \(start) by \(period)"
    case let direction:
      return "\(description.name): \(direction.verb) from \(start) to \(end) by \(period)"
    }
  }

  /// "Looked-after children (LAC): 570 in March 2021, 48 fewer than without it", where a baseline is
  /// beside it and the difference is clear; else the title.
  var comparedTitle: String {
    guard let difference = findings.difference(of: row).map({ ThreeFigures($0) }),
      difference.side == .below || difference.side == .above
    else { return title }
    let phrase = DifferenceWording(measure: measure).phrase(difference, than: "without it")
    return "\(description.name): \(end) in \(period), \(phrase.prefix { $0 != "(" }.dropLast())"
  }

  /// "Number at each month’s end, Anytown, Mar 2016 to Mar 2021; bands: 5 and 8 in 10 futures".
  func subtitle(_ data: FanData) -> String {
    let basis =
      switch description.basis {
      case "month_end": "at each month’s end"
      case "rolling_12m": "over the last 12 months"
      default: "in each month"
      }
    let since = data.later.isEmpty ? "" : "; open circles: published since"
    return "\(Spoken.capitalised(measure.caption)) \(basis), \(findings.outcome.authority), "
      + "\(ReportedPeriod.shortWords(data.firstMonth)) to "
      + "\(ReportedPeriod.shortWords(data.lastMonth)); bands: 5 and 8 in 10 futures" + since
  }

  /// What the chart shows, in a sentence.
  var summary: String {
    var text = ""
    if let opening {
      text =
        "\(measure.text(opening.value)) in \(ReportedPeriod.words(opening.period)) (published). "
    }
    let range = measure.range(row.p10, row.p90, decimals: decimals)
    text += "\(end) projected for \(period) (8 in 10 simulated futures: \(range))"
    if let baseline = findings.baseline(of: row) {
      let value = measure.text(baseline.mean, decimals: decimals)
      text += "; \(value) in the baseline"
      text += " (\(measure.range(baseline.p10, baseline.p90, decimals: decimals)))"
    }
    if let difference = findings.difference(of: row) {
      let wording = DifferenceWording(measure: measure)
      text += ": \(wording.phrase(ThreeFigures(difference), than: "without it"))"
    }
    if let earlier = findings.earlier, let range = earlier.range(of: row) {
      text += "; \(measure.text(range.p50, decimals: decimals)) \(earlier.label)"
      text += " (\(measure.range(range.p10, range.p90, decimals: decimals)))"
    }
    return text + "."
  }
}
