import Fixtures
import Testing

@testable import Engine

@Suite("The service opens with just as many children as there are")
struct OpeningCountsTests {
  /// Counts the opening day itself, as if a month ended on it.
  private func opened(_ replication: Int) -> Tally {
    var simulation = Simulation(plan: madeUpPlan(), seed: 1, replication: UInt64(replication))
    simulation.closeMonth()
    return simulation.tally
  }

  @Test("Counts are exact in every replication", arguments: 0..<20)
  func counts(replication: Int) {
    let opening = madeUpOpening()
    let tally = opened(replication)
    func count(_ measure: Measure) -> Double { tally.numerator(measure, month: 0) }
    #expect(count(.lookedAfter) == 624)
    for age in 0..<18 {
      let measure = Measure.age0.next(Int32(age))
      #expect(count(measure) == opening.lookedAfterByAge[age], "age \(age)")
    }
    for type in PlacementType.allCases {
      let measure = Measure.placedInHouse.next(Int32(type.rawValue))
      #expect(count(measure) == opening.lookedAfterByPlacement[type.row], "\(type)")
    }
    #expect(count(.plansOpen) == opening.plans)
    #expect(count(.childrenInNeed) == opening.childrenInNeed)
    #expect(count(.careLeavers) == opening.careLeavers)
    #expect(count(.fosterHouseholds) == opening.fosterHouseholds)
    #expect(count(.earlyHelpOpen) == opening.earlyHelpFamilies)
    #expect(count(.assessmentsOverdue) == opening.overdueAssessments)
  }

  @Test("Children being assessed, under enquiry and by legal status are exact", arguments: 0..<20)
  func states(replication: Int) {
    let opening = madeUpOpening()
    let plan = madeUpPlan()
    let simulation = Simulation(plan: plan, seed: 1, replication: UInt64(replication))
    let assessed = simulation.families.copied.filter { $0.assessing == 1 }
    #expect(assessed.reduce(0.0) { $0 + Double($1.home) } == opening.openAssessments)
    let enquiries = simulation.families.copied.filter { $0.enquiring == 1 }
    #expect(enquiries.reduce(0.0) { $0 + Double($1.home) } == opening.openEnquiries)
    for status in 0..<4 {
      let found = simulation.care.copied.filter { Int($0.legal.rawValue) == status }.count
      #expect(Double(found) == opening.lookedAfterByLegalStatus[status], "status \(status)")
    }
  }

  @Test("Shares are those that are known, within a child or two", arguments: 0..<20)
  func shares(replication: Int) {
    let opening = madeUpOpening()
    let tally = opened(replication)
    func share(_ measure: Measure) -> Double { tally.share(measure, 0..<1) }
    #expect(abs(share(.stable2Years) - opening.stableShare) < 0.01)
    #expect(abs(share(.threePlacements) - opening.threePlacementsShare) < 0.01)
    #expect(abs(share(.suitableAccommodation) - opening.suitableAccommodationShare) < 0.01)
    #expect(abs(share(.activeLeavers) - opening.activeShare) < 0.01)
    // Of families, not of children.
    #expect(abs(share(.needPlanCurrent) - opening.needPlanCurrentShare) < 0.05)
    #expect(abs(share(.protectionPlanCurrent) - opening.protectionPlanCurrentShare) < 0.05)
    // Of all children in care; counted among those who have been there for some weeks.
    #expect(abs(share(.carePlanCurrent) - opening.carePlanCurrentShare) < 0.03)
    #expect(abs(share(.healthCurrent) - opening.healthCurrentShare) < 0.03)
    #expect(abs(share(.dentalCurrent) - opening.dentalCurrentShare) < 0.03)
    #expect(abs(share(.educationPlanCurrent) - opening.educationPlanCurrentShare) < 0.03)
    #expect(abs(share(.pathwayPlan) - opening.pathwayPlanShare) < 0.03)
  }

  @Test("The slowest assessments that a file may state open all the same")
  func slowest() {
    var plan = madeUpPlan(months: 1)
    plan.assumptions.assessment.gatheringMedianWorkingDays = 1000
    plan.assumptions.assessment.gatheringSD = 3
    plan.assumptions.earlyHelp.gatheringMedianWorkingDays = 1000
    plan.assumptions.earlyHelp.gatheringSD = 3
    plan.assumptions.assessment.reassessmentsPerYear = 50
    let simulation = Simulation(plan: plan, seed: 1, replication: 0)
    #expect(simulation.families.copied.contains { $0.assessing == 2 })
    #expect(Double(simulation.earlyHelpOpen) == plan.opening.earlyHelpFamilies)
  }
}
