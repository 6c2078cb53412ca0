/// One team in one month: means over the replications.
public struct TeamRow: Sendable {
  /// Short name of the scenario.
  public var scenario: String
  /// The team's name as in the authority's file.
  public var team: String
  /// The month, as "2018-04".
  public var period: String
  /// Full-time equivalent posts at the month's end.
  public var posts: Double
  /// Posts filled at the month's end, as full-time equivalents.
  public var filled: Double
  /// Agency workers at the month's end, as full-time equivalents.
  public var agency: Double
  /// Empty posts at the month's end, as full-time equivalents.
  public var vacant: Double
  /// Hours that the people present could give in the month.
  public var hoursAvailable: Double
  /// Hours that the work which came in the month asked for.
  public var hoursNeeded: Double
  /// Children per case-holding worker at the month's end: mean.
  public var caseloadMean: Double
  /// Children of the worker who holds most at the month's end.
  public var caseloadMax: Double
  /// Children waiting for a worker at the month's end.
  public var unallocated: Double
  /// Pieces of work past their due day at the month's end.
  public var overdue: Double

  /// Makes a row from all its columns.
  public init(
    scenario: String, team: String, period: String, posts: Double, filled: Double, agency: Double,
    vacant: Double, hoursAvailable: Double, hoursNeeded: Double, caseloadMean: Double,
    caseloadMax: Double, unallocated: Double, overdue: Double
  ) {
    self.scenario = scenario
    self.team = team
    self.period = period
    self.posts = posts
    self.filled = filled
    self.agency = agency
    self.vacant = vacant
    self.hoursAvailable = hoursAvailable
    self.hoursNeeded = hoursNeeded
    self.caseloadMean = caseloadMean
    self.caseloadMax = caseloadMax
    self.unallocated = unallocated
    self.overdue = overdue
  }
}
