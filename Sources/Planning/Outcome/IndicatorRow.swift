/// One indicator in one period: its simulated distribution beside the actual and the target.
public struct IndicatorRow: Sendable {
  /// Short name of the scenario.
  public var scenario: String
  /// The indicator's id, as in `indicators.csv`.
  public var indicator: String
  /// `month`, `rolling_12m` or `financial_year`, as in `actuals.csv`.
  public var periodType: String
  /// "2018-04" or "2018/19".
  public var period: String
  /// Mean over simulated futures, in the indicator's unit.
  public var mean: Double
  /// Standard deviation over simulated futures, in the indicator's unit.
  public var sd: Double
  /// Quantile at 5 per cent of simulated futures.
  public var p05: Double
  /// Quantile at 10 per cent.
  public var p10: Double
  /// Quantile at 25 per cent.
  public var p25: Double
  /// Quantile at 50 per cent: the median.
  public var p50: Double
  /// Quantile at 75 per cent.
  public var p75: Double
  /// Quantile at 90 per cent.
  public var p90: Double
  /// Quantile at 95 per cent.
  public var p95: Double
  /// The council's published figure for the period; nil where there is none.
  public var actual: Double?
  /// The green target as printed (">=95"), empty where none is set.
  public var target: String
  /// Whether the target is a range of which only the upper end counts: what lies below is green.
  public var targetIsOpenBelow = false
  /// Share (0-1) of simulated futures rated red; nil where there is no target.
  public var pRed: Double?
  /// Share (0-1) of simulated futures rated amber; nil where there is no target or no amber.
  public var pAmber: Double?
  /// Share (0-1) of simulated futures rated green; nil where there is no target.
  public var pGreen: Double?

  /// Makes a row from all its columns.
  public init(
    scenario: String, indicator: String, periodType: String, period: String, mean: Double,
    sd: Double, p05: Double, p10: Double, p25: Double, p50: Double, p75: Double, p90: Double,
    p95: Double, actual: Double?, target: String, pRed: Double?, pAmber: Double?, pGreen: Double?
  ) {
    self.scenario = scenario
    self.indicator = indicator
    self.periodType = periodType
    self.period = period
    self.mean = mean
    self.sd = sd
    self.p05 = p05
    self.p10 = p10
    self.p25 = p25
    self.p50 = p50
    self.p75 = p75
    self.p90 = p90
    self.p95 = p95
    self.actual = actual
    self.target = target
    self.pRed = pRed
    self.pAmber = pAmber
    self.pGreen = pGreen
  }
}
