/// A published figure: one row of `actuals.csv`.
public struct ActualRow: Sendable {
  /// The indicator's id, as in `indicators.csv`.
  public var indicator: String
  /// Whose figure it is: the authority, or one that it is compared with ("national").
  public var area: String
  /// The kind of period, as in `actuals.csv` ("month", "financial_year").
  public var periodType: String
  /// "2018-04" or "2018/19".
  public var period: String
  /// The figure, in the indicator's unit.
  public var value: Double
  /// Id of the report that printed it, as in `sources.csv`.
  public var source: String
  /// What is to be known about the figure; empty where there is nothing.
  public var note: String
  /// How many a share is of those below; nil where it is not published.
  public var numerator: Double?
  /// How many a share is of; nil where it is not published.
  public var denominator: Double?

  /// Makes a row from all its columns.
  public init(
    indicator: String, area: String, periodType: String, period: String, value: Double,
    source: String, note: String, numerator: Double? = nil, denominator: Double? = nil
  ) {
    self.indicator = indicator
    self.area = area
    self.periodType = periodType
    self.period = period
    self.value = value
    self.source = source
    self.note = note
    self.numerator = numerator
    self.denominator = denominator
  }
}
