/// Adoption of children in care, and of adopters.
public struct AdoptionAssumptions: Sendable {
  /// Share of children entering through proceedings whose plan is adoption, by age band.
  public var planShare = Table<5>(repeating: 0)
  /// Mean and shape (gamma) of days from entry to the decision (SHOBPA).
  public var decisionMeanDays: Double = 0
  public var decisionShape: Double = 1
  /// Share of decisions that become placement orders, and days (mean, exponential on top of 14).
  public var placementOrderShare: Double = 0
  public var placementOrderMeanDays: Double = 0
  /// Share of children who are harder to place, and the weekly chance that one waiting adopter
  /// suits a child: easier and harder to place.
  public var harderToPlaceShare: Double = 0
  public var weeklyMatchChanceEasier: Double = 0
  public var weeklyMatchChanceHarder: Double = 0
  /// Weeks of waiting after which other agencies are asked, and their weekly chance of a match.
  public var askAgenciesAfterWeeks: Double = 0
  public var agencyWeeklyMatchChance: Double = 0
  /// Days from match to placing, and from placing to the order (at least 70): means.
  public var matchToPlacedMeanDays: Double = 0
  public var placedToOrderMeanDays: Double = 0
  /// Weeks after the placement order when the plan changes if nobody is found.
  public var planChangesAfterWeeks: Double = 0
  /// Placed children a year whose placement breaks down.
  public var disruptionsPerYear: Double = 0
  /// Adopters: enquiries a year, share who register, share of those approved, days from enquiry to
  /// registration and from registration to approval, hours of an assessment.
  public var enquiriesPerYear: Double = 0
  public var registrationShare: Double = 0
  public var approvalShare: Double = 0
  public var enquiryToRegistrationDays: Double = 0
  public var registrationToApprovalDays: Double = 0
  public var assessmentHours: Double = 0
  /// Approved adopters waiting on the first day.
  public var approvedAtStart: Double = 0
  /// Hours of the adoption team for each match and each month of family finding.
  public var matchHours: Double = 0
}
