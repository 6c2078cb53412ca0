/// Loops from how things go back to what happens; a strength of 0 switches one off.
public struct FeedbackAssumptions: Sendable {
  /// Growth of turnover for each 10% by which a team's caseload is over its ceiling's 80%.
  public var overloadToTurnover: Double = 0
  /// Share by which a change of worker lengthens what remains of a child's need.
  public var workerChangeLengthensShare: Double = 0
  /// Share by which the odds of coming back are higher after an assessment that was late.
  public var lateAssessmentToReturn: Double = 0
  /// Share of the hours of writing an assessment up that a worker leaves out for each 10% by which
  /// the caseload is over 80% of the ceiling; half of them at most.
  public var overloadToRush: Double = 0
  /// Share by which the odds of coming back are higher where all these hours were left out, and in
  /// proportion where some were.
  public var rushedAssessmentToReturn: Double = 0
  /// Share of the hours of screening a contact, and of triage, that is left out for each day that
  /// the team's pile would take beyond the first; half of them at most.
  public var backlogToRush: Double = 0
  /// How much less likely a vacant household is to suit for each 10% of occupancy above 70%.
  public var occupancyToAgency: Double = 0
  /// Factor on the travel hours of visits to distant placements; 1 is as stated, 0 none.
  public var distanceToHours: Double = 0
  /// Posts for temporary workers, as a share of a team's own, for each week of its hours that is late.
  public var lateWorkToCover: Double = 0
  /// The largest such share, whatever is late.
  public var mostCoverShare: Double = 0
  /// Share of its slots by which a clinic for initial health assessments grows after a month at whose
  /// end more children are past their limit than it sees in a week, and shrinks again once nobody is.
  public var lateClinicsToSlots: Double = 0
  /// The most that it grows by, as a share of its slots.
  public var mostClinicShare: Double = 0
}
