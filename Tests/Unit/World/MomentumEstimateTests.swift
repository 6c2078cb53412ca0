import Engine
import Testing

@testable import Planning

@Suite("The course of demand, from yearly counts")
struct MomentumEstimateTests {
  /// So many children that chance is nothing, from 2010/11 on.
  private func series(_ logs: [Double], own: Bool = true) -> YearlyHistory.Series {
    var series = YearlyHistory.Series(stream: "contacts", isOfTheAuthority: own)
    for (year, log) in logs.enumerated() {
      series.counts[2010 + Int32(year)] = 1e12 * Mathematics.exp(log)
    }
    return series
  }

  private func learnt(
    _ series: [YearlyHistory.Series], volatility: Double = 0, fadingHalfLifeMonths: Double = 24,
    from: Month = Month(year: 2040, month: 1)
  ) -> MomentumEstimate? {
    MomentumEstimate(
      series, deviation: 0.1, fadingHalfLifeMonths: fadingHalfLifeMonths, volatility: volatility,
      halfLifeMonths: 12, fittedFrom: from)
  }

  @Test("One change without chance or walk is the course of its time, half of it kept in two years")
  func oneChange() throws {
    // The change to the second year is 12 months old at that year's end.
    let found = try #require(learnt([series([0, 0.2])]))
    #expect(abs(found.estimate.value - 0.2 * 0.5.squareRoot()) < 1e-4)
    // What is left is 1 - 1/2 of the variance.
    let width = 1.6449 * 0.1 * 0.5.squareRoot()
    #expect(abs(found.estimate.high - found.estimate.low - 2 * width) < 1e-3)
    #expect(found.changes == 1)
  }

  @Test("A course that never fades is the mean of the changes, as far as the walk lets it be seen")
  func mean() throws {
    let logs = [0.0, 0.1, 0.15, 0.3]
    let found = try #require(
      learnt([series(logs)], volatility: 0.1, fadingHalfLifeMonths: 1e9))
    // By hand: with one course for all years, weights are the rows' sums of the inverse covariance of
    // the walk's changes.
    var walk = SymmetricMatrix(order: 3)
    for row in 0..<3 {
      for column in 0...row {
        walk[row, column] =
          0.01 * VolatilityEstimate.changeFactor(halfLifeMonths: 12, yearsApart: row - column)
      }
    }
    let weights = try #require(walk.choleskyFactor()).solve([1, 1, 1])
    let precision = 1 / 0.01 + weights.reduce(0, +)
    let middle = weights.dot([0.1, 0.05, 0.15]) / precision
    #expect(abs(found.estimate.value - middle) < 1e-3)
    #expect(found.estimate.low < middle && middle < found.estimate.high)
  }

  @Test("Before any change of the authority its course is the country's of the last three years")
  func country() throws {
    let found = try #require(learnt([series([0, 0.5, 0.5, 0.6, 0.65], own: false)]))
    #expect(abs(found.estimate.value - 0.05) < 1e-9)
    #expect(abs(found.estimate.high - found.estimate.value - 0.16449) < 1e-4)
    #expect(found.changes == 0)
    #expect(learnt([series([0])]) == nil)
  }

  @Test("Changes that calibration sees for itself are left to it")
  func fitted() throws {
    let changes = [series([0, 0.1, 0.2, 0.9])]
    let all = try #require(learnt(changes))
    let before = try #require(learnt(changes, from: Month(year: 2012, month: 4)))
    #expect(all.changes == 3 && before.changes == 2)
    #expect(before.estimate.value < 0.1 && all.estimate.value > 0.2)
  }

  @Test(
    "Changes of years apart vary together as every pair of months says", arguments: [0, 1, 2, 5])
  func changesApart(_ years: Int) {
    var covariance = 0.0
    for first in 0..<24 {
      for second in 0..<24 {
        let weight = (first < 12 ? -1.0 : 1) * (second < 12 ? -1.0 : 1) / 144
        let lag = abs(first - second - 12 * years)
        covariance += weight * Mathematics.power(0.5, Double(lag) / 9)
      }
    }
    let found = VolatilityEstimate.changeFactor(halfLifeMonths: 9, yearsApart: years)
    #expect(abs(found - covariance) < 1e-9)
  }
}
