import Fixtures
import Testing

@testable import Engine

@Suite("What a family waited for when its last child left home")
struct FallenAwayTests {
  /// An authority in which nothing happens by itself and chairs have no time, and a family of
  /// which nothing is open.
  private func withFamily() -> Simulation {
    var plan = madeUpPlan(months: 2)
    plan.opening = OpeningPosition()
    var assumptions = Assumptions()
    assumptions.workforce = plan.assumptions.workforce
    assumptions.workforce.hoursPerDay[row(of: .conferenceChairs)] = 0
    assumptions.frontDoor.referralShare = Table(repeating: 1)
    assumptions.assessment.assessedShare = 1
    assumptions.earlyHelp.openedShare = 1
    assumptions.section47.outcomeShare = [1, 0, 0, 0]
    assumptions.section47.conferenceShare = 1
    assumptions.section47.chairHours = 4
    assumptions.childProtection.reviewChairHours = 3
    plan.assumptions = assumptions
    var simulation = Simulation(plan: plan, seed: 1, replication: 0)
    let family = simulation.newFamily(key: 7, size: 2)
    simulation.families[family].stage = .closed
    simulation.beginEpisode(of: family)
    simulation.registerChildren(of: family)
    simulation.simulateDay()
    return simulation
  }

  private let family = 0

  private func leaveHome(_ simulation: inout Simulation) {
    for child in simulation.childRows(of: family) { simulation.takeFromHome(child) }
  }

  private func hoursOfChairs(_ simulation: borrowing Simulation) -> Double {
    simulation.teams[simulation.team(.conferenceChairs, number: 0) ?? 0].hoursWaiting
  }

  private func chairs(_ simulation: borrowing Simulation) -> TeamMonth {
    simulation.teams[simulation.team(.conferenceChairs, number: 0) ?? 0].month
  }

  @Test("A contact that waits is closed, not referred")
  func contact() {
    var simulation = withFamily()
    simulation.receive(family)
    #expect(simulation.counted[Int(Measure.contacts.rawValue)] == 2)
    leaveHome(&simulation)
    simulation.decideContact(family)
    #expect(simulation.families[family].stage == .closed)
    #expect(simulation.families[family].caseRow == -1)
    #expect(simulation.openFamilies.copied.isEmpty)
    #expect(simulation.families[family].lastReferralDay == never)
  }

  @Test("A family that waits for triage is not opened to Early Help")
  func triage() {
    var simulation = withFamily()
    simulation.receiveInEarlyHelp(family)
    leaveHome(&simulation)
    simulation.decideTriage(family)
    #expect(simulation.families[family].stage == .closed)
    #expect(simulation.families[family].caseRow == -1)
    #expect(simulation.earlyHelpOpen == 0)
  }

  @Test("The chair of a conference is no longer needed")
  func conference() {
    var simulation = withFamily()
    simulation.refer(family)
    simulation.startEnquiry(into: family)
    simulation.families[family].enquiryWorked = true
    simulation.families[family].enquiryGathered = true
    simulation.concludeEnquiry(into: family)
    simulation.callConference(on: family)
    #expect(hoursOfChairs(simulation) == 4)
    leaveHome(&simulation)
    #expect(hoursOfChairs(simulation) == 0)
    #expect(chairs(simulation).hoursDropped == 4)
    #expect(chairs(simulation).hoursNeeded == 4)
    #expect(simulation.audit() == Audit())
  }

  @Test("The chair of a plan's review is no longer needed")
  func review() {
    var simulation = withFamily()
    simulation.refer(family)
    simulation.startPlan(for: family)
    simulation.callPlanReview(of: family)
    #expect(hoursOfChairs(simulation) == 3)
    leaveHome(&simulation)
    #expect(hoursOfChairs(simulation) == 0)
    #expect(chairs(simulation).hoursDropped == 3)
    #expect(simulation.audit() == Audit())
  }

  @Test("No chair waits for a family that waits for none", arguments: 0..<2)
  func chairsOfOthers(replication: Int) {
    var plan = madeUpPlan(months: 18)
    // Chairs fall behind, and many children enter care from plans.
    plan.assumptions.section47.chairHours = 7
    plan.assumptions.enteringCare.proceedingsPerPlanYear = Table(repeating: 1)
    let team = plan.teams(of: .conferenceChairs)[0]
    var simulation = Simulation(plan: plan, seed: 1, replication: UInt64(replication))
    while simulation.month < 17 {
      simulation.simulateDay()
      let list = simulation.work.rows(of: simulation.waitingList(of: team))
      for row in list {
        let family = Int(simulation.work[row].subject)
        let isForConference = simulation.work[row].kind == .conferenceChair
        let waits =
          isForConference
          ? simulation.families[family].enquiring == 2
          : simulation.families[family].stage == .protection
        #expect(waits, "day \(simulation.today)")
      }
    }
  }
}
