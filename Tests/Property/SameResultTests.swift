import Engine
import Fixtures
import Testing

@Suite("The same inputs give the same bits")
struct SameResultTests {
  @Test("A lever that changes nothing changes no bit")
  func leversWithoutEffect() {
    let plan = madeUpPlan(months: 12)
    let expected = simulate(plan).bits
    let day = Day(year: 2018, month: 6, day: 14)
    var levers: [Lever] = []
    for position in 0..<Int32(Assumptions.count) {
      levers.append(
        Lever(
          position: position, operation: .multiply, amount: 1, from: day + position % 50,
          rampDays: position % 90))
      levers.append(
        Lever(
          position: position, operation: .add, amount: 0, from: day, until: day + 100,
          fadeDays: position % 60))
    }
    #expect(simulate(madeUpPlan(months: 12, levers: levers)).bits == expected)
  }

  @Test("A lever that is never pulled changes no bit, whatever it would do")
  func leverAfterTheEnd() {
    let never = Lever.setting(
      \.workforce.postsFactor, row(of: .duty), to: 0, from: Day(year: 2019, month: 4, day: 1))
    let pulled = simulate(madeUpPlan(months: 12, levers: [never]))
    #expect(pulled.bits == simulate(madeUpPlan(months: 12)).bits)
  }

  @Test("Until a lever is pulled nothing differs; afterwards something does")
  func leverFromADay() {
    let lever = Lever.multiplying(
      \.money.weeklyPrice, 2, by: 2, from: Day(year: 2018, month: 10, day: 1))
    let baseline = simulate(madeUpPlan(months: 12))
    let changed = simulate(madeUpPlan(months: 12, levers: [lever]))
    #expect(changed.bits(months: 6) == baseline.bits(months: 6))
    #expect(changed.bits != baseline.bits)
    #expect(changed.numerators == baseline.numerators)
    let agency = CostLine.agencyFostering
    #expect(changed.pence(agency, month: 6) > baseline.pence(agency, month: 6) * 199 / 100)
  }

  @Test("Replications give the same bits in any order, alone or together, day by day or at once")
  func replications() {
    let plan = madeUpPlan(scale: 0.3, months: 12)
    let forwards = (0..<4).map { simulate(plan, $0).bits }
    let together = (0..<4).map { Running(plan, UInt64($0)) }
    for day in 0..<365 {
      for number in [2, 0, 3, 1] where day % 3 != 1 || number != 3 {
        together[number].simulation.simulateDay()
      }
    }
    together[3].simulation.run()
    #expect(together.map { $0.simulation.tally.bits } == forwards)
    #expect(Set(forwards).count == 4)
  }

  @Test("A longer horizon changes nothing in the months before")
  func horizons() {
    let short = simulate(madeUpPlan(scale: 0.3, months: 5))
    #expect(simulate(madeUpPlan(scale: 0.3, months: 15)).bits(months: 5) == short.bits)
  }

  @Test("Another seed is another luck")
  func seeds() {
    let plan = madeUpPlan(scale: 0.3, months: 3)
    var other = Simulation(plan: plan, seed: 2, replication: 0)
    other.run()
    #expect(other.tally.bits != simulate(plan).bits)
  }
}

/// A simulation under way. It cannot be copied, so a list of them holds them by reference.
private final class Running {
  var simulation: Simulation

  init(_ plan: SimulationPlan, _ replication: UInt64) {
    simulation = Simulation(plan: plan, seed: 1, replication: replication)
  }
}
