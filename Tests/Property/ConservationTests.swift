import Engine
import Fixtures
import Testing

@Suite("Children are conserved")
struct ConservationTests {
  @Test("Every running total agrees with a recount, every day", arguments: [UInt64(1), 2, 3])
  func recount(seed: UInt64) {
    var simulation = Simulation(plan: madeUpPlan(months: 14), seed: seed, replication: 0)
    var worst = Audit()
    for _ in 0..<420 {
      worst = simulation.audit()
      #expect(worst.hoursWaiting < 1e-6)
      worst.hoursWaiting = 0
      if worst != Audit() { break }
      simulation.simulateDay()
    }
    #expect(worst == Audit())
  }
}
