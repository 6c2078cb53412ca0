import Fixtures
import Testing

@testable import Engine

/// The bounds beyond which the week's luck of a child in care is not looked at: they must leave
/// nothing out that could happen to anybody.
@Suite("Bounds of the weekly decisions in care")
struct CareReviewBoundsTests {
  /// A week's chance of a yearly rate, as `Simulation.chance(ofRate:days:)` gives it.
  private func chance(_ rate: Double) -> Double {
    let x = rate * 7 / 365.25
    return x / (1 + x * (0.5 + x / 12))
  }

  @Test("Whoever has just the luck to leave is looked at", arguments: [0.3, 1, 2.5])
  func leaving(practice: Double) {
    let assumptions = busyPlan().assumptions
    let ways = assumptions.leavingCare
    let bounds = CareReviewBounds(assumptions, practice: practice)
    for band in 0..<5 {
      for time in 0..<4 {
        for kin in [1, ways.kinshipFactor] {
          let order = ways.orderTimeFactor[time] * practice * kin
          let rates = [
            ways.homePerYearVoluntary[band] * ways.homeTimeFactor[time] * practice,
            ways.guardianshipPerYear[band] * order, ways.arrangementsPerYear[band] * order,
            ways.otherPerYear[band] * practice,
            assumptions.enteringCare.voluntaryToProceedingsPerYear,
          ]
          for (fifth, rate) in rates.enumerated() where rate > 0 {
            let start = Double(fifth) / 5
            #expect(bounds.allowLeaving(start))
            #expect(bounds.allowLeaving(start + chance(rate).nextDown))
          }
        }
      }
    }
  }

  @Test("Whoever has just the luck to move is looked at")
  func moving() {
    let assumptions = busyPlan().assumptions
    let placements = assumptions.placements
    let bounds = CareReviewBounds(assumptions, practice: 1)
    for type in 0..<9 {
      for band in 0..<5 {
        let rate = placements.disruptionsPerYearEarly[type] * placements.disruptionAgeFactor[band]
        #expect(bounds.allowMove(chance(rate).nextDown))
      }
    }
    for planned in [placements.agencyToInHousePerYear, placements.residentialToFosterPerYear] {
      #expect(bounds.allowMove(0.5))
      #expect(bounds.allowMove(0.5 + chance(planned).nextDown))
    }
    #expect(bounds.allowMove(1 - chance(placements.toSemiIndependentPerYear)))
  }

  @Test("Most luck decides nothing")
  func quiet() {
    let bounds = CareReviewBounds(busyPlan().assumptions, practice: 1)
    let steps = (0..<10_000).map { (Double($0) + 0.5) / 10_000 }
    #expect(steps.count(where: bounds.allowLeaving) < 1_500)
    #expect(steps.count(where: bounds.allowMove) < 1_500)
  }
}
