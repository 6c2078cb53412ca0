import Engine
import Fixtures
import Testing

@Suite("Nobody works, or more than enough people do")
struct ExtremesOfStaffTests {
  private func expectNone(_ tally: Tally, _ measures: Measure...) {
    for measure in measures {
      #expect(tally.total(measure, 0..<Int(tally.months)) == 0, "\(measure)")
    }
  }

  @Test("Nobody works: nothing is completed, and all work waits")
  func noWorkers() {
    var plan = madeUpPlan(months: 12)
    for team in 0..<Int(plan.assumptions.workforce.teamCount) {
      plan.assumptions.workforce.teams[team].permanent = 0
      plan.assumptions.workforce.teams[team].agency = 0
    }
    plan.assumptions.workforce.recruitmentFactor = Table(repeating: 0)
    plan.assumptions.workforce.agencyCoverShare = Table(repeating: 0)
    let tally = simulate(plan)
    expectNone(
      tally, .contactsToReferral, .referrals, .assessmentsCompleted, .enquiriesCompleted,
      .conferenceChildren, .earlyHelpTriaged, .caseloadMaxLookedAfter, .agencySocialWorkers)
    // Who was assessed before the first day still comes before a panel; after them nobody.
    #expect(tally.total(.householdsApproved, 9..<12) == 0)
    #expect(tally.total(.adopterApprovals, 9..<12) == 0)
    #expect(tally.total(.contacts, 0..<12) > 10_000)
    #expect(tally.numerator(.lookedAfter, month: 11) > 0)
    for team in 0..<Int(tally.teamCount) {
      for month in 0..<12 {
        let row = tally.team(team, month: month)
        #expect(row.hoursAvailable == 0 && row.hoursWorked == 0 && row.caseload == 0)
      }
    }
    let unallocated = tally.total(\.unallocated, of: Array(0..<33), 0..<1)
    // Children in care have two workers, and so have those whose siblings are in proceedings.
    #expect(unallocated > 656 + 1686 + 2 * 600)
    #expect(tally.pounds(CostLine.staff, 0..<12) == 0)
  }

  @Test("The last worker is removed while cases are open")
  func everybodyLeaves() {
    let day = Day(year: 2018, month: 7, day: 1)
    let levers = (0..<16).map {
      Lever.setting(\.workforce.postsFactor, $0, to: 0, from: day)
    }
    let tally = simulate(madeUpPlan(months: 9, levers: levers))
    #expect(tally.total(.assessmentsCompleted, 0..<3) > 500)
    #expect(tally.total(.assessmentsCompleted, 4..<9) == 0)
    #expect(tally.total(\.posts, of: Array(0..<33), 4..<9) == 0)
  }

  @Test("Workers without end: nobody waits, and only other people make anything late")
  func unlimitedWorkers() {
    var plan = madeUpPlan(months: 18)
    for team in 0..<Int(plan.assumptions.workforce.teamCount) {
      plan.assumptions.workforce.teams[team].posts *= 10
      plan.assumptions.workforce.teams[team].permanent *= 10
    }
    plan.assumptions.workforce.leaversPerYear = Table(repeating: 0)
    // Nobody stands in for a worker who is away.
    plan.assumptions.workforce.leaveShare = Table(repeating: 0)
    plan.assumptions.workforce.sickDaysPerYear = Table(repeating: 0)
    plan.assumptions.frontDoor.waitsForAgencyShare = 0
    plan.assumptions.assessment.gatheringSD = 0.1
    plan.assumptions.section47.postponedShare = 0
    plan.assumptions.section47.enquiryMeanWorkingDays = 1
    plan.assumptions.careStandards.postponedShare = 0
    plan.assumptions.careStandards.clinicSlotsPerWeek = 1000
    plan.assumptions.careStandards.consentMeanWorkingDays = 0
    plan.assumptions.careStandards.appointmentKeptShare = 1
    plan.assumptions.careStandards.dentalKeptShare = 1
    let tally = simulate(plan)
    let late = 6..<18
    for team in 0..<Int(tally.teamCount) {
      for month in late { #expect(tally.team(team, month: month).unallocated == 0) }
    }
    for measure in [
      Measure.decisionInTime, .earlyHelpTriageInTime, .assessmentsInTime, .conferencesInTime,
      .planReviewsInTime, .careReviewsInTime, .initialHealthInTime, .visitsNational,
      .carePlanCurrent, .protectionPlanCurrent,
    ] {
      #expect(tally.share(measure, late) > 0.98, "\(measure) \(tally.share(measure, late))")
    }
    expectNone(tally, .assessmentsOther)
    #expect(tally.total(.assessmentsOverdue, late) == 0)
  }
}
