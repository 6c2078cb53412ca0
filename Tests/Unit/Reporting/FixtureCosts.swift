import Planning

/// Costs of the made-up outcome; they add up to the penny.
enum FixtureCosts {
  /// A month's cost in the baseline, and what the scenario changes in the end.
  private static let lines: [(id: String, month: Double, change: Double)] = [
    ("staff_permanent", 1_410_333.33, 0), ("staff_agency", 312_000.5, -4_000),
    ("in_house_fostering", 331_250, -8_000), ("kinship_fostering", 41_000, -3_000),
    ("ifa_placements", 618_777.77, -108_000), ("residential_placements", 826_400.1, -92_000),
    ("semi_independent", 61_000, 0), ("sgo_allowances", 148_900, 31_000),
    ("cao_allowances", 39_400, 4_000), ("adoption_fees", 52_000, 0),
    ("leaving_care_grants", 9_500, 0), ("programme_delivery", 0, 42_500),
  ]

  static func rows(of scenario: String) -> [CostRow] {
    let monthly = OutcomeFixture.months.flatMap { month in
      period(scenario, "month", OutcomeFixture.text(month), months: [month])
    }
    let yearly = OutcomeFixture.years.flatMap { year in
      period(
        scenario, "financial_year", OutcomeFixture.year(year),
        months: Array((year * 12 + 3)...(year * 12 + 14)))
    }
    return monthly + yearly
  }

  static var differences: [CostRow] {
    zip(rows(of: OutcomeFixture.scenario.id), rows(of: OutcomeFixture.baseline.id)).map {
      own, other in
      let mean = OutcomeFixture.pence(own.mean - other.mean)
      let width = mean.magnitude * 0.42
      return CostRow(
        scenario: own.scenario, line: own.line, periodType: own.periodType, period: own.period,
        mean: mean, p10: OutcomeFixture.pence(mean - width), p50: mean,
        p90: OutcomeFixture.pence(mean + width), budget: nil)
    }
  }

  private static func period(
    _ scenario: String, _ type: String, _ text: String, months: [Int]
  ) -> [CostRow] {
    var rows = lines.map { line -> CostRow in
      let mean = OutcomeFixture.pence(months.reduce(0) { $0 + cost(line.id, $1, scenario) })
      return row(scenario, line.id, type, text, mean, budget: mean * 0.95)
    }
    let total = OutcomeFixture.pence(rows.reduce(0) { $0 + $1.mean })
    rows.append(row(scenario, "total", type, text, total, budget: total * 0.95))
    return rows
  }

  private static func cost(_ id: String, _ month: Int, _ scenario: String) -> Double {
    guard let line = lines.first(where: { $0.id == id }) else { return 0 }
    let time = Double(month - OutcomeFixture.months.lowerBound)
    guard scenario == OutcomeFixture.scenario.id else { return line.month * (1 + time * 0.0015) }
    let ramp = max(0, min(1, (time - 6) / 18))
    let change = id == "programme_delivery" ? (time >= 3 ? line.change : 0) : line.change * ramp
    return line.month * (1 + time * 0.0015) + change
  }

  private static func row(
    _ scenario: String, _ line: String, _ type: String, _ period: String, _ mean: Double,
    budget: Double
  ) -> CostRow {
    CostRow(
      scenario: scenario, line: line, periodType: type, period: period, mean: mean,
      p10: OutcomeFixture.pence(mean * 0.95), p50: mean, p90: OutcomeFixture.pence(mean * 1.06),
      budget: type == "month" ? nil : OutcomeFixture.pence(budget))
  }
}
