/// All that one run of the simulation starts from.
public struct SimulationPlan: Sendable {
  public var assumptions: Assumptions
  /// Levers of the scenario, with their amounts settled for this replication, after the
  /// authority's events.
  public var levers: [Lever]
  public var opening: OpeningPosition
  /// The day of the opening position; the first simulated day is the next one.
  public var openingDay: Day
  /// The last simulated month.
  public var lastMonth: Month

  public init(
    assumptions: Assumptions, levers: [Lever], opening: OpeningPosition, openingDay: Day,
    lastMonth: Month
  ) {
    self.assumptions = assumptions
    self.levers = levers
    self.opening = opening
    self.openingDay = openingDay
    self.lastMonth = lastMonth
  }

  /// The first simulated month.
  public var firstMonth: Month { Month(containing: openingDay + 1) }
  /// How many months are simulated.
  public var months: Int32 { lastMonth - firstMonth + 1 }
}
