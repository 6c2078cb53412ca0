import Engine
import Fixtures
import Testing

@Suite("A share of 0 never happens, a share of 1 always does")
struct SharesOfNothingAndAllTests {
  static let months = 0..<12

  private func tally(_ change: (inout Assumptions) -> Void) -> Tally {
    var plan = madeUpPlan(months: 12)
    change(&plan.assumptions)
    return simulate(plan, 1)
  }

  private func expect(_ tally: Tally, _ measure: Measure, isShare share: Double) {
    let whole = Self.months.reduce(0) { $0 + tally.denominator(measure, month: $1) }
    #expect(whole > 0 && tally.total(measure, Self.months) == share * whole, "\(measure)")
  }

  @Test("All")
  func all() {
    let tally = tally { assumptions in
      assumptions.frontDoor.referralShare = Table(repeating: 1)
      assumptions.assessment.assessedShare = 1
      assumptions.earlyHelp.partnerAssessmentShare = 1
      assumptions.careStandards.appointmentKeptShare = 1
      assumptions.careStandards.dentalKeptShare = 1
      assumptions.fostering.enquiryToApprovalShare = 1
      assumptions.careLeavers.suitableAt18Share = 1
    }
    // Every contact that is decided is referred.
    for month in Self.months {
      #expect(
        tally.numerator(.contactsToReferral, month: month)
          == tally.denominator(.contactsToReferral, month: month))
    }
    expect(tally, .referralsAssessed, isShare: 1)
    // Those who were being assessed on the first day are not a partner's.
    let partners = tally.numerator(.earlyHelpPartnerAssessments, month: 11)
    #expect(partners == tally.denominator(.earlyHelpPartnerAssessments, month: 11))
    // An approval takes four months of checks and the team's hours.
    #expect(tally.total(.householdsApproved, Self.months) > 40)
  }

  @Test("None")
  func none() {
    let tally = tally { assumptions in
      assumptions.assessment.assessedShare = 0
      assumptions.frontDoor.exploitationShare = 0
      assumptions.earlyHelp.openedShare = 0
      assumptions.assessment.outcomeShare = [0, 0, 0, 1]
      assumptions.assessment.reassessmentsPerYear = 0
      assumptions.childInNeed.stepDownShare = 0
      assumptions.section47.planShare = 0
      assumptions.section47.outcomeShare = [0, 0, 0, 1]
      assumptions.fostering.enquiryToApprovalShare = 0
      assumptions.adoption.registrationShare = 0
      assumptions.adoption.placementOrderShare = 0
      assumptions.placements.residentialShare = Table(repeating: 0)
      assumptions.money.allowancePaidShare = 0
    }
    expect(tally, .referralsAssessed, isShare: 0)
    expect(tally, .enquiriesNotRecorded, isShare: 1)
    for measure in [
      Measure.assessmentsStarted, .referralsExploitation, .stepDownFamilies, .assessmentsStepDown,
      .householdsApproved, .adopterRegistrations, .adopterApprovals,
    ] {
      #expect(tally.total(measure, Self.months) == 0, "\(measure)")
    }
    // Allowances of the first day only end, as children turn 18: June has as many days as April.
    let first = tally.pence(.guardianshipAllowances, month: 0)
    let later = tally.pence(.guardianshipAllowances, month: 2)
    #expect(later <= first && later > first * 9 / 10)
  }

  @Test("Nobody keeps an appointment: nobody's health is assessed, and the weeks still go by")
  func appointments() {
    let tally = tally {
      $0.careStandards.appointmentKeptShare = 0
      $0.careStandards.dentalKeptShare = 0
    }
    #expect(tally.total(.initialHealthInTime, Self.months) == 0)
    // They fall due all the same, but for those of children who have gone home by then.
    let due = Self.months.reduce(0) { $0 + tally.denominator(.initialHealthInTime, month: $1) }
    #expect(due > 0.4 * tally.total(.admissions, Self.months))
    #expect(tally.share(.healthCurrent, 11..<12) < 0.1)
  }

  @Test("Nobody leaves care but by turning 18")
  func leaving() {
    let tally = tally { assumptions in
      assumptions.leavingCare = Assumptions().leavingCare
      assumptions.enteringCare.finalOrderShare = [1, 0, 0, 0]
      assumptions.adoption.placementOrderShare = 0
      assumptions.adoption.weeklyMatchChanceEasier = 0
      assumptions.adoption.weeklyMatchChanceHarder = 0
      assumptions.adoption.agencyWeeklyMatchChance = 0
    }
    let ways: [Measure] = [.dischargesHome, .dischargesGuardianship, .dischargesArrangements]
    for way in ways { #expect(tally.total(way, Self.months) == 0, "\(way)") }
    // Children who live with their adopters already are adopted.
    #expect(tally.total(.dischargesAdopted, Self.months) <= 28)
    // Of those who were 17 on the first day all have left, and those who entered since at 17.
    let grown = tally.total(.discharges, Self.months) - tally.total(.adopted, Self.months)
    #expect(grown >= 58 && grown <= 60 + tally.total(.admitted15Plus, Self.months))
  }

  @Test("Adopters whom every other authority wants bring a fee each, and no child here")
  func adoptersElsewhere() {
    let tally = tally { assumptions in
      assumptions.adoption.weeklyTakenElsewhereChance = 1
      assumptions.adoption.weeklyMatchChanceEasier = 0
      assumptions.adoption.weeklyMatchChanceHarder = 0
      assumptions.adoption.agencyWeeklyMatchChance = 0
      assumptions.adoption.approvedAtStart = 7
      assumptions.money.adoptionFee = 27_000
      assumptions.money.priceInflationPerYear = 0
    }
    #expect(tally.total(.matches, Self.months) == 0)
    let approved = tally.total(.adopterApprovals, Self.months)
    let fees = -tally.pounds([.adoptionFees], Self.months) / 27_000
    // Those approved after the last Monday still wait.
    #expect(approved > 3 && fees <= 7 + approved && fees >= 7 + approved - 3)
    #expect(fees == fees.rounded())
  }
}
