import Engine
import Testing

@testable import Planning

@Suite("How much the world wanders, from yearly counts")
struct VolatilityEstimateTests {
  private func series(_ counts: [Double], own: Bool = true) -> YearlyHistory.Series {
    var series = YearlyHistory.Series(stream: "contacts", isOfTheAuthority: own)
    for (year, count) in counts.enumerated() { series.counts[2000 + Int32(year)] = count }
    return series
  }

  @Test(
    "Changes between means over years vary as every pair of months says",
    arguments: [0.5, 3, 12, 60, 600])
  func changeFactor(_ halfLife: Double) {
    // The variance of a sum with weights -1/12 over a year and 1/12 over the next.
    var variance = 0.0
    for first in 0..<24 {
      for second in 0..<24 {
        let weight = (first < 12 ? -1.0 : 1) * (second < 12 ? -1.0 : 1) / 144
        let correlation = Mathematics.power(0.5, Double(abs(first - second)) / halfLife)
        variance += weight * correlation
      }
    }
    #expect(abs(VolatilityEstimate.changeFactor(halfLifeMonths: halfLife) - variance) < 1e-9)
  }

  @Test("The file's figure counts as three changes, and chance is taken out")
  func weights() throws {
    // Counts that never change: nothing seen beside the prior's three of ten.
    let still = try #require(
      VolatilityEstimate(
        [series([Double](repeating: 50, count: 8))], prior: 0.2, halfLifeMonths: 12))
    #expect(abs(still.estimate.value - 0.2 * 0.3.squareRoot()) < 1e-12)
    #expect(still.changes == 7)
    #expect(still.estimate.low < still.estimate.value && still.estimate.value < still.estimate.high)
    // Two series of the same years count once.
    let twice = try #require(
      VolatilityEstimate(
        [series([50, 50]), series([70, 70])], prior: 0.2, halfLifeMonths: 12))
    #expect(abs(twice.estimate.value - 0.2 * 0.75.squareRoot()) < 1e-12)
  }

  @Test("The country sets the least; without a change of the authority nothing is learnt")
  func country() throws {
    let wild = series([1e9, 2e9, 1e9, 2e9], own: false)
    let own = series([50, 50, 50, 50])
    let factor = VolatilityEstimate.changeFactor(halfLifeMonths: 12)
    let learnt = try #require(
      VolatilityEstimate([wild, own], prior: 0.1, halfLifeMonths: 12))
    #expect(abs(learnt.estimate.value - Mathematics.log(2) / factor.squareRoot()) < 1e-6)
    #expect(VolatilityEstimate([wild], prior: 0.1, halfLifeMonths: 12) == nil)
    #expect(VolatilityEstimate([series([50])], prior: 0.1, halfLifeMonths: 12) == nil)
  }
}
