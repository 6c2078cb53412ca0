/// What is known of the service on the day before the first simulated day.
///
/// Counts are exact: the simulation opens with just as many children. Shares say how the rest of
/// what is known (ages, durations, placements) is drawn, anew in every replication. What nobody knows
/// (which day of its cycle a visit is on, who was on a plan before, who is being assessed again) is
/// drawn as it is found on any other day, so that nothing jumps on the first. All figures are
/// `Double`s for the same reason as in `Assumptions`.
public struct OpeningPosition: Sendable {
  /// Children in care by single year of age, 0 to 17; the same total as by placement and by status.
  public var lookedAfterByAge = Table<18>(repeating: 0)
  /// Children in care by placement type (`PlacementAssumptions` order).
  public var lookedAfterByPlacement = Table<9>(repeating: 0)
  /// Children in care by legal status, in order: voluntary, interim care order, full care order,
  /// placement order.
  public var lookedAfterByLegalStatus = Table<4>(repeating: 0)
  /// Shares of children in care by time in care, in order: under 3 months, to 6, to 12, to 24, to
  /// 60 months, longer.
  public var timeInCareShare = Table<6>(repeating: 0)
  /// Share of long-term children (under 16, in care 2.5 years) in one placement for 2 years.
  public var stableShare: Double = 0
  /// Share of all children in care with three or more placements in 12 months.
  public var threePlacementsShare: Double = 0
  /// Children on protection plans.
  public var plans: Double = 0
  /// Shares of children on plans by duration, in order: to 3, 6, 12, 24 months, longer.
  public var planDurationShare = Table<5>(repeating: 0)
  /// Share of children on a plan who ever had one before.
  public var planRepeatEverShare: Double = 0
  /// Share of children on a plan who had one that ended within 2 years before it.
  public var planRepeat24MonthsShare: Double = 0
  /// Open children in need without those on plans or in care.
  public var childrenInNeed: Double = 0
  /// Of these, children being assessed after a referral. (Of the others, as many are being assessed
  /// again as the rates of the assumptions say.)
  public var openAssessments: Double = 0
  /// Of these, children whose assessment is overdue.
  public var overdueAssessments: Double = 0
  /// Children with an open section 47 enquiry, being assessed or in need.
  public var openEnquiries: Double = 0
  /// Share of children in need whose plan is up to date.
  public var needPlanCurrentShare: Double = 0
  /// Share of children on protection plans whose plan is up to date.
  public var protectionPlanCurrentShare: Double = 0
  /// Share of children in care whose plan is up to date.
  public var carePlanCurrentShare: Double = 0
  /// Share of children in care with a current health assessment.
  public var healthCurrentShare: Double = 0
  /// Share of children in care with a current dental check.
  public var dentalCurrentShare: Double = 0
  /// Share of eligible children in care with any personal education plan.
  public var educationPlanShare: Double = 0
  /// Share of eligible children in care whose personal education plan is up to date.
  public var educationPlanCurrentShare: Double = 0
  /// Care leavers.
  public var careLeavers: Double = 0
  /// Share of care leavers with a pathway plan.
  public var pathwayPlanShare: Double = 0
  /// Share of care leavers in suitable accommodation.
  public var suitableAccommodationShare: Double = 0
  /// Share of care leavers in education, employment or training.
  public var activeShare: Double = 0
  /// Families open to Early Help.
  public var earlyHelpFamilies: Double = 0
  /// Foster households of the authority's own.
  public var fosterHouseholds: Double = 0
  /// Children not yet placed for adoption, with a decision but no placement order.
  public var awaitingPlacementOrder: Double = 0
  /// Children not yet placed for adoption, with a placement order.
  public var awaitingMatch: Double = 0
  /// Children referred in the last 12 months: the pool from which re-referrals come.
  public var referralsLast12Months: Double = 0

  /// Makes a position with nobody in it.
  public init() {}

  /// How many `Double`s the block holds.
  public static var count: Int { MemoryLayout<OpeningPosition>.size / 8 }
}
