import Fixtures
import Testing

@testable import Engine

/// A clinic for initial health assessments that falls behind finds more slots, as far as it can.
@Suite("Slots of a clinic that falls behind")
struct ClinicSlotsTests {
  /// The share of initial assessments in time in the third year of an authority whose clinic has
  /// slots for four in five of those who come.
  private func inTime(step: Double, most: Double) -> Double {
    var plan = madeUpPlan(months: 36)
    plan.assumptions.careStandards.clinicSlotsPerWeek = 5
    plan.assumptions.feedbacks.lateClinicsToSlots = step
    plan.assumptions.feedbacks.mostClinicShare = most
    var simulation = Simulation(plan: plan, seed: 1, replication: 0)
    simulation.run()
    return simulation.tally.share(.initialHealthInTime, 24..<36)
  }

  @Test("Without more slots next to nobody is seen in time; with them many are")
  func feedback() {
    #expect(inTime(step: 0, most: 0) < 0.1)
    #expect(inTime(step: 0.1, most: 1) > 0.2)
  }

  @Test("The most that can be found limits it")
  func limit() {
    #expect(inTime(step: 0.1, most: 0.05) < inTime(step: 0.1, most: 1) - 0.1)
  }

  @Test("Twice as many children in care have their yearly checks as often")
  func yearlyChecks() {
    var plan = madeUpPlan(months: 18)
    let few = simulate(plan)
    for age in 0..<18 { plan.opening.lookedAfterByAge[age] *= 2 }
    for type in 0..<9 { plan.opening.lookedAfterByPlacement[type] *= 2 }
    for status in 0..<4 { plan.opening.lookedAfterByLegalStatus[status] *= 2 }
    let many = simulate(plan)
    // Of some 650 and 1,250 children; a share of half has a deviation of two points.
    for measure in [Measure.healthCurrent, .dentalCurrent] {
      let (before, after) = (few.share(measure, 12..<18), many.share(measure, 12..<18))
      #expect(abs(after - before) < 0.08, "\(measure): \(before) and \(after)")
    }
  }
}
