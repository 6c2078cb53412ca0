import Planning

/// Indicators of the made-up outcome.
enum FixtureIndicators {
  private struct Line {
    var description: IndicatorDescription
    var level: Double
    var target: String
  }

  static var vocabulary: [IndicatorDescription] { lines.map(\.description) }

  static func rows(of scenario: String) -> [IndicatorRow] {
    lines.flatMap { line -> [IndicatorRow] in
      let description = line.description
      let rolling = description.basis == "rolling_12m"
      let monthly = description.basis == "financial_year" ? [] : Array(OutcomeFixture.months)
      let months = monthly.map { month in
        row(
          scenario, line, rolling ? "rolling_12m" : "month", OutcomeFixture.text(month),
          distribution(line, month - OutcomeFixture.months.lowerBound + 1, scenario))
      }
      let years = OutcomeFixture.years.map { year in
        row(
          scenario, line, "financial_year", OutcomeFixture.year(year),
          yearly(line, (year - 2017) * 12, scenario))
      }
      return months + years
    }
  }

  static var differences: [DifferenceRow] {
    let own = rows(of: OutcomeFixture.scenario.id)
    let other = rows(of: OutcomeFixture.baseline.id)
    return zip(own, other).map { own, other in
      let mean = own.mean - other.mean
      let width = mean.magnitude * 0.4 + own.sd * (mean == 0 ? 0 : 0.15)
      return DifferenceRow(
        scenario: own.scenario, baseline: other.scenario, indicator: own.indicator,
        periodType: own.periodType, period: own.period, mean: mean, p05: mean - width * 1.6,
        p10: mean - width, p50: mean, p90: mean + width, p95: mean + width * 1.6,
        pBetter: mean == 0 ? 0 : 0.9)
    }
  }

  static var actuals: [ActualRow] {
    lines.flatMap { line -> [ActualRow] in
      let id = line.description.id
      let basis = line.description.basis
      let first = OutcomeFixture.months.lowerBound
      let years = [2015, 2016, 2017].map { year in
        let flow = basis == "month" && line.description.unit == "count" ? 12.0 : 1
        return ActualRow(
          indicator: id, area: "anytown", periodType: "financial_year",
          period: OutcomeFixture.year(year), value: before(line, (year - 2017) * 12) * flow,
          source: "r2018", note: "")
      }
      guard basis != "financial_year" else { return years }
      let months = (1...26).filter { $0 < 9 || $0 > 14 }.map { ago in
        ActualRow(
          indicator: id, area: "anytown", periodType: basis,
          period: OutcomeFixture.text(first - ago), value: before(line, 1 - ago),
          source: "r2018", note: "")
      }
      let national = ActualRow(
        indicator: id, area: "national", periodType: "benchmark", period: "2016/17",
        value: line.level * 3, source: "r2017", note: "")
      return years + months.reversed() + [national]
    }
  }

  private static let lines: [Line] = FixtureVocabulary.lines.split(separator: "\n").map { text in
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return Line(
      description: IndicatorDescription(
        id: parts[0], name: parts[1], theme: parts[2], unit: parts[3], polarity: parts[4],
        basis: parts[5], definition: ""), level: Double(parts[6]) ?? 10, target: parts[7])
  }

  /// The published figure so many months after the opening month.
  private static func before(_ line: Line, _ month: Int) -> Double {
    let id = line.description.id
    let growth = id == "lac" || id == "cpp_open" || id == "lac_rate" ? 0.011 : 0.002
    let wobble = (OutcomeFixture.noise(id, month) - 0.5) * 0.05
    let value = line.level * (1 + growth * Double(month) + (month == 0 ? 0 : wobble))
    let bounded = line.description.unit == "percent" ? min(100, value) : value
    return line.description.unit == "count" ? bounded.rounded() : (bounded * 10).rounded() / 10
  }

  private static func distribution(
    _ line: Line, _ month: Int, _ scenario: String
  ) -> (mean: Double, sd: Double) {
    let id = line.description.id
    let time = Double(month)
    let drift = (OutcomeFixture.noise(id, -1) - 0.5) * 0.006
    var mean = line.level * (1 + drift * time)
    if id == "cpp_open" { mean = 656 - 150 * (1 - 1 / (1 + time / 12)) }
    if id == "lac" { mean = 624 + 8 * (1 - 1 / (1 + time / 6)) }
    if id == "lac_rate" { mean = 110.6 + 1.4 * (1 - 1 / (1 + time / 6)) }
    if scenario == OutcomeFixture.scenario.id {
      let ramp = max(0, min(1, (time - 6) / 24))
      mean += (effects[id] ?? 0) * ramp
    }
    if line.description.unit == "percent" { mean = min(99, mean) }
    let standing = line.description.basis != "month"
    let noise = line.description.unit == "count" ? max(0.8, mean.squareRoot()) : mean * 0.04
    return (mean, noise * (standing ? (time / 24).squareRoot() : 1))
  }

  private static func yearly(
    _ line: Line, _ month: Int, _ scenario: String
  ) -> (mean: Double, sd: Double) {
    let end = distribution(line, month, scenario)
    guard line.description.basis == "month", line.description.unit == "count" else { return end }
    return (end.mean * 12, end.sd * 12.0.squareRoot())
  }

  private static let effects: [String: Double] = [
    "lac": -52, "lac_rate": -9.2, "lac_discharges": 2, "lac_sgo_pct": 6, "lac_permanence_pct": 5,
    "placements_ifa": -28, "placements_residential": -9, "placements_in_house_foster": -6,
    "placements_kinship": -4, "lac_commissioned_pct": -3, "lac_commissioned_count": -37,
    "caseload_avg_lac": -1.4, "caseload_max_lac": -2, "lac_reviews_on_time_pct": 2,
  ]

  private static func row(
    _ scenario: String, _ line: Line, _ type: String, _ period: String,
    _ figures: (mean: Double, sd: Double)
  ) -> IndicatorRow {
    let (mean, sd) = figures
    let most = line.description.unit == "percent" ? 100.0 : .infinity
    func at(_ deviations: Double) -> Double { min(most, max(0, mean + sd * deviations)) }
    let green = chance(line, mean, sd)
    let full = line.target.isEmpty ? nil : green
    return IndicatorRow(
      scenario: scenario, indicator: line.description.id, periodType: type, period: period,
      mean: mean, sd: sd, p05: at(-1.645), p10: at(-1.282), p25: at(-0.674), p50: at(0),
      p75: at(0.674), p90: at(1.282), p95: at(1.645), actual: nil, target: line.target,
      pRed: full.map { (1 - $0) * 0.7 }, pAmber: full.map { (1 - $0) * 0.3 }, pGreen: full)
  }

  private static func chance(_ line: Line, _ mean: Double, _ sd: Double) -> Double {
    let high = line.target.hasPrefix(">")
    let digits = line.target.drop { !$0.isNumber }
    guard let value = Double(digits) else { return 0.6 }
    let distance = (mean - value) / max(sd, 0.01) * (high ? 1 : -1)
    return max(0, min(1, 0.5 + distance * 0.3))
  }
}
