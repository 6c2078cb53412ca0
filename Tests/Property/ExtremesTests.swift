import Engine
import Fixtures
import Testing

@Suite("Extremes")
struct ExtremesTests {
  @Test("No contacts and nobody to come back: no referrals, and what is open runs out")
  func noContacts() {
    var plan = madeUpPlan()
    plan.assumptions.frontDoor.contactsPerYear = Table(repeating: 0)
    plan.assumptions.earlyHelp.directContactsPerYear = 0
    plan.assumptions.earlyHelp.stepUpShare = 0
    plan.assumptions.assessment.returnShare = 0
    let tally = simulate(plan)
    for measure in [Measure.contacts, .referrals, .reReferrals, .decisionInTime] {
      #expect(tally.total(measure, 0..<36) == 0, "\(measure)")
    }
    #expect(tally.numerator(.childrenInNeed, month: 35) < 0.3 * 1686)
    #expect(tally.numerator(.plansOpen, month: 35) < 0.3 * 656)
    #expect(tally.numerator(.lookedAfter, month: 35) > 0)
  }

  @Test("A horizon of one day, and an opening in the middle of a month")
  func oneDay() {
    var plan = madeUpPlan(months: 1)
    plan.openingDay = Day(year: 2018, month: 4, day: 29)
    var simulation = Simulation(plan: plan, seed: 1, replication: 0)
    simulation.simulateDay()
    let before = simulation.tally.bits
    simulation.run()
    #expect(simulation.tally.bits == before)
    #expect(simulation.audit().misplaced == 0)
    #expect(simulation.tally.months == 1)
    let change =
      simulation.tally.numerator(.admissions, month: 0)
      - simulation.tally.numerator(.discharges, month: 0)
    #expect(simulation.tally.numerator(.lookedAfter, month: 0) == 624 + change)
  }

  @Test("Nobody on the first day: everything fills from contacts alone")
  func emptyOpening() {
    var plan = madeUpPlan()
    plan.opening = OpeningPosition()
    let tally = simulate(plan)
    #expect(tally.numerator(.lookedAfter, month: 0) < 40)
    #expect(tally.numerator(.lookedAfter, month: 35) > 200)
    #expect(tally.numerator(.plansOpen, month: 35) > 200)
    #expect(tally.total(.reReferrals, 0..<1) < 10)
  }

  @Test("An authority of which nothing is known: nothing happens")
  func nothing() {
    var plan = madeUpPlan(months: 6)
    plan.opening = OpeningPosition()
    plan.assumptions = Assumptions()
    let tally = simulate(plan)
    #expect(tally.teamCount == 0)
    #expect(tally.numerators.allSatisfy { $0 == 0 })
    #expect(tally.denominators.allSatisfy { $0 == 0 })
    #expect(tally.pence.allSatisfy { $0 == 0 })
  }

  @Test("A tiny authority and a very large one", arguments: [0.05, 3])
  func sizes(scale: Double) {
    var simulation = Simulation(
      plan: madeUpPlan(scale: scale, months: 18), seed: 1, replication: 0)
    simulation.run()
    var audit = simulation.audit()
    #expect(audit.hoursWaiting < 1e-6)
    audit.hoursWaiting = 0
    #expect(audit == Audit())
    let tally = simulation.tally
    #expect(abs(tally.mean(.lookedAfter, 0..<18) / (624 * scale) - 1) < (scale < 1 ? 0.5 : 0.1))
  }
}
