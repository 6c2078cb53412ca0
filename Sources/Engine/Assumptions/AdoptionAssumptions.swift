/// Adoption of children in care, and of adopters.
public struct AdoptionAssumptions: Sendable {
  /// Share of children entering through proceedings whose plan is adoption, by age band.
  public var planShare = Table<5>(repeating: 0)
  /// Mean days from entry to the decision (SHOBPA); gamma.
  public var decisionMeanDays: Double = 0
  /// Shape of the gamma distribution of those days; 1 is exponential.
  public var decisionShape: Double = 1
  /// Share of decisions that become placement orders, 0...1.
  public var placementOrderShare: Double = 0
  /// Mean days from decision to placement order; exponential on top of 14.
  public var placementOrderMeanDays: Double = 0
  /// Share of children who are harder to place, 0...1.
  public var harderToPlaceShare: Double = 0
  /// Weekly chance that one waiting adopter suits a child who is easier to place.
  public var weeklyMatchChanceEasier: Double = 0
  /// Weekly chance that one waiting adopter suits a child who is harder to place.
  public var weeklyMatchChanceHarder: Double = 0
  /// Weeks of waiting after which other agencies are asked.
  public var askAgenciesAfterWeeks: Double = 0
  /// Weekly chance of a match through other agencies once they are asked.
  public var agencyWeeklyMatchChance: Double = 0
  /// Weekly chance that one waiting adopter is matched with a child of another authority, which pays
  /// the fee, 0...1.
  public var weeklyTakenElsewhereChance: Double = 0
  /// Mean days from match to placing.
  public var matchToPlacedMeanDays: Double = 0
  /// Mean days from placing to the adoption order, which takes 70 at least.
  public var placedToOrderMeanDays: Double = 0
  /// Weeks after the placement order when the plan changes if nobody is found.
  public var planChangesAfterWeeks: Double = 0
  /// Placed children a year whose placement breaks down.
  public var disruptionsPerYear: Double = 0
  /// Enquiries a year of people who want to adopt.
  public var enquiriesPerYear: Double = 0
  /// Share of those enquiries that lead to registration, 0...1.
  public var registrationShare: Double = 0
  /// Share of registered adopters who are approved, 0...1.
  public var approvalShare: Double = 0
  /// Days from enquiry to registration.
  public var enquiryToRegistrationDays: Double = 0
  /// Days from registration to approval.
  public var registrationToApprovalDays: Double = 0
  /// Hours to assess an adopter.
  public var assessmentHours: Double = 0
  /// Approved adopters waiting on the first day.
  public var approvedAtStart: Double = 0
  /// Hours of the adoption team for each match and each month of family finding.
  public var matchHours: Double = 0
}
