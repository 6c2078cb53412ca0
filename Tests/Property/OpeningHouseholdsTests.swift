import Fixtures
import Testing

@testable import Engine

@Suite("The children whom foster carers look after on the first day")
struct OpeningHouseholdsTests {
  private func opened(
    _ replication: Int = 0, changing change: (inout SimulationPlan) -> Void = { _ in }
  ) -> Simulation {
    var plan = madeUpPlan()
    change(&plan)
    return Simulation(plan: plan, seed: 1, replication: UInt64(replication))
  }

  @Test("Nobody lives with people who are not approved yet", arguments: 0..<20)
  func approved(replication: Int) {
    let simulation = opened(replication) { $0.assumptions.fostering.enquiriesPerYear = 500 }
    let households = simulation.households.copied
    #expect(households.contains { !$0.isApproved })
    #expect(households.allSatisfy { $0.isApproved || $0.used == 0 })
    let lodged = simulation.care.copied.filter { $0.placement == .inHouse }
    #expect(lodged.count == 186)
    #expect(lodged.allSatisfy { $0.household >= 0 })
    #expect(simulation.audit().households == 0)
  }

  @Test("Where all are full some have one child more than their limit, and nobody is left over")
  func exemptions() {
    let simulation = opened { $0.opening.fosterHouseholds = 60 }
    let approved = simulation.households.copied.filter { $0.isApproved }
    #expect(approved.reduce(0) { $0 + Int($1.used) } == 186)
    #expect(approved.allSatisfy { $0.used == $0.places })
  }

  @Test("Where nobody is approved a child takes no place, and the months go by")
  func nobody() {
    var simulation = opened { $0.opening.fosterHouseholds = 0 }
    let households = simulation.households.copied
    #expect(households.contains { !$0.isApproved })
    #expect(households.allSatisfy { $0.used == 0 })
    while simulation.month < 12 { simulation.simulateDay() }
    #expect(simulation.audit().households == 0)
    #expect(simulation.audit().placements == 0)
  }
}
