import Engine

/// A scenario that is ready to be simulated, as often as one likes.
public struct ScenarioPlan: Sendable {
  /// Its short name and title.
  public var label: ScenarioLabel
  /// Everything but the levers.
  public var plan: SimulationPlan
  /// The authority's events, then the scenario's levers, in the order in which they act.
  public var levers: [ScenarioLever]

  /// A scenario with its levers.
  public init(label: ScenarioLabel, plan: SimulationPlan, levers: [ScenarioLever]) {
    self.label = label
    self.plan = plan
    self.levers = levers
  }

  /// What one replication simulates, with every lever's amount drawn from its range.
  ///
  /// A lever's luck is keyed by its name: the same in a scenario and in whatever extends it, and
  /// whatever other levers there are.
  public func settled(seed: UInt64, replication: UInt64) -> SimulationPlan {
    let luck = Luck(seed: seed, replication: replication)
    var settled = plan
    settled.levers = levers.flatMap { $0.settled(luck) }
    return settled
  }

  /// Pence that the levers' delivery costs, month by month, in one replication.
  public func deliveryPence(seed: UInt64, replication: UInt64) -> [Int64] {
    let luck = Luck(seed: seed, replication: replication)
    return (0..<plan.months).map { month in
      levers.reduce(0) { $0 + $1.deliveryPence(plan.firstMonth + month, luck) }
    }
  }
}
