/// One replication: every child, worker and foster household, a day at a time.
public struct Simulation: Sendable {
  public let plan: SimulationPlan
  public internal(set) var tally: Tally

  /// - Parameters:
  ///   - seed: of the whole run.
  ///   - replication: counted from 0.
  public init(plan: SimulationPlan, seed: UInt64, replication: UInt64) {
    self.plan = plan
    tally = Tally(
      firstMonth: plan.firstMonth, months: plan.months,
      teamCount: Int32(plan.assumptions.workforce.teamCount))
  }

  /// Simulates to the last day.
  public mutating func run() {}
}
