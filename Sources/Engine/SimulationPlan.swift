/// All that one run of the simulation starts from.
public struct SimulationPlan: Sendable {
  /// What the simulation is told about the authority, before any lever is pulled.
  public var assumptions: Assumptions
  /// Levers of the scenario, with their amounts settled for this replication, after the
  /// authority's events.
  public var levers: [Lever]
  /// What is known of the service on the opening day.
  public var opening: OpeningPosition
  /// The day of the opening position; the first simulated day is the next one.
  public var openingDay: Day
  /// The last simulated month.
  public var lastMonth: Month
  /// The month of which the levels of demand and practice tell, from which their course goes on
  /// (`WorldAssumptions.momentumPerYear`).
  public var levelMonth: Month
  /// The calendar year in which the financial year begins, in April, of whose prices the figures of
  /// `MoneyAssumptions` are.
  public var priceYear: Int32

  /// Makes a plan for the months from the day after the opening day to the last month.
  ///
  /// - Parameters:
  ///   - levelMonth: the opening day's where none is given.
  ///   - priceYear: that of the first simulated month where none is given.
  public init(
    assumptions: Assumptions, levers: [Lever], opening: OpeningPosition, openingDay: Day,
    lastMonth: Month, levelMonth: Month? = nil, priceYear: Int32? = nil
  ) {
    self.assumptions = assumptions
    self.levers = levers
    self.opening = opening
    self.openingDay = openingDay
    self.lastMonth = lastMonth
    self.levelMonth = levelMonth ?? Month(containing: openingDay)
    self.priceYear = priceYear ?? Month(containing: openingDay + 1).financialYear
  }

  /// The first simulated month.
  public var firstMonth: Month { Month(containing: openingDay + 1) }
  /// How many months are simulated.
  public var months: Int32 { lastMonth - firstMonth + 1 }
  /// How many yearly rises of prices, at most, lie between their year and a simulated day: what is
  /// spent is to be counted in whole pence.
  public static var mostRises: Int32 { 40 }
}
