import Fixtures
import Testing

@testable import Engine

@Suite("Rules of who goes where, and who is seen")
struct PlacementRulesTests {
  @Test("A child whose placement broke down does not go back to the same household")
  func disruption() {
    var plan = madeUpPlan(months: 3)
    plan.opening = OpeningPosition()
    plan.opening.lookedAfterByAge[8] = 1
    plan.opening.lookedAfterByPlacement[0] = 1
    plan.opening.lookedAfterByLegalStatus[2] = 1
    plan.opening.timeInCareShare[4] = 1
    plan.opening.fosterHouseholds = 1
    var assumptions = Assumptions()
    assumptions.workforce = plan.assumptions.workforce
    assumptions.fostering.placesShare = [0, 0, 1]
    assumptions.fostering.ageRangeShare = [1, 0, 0, 0]
    assumptions.placements.householdSuitsShare = 1
    assumptions.placements.agencyPlaces = 1000
    assumptions.placements.disruptionsPerYearLater[0] = 30
    assumptions.placements.disruptionsPerYearEarly[0] = 30
    plan.assumptions = assumptions
    for replication in 0..<10 {
      let tally = simulate(plan, replication)
      #expect(tally.numerator(.placedAgency, month: 2) == 1)
    }
  }

  @Test("A bridge that broke down has no planned end: the next placement is not ended by it")
  func brokenBridge() {
    func tally(bridging share: Double) -> Tally {
      var plan = madeUpPlan(months: 12)
      plan.assumptions.placements.bridgingShare = share
      // Planned for years ahead, while every placement breaks down within weeks.
      plan.assumptions.placements.bridgingMeanDays = 3000
      for type in 0..<9 {
        plan.assumptions.placements.disruptionsPerYearEarly[type] = 400
        plan.assumptions.placements.disruptionsPerYearLater[type] = 400
      }
      return simulate(plan, 0)
    }
    #expect(tally(bridging: 1).bits(months: 12) == tally(bridging: 0).bits(months: 12))
  }

  @Test("A clinic's slots are all offered: who does not come costs one of them")
  func clinics() {
    var plan = madeUpPlan(months: 24)
    plan.assumptions.careStandards.clinicSlotsPerWeek = 3
    plan.assumptions.careStandards.appointmentKeptShare = 0.8
    plan.assumptions.careStandards.healthReviewsPer100Children = 0
    let seen = (0..<4).map { replication in
      var simulation = Simulation(plan: plan, seed: 1, replication: UInt64(replication))
      while simulation.month < 6 { simulation.simulateDay() }
      // The initial assessments of 78 weeks: those whose health was looked at on a clinic's day.
      var kept = 0
      for _ in 0..<(78 * 7) {
        simulation.simulateDay()
        kept += simulation.care.copied.count { $0.healthDay == simulation.today }
      }
      return Double(kept)
    }
    // 78 weeks of 3 slots, of which 8 in 10 are kept; the list is never empty. Four standard
    // deviations of 936 slots.
    let slots = 4.0 * 78 * 3
    let kept = seen.reduce(0, +)
    #expect(abs(kept - 0.8 * slots) < 4 * (slots * 0.8 * 0.2).squareRoot() + 12, "\(kept)")
  }

  @Test("Proceedings take the court team's hours, whichever way a child came into care")
  func proceedings() {
    var plan = madeUpPlan(months: 24)
    plan.assumptions.enteringCare.proceedingsPerPlanYear = Table(repeating: 0)
    plan.assumptions.enteringCare.newbornsPerYear = 0
    plan.assumptions.enteringCare.policeToProceedingsShare = 0
    plan.assumptions.enteringCare.voluntaryToProceedingsPerYear = 1
    let tally = simulate(plan)
    let sets = tally.total(.proceedingsIssued, 0..<18)
    #expect(sets > 50)
    // Three tenths of 60 hours are the court team's; some go home or turn 18 before the order.
    let hours = tally.total(\.hoursNeeded, of: plan.teams(of: .courtAndPermanence), 0..<24)
    #expect(hours > 0.5 * 0.3 * 60 * sets, "\(hours) hours for \(sets) sets")
  }

  @Test("Every team of a kind works, however many there are")
  func teams() {
    var plan = madeUpPlan(months: 6)
    // The leaving care teams are three, and so are the fostering teams.
    let first = Int(plan.assumptions.workforce.teamCount)
    for (number, kind) in [TeamKind.leavingCare, .fostering, .fostering].enumerated() {
      plan.assumptions.workforce.teams[first + number].kind = Double(kind.rawValue)
      plan.assumptions.workforce.teams[first + number].posts = 5
      plan.assumptions.workforce.teams[first + number].permanent = 5
    }
    plan.assumptions.workforce.teamCount += 3
    // Work enough for all of them.
    plan.assumptions.fostering.supervisionHoursPerMonth = 12
    let tally = simulate(plan)
    for team in first..<(first + 3) {
      #expect(tally.total(\.hoursWorked, of: [team], 1..<6) > 0, "team \(team)")
    }
  }
}
