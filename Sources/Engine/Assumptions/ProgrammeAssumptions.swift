/// Named programmes. All figures are 0 or neutral in a baseline; scenarios set them.
public struct ProgrammeAssumptions: Sendable {
  /// Right Child Right Care: children for whom leaving care is viable who have been reviewed so
  /// far; a lever ramps this up.
  public var rightChildReviewed: Double = 0
  /// Share of the children reviewed who leave care, 0...1.
  public var rightChildSuccessShare: Double = 0
  /// Shares of the ways they leave, in order: special guardianship, child arrangements, home.
  public var rightChildWayShare = Table<3>(repeating: 0)
  /// Mean days from a child's review to the order or the return.
  public var rightChildMeanDays: Double = 0
  /// Hours of the social worker for each child reviewed.
  public var rightChildHours: Double = 0
  /// Edge of care: families a year that can be worked with.
  public var edgeOfCareFamiliesPerYear: Double = 0
  /// Relative risk of admission of a young person (voluntary routes, 10-17) who gets edge of care.
  public var edgeOfCareRelativeRisk: Double = 1
  /// Family group conferences: share of families before proceedings who get one, 0...1.
  public var familyGroupConferenceShare: Double = 0
  /// Relative risk of proceedings for families who get a family group conference.
  public var familyGroupConferenceRelativeRisk: Double = 1
  /// Therapeutic team: children it can hold.
  public var therapeuticPlaces: Double = 0
  /// Relative risk of an unplanned ending for children whom the therapeutic team holds.
  public var therapeuticRelativeRisk: Double = 1
  /// Reunification (Taking Care): children assessed a year.
  public var reunificationAssessedPerYear: Double = 0
  /// Share of the children assessed for reunification who return home, 0...1.
  public var reunificationReturnShare: Double = 0
  /// Support to foster households (Mockingbird): households in it.
  public var supportedHouseholds: Double = 0
  /// Relative risk of leaving for households with that support.
  public var supportedLeavingRelativeRisk: Double = 1
  /// Foster households that have joined so far beside those who enquire (from agencies, say): approved
  /// at once; a lever sets it or ramps it up.
  public var extraFosterHouseholds: Double = 0
}
