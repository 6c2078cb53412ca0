import Engine

/// A scenario that is ready to be simulated, as often as one likes.
public struct ScenarioPlan: Sendable {
  /// Its short name and title.
  public var label: ScenarioLabel
  /// Everything but the levers.
  public var plan: SimulationPlan
  /// The authority's events, then the scenario's levers, in the order in which they act.
  public var levers: [ScenarioLever]
  /// What is not known exactly about the authority; nil to hold every figure at its value.
  public var parameters: ParameterDraws?

  /// A scenario with its levers.
  public init(
    label: ScenarioLabel, plan: SimulationPlan, levers: [ScenarioLever],
    parameters: ParameterDraws? = nil
  ) {
    self.label = label
    self.plan = plan
    self.levers = levers
    self.parameters = parameters
  }

  /// What one replication simulates: the authority's figures and every lever's amount drawn from
  /// their ranges.
  ///
  /// A lever's luck is keyed by its name: the same in a scenario and in whatever extends it, and
  /// whatever other levers there are.
  public func settled(seed: UInt64, replication: UInt64) -> SimulationPlan {
    settled(seed: seed, LayerLuck(replication))
  }

  /// The same with a replication for each layer of uncertainty.
  func settled(seed: UInt64, _ luck: LayerLuck) -> SimulationPlan {
    let values = parameters?.values(seed: seed, replication: luck.parameters)
    return settled(seed: seed, replication: luck.programme, values: values)
  }

  /// The same with given values of what is not known exactly.
  ///
  /// - Parameter amounts: amounts of levers that are not drawn, by `ParameterSpace.eventName`.
  func settled(
    seed: UInt64, replication: UInt64, values: [Double]?, amounts: [String: Double] = [:]
  ) -> SimulationPlan {
    let luck = Luck(seed: seed, replication: replication)
    var settled = plan
    var amounts = amounts
    if let parameters, let values {
      let set = ParameterSet(parameters.space, values)
      set.settle(&settled.assumptions)
      amounts.merge(set.eventAmounts) { held, _ in held }
    }
    settled.levers = levers.flatMap { $0.settled(luck, amounts: amounts) }
    return settled
  }

  /// Pence that the levers' delivery costs, month by month, in one replication.
  public func deliveryPence(seed: UInt64, replication: UInt64) -> [Int64] {
    deliveryPence(seed: seed, replication: replication, amounts: [:])
  }

  /// The same with some amounts that are not drawn, by `ParameterSpace.eventName`.
  func deliveryPence(seed: UInt64, replication: UInt64, amounts: [String: Double]) -> [Int64] {
    let luck = Luck(seed: seed, replication: replication)
    return (0..<plan.months).map { month in
      levers.reduce(0) { $0 + $1.deliveryPence(plan.firstMonth + month, luck, amounts: amounts) }
    }
  }
}
