/// Children in need (CIN) with a plan.
public struct ChildInNeedAssumptions: Sendable {
  /// Days from opening in which a plan is due, days for which a plan counts as up to date, and
  /// hours to make or renew one for a family.
  public var planDueDays: Double = 45
  public var planCurrentDays: Double = 0
  public var planHours: Double = 0
  /// Days between visits to a family, and hours of each, recording included.
  public var visitEveryDays: Double = 0
  public var visitHours: Double = 0
  /// Mean and shape (gamma) of days that a child's need lasts on a plan.
  public var needMeanDays: Double = 0
  public var needShape: Double = 1
  /// The same for the disability team, whose children stay longer.
  public var disabilityNeedMeanDays: Double = 0
  /// Hours to close a family's case.
  public var closingHours: Double = 0
  /// Share of closures that step down to Early Help.
  public var stepDownShare: Double = 0
}
