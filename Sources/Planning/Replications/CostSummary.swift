import Engine

/// Sets out what a sample's scenarios cost, in pounds to the penny.
///
/// Means are rounded where they are finest: to the penny for each line and month. A month's total is
/// the sum of its rounded lines, a year's figure the sum of its rounded months, a difference that of
/// two rounded means. So means and their differences add up to the penny in every direction, at the
/// price of up to half a penny for each figure summed. Quantiles do not add up, and are not made
/// to: the dear years of one line are not those of another.
struct CostSummary {
  /// Budgets by line and year, in pounds.
  let budgets: [Budget]

  /// Leaves out the months.
  var isYearly = false

  /// The rows of a scenario: month by month, then year by year; lines, then their total.
  func rows(_ sample: Sample, scenario: String) -> [CostRow] {
    periods(sample).flatMap { period in
      lines.map { line in
        row(
          scenario, line, period, mean: meanPence(sample, line, period),
          amounts: amounts(sample, line, period), budget: budget(line, period))
      }
    }
  }

  /// The paired differences; a saving is negative.
  func differences(_ sample: Sample, _ base: Sample, scenario: String) -> [CostRow] {
    periods(sample).flatMap { period in
      lines.map { line in
        let mean = meanPence(sample, line, period) - meanPence(base, line, period)
        let pairs = zip(amounts(sample, line, period), amounts(base, line, period))
        return row(
          scenario, line, period, mean: mean, amounts: pairs.map { $0 - $1 }, budget: nil)
      }
    }
  }

  /// The difference of the total in the last whole financial year, or in the last one.
  func totalEffect(_ sample: Sample, _ base: Sample) -> (period: String, effect: Effect)? {
    let years = periods(sample).filter { $0.type == .financialYear }
    guard let year = years.last(where: \.isWhole) ?? years.last else { return nil }
    let pairs = zip(
      amounts(sample, CostLine.allCases, year), amounts(base, CostLine.allCases, year))
    let mean =
      meanPence(sample, CostLine.allCases, year) - meanPence(base, CostLine.allCases, year)
    return (year.text, Effect(units: mean, pairs: pairs.map { Double($0 - $1) / 100 }))
  }

  /// A span of simulated months.
  private struct Span {
    var type: PeriodType
    var text: String
    var months: Range<Int>
    /// Whether all months of the period are simulated.
    var isWhole: Bool
  }

  /// One line, or all of them.
  private var lines: [[CostLine]] { CostLine.allCases.map { [$0] } + [CostLine.allCases] }

  private func periods(_ sample: Sample) -> [Span] {
    let months = (0..<sample.months).map { month in
      Span(
        type: .month, text: (sample.firstMonth + Int32(month)).text, months: month..<month + 1,
        isWhole: true)
    }
    var years: [Span] = []
    for month in 0..<sample.months {
      let year = FinancialYear(containing: sample.firstMonth + Int32(month)).text
      if years.last?.text == year {
        let first = years[years.count - 1].months.lowerBound
        years[years.count - 1].months = first..<month + 1
      } else {
        years.append(
          Span(type: .financialYear, text: year, months: month..<month + 1, isWhole: false))
      }
    }
    for index in years.indices { years[index].isWhole = years[index].months.count == 12 }
    return isYearly ? years : months + years
  }

  /// Mean pence, as a sum of means that are rounded by line and month.
  private func meanPence(_ sample: Sample, _ lines: [CostLine], _ span: Span) -> Int64 {
    var total: Int64 = 0
    for month in span.months {
      for line in lines {
        let sum = sample.pence(line, month: month).reduce(0, +)
        total += roundedQuotient(sum, Int64(sample.count))
      }
    }
    return total
  }

  /// Pence in each replication.
  private func amounts(_ sample: Sample, _ lines: [CostLine], _ span: Span) -> [Int64] {
    var amounts = [Int64](repeating: 0, count: sample.count)
    for month in span.months {
      for line in lines {
        for (index, pence) in sample.pence(line, month: month).enumerated() {
          amounts[index] += pence
        }
      }
    }
    return amounts
  }

  private func row(
    _ scenario: String, _ lines: [CostLine], _ span: Span, mean: Int64, amounts: [Int64],
    budget: Double?
  ) -> CostRow {
    let distribution = Distribution(amounts.lazy.map { Double($0) })
    func quantile(_ share: Double) -> Double {
      ((distribution?.quantile(share) ?? 0).rounded()) / 100
    }
    return CostRow(
      scenario: scenario, line: id(lines), periodType: span.type.rawValue, period: span.text,
      mean: Double(mean) / 100, p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9),
      budget: budget)
  }

  private func id(_ lines: [CostLine]) -> String { lines.count == 1 ? lines[0].id : "total" }

  /// The budget of a whole financial year; of the total, only when one is set for it.
  private func budget(_ lines: [CostLine], _ span: Span) -> Double? {
    guard span.type == .financialYear, span.isWhole else { return nil }
    return budgets.first { $0.line == id(lines) && $0.financialYear.text == span.text }?.pounds
  }
}

/// Money set aside for one line in one financial year.
public struct Budget: Sendable {
  /// A cost line's id, or "total".
  public var line: String
  /// The year.
  public var financialYear: FinancialYear
  /// In pounds.
  public var pounds: Double
  /// Where the figure is from.
  public var source: String
}

/// A quotient rounded to the nearest whole number, halves away from zero.
private func roundedQuotient(_ sum: Int64, _ count: Int64) -> Int64 {
  let (quotient, remainder) = sum.quotientAndRemainder(dividingBy: count)
  return 2 * abs(remainder) >= count ? quotient + (sum < 0 ? -1 : 1) : quotient
}
