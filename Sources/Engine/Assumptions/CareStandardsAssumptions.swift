/// What every child in care is due: reviews, visits, plans, health, education.
public struct CareStandardsAssumptions: Sendable {
  /// Working days from entry to the limit of the first review.
  public var firstReviewWorkingDays: Double = 20
  /// Days from the first review to the limit of the second.
  public var secondReviewDays: Double = 91
  /// Days between later reviews, at most.
  public var laterReviewDays: Double = 182
  /// Days before the limit for which a review is booked.
  public var bookedEarlyDays: Double = 0
  /// Share of reviews whose booked day fails.
  public var postponedShare: Double = 0
  /// Hours of a review: the social worker's.
  public var reviewWorkerHours: Double = 0
  /// Hours of a review: the independent reviewing officer's (IRO).
  public var reviewOfficerHours: Double = 0
  /// Days between visits that the authority sets itself.
  public var visitLocalDays: Double = 28
  /// Days between visits that the law allows.
  public var visitNationalDays: Double = 42
  /// Days between visits that the law allows for a child settled for a year.
  public var visitSettledDays: Double = 84
  /// Hours of a visit.
  public var visitHours: Double = 0
  /// Hours of travel added to each visit to a child who lives more than 20 miles away.
  public var distantVisitHours: Double = 0
  /// Days for which a care plan counts as up to date.
  public var planCurrentDays: Double = 0
  /// Hours to renew a care plan.
  public var planHours: Double = 0
  /// Working days from entry in which an initial health assessment is due.
  public var healthDueWorkingDays: Double = 20
  /// Mean working days until consent and papers reach the clinic.
  public var consentMeanWorkingDays: Double = 0
  /// Initial health assessments a week that the clinic has slots for.
  public var clinicSlotsPerWeek: Double = 0
  /// Share of appointments for health assessments, initial and yearly, that are kept, 0...1.
  public var appointmentKeptShare: Double = 1
  /// Share of appointments for dental checks that are kept, 0...1: older children refuse more often.
  public var dentalKeptShare: Double = 1
  /// Review health assessments a week for each 100 children in care; each is due a year after the
  /// last.
  public var healthReviewsPer100Children: Double = 0
  /// Dental checks a week for each 100 children in care; each is due a year after the last.
  public var dentalChecksPer100Children: Double = 0
  /// Hours of a personal education plan; who is eligible (in nursery or of school age) is by age.
  public var educationPlanHours: Double = 0
  /// Days for which a personal education plan is up to date (a term).
  public var educationPlanCurrentDays: Double = 0
  /// Working days in which a child's first personal education plan is due.
  public var educationPlanFirstDueWorkingDays: Double = 20
}
