import Fixtures
import Testing

@testable import Engine

/// Contacts in a rhythm do not pile up where there is nobody to make them: the next one is only
/// arranged when the last one was made.
@Suite("Contacts that nobody has time for")
struct LateContactsTests {
  @Test(
    "There is never more than one for a young person or a family",
    arguments: [TeamKind.leavingCare, .earlyHelp])
  func oneAtATime(kind: TeamKind) {
    var plan = madeUpPlan(months: 12)
    plan.assumptions.workforce.hoursPerDay[Int(kind.rawValue)] = 0.2
    var simulation = Simulation(plan: plan, seed: 1, replication: 0)
    simulation.run()
    var contacts: [Int32: Int] = [:]
    for team in simulation.teamsOfKind(kind) {
      let lists =
        simulation.posts(of: team).map { Int32($0) } + [simulation.waitingList(of: team)]
      for list in lists {
        for row in simulation.work.rows(of: list) {
          let task = simulation.work[row]
          if task.kind == .adviserContact || task.kind == .earlyHelpSupport {
            contacts[task.caseRow, default: 0] += 1
          }
        }
      }
    }
    #expect(contacts.count > 50)
    #expect(contacts.values.allSatisfy { $0 == 1 })
  }
}
