/// Cost of one line in one month or financial year, in pounds to the penny.
public struct CostRow: Sendable {
  /// Short name of the scenario.
  public var scenario: String
  /// The line's id ("ifa_placements"); "total" for the sum of all lines.
  public var line: String
  /// `month` or `financial_year`.
  public var periodType: String
  /// "2018-04" or "2018/19".
  public var period: String
  /// Mean over simulated futures, in pounds; means add up to the penny over lines and months.
  public var mean: Double
  /// Quantile at 10 per cent of simulated futures, in pounds.
  public var p10: Double
  /// Quantile at 50 per cent, in pounds: the median.
  public var p50: Double
  /// Quantile at 90 per cent, in pounds.
  public var p90: Double
  /// Pounds budgeted for the line in the period; nil where no budget is set.
  public var budget: Double?

  /// Makes a row from all its columns.
  public init(
    scenario: String, line: String, periodType: String, period: String, mean: Double, p10: Double,
    p50: Double, p90: Double, budget: Double?
  ) {
    self.scenario = scenario
    self.line = line
    self.periodType = periodType
    self.period = period
    self.mean = mean
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
    self.budget = budget
  }
}
