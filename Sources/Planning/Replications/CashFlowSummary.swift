import Engine

/// Sets out the cash flow of a scenario against its baseline, from pairs of simulated futures.
///
/// Means are differences of the means that are rounded by line and month, so that they are the
/// differences of costs.csv to the penny, months add up to years, and each month's cumulative
/// saving is the last month's with the month's net saving. Ranges and payback are of the pairs.
struct CashFlowSummary {
  private let sample: Sample
  private let base: Sample
  private static let other = CostLine.allCases.filter { $0 != .programmes }

  /// Of a scenario's sample and its baseline's.
  init(_ sample: Sample, _ base: Sample) {
    self.sample = sample
    self.base = base
  }

  /// Everything about the pair.
  func cashFlow(scenario: String, baseline: String) -> CashFlow {
    let months = CostSpan.months(of: sample)
    let cumulative = cumulativePence(months)
    let begin = months.firstIndex { meanSaving([.programmes], $0) < 0 }
    let chances = begin.map { shares(of: paidBack(cumulative, from: $0), months.count) }
    var flow = CashFlow(scenario: scenario, baseline: baseline, rows: [], payback: nil)
    for span in months + CostSpan.years(of: sample) {
      flow.rows += rows(span, cumulative, chances)
    }
    if let begin, let chances {
      func month(_ share: Double) -> String? {
        chances.firstIndex { $0 >= share }.map { months[$0].text }
      }
      flow.payback = CashFlow.Payback(
        begins: months[begin].text, p10: month(0.1), p50: month(0.5), p90: month(0.9),
        never: 1 - (chances.last ?? 0))
    }
    return flow
  }

  private func rows(_ span: CostSpan, _ cumulative: [[Int64]], _ chances: [Double]?)
    -> [CashFlow.Row]
  {
    let last = span.months.upperBound - 1
    let cost = savings([.programmes], span).map { -$0 }
    let gross = savings(CashFlowSummary.other, span)
    let (meanCost, meanGross) = (
      -meanSaving([.programmes], span), meanSaving(CashFlowSummary.other, span)
    )
    var whole = span
    whole.months = 0..<span.months.upperBound
    return CashFlow.Measure.allCases.map { measure in
      let (mean, pairs): (Int64, [Int64]) =
        switch measure {
        case .programmeCost: (meanCost, cost)
        case .grossSaving: (meanGross, gross)
        case .netSaving: (meanGross - meanCost, zip(gross, cost).map { $0 - $1 })
        case .cumulativeNetSaving: (meanSaving(CostLine.allCases, whole), cumulative[last])
        }
      let range = PoundsRange(pairs)
      return CashFlow.Row(
        measure: measure, periodType: span.type.rawValue, period: span.text,
        mean: Double(mean) / 100, p10: range.p10, p50: range.p50, p90: range.p90,
        pPaidBack: measure == .cumulativeNetSaving ? chances?[last] : nil)
    }
  }

  /// Mean pence that are paid less.
  private func meanSaving(_ lines: [CostLine], _ span: CostSpan) -> Int64 {
    base.meanPence(lines, span) - sample.meanPence(lines, span)
  }

  /// Pence that are paid less in each pair.
  private func savings(_ lines: [CostLine], _ span: CostSpan) -> [Int64] {
    zip(base.amounts(lines, span), sample.amounts(lines, span)).map { $0 - $1 }
  }

  /// Net pence saved by the end of each month, pair by pair.
  private func cumulativePence(_ months: [CostSpan]) -> [[Int64]] {
    var sum = [Int64](repeating: 0, count: sample.count)
    return months.map { month in
      sum = zip(sum, savings(CostLine.allCases, month)).map { $0 + $1 }
      return sum
    }
  }

  /// The month, counted from 0, in which each pair has paid back; nil where it does not.
  private func paidBack(_ cumulative: [[Int64]], from begin: Int) -> [Int?] {
    (0..<sample.count).map { pair in
      guard let last = cumulative.lastIndex(where: { $0[pair] < 0 }) else { return begin }
      return last + 1 < cumulative.count ? max(begin, last + 1) : nil
    }
  }

  /// The share of pairs that have paid back by the end of each month.
  private func shares(of paid: [Int?], _ months: Int) -> [Double] {
    (0..<months).map { month in
      Double(paid.count { $0.map { $0 <= month } ?? false }) / Double(paid.count)
    }
  }
}
