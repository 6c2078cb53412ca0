/// Referrals and assessments.
///
/// Outcomes of an assessment, in order: ongoing involvement, no further action, step-down, other.
public struct AssessmentAssumptions: Sendable {
  /// Share of referrals that are assessed; the rest are closed.
  public var assessedShare: Double = 1
  /// Share of referrals that belong to the disability team and to the complex abuse team.
  public var disabilityShare: Double = 0
  public var complexAbuseShare: Double = 0
  /// Hours to assess a family of one, hours for each further sibling, and the standard deviation
  /// of the log of the hours.
  public var hours: Double = 0
  public var hoursPerSibling: Double = 0
  public var hoursSD: Double = 0
  /// Working days from referral in which an assessment is due.
  public var dueWorkingDays: Double = 45
  /// Working days that visits and other agencies' replies take, whoever works on it: the median
  /// and the standard deviation of its log.
  public var gatheringMedianWorkingDays: Double = 0
  public var gatheringSD: Double = 0
  /// Outcomes of assessments of new referrals.
  public var outcomeShare = Table<4>(repeating: 0)
  /// Assessments a year of each child who is already open, and their outcomes.
  public var reassessmentsPerYear: Double = 0
  public var reassessmentHours: Double = 0
  public var reassessmentOutcomeShare = Table<4>(repeating: 0)
  /// Share of closed children who ever come back, and the Weibull scale (days) and shape of when.
  public var returnShare: Double = 0
  public var returnScaleDays: Double = 0
  public var returnShape: Double = 1
}
