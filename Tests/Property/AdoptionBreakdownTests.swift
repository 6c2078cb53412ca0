import Fixtures
import Testing

@testable import Engine

@Suite("An adoptive placement that breaks down")
struct AdoptionBreakdownTests {
  private let row = 0

  /// One child of three who has just been placed with adopters.
  private func placed() -> Simulation {
    var plan = madeUpPlan(months: 24)
    plan.opening = OpeningPosition()
    plan.opening.lookedAfterByAge[3] = 1
    plan.opening.lookedAfterByPlacement[2] = 1
    plan.opening.lookedAfterByLegalStatus[3] = 1
    plan.opening.timeInCareShare[2] = 1
    plan.opening.awaitingMatch = 1
    var assumptions = Assumptions()
    assumptions.workforce = plan.assumptions.workforce
    assumptions.placements.agencyPlaces = 1000
    // Orders are made ten weeks after placing, to the day.
    assumptions.adoption.placedToOrderMeanDays = 70
    plan.assumptions = assumptions
    var simulation = Simulation(plan: plan, seed: 1, replication: 0)
    place(&simulation)
    return simulation
  }

  private func place(_ simulation: inout Simulation) {
    simulation.care[row].adoption = .matched
    simulation.placeForAdoption(row)
  }

  private func pass(_ days: Int, _ simulation: inout Simulation) {
    for _ in 0..<days { simulation.simulateDay() }
  }

  @Test("A child whose placement holds is adopted on the day of its order")
  func holds() {
    var simulation = placed()
    pass(69, &simulation)
    #expect(simulation.care[row].isOpen)
    pass(1, &simulation)
    #expect(!simulation.care[row].isOpen)
    pass(30, &simulation)
    #expect(simulation.tally.total(.adopted, 0..<3) == 1)
  }

  @Test("The next placement has its own order, not that of the one before")
  func breaksDown() {
    var simulation = placed()
    pass(40, &simulation)
    simulation.disrupt(row)
    pass(10, &simulation)
    place(&simulation)
    // The first placement's order would be made in 20 days.
    pass(69, &simulation)
    #expect(simulation.care[row].isOpen)
    #expect(simulation.care[row].adoption == .placed)
    pass(1, &simulation)
    #expect(!simulation.care[row].isOpen)
  }
}
