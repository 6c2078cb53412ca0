/// Referrals and assessments.
///
/// Outcomes of an assessment, in order: ongoing involvement, no further action, step-down, other.
public struct AssessmentAssumptions: Sendable {
  /// Share of referrals that are assessed; the rest are closed.
  public var assessedShare: Double = 1
  /// Share of referrals that belong to the disability team, 0...1.
  public var disabilityShare: Double = 0
  /// Share of referrals that belong to the complex abuse team, 0...1.
  public var complexAbuseShare: Double = 0
  /// Mean hours to assess a family of one child.
  public var hours: Double = 0
  /// Hours for each further sibling.
  public var hoursPerSibling: Double = 0
  /// Standard deviation of the log of an assessment's hours.
  public var hoursSD: Double = 0
  /// Working days from referral in which an assessment is due.
  public var dueWorkingDays: Double = 45
  /// Median working days that visits and other agencies' replies take, whoever works on it.
  public var gatheringMedianWorkingDays: Double = 0
  /// Standard deviation of the log of those working days.
  public var gatheringSD: Double = 0
  /// Shares of the outcomes of assessments of new referrals, in the order above.
  public var outcomeShare = Table<4>(repeating: 0)
  /// Assessments a year of each child who is already open.
  public var reassessmentsPerYear: Double = 0
  /// Mean hours of such an assessment, for a family of any size.
  public var reassessmentHours: Double = 0
  /// Shares of the outcomes of such assessments, in the order above.
  public var reassessmentOutcomeShare = Table<4>(repeating: 0)
  /// Share of closed children who ever come back, 0...1.
  public var returnShare: Double = 0
  /// Scale (days) of the Weibull distribution of when they come back.
  public var returnScaleDays: Double = 0
  /// Shape of that distribution; below 1, most come back early.
  public var returnShape: Double = 1
}
