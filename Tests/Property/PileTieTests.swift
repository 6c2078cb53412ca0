import Fixtures
import Testing

@testable import Engine

@Suite("Between equal piles")
struct PileTieTests {
  @Test("The first team takes the work when both piles are empty, whatever rounding has left")
  func empty() {
    let parted = [0.3, 0.6, 0.9, 1.1].map { daysParted(screeningHours: $0) }
    // On some of the days the second's sum was the smaller one.
    #expect(parted.reduce(0, +) > 0, "\(parted)")
  }

  /// On how many days both piles were empty and the second team's hours came to less.
  private func daysParted(screeningHours: Double) -> Int {
    var plan = madeUpPlan(months: 6)
    let first = plan.teams(of: .frontDoor)[0]
    let second = Int(plan.assumptions.workforce.teamCount)
    plan.assumptions.workforce.teams[second] = plan.assumptions.workforce.teams[first]
    plan.assumptions.workforce.teamCount += 1
    // The second has more people, so that most of the work goes through its hands.
    plan.assumptions.workforce.teams[second].posts *= 3
    plan.assumptions.workforce.teams[second].permanent *= 3
    // Hours whose sums are rounded, and work that some days leave undone and others finish.
    plan.assumptions.frontDoor.screeningHours = screeningHours
    plan.assumptions.workforce.hoursPerDay[row(of: .frontDoor)] = 1.1
    plan.assumptions.workforce.leaversPerYear[row(of: .frontDoor)] = 0
    var simulation = Simulation(plan: plan, seed: 1, replication: 0)
    var parted = 0
    while simulation.month < 5 {
      simulation.simulateDay()
      let piles = [first, second].map { simulation.work.rows(of: simulation.waitingList(of: $0)) }
      if piles.contains(where: { !$0.isEmpty }) { continue }
      let left = [first, second].map { simulation.teams[$0].hoursWaiting }
      parted += left[1] < left[0] ? 1 : 0
      #expect(simulation.teamWithSmallestPile(.frontDoor) == first)
    }
    return parted
  }

  @Test("A pile that is smaller by a minute takes the work")
  func smaller() {
    var plan = madeUpPlan(months: 1)
    let first = plan.teams(of: .frontDoor)[0]
    let second = Int(plan.assumptions.workforce.teamCount)
    plan.assumptions.workforce.teams[second] = plan.assumptions.workforce.teams[first]
    plan.assumptions.workforce.teamCount += 1
    var simulation = Simulation(plan: plan, seed: 1, replication: 0)
    let staff =
      plan.assumptions.workforce.teams[first].permanent
      + plan.assumptions.workforce.teams[first].agency
    simulation.postToPile(
      .screening, subject: 0, team: .frontDoor, hours: staff / 60, due: simulation.today)
    #expect(simulation.teamWithSmallestPile(.frontDoor) == second)
  }
}
