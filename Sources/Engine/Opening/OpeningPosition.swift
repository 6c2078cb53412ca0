/// What is known of the service on the day before the first simulated day.
///
/// Counts are exact: the simulation opens with just as many children. Shares say how the rest of
/// what is known (ages, durations, placements) is drawn, anew in every replication. All figures are
/// `Double`s for the same reason as in `Assumptions`.
public struct OpeningPosition: Sendable {
  /// Children in care by single year of age, by placement type (`PlacementAssumptions` order) and
  /// by legal status: voluntary, interim care order, full care order, placement order. The three
  /// have the same total.
  public var lookedAfterByAge = Table<18>(repeating: 0)
  public var lookedAfterByPlacement = Table<9>(repeating: 0)
  public var lookedAfterByLegalStatus = Table<4>(repeating: 0)
  /// Shares of children in care for under 3 months, to 6, to 12, to 24, to 60 months, and longer.
  public var timeInCareShare = Table<6>(repeating: 0)
  /// Share of long-term children (under 16, in care 2.5 years) in one placement for 2 years, and
  /// share of all with three or more placements in 12 months.
  public var stableShare: Double = 0
  public var threePlacementsShare: Double = 0
  /// Children on protection plans, and shares by duration: to 3, 6, 12, 24 months, longer.
  public var plans: Double = 0
  public var planDurationShare = Table<5>(repeating: 0)
  /// Shares of children on a plan who had one before: ever, and ended within 2 years.
  public var planRepeatEverShare: Double = 0
  public var planRepeat24MonthsShare: Double = 0
  /// Open children in need without those on plans or in care; of these, children being assessed,
  /// children whose assessment is overdue, and children with an open section 47 enquiry.
  public var childrenInNeed: Double = 0
  public var openAssessments: Double = 0
  public var overdueAssessments: Double = 0
  public var openEnquiries: Double = 0
  /// Shares of children whose plan is up to date: in need, protection, care; and of children in
  /// care with a current health assessment, dental check, education plan (any, up to date).
  public var needPlanCurrentShare: Double = 0
  public var protectionPlanCurrentShare: Double = 0
  public var carePlanCurrentShare: Double = 0
  public var healthCurrentShare: Double = 0
  public var dentalCurrentShare: Double = 0
  public var educationPlanShare: Double = 0
  public var educationPlanCurrentShare: Double = 0
  /// Care leavers, and shares with a pathway plan, in suitable accommodation, and active.
  public var careLeavers: Double = 0
  public var pathwayPlanShare: Double = 0
  public var suitableAccommodationShare: Double = 0
  public var activeShare: Double = 0
  /// Families open to Early Help.
  public var earlyHelpFamilies: Double = 0
  /// Foster households of the authority's own.
  public var fosterHouseholds: Double = 0
  /// Children not yet placed for adoption: with a decision but no order, with an order.
  public var awaitingPlacementOrder: Double = 0
  public var awaitingMatch: Double = 0
  /// Children referred in the last 12 months: the pool from which re-referrals come.
  public var referralsLast12Months: Double = 0

  public init() {}

  /// How many `Double`s the block holds.
  public static var count: Int { MemoryLayout<OpeningPosition>.size / 8 }
}
