import Engine

/// One replication twice: as things are, and with something changed. Both share their luck.
public struct Pair: Sendable {
  /// Makes a pair of one replication's two runs.
  public init(baseline: Tally, changed: Tally) {
    self.baseline = baseline
    self.changed = changed
  }

  /// As things are.
  public let baseline: Tally
  /// With the change.
  public let changed: Tally
}

/// Simulates one replication of a plan with seed 1.
public func simulate(_ plan: SimulationPlan, _ replication: Int = 0) -> Tally {
  var simulation = Simulation(plan: plan, seed: 1, replication: UInt64(replication))
  simulation.run()
  return simulation.tally
}

/// The first replications of the made-up authority over 24 months, with nothing changed.
public let baselines = (0..<20).map { simulate(madeUpPlan(months: 24), $0) }

/// Pairs of the made-up authority, and the same with levers pulled or another plan.
///
/// - Parameters:
///   - count: 20 at most.
///   - months: 24 at most; the baseline always has 24.
public func pairs(
  _ count: Int = PairedDifference.pairs, months: Int32 = 24, levers: [Lever] = [],
  changing change: (inout SimulationPlan) -> Void = { _ in }
) -> [Pair] {
  var plan = madeUpPlan(months: months, levers: levers)
  change(&plan)
  return (0..<count).map { Pair(baseline: baselines[$0], changed: simulate(plan, $0)) }
}

/// Pairs of two plans.
public func pairs(
  _ count: Int = PairedDifference.pairs, of baseline: SimulationPlan, and changed: SimulationPlan
) -> [Pair] {
  (0..<count).map { Pair(baseline: simulate(baseline, $0), changed: simulate(changed, $0)) }
}

/// How much more of something there is with the change than without, over pairs.
///
/// Seeds are fixed, so a test passes always or never. Were there no effect but noise, a difference
/// of 8 pairs would be called clear once in a thousand times (Student's t of 7 degrees of
/// freedom beyond 4.785); with no change at all it never is.
public struct PairedDifference: Sendable, CustomStringConvertible {
  /// The number of pairs for which the bound is stated.
  public static let pairs = 8
  /// What each pair has more with the change.
  public let differences: [Double]

  /// Measures both sides of each pair.
  public init(_ pairs: [Pair], of measured: (Tally) -> Double) {
    differences = pairs.map { measured($0.changed) - measured($0.baseline) }
  }

  /// Their mean.
  public var mean: Double { differences.reduce(0, +) / Double(differences.count) }

  /// The standard error of that mean.
  public var standardError: Double {
    let mean = mean
    let squares = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(differences.count - 1) / Double(differences.count)).squareRoot()
  }

  /// Whether there is more with the change.
  public var isClearlyMore: Bool { mean > 4.785 * standardError }
  /// Whether there is less with the change.
  public var isClearlyLess: Bool { mean < -4.785 * standardError }

  /// The mean and its standard error.
  public var description: String { "\(mean) ± \(standardError)" }
}
