/// Section 47 enquiries and initial child protection conferences.
///
/// Outcomes of an enquiry, in order: substantiated and at continuing risk, substantiated but no
/// continuing risk, not substantiated, not recorded.
public struct Section47Assumptions: Sendable {
  /// Share of referrals with a strategy discussion at once, 0...1.
  public var atReferralShare: Double = 0
  /// Share of assessments that lead to a strategy discussion later, 0...1.
  public var duringAssessmentShare: Double = 0
  /// Enquiries a year of each open child in need.
  public var openCasesPerYear: Double = 0
  /// Hours of an enquiry for a family, on top of the assessment.
  public var hours: Double = 0
  /// Working days that an enquiry takes whoever works on it: mean of an exponential on top of 1.
  public var enquiryMeanWorkingDays: Double = 0
  /// Shares of the outcomes of enquiries, in the order above.
  public var outcomeShare = Table<4>(repeating: 0)
  /// Share of children at continuing risk who go to an initial conference.
  public var conferenceShare: Double = 0
  /// Share of children at an initial conference who are made subject to a plan.
  public var planShare: Double = 0
  /// Working days from the strategy discussion in which the conference is due.
  public var conferenceDueWorkingDays: Double = 15
  /// Working days before it is due for which a conference is normally booked.
  public var bookedEarlyWorkingDays: Double = 2
  /// Share of families for whom the booked day fails (no quorum, no report, family absent).
  public var postponedShare: Double = 0
  /// Hours of the social worker to prepare and attend a conference.
  public var workerHours: Double = 0
  /// Hours of the chair to prepare and attend a conference.
  public var chairHours: Double = 0
}
