import Fixtures
import Testing

@testable import Engine

/// Nobody knows of a worker's sickness before the worker's turn in the day has come.
@Suite("Falling sick while colleagues open cases")
struct SicknessTests {
  @Test("A case that is opened before the worker's turn is theirs")
  func beforeTheirTurn() throws {
    var simulation = Simulation(plan: plan, seed: 1, replication: 0)
    let found = simulation.whoFallsSick(colleagueFirst: true)
    let (sick, colleague) = try #require(found)
    let opened = simulation.holderOfCaseOpened(by: colleague, whileFree: sick)
    let holder = try #require(opened)
    #expect(holder == sick)
    #expect(simulation.workers[sick].backOn > simulation.today + 7)
  }

  @Test("A case that is opened after it is somebody else's, or waits")
  func afterTheirTurn() throws {
    var simulation = Simulation(plan: plan, seed: 1, replication: 0)
    let found = simulation.whoFallsSick(colleagueFirst: false)
    let (sick, colleague) = try #require(found)
    let opened = simulation.holderOfCaseOpened(by: colleague, whileFree: sick)
    let holder = try #require(opened)
    #expect(holder != sick)
    #expect(simulation.workers[sick].backOn > simulation.today + 7)
  }

  /// Spells are long, and nobody is on leave.
  private var plan: SimulationPlan {
    var plan = madeUpPlan(months: 6)
    plan.assumptions.workforce.leaveShare = Table(repeating: 0)
    plan.assumptions.workforce.sickSpellMeanDays = 30
    plan.assumptions.workforce.sickDaysPerYear = Table(repeating: 50)
    return plan
  }
}

extension Simulation {
  /// Simulates until somebody in a locality, where no case waits, falls sick for over a week, and
  /// a colleague whose turn is earlier (or later) is at work.
  fileprivate mutating func whoFallsSick(
    colleagueFirst: Bool
  ) -> (sick: Int, colleague: Int)? {
    while today < lastDay {
      let before = workers.indices.map { workers[$0].backOn }
      simulateDay()
      for team in teamsOfKind(.locality) where isWorkingDay && teams[team].firstWaiting < 0 {
        for sick in posts(of: team) where workers[sick].isFilled && before[sick] <= today {
          if workers[sick].backOn <= today + 7 { continue }
          let colleague = posts(of: team).first {
            ($0 < sick) == colleagueFirst && workers[$0].isFilled && workers[$0].backOn <= today
          }
          if let colleague, childToReturn(to: team) != nil { return (sick, colleague) }
        }
      }
    }
    return nil
  }

  /// A child in care whose family is not open, and would be a team's.
  private func childToReturn(to team: Int) -> Int? {
    care.indices.first { row in
      let family = Int(children[Int(care[row].child)].family)
      return care[row].isOpen && care[row].caseRow >= 0 && care[row].leaving == .none
        && families[family].stage == .closed && families[family].caseRow < 0
        && nearestTeam(.locality, family) == team
    }
  }

  /// Has the day worked again as if nobody knew yet that a worker falls sick today, who alone has
  /// room for a case, while a colleague's work brings a child home. Returns who holds the family's
  /// case then; -1 for nobody.
  fileprivate mutating func holderOfCaseOpened(by colleague: Int, whileFree sick: Int) -> Int? {
    let team = Int(workers[sick].team)
    guard let row = childToReturn(to: team) else { return nil }
    for locality in teamsOfKind(.locality) {
      for post in posts(of: locality) { workers[post].caseload = 1000 }
    }
    workers[sick].caseload = 0
    workers[sick].backOn = never
    closeCase(care[row].caseRow)
    care[row].caseRow = openCase(
      .careEpisode, row, team: team, weight: 1, worker: Int32(colleague))
    care[row].leaving = .home
    care[row].leavingPrepared = true
    post(
      .leavingWork, subject: row, ofCase: care[row].caseRow, hours: 0.1, due: today - 1000,
      isUrgent: true)
    let family = Int(children[Int(care[row].child)].family)
    workTheDay()
    let opened = families[family].caseRow
    return opened < 0 ? nil : Int(cases[Int(opened)].worker)
  }
}
