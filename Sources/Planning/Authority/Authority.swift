import Engine

/// Everything known about an authority: its folder of files, read and checked.
public struct Authority: Sendable {
  /// The name as people say it ("North Shire").
  public var name: String
  /// Its id in the `area` column of the data files ("north_shire").
  public var area: String
  /// The figures that the engine is told.
  public var assumptions: Assumptions
  /// Where each of them is from.
  public var log: [AssumptionRow]
  /// Names of the teams, in the order of `assumptions.workforce.teams`.
  public var teams: [String]
  /// What happens to the authority in every scenario.
  public var events: [ScenarioLever]
  /// Money set aside.
  public var budgets: [Budget]
  /// The names of indicators, with every year of age in a row of its own.
  public var vocabulary: [IndicatorDescription]
  /// Ids of the indicators that the simulation gives.
  public var simulated: Set<String>
  /// The reports that its figures are from, in order of publication.
  public var reports: [Source]
  /// Every published row, the authority's and others', reports in order of publication.
  public var actuals: [ActualRow]
  /// The authority's own figures, one for each period.
  public var published: PublishedFigures
  /// What is aimed at.
  public var targets: Targets
  /// What is known of open cases on some days.
  public var profiles: OpeningProfiles
  /// Reasons not to take some published figures at their word.
  public var caveats: [Caveat] = []
  /// The month of which the levels of demand and practice tell: the last that they were fitted to; nil
  /// for the month in which a simulation opens.
  public var levelMonth: Month?
  /// The financial year of whose prices its figures are; nil for that in which a simulation begins.
  public var priceYear: FinancialYear?
  /// What calibration found; nil when the authority is not calibrated.
  public var ensemble: Ensemble?
  /// How forecasts of it have done, in order of their cut-offs.
  public var backtests: [BacktestSummary] = []
}
