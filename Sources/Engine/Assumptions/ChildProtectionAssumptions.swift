/// Child protection plans (CPP).
public struct ChildProtectionAssumptions: Sendable {
  /// Days to the limit of the first review conference.
  public var firstReviewDays: Double = 91
  /// Days between later review conferences, at most.
  public var laterReviewDays: Double = 182
  /// Days before the limit for which a review conference is booked.
  public var bookedEarlyDays: Double = 0
  /// Chance that the plan ends at the first, second, third, fourth and later review conferences.
  public var endShareAtReview = Table<5>(repeating: 0)
  /// Hours of a review conference for a family: the social worker's.
  public var reviewWorkerHours: Double = 0
  /// Hours of a review conference for a family: the chair's.
  public var reviewChairHours: Double = 0
  /// Working days between visits.
  public var visitEveryWorkingDays: Double = 10
  /// Hours of a visit, recording included.
  public var visitHours: Double = 0
  /// Share of visits on the day on which nobody is in; they are tried again.
  public var nobodyInShare: Double = 0
  /// Days for which a plan counts as up to date.
  public var planCurrentDays: Double = 0
  /// Hours of a core group that renews a plan.
  public var planHours: Double = 0
  /// Share of ended plans that step down to a child in need plan; the rest close.
  public var stepToChildInNeedShare: Double = 0
  /// Share of children newly on a plan who had one before they were known to this simulation,
  /// 0...1.
  public var earlierPlanShare: Double = 0
  /// Share of those children whose earlier plan ended in the last 2 years, 0...1.
  public var earlierPlanWithin2YearsShare: Double = 0
}
