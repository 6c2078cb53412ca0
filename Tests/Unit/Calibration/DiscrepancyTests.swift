import Engine
import Testing

@testable import Planning

@Suite("What the calibrated model still gets wrong")
struct DiscrepancyTests {
  private func series(_ values: [Double], error: Double, unit: String = "count") -> ObservedSeries {
    ObservedSeries(
      indicator: "lac", periodType: .monthEnd, quantity: "lac",
      observations: values.enumerated().map { place, value in
        Observation(
          cell: place,
          period: Period(.monthEnd, ending: Month(year: 2017, month: 1) + Int32(place)),
          value: value, countedTimes: 1, source: "", error: error, caveat: "")
      }, discrepancy: 6)
  }

  @Test("A count: prior and figures weigh as their variances say")
  func count() {
    var found = Discrepancy(unit: "count")
    #expect(found.priorSD == 0.06 && found.mean == 0 && found.sd == 0.06)
    // The last two of six are 10% above; recording 4² / 2 = 8 and chance 28 make 36 = (6% of 100)²:
    // as uncertain as the prior, so half of the miss counts.
    found.learn(
      series([0, 0, 0, 0, 108, 112], error: 4), simulated: [0, 0, 0, 0, 100, 100], noise: 28)
    #expect(abs(found.mean - 0.05) < 1e-12)
    #expect(abs(found.sd - 0.06 * 0.5.squareRoot()) < 1e-12)
    #expect(abs(found.applied(to: 200, found.mean) - 210) < 1e-9)
    #expect(found.applied(to: 200, -3) == 0, "no count is below 0")
  }

  @Test("A percentage: in points, and within 0 to 100")
  func percentage() {
    var found = Discrepancy(unit: "percent")
    #expect(found.priorSD == 3)
    found.learn(series([64], error: 0), simulated: [70], noise: 9)
    #expect(abs(found.mean + 3) < 1e-12)
    #expect(found.applied(to: 99, 5) == 100 && found.applied(to: 1, -5) == 0)
    #expect(found.applied(to: 50, -3) == 47)
  }

  @Test("Of several series of a quantity the one that says most counts")
  func several() {
    var found = Discrepancy(unit: "count")
    found.learn(series([110], error: 0), simulated: [100], noise: 36)
    let first = found.mean
    found.learn(series([300], error: 0), simulated: [100], noise: 72)
    #expect(found.mean == first, "a vaguer one is passed over")
    found.learn(series([100], error: 0), simulated: [100], noise: 4)
    #expect(found.mean == 0, "a sharper one takes its place")
  }

  @Test("In two years what is wrong can change by as much as it was thought to be at first")
  func drawn() {
    var found = Discrepancy(unit: "count")
    found.mean = 0.02
    found.sd = 0.01
    #expect(abs(found.drawn(1, 1, monthsAhead: 24) - (0.02 + 0.01 + 0.06)) < 1e-12)
    #expect(abs(found.drawn(1, 1, monthsAhead: 6) - (0.02 + 0.01 + 0.03)) < 1e-12)
    #expect(found.drawn(0, 5, monthsAhead: -3) == 0.02)
  }
}
