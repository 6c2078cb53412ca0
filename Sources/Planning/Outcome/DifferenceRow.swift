/// The paired difference of one indicator in one period, scenario minus baseline.
public struct DifferenceRow: Sendable {
  /// Short name of the scenario.
  public var scenario: String
  /// Short name of the baseline.
  public var baseline: String
  /// The indicator's id, as in `indicators.csv`.
  public var indicator: String
  /// `month`, `rolling_12m` or `financial_year`, as in `actuals.csv`.
  public var periodType: String
  /// "2018-04" or "2018/19".
  public var period: String
  /// Mean difference over pairs of simulated futures, in the indicator's unit.
  public var mean: Double
  /// Quantile of the difference at 5 per cent of pairs.
  public var p05: Double
  /// Quantile of the difference at 10 per cent.
  public var p10: Double
  /// Quantile of the difference at 50 per cent: the median.
  public var p50: Double
  /// Quantile of the difference at 90 per cent.
  public var p90: Double
  /// Quantile of the difference at 95 per cent.
  public var p95: Double
  /// Share (0-1) of simulated futures in which the scenario is better; nil where neither way is.
  public var pBetter: Double?

  /// Makes a row from all its columns.
  public init(
    scenario: String, baseline: String, indicator: String, periodType: String, period: String,
    mean: Double, p05: Double, p10: Double, p50: Double, p90: Double, p95: Double, pBetter: Double?
  ) {
    self.scenario = scenario
    self.baseline = baseline
    self.indicator = indicator
    self.periodType = periodType
    self.period = period
    self.mean = mean
    self.p05 = p05
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
    self.p95 = p95
    self.pBetter = pBetter
  }
}
