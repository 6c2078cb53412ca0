/// One line of `indicators.csv`.
public struct IndicatorDescription: Sendable {
  /// The indicator's id ("lac_rate").
  public var id: String
  /// The name that people read.
  public var name: String
  /// The theme under which it is reported ("early_help").
  public var theme: String
  /// `count`, `percent`, `rate_per_10k`, `days`, `fte`.
  public var unit: String
  /// `high`, `low`, `within` or `info`: which way is good.
  public var polarity: String
  /// `month`, `month_end`, `rolling_12m` or `financial_year`.
  public var basis: String
  /// What is counted, and of what.
  public var definition: String
  /// Its number in the authority's own scorecard ("6.2"); empty where it has none.
  public var code: String

  /// Makes a description from all its columns.
  public init(
    id: String, name: String, theme: String, unit: String, polarity: String, basis: String,
    definition: String, code: String = ""
  ) {
    self.id = id
    self.name = name
    self.theme = theme
    self.unit = unit
    self.polarity = polarity
    self.basis = basis
    self.definition = definition
    self.code = code
  }
}
