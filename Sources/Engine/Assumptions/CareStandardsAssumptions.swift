/// What every child in care is due: reviews, visits, plans, health, education.
public struct CareStandardsAssumptions: Sendable {
  /// Review limits: working days to the first, days to the second and between later ones, and how
  /// many days before the limit a review is booked.
  public var firstReviewWorkingDays: Double = 20
  public var secondReviewDays: Double = 91
  public var laterReviewDays: Double = 182
  public var bookedEarlyDays: Double = 0
  /// Share of reviews whose booked day fails.
  public var postponedShare: Double = 0
  /// Hours of a review: the social worker's and the reviewing officer's (IRO).
  public var reviewWorkerHours: Double = 0
  public var reviewOfficerHours: Double = 0
  /// Days between visits that the authority sets itself and that the law allows, the latter also
  /// for a child settled for a year.
  public var visitLocalDays: Double = 28
  public var visitNationalDays: Double = 42
  public var visitSettledDays: Double = 84
  public var visitHours: Double = 0
  /// Hours of travel added to each visit to a child who lives more than 20 miles away.
  public var distantVisitHours: Double = 0
  /// Days for which a care plan counts as up to date, and hours to renew it.
  public var planCurrentDays: Double = 0
  public var planHours: Double = 0
  /// Initial health assessments: working days due, mean working days until consent and papers reach
  /// the clinic, slots a week, share of appointments kept.
  public var healthDueWorkingDays: Double = 20
  public var consentMeanWorkingDays: Double = 0
  public var clinicSlotsPerWeek: Double = 0
  public var appointmentKeptShare: Double = 1
  /// Review health assessments a week and dental checks a week that can be had; each is due a year
  /// after the last.
  public var healthReviewsPerWeek: Double = 0
  public var dentalChecksPerWeek: Double = 0
  /// Personal education plans: hours, share of children in care who are of school age or in nursery
  /// and so eligible is by age; days for which a plan is up to date (a term).
  public var educationPlanHours: Double = 0
  public var educationPlanCurrentDays: Double = 0
  public var educationPlanFirstDueWorkingDays: Double = 20
}
