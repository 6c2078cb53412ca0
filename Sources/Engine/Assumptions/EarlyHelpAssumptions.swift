/// Early Help: triage, localities and partners.
public struct EarlyHelpAssumptions: Sendable {
  /// Children in contacts made straight to Early Help, a year.
  public var directContactsPerYear: Double = 0
  /// Hours to triage a family's contact, and working days in which it is due.
  public var triageHours: Double = 0
  public var triageDueWorkingDays: Double = 5
  /// Share of triaged families that are opened to a locality or a partner.
  public var openedShare: Double = 0
  /// Share of opened families whose assessment a partner makes.
  public var partnerAssessmentShare: Double = 0
  /// Hours of an initial contact, and working days from allocation in which it is due.
  public var initialContactHours: Double = 0
  public var initialContactDueWorkingDays: Double = 3
  /// Mean working days until a family can be reached; exponential.
  public var reachFamilyMeanWorkingDays: Double = 0
  /// Hours of an Early Help Assessment, and working days from triage in which it is due.
  public var assessmentHours: Double = 0
  public var assessmentDueWorkingDays: Double = 38
  /// Working days that gathering what an assessment needs takes, whoever works on it: the median
  /// and the standard deviation of its log.
  public var gatheringMedianWorkingDays: Double = 0
  public var gatheringSD: Double = 0
  /// Mean and shape (gamma) of days a family stays open after its assessment.
  public var supportMeanDays: Double = 0
  public var supportShape: Double = 1
  /// Days between contacts with an open family, and hours of each.
  public var supportEveryDays: Double = 28
  public var supportHours: Double = 0
  /// Share of open families that step up to social care.
  public var stepUpShare: Double = 0
}
