import Testing

@testable import Planning

@Suite("Distributions over replications")
struct DistributionTests {
  @Test("Mean, deviation and quantiles of known numbers")
  func known() throws {
    let distribution = try #require(Distribution([4.0, 1, 3, 2]))
    #expect(distribution.mean == 2.5)
    #expect(abs(distribution.sd - 1.290_994_448_735_805_6) < 1e-12)
    // R: quantile(c(1,2,3,4), c(0, .05, .1, .25, .5, .9, 1))
    let shares = [0, 0.05, 0.1, 0.25, 0.5, 0.9, 1]
    let expected = [1, 1.15, 1.3, 1.75, 2.5, 3.7, 4]
    for (share, value) in zip(shares, expected) {
      #expect(abs(distribution.quantile(share) - value) < 1e-12)
    }
  }

  @Test("Less than half a penny below nothing is nothing: no negative zero is written")
  func negativeZero() {
    // A tenth of the way into the ten: 0.1 of a penny below nothing.
    let range = PoundsRange([-1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(range.p10 == 0 && range.p10.sign == .plus, "\(range.p10)")
    let deeper = PoundsRange([-100, -100, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(deeper.p10 == -1)
  }

  @Test("Undefined figures are left out; nothing defined is no distribution")
  func undefined() throws {
    #expect(Distribution([.nan, .nan]) == nil)
    let distribution = try #require(Distribution([.nan, 5]))
    #expect(distribution.mean == 5)
    #expect(distribution.sd == 0)
    #expect(distribution.quantile(0.95) == 5)
  }

  @Test("Equal figures have exactly their mean and no deviation")
  func equal() throws {
    let distribution = try #require(Distribution([Double](repeating: 0.1, count: 7)))
    #expect(distribution.mean == 0.1)
    #expect(distribution.sd == 0)
  }

  @Test("A triangular amount keeps to its range, with the right mean, and rises with luck")
  func triangular() {
    let estimate = Estimate(0.4, low: 0.1, high: 1)
    let draws = (0..<10_000).map { estimate.drawn((Double($0) + 0.5) / 10_000) }
    #expect(draws == draws.sorted())
    #expect(draws.first! >= 0.1)
    #expect(draws.last! <= 1)
    #expect(abs(draws.reduce(0, +) / 10_000 - 0.5) < 1e-3)
    #expect(Estimate(3).drawn(0.9) == 3)
    #expect(Estimate(1, low: 1, high: 2).drawn(0.5) > 1)
    #expect(Estimate(2, low: 1, high: 2).drawn(0.5) < 2)
  }
}
