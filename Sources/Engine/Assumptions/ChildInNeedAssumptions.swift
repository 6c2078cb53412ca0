/// Children in need (CIN) with a plan.
public struct ChildInNeedAssumptions: Sendable {
  /// Days from opening in which a plan is due.
  public var planDueDays: Double = 45
  /// Days for which a plan counts as up to date.
  public var planCurrentDays: Double = 0
  /// Hours to make or renew a plan for a family.
  public var planHours: Double = 0
  /// Days between visits to a family.
  public var visitEveryDays: Double = 0
  /// Hours of a visit to a family, recording included.
  public var visitHours: Double = 0
  /// Mean days that a child's need lasts on a plan; gamma.
  public var needMeanDays: Double = 0
  /// Shape of the gamma distribution of those days; 1 is exponential.
  public var needShape: Double = 1
  /// Mean days of need with the disability team, whose children stay longer; gamma.
  public var disabilityNeedMeanDays: Double = 0
  /// Hours to close a family's case.
  public var closingHours: Double = 0
  /// Share of closures that step down to Early Help.
  public var stepDownShare: Double = 0
}
