import Fixtures
import Testing

@testable import Engine

@Suite("A disability does not end because it is assessed again")
struct DisabledChildrenTests {
  @Test("A reassessment closes other families' cases, and not those of disabled children")
  func reassessed() {
    var plan = madeUpPlan(months: 12)
    plan.assumptions.assessment.disabilityShare = 0.3
    plan.assumptions.assessment.reassessmentsPerYear = 3
    // Whatever is assessed again needs nothing further, but for what is looked into at the time.
    plan.assumptions.assessment.reassessmentOutcomeShare = [0, 1, 0, 0]
    plan.assumptions.section47.openCasesPerYear = 0
    // Who was in need on the first day has been assessed since by a reassessment alone.
    plan.opening.openAssessments = 0
    plan.opening.overdueAssessments = 0
    plan.opening.openEnquiries = 0
    plan.assumptions.childProtection.stepToChildInNeedShare = 0
    var simulation = Simulation(plan: plan, seed: 1, replication: 0)
    simulation.run()
    let reassessed = simulation.families.copied.filter {
      $0.stage == .need && $0.openedDay <= plan.openingDay.number && $0.assessments > 0
        && $0.assessing == 0 && $0.enquiries == 0
    }
    #expect(reassessed.count { $0.service == .disability } > 20)
    #expect(reassessed.allSatisfy { $0.service == .disability })
  }
}
