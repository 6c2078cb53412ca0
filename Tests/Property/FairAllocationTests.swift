import Fixtures
import Testing

@testable import Engine

/// Families and young people are served in the order in which they came, whichever of several equal
/// teams they belong to.
@Suite("Equal teams of a kind")
struct FairAllocationTests {
  @Test("A shortage of workers is shared: no team waits for the others")
  func shortage() {
    var plan = madeUpPlan(months: 24)
    plan.assumptions.workforce.caseloadCeiling[Int(TeamKind.locality.rawValue)] = 12
    let teams = plan.teams(of: .locality)
    for team in teams {
      plan.assumptions.workforce.teams[team] = plan.assumptions.workforce.teams[teams[0]]
    }
    var simulation = Simulation(plan: plan, seed: 1, replication: 0)
    simulation.run()
    let waiting = teams.map {
      simulation.tally.total(\.unallocated, of: [$0], 12..<24) / 12
    }
    let mean = waiting.reduce(0, +) / Double(waiting.count)
    // Each has the families of a part of the authority, at random: with the old order of service the
    // first team had next to none waiting.
    #expect(mean > 10)
    #expect(waiting.allSatisfy { $0 > mean / 3 && $0 < mean * 3 }, "\(waiting)")
  }

  @Test("Whoever came first is served first, from whatever team the worker is")
  func order() throws {
    var plan = madeUpPlan(months: 6)
    plan.assumptions.workforce.caseloadCeiling[Int(TeamKind.locality.rawValue)] = 10
    var simulation = Simulation(plan: plan, seed: 2, replication: 0)
    while simulation.today < simulation.lastDay {
      simulation.simulateDay()
      let teams = simulation.teamsOfKind(.locality).filter {
        simulation.teams[$0].firstWaiting >= 0
      }
      if teams.count < 2 { continue }
      let heads = teams.map { simulation.teams[$0].firstWaiting }
      let first = heads.min {
        simulation.cases[Int($0)].arrival < simulation.cases[Int($1)].arrival
      }
      let longest = try #require(first)
      // One worker, of the last team that waits, has room for one case.
      for locality in simulation.teamsOfKind(.locality) {
        for post in simulation.posts(of: locality) { simulation.workers[post].caseload = 1000 }
      }
      let last = try #require(teams.last)
      let post = try #require(simulation.posts(of: last).first { simulation.workers[$0].isFilled })
      simulation.workers[post].caseload = 9
      simulation.workers[post].backOn = never
      simulation.workers[post].qualifiedFrom = never
      simulation.allocateWaitingCases()
      #expect(simulation.worker(ofCase: longest) == Int32(post))
      return
    }
    Issue.record("two localities never had somebody waiting at once")
  }

  @Test("A third team of personal advisers takes its part")
  func advisers() throws {
    var plan = madeUpPlan(months: 12)
    let kind = TeamKind.leavingCare
    let first = try #require(plan.teams(of: kind).first)
    while plan.teams(of: kind).count < 3 {
      let count = Int(plan.assumptions.workforce.teamCount)
      plan.assumptions.workforce.teams[count] = plan.assumptions.workforce.teams[first]
      plan.assumptions.workforce.teamCount += 1
    }
    let teams = plan.teams(of: kind)
    for team in teams {
      plan.assumptions.workforce.teams[team] = plan.assumptions.workforce.teams[first]
    }
    var simulation = Simulation(plan: plan, seed: 1, replication: 0)
    simulation.run()
    let held = teams.map { simulation.tally.total(\.caseload, of: [$0], 0..<12) }
    let mean = held.reduce(0, +) / Double(held.count)
    #expect(held.allSatisfy { abs($0 - mean) < 0.2 * mean }, "\(held)")
  }
}
