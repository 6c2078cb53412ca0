import Engine
import Foundation
import Synchronization

/// Simulates scenarios many times over, each time with other luck.
///
/// A replication's luck depends on the seed and on its number only. So results are the same for any
/// number of threads, the first 50 of 200 are just those that 50 give, and the scenario and the
/// baseline of a number are a pair.
public struct Replications: Sendable {
  /// Of the whole run.
  public var seed: UInt64
  /// The number of the first: not 0 to go on where fewer ended.
  public var first = 0
  /// How many there are.
  public var count: Int
  /// How many are simulated at the same time.
  public var threads: Int
  /// Simulates one; the engine's simulation unless a test puts another in its place.
  ///
  /// It is given the plan, the seed, and the replications of chance and of the world.
  var simulate: @Sendable (SimulationPlan, UInt64, UInt64, UInt64) -> Tally = {
    plan, seed, chance, world in
    var simulation = Simulation(plan: plan, seed: seed, replication: chance, world: world)
    simulation.run()
    return simulation.tally
  }

  /// So many replications of a seed on so many threads.
  public init(seed: UInt64, count: Int, threads: Int) {
    self.seed = seed
    self.count = count
    self.threads = threads
  }

  /// Simulates every scenario with the same luck.
  ///
  /// - Parameters:
  ///   - stop: ends the run within the time of one simulation when raised.
  ///   - progress: called now and then with how many replications are done; never from two threads
  ///     at a time.
  /// - Returns: a sample for each of the scenarios.
  /// - Throws: if stopped.
  public func run(
    _ scenarios: [ScenarioPlan], _ sheet: IndicatorSheet, stop: StopSignal = StopSignal(),
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws(Interrupted) -> [Sample] {
    let next = Atomic(0)
    let gathered = Mutex(
      Gathering(samples: scenarios.map { Sample($0.plan, sheet, count: count) }))
    let work: @Sendable () -> Void = {
      while !stop.isRaised {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        var replications: [Replication] = []
        for scenario in scenarios {
          if stop.isRaised { return }
          replications.append(replication(of: scenario, first + number, sheet))
        }
        gathered.withLock { gathering in
          gathering.take(number, replications)
          progress(gathering.done)
        }
      }
    }
    inParallel(count, work)
    if stop.isRaised { throw Interrupted() }
    return gathered.withLock { $0.samples }
  }

  private func replication(of scenario: ScenarioPlan, _ number: Int, _ sheet: IndicatorSheet)
    -> Replication
  {
    let luck = LayerLuck(UInt64(number))
    let tally = tally(of: scenario, luck, scenario.settled(seed: seed, luck))
    return Replication(
      figures: sheet.figures(tally), pence: tally.pence, teams: tally.teams,
      units: PaidUnits.all(tally))
  }

  /// What one replication of a settled plan counts, with the delivery of programmes paid for.
  ///
  /// - Parameter amounts: costs of delivery that are not drawn, by `ParameterSpace.eventName`.
  func tally(
    of scenario: ScenarioPlan, _ luck: LayerLuck, _ plan: SimulationPlan,
    amounts: [String: Double] = [:]
  ) -> Tally {
    var tally = simulate(plan, seed, luck.chance, luck.world)
    let programmes = Int(CostLine.programmes.rawValue)
    let delivery = scenario.deliveryPence(
      seed: seed, replication: luck.programme, amounts: amounts)
    for (month, pence) in delivery.enumerated() {
      tally.pence[month * CostLine.count + programmes] += pence
    }
    return tally
  }

  /// Works out something for each number from 0 to less than `count`, on all threads.
  ///
  /// - Returns: what was worked out, by number.
  /// - Throws: if stopped.
  func each<Value: Sendable>(
    _ count: Int, stop: StopSignal, progress: @escaping @Sendable (Int) -> Void,
    _ value: @escaping @Sendable (Int) -> Value
  ) throws(Interrupted) -> [Value] {
    let next = Atomic(0)
    let gathered = Mutex((values: [Value?](repeating: nil, count: count), done: 0))
    let work: @Sendable () -> Void = {
      while !stop.isRaised {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let found = value(number)
        gathered.withLock {
          $0.values[number] = found
          $0.done += 1
          progress($0.done)
        }
      }
    }
    inParallel(count, work)
    if stop.isRaised { throw Interrupted() }
    return gathered.withLock { $0.values.compactMap(\.self) }
  }

  /// Does the same work on all threads, of which no more are of use than `count`, and waits.
  private func inParallel(_ count: Int, _ work: @escaping @Sendable () -> Void) {
    Simulation.keepMemory()
    let group = DispatchGroup()
    for _ in 1..<max(1, min(threads, count)) {
      group.enter()
      let thread = Thread {
        work()
        group.leave()
      }
      // A simulation keeps its fixed-size tables on the stack.
      thread.stackSize = 16 << 20
      thread.start()
    }
    work()
    group.wait()
  }
}

/// What one replication of one scenario leaves behind.
struct Replication: Sendable {
  var figures: [Float]
  var pence: [Int64]
  var teams: [TeamMonth]
  /// In the order of `PaidUnits`, month by month.
  var units: [Float]
}

/// Takes in replications from all threads and adds them up in the order of their numbers, so that
/// sums do not depend on which thread was faster.
private struct Gathering: Sendable {
  var samples: [Sample]
  var done = 0
  private var waiting: [Int: [Replication]] = [:]

  init(samples: [Sample]) { self.samples = samples }

  mutating func take(_ number: Int, _ replications: [Replication]) {
    waiting[number] = replications
    while let ready = waiting.removeValue(forKey: done) {
      for (index, replication) in ready.enumerated() { samples[index].add(replication, at: done) }
      done += 1
    }
  }
}
