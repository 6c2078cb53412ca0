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
    spans(sample).flatMap { span in
      lines.map { line in
        row(
          scenario, line, span, mean: sample.meanPence(line, span),
          amounts: sample.amounts(line, span), budget: budget(line, span))
      }
    }
  }

  /// The paired differences; a saving is negative.
  func differences(_ sample: Sample, _ base: Sample, scenario: String) -> [CostRow] {
    spans(sample).flatMap { span in
      lines.map { line in
        let mean = sample.meanPence(line, span) - base.meanPence(line, span)
        let pairs = zip(sample.amounts(line, span), base.amounts(line, span))
        return row(scenario, line, span, mean: mean, amounts: pairs.map { $0 - $1 }, budget: nil)
      }
    }
  }

  /// The difference of the total in the last whole financial year, or in the last one.
  func totalEffect(_ sample: Sample, _ base: Sample) -> (period: String, effect: Effect)? {
    let years = CostSpan.years(of: sample)
    guard let year = years.last(where: \.isWhole) ?? years.last else { return nil }
    let all = CostLine.allCases
    let mean = sample.meanPence(all, year) - base.meanPence(all, year)
    let pairs = zip(sample.amounts(all, year), base.amounts(all, year))
    return (year.text, Effect(units: mean, pairs: pairs.map { Double($0 - $1) / 100 }))
  }

  /// One line, or all of them.
  private var lines: [[CostLine]] { CostLine.allCases.map { [$0] } + [CostLine.allCases] }

  private func spans(_ sample: Sample) -> [CostSpan] {
    let years = CostSpan.years(of: sample)
    return isYearly ? years : CostSpan.months(of: sample) + years
  }

  private func row(
    _ scenario: String, _ lines: [CostLine], _ span: CostSpan, mean: Int64, amounts: [Int64],
    budget: Double?
  ) -> CostRow {
    let range = PoundsRange(amounts)
    return CostRow(
      scenario: scenario, line: id(lines), periodType: span.type.rawValue, period: span.text,
      mean: Double(mean) / 100, p10: range.p10, p50: range.p50, p90: range.p90, budget: budget)
  }

  private func id(_ lines: [CostLine]) -> String { lines.count == 1 ? lines[0].id : "total" }

  /// The budget of a whole financial year; of the total, only when one is set for it.
  private func budget(_ lines: [CostLine], _ span: CostSpan) -> Double? {
    guard span.type == .financialYear, span.isWhole else { return nil }
    return budgets.first { $0.line == id(lines) && $0.financialYear.text == span.text }?.pounds
  }
}

/// Three quantiles of amounts, in pounds to the penny.
struct PoundsRange {
  /// The quantiles at 10, 50 and 90 per cent.
  let p10, p50, p90: Double

  /// Of pence, one amount for each replication.
  init(_ pence: [Int64]) {
    let distribution = Distribution(pence.lazy.map { Double($0) })
    func quantile(_ share: Double) -> Double {
      // Less than half a penny below nothing is nothing, and not "-0.0".
      (distribution?.quantile(share) ?? 0).rounded() / 100 + 0
    }
    (p10, p50, p90) = (quantile(0.1), quantile(0.5), quantile(0.9))
  }
}
