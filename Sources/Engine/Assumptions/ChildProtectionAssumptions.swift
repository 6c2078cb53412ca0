/// Child protection plans (CPP).
public struct ChildProtectionAssumptions: Sendable {
  /// Days to the first review conference and between later ones, and how many days before the
  /// limit they are booked.
  public var firstReviewDays: Double = 91
  public var laterReviewDays: Double = 182
  public var bookedEarlyDays: Double = 0
  /// Chance that the plan ends at the first, second, third, fourth and later review conferences.
  public var endShareAtReview = Table<5>(repeating: 0)
  /// Hours of a review conference for a family: the social worker's and the chair's.
  public var reviewWorkerHours: Double = 0
  public var reviewChairHours: Double = 0
  /// Working days between visits, and hours of each, recording included.
  public var visitEveryWorkingDays: Double = 10
  public var visitHours: Double = 0
  /// Share of visits on the day on which nobody is in; they are tried again.
  public var nobodyInShare: Double = 0
  /// Days for which a plan counts as up to date, and hours of a core group that renews it.
  public var planCurrentDays: Double = 0
  public var planHours: Double = 0
  /// Share of ended plans that step down to a child in need plan; the rest close.
  public var stepToChildInNeedShare: Double = 0
  /// Share of children newly on a plan who had one before they were known to this simulation, and
  /// the share of those whose earlier plan ended in the last 2 years.
  public var earlierPlanShare: Double = 0
  public var earlierPlanWithin2YearsShare: Double = 0
}
