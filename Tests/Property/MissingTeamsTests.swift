import Fixtures
import Testing

@testable import Engine

@Suite("An authority without a kind of team")
struct MissingTeamsTests {
  private func plan(without kinds: Set<TeamKind>, months: Int32 = 12) -> SimulationPlan {
    var plan = busyPlan(scale: 0.1, months: months)
    let teams = plan.assumptions.workforce.teams
    let kept = (0..<Int(plan.assumptions.workforce.teamCount)).filter { team in
      !kinds.contains { teams[team].kind == Double($0.rawValue) }
    }
    for (place, team) in kept.enumerated() {
      plan.assumptions.workforce.teams[place] = teams[team]
    }
    plan.assumptions.workforce.teamCount = Double(kept.count)
    return plan
  }

  @Test("A year goes by without any one kind", arguments: TeamKind.allCases)
  func one(kind: TeamKind) {
    var simulation = Simulation(plan: plan(without: [kind]), seed: 1, replication: 0)
    simulation.run()
    var audit = simulation.audit()
    #expect(audit.hoursWaiting < 1e-6)
    audit.hoursWaiting = 0
    #expect(audit == Audit())
    #expect(simulation.tally.total(.discharges, 0..<12) > 0)
  }

  @Test("Two years go by without two kinds that families and children rely on")
  func two() {
    for kinds: Set<TeamKind> in [
      [.duty, .locality], [.locality, .lookedAfter], [.duty, .lookedAfter],
      [.locality, .disability], [.conferenceChairs, .locality],
    ] {
      var simulation = Simulation(plan: plan(without: kinds, months: 24), seed: 1, replication: 0)
      simulation.run()
      #expect(simulation.audit().caseloads == 0, "\(kinds)")
    }
  }

  @Test("Without localities duty works with the child who goes home from care")
  func home() {
    var simulation = Simulation(plan: plan(without: [.locality]), seed: 1, replication: 0)
    let child = Int(simulation.care[0].child)
    let family = Int(simulation.children[child].family)
    simulation.leaveCare(0, .home)
    let row = simulation.families[family].caseRow
    #expect(row >= 0)
    #expect(simulation.teams[Int(simulation.cases[Int(row)].team)].kind == .duty)
  }
}
