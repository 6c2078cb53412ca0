/// Early Help: triage, localities and partners.
public struct EarlyHelpAssumptions: Sendable {
  /// Children in contacts made straight to Early Help, a year.
  public var directContactsPerYear: Double = 0
  /// Hours to triage a family's contact.
  public var triageHours: Double = 0
  /// Working days in which triage is due.
  public var triageDueWorkingDays: Double = 5
  /// Share of triaged families that are opened to a locality or a partner.
  public var openedShare: Double = 0
  /// Share of opened families whose assessment a partner makes.
  public var partnerAssessmentShare: Double = 0
  /// Hours of an initial contact.
  public var initialContactHours: Double = 0
  /// Working days from allocation in which an initial contact is due.
  public var initialContactDueWorkingDays: Double = 3
  /// Mean working days until a family can be reached; exponential.
  public var reachFamilyMeanWorkingDays: Double = 0
  /// Hours of an Early Help Assessment.
  public var assessmentHours: Double = 0
  /// Working days from triage in which an Early Help Assessment is due.
  public var assessmentDueWorkingDays: Double = 38
  /// Median working days that gathering what an assessment needs takes, whoever works on it.
  public var gatheringMedianWorkingDays: Double = 0
  /// Standard deviation of the log of those working days.
  public var gatheringSD: Double = 0
  /// Mean days that a family stays open after its assessment; gamma.
  public var supportMeanDays: Double = 0
  /// Shape of the gamma distribution of those days; 1 is exponential.
  public var supportShape: Double = 1
  /// Days between contacts with an open family.
  public var supportEveryDays: Double = 28
  /// Hours of a contact with an open family.
  public var supportHours: Double = 0
  /// Share of open families that step up to social care.
  public var stepUpShare: Double = 0
  /// Share of families stepped down from social care whom an Early Help locality takes, 0...1; the
  /// others go to another agency.
  public var stepDownTakenShare: Double = 1
}
