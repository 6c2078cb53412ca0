/// Named programmes. All figures are 0 or neutral in a baseline; scenarios set them.
public struct ProgrammeAssumptions: Sendable {
  /// Right Child Right Care: children for whom leaving care is viable who have been reviewed so far
  /// (a lever ramps this up), and the share of them who leave, by way: special guardianship, child
  /// arrangements, home.
  public var rightChildReviewed: Double = 0
  public var rightChildSuccessShare: Double = 0
  public var rightChildWayShare = Table<3>(repeating: 0)
  /// Mean days from a child's review to the order or the return.
  public var rightChildMeanDays: Double = 0
  /// Hours of the social worker for each child reviewed.
  public var rightChildHours: Double = 0
  /// Edge of care: families a year that can be worked with, and the relative risk of admission of
  /// a young person (voluntary routes, 10-17) who gets it.
  public var edgeOfCareFamiliesPerYear: Double = 0
  public var edgeOfCareRelativeRisk: Double = 1
  /// Family group conferences: share of families before proceedings who get one, and the relative
  /// risk of proceedings for them.
  public var familyGroupConferenceShare: Double = 0
  public var familyGroupConferenceRelativeRisk: Double = 1
  /// Therapeutic team: children it can hold, and the relative risk of an unplanned ending for them.
  public var therapeuticPlaces: Double = 0
  public var therapeuticRelativeRisk: Double = 1
  /// Reunification (Taking Care): children assessed a year and the share who return home.
  public var reunificationAssessedPerYear: Double = 0
  public var reunificationReturnShare: Double = 0
  /// Support to foster households (Mockingbird): households in it, and the relative risk of leaving.
  public var supportedHouseholds: Double = 0
  public var supportedLeavingRelativeRisk: Double = 1
}
