import Fixtures
import Testing

@testable import Engine

/// What nobody prints of a position is drawn as it is found on any other day. So an authority that is
/// opened as the model left it after five years goes on as it would have gone on: nothing jumps on the
/// first day that is there by the drawing alone.
///
/// Means of 24 replications of each; a sum over three months has an error of about 2% in each mean,
/// and its bound is five errors away at least from what was measured (one false alarm in a million).
@Suite("An authority opened as the model left it goes on as before")
struct OpeningGoesOnTests {
  private static let replications = 24
  private static let years: Int32 = 5

  /// The first three months after the five years: gone on with, and opened.
  private static let tallies: (on: [Tally], opened: [Tally]) = {
    var plan = madeUpPlan(months: years * 12 + 3)
    // Without drift: what is there after five years is there a month later.
    plan.assumptions.world.volatility = Table(repeating: 0)
    let day = (plan.firstMonth + (years * 12 - 1)).lastDay
    var left = PositionLeft(plan.assumptions)
    var on: [Tally] = []
    for replication in 0..<replications {
      var simulation = Simulation(plan: plan, seed: 7, replication: UInt64(replication))
      while simulation.today < day.number { simulation.simulateDay() }
      left.add(simulation)
      simulation.run()
      on.append(simulation.tally)
    }
    let again = left.plan(from: day, months: 3)
    let opened = (0..<replications).map { replication in
      var simulation = Simulation(plan: again, seed: 8, replication: UInt64(replication))
      simulation.run()
      return simulation.tally
    }
    return (on, opened)
  }()

  private func means(_ value: (Tally, Range<Int>) -> Double) -> (on: Double, opened: Double) {
    let first = Int(Self.years) * 12
    let on = Self.tallies.on.map { value($0, first..<first + 3) }
    let opened = Self.tallies.opened.map { value($0, 0..<3) }
    return (
      on.reduce(0, +) / Double(on.count), opened.reduce(0, +) / Double(opened.count)
    )
  }

  @Test(
    "As much happens in the first three months",
    arguments: [
      (Measure.assessmentsStarted, 0.1), (.assessmentsCompleted, 0.1), (.enquiriesStarted, 0.12),
      (.conferenceChildren, 0.15), (.plansStarted, 0.15), (.plansEnded, 0.2),
      (.earlyHelpClosed, 0.1), (.admissions, 0.15), (.discharges, 0.15), (.stepDownFamilies, 0.15),
    ])
  func flows(measure: Measure, bound: Double) {
    let (on, opened) = means { $0.total(measure, $1) }
    #expect(abs(opened / on - 1) < bound, "\(on) goes on as \(opened)")
  }

  @Test(
    "And in the same way, in points",
    arguments: [
      (Measure.earlyHelpPartnerAssessments, 0.06), (.earlyHelpAssessmentInTime, 0.12),
      (.assessmentsOngoing, 0.06), (.plansRepeat24Months, 0.06), (.plansRepeatEver, 0.08),
      (.threePlacements, 0.02), (.carePlanCurrent, 0.04), (.educationPlanCurrent, 0.05),
      (.protectionPlanCurrent, 0.04), (.needPlanCurrent, 0.04),
    ])
  func shares(measure: Measure, bound: Double) {
    let (on, opened) = means { $0.share(measure, $1) }
    #expect(abs(opened - on) < bound, "\(on) goes on as \(opened)")
  }

  @Test(
    "Teams are asked for as many hours",
    arguments: [
      (TeamKind.duty, 0.1), (.locality, 0.15), (.lookedAfter, 0.2), (.complexAbuse, 0.2),
      (.exploitation, 0.2), (.courtAndPermanence, 0.45), (.earlyHelp, 0.1), (.leavingCare, 0.2),
      (.reviewingOfficers, 0.25), (.conferenceChairs, 0.15), (.adoption, 0.25),
    ])
  func hours(kind: TeamKind, bound: Double) {
    let teams = madeUpPlan().teams(of: kind)
    let (on, opened) = means { $0.total(\.hoursNeeded, of: teams, $1) }
    #expect(abs(opened / on - 1) < bound, "\(on) goes on as \(opened)")
  }
}
