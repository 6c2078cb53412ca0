import Testing

@testable import Planning

@Suite("Ranges of counts and shares")
struct CountIntervalTests {
  /// Half of the 5% and 95% points of chi-squared with 2n and 2n + 2 degrees of freedom, as printed in
  /// tables.
  @Test(
    "Garwood's interval of a Poisson count",
    arguments: [
      (0, 0, 2.996), (1, 0.0513, 4.744), (2, 0.355, 6.296), (5, 1.970, 10.513),
      (10, 5.425, 16.962), (20, 13.255, 29.062),
      (50, 38.965, 63.287), (10_000, 9836.085, 10_166.060),
    ])
  func poisson(_ count: Int, _ low: Double, _ high: Double) {
    let interval = CountInterval.poisson(count)
    #expect(abs(interval.low - low) < 0.0006)
    #expect(abs(interval.high - high) < 0.0006)
  }

  /// Worked out by hand from the formula.
  @Test(
    "Wilson's interval of a share",
    arguments: [(5, 10, 0.2693, 0.7307), (0, 10, 0, 0.2129), (10, 10, 0.7871, 1)])
  func share(_ part: Int, _ whole: Int, _ low: Double, _ high: Double) {
    let interval = CountInterval.share(part, of: whole)
    #expect(abs(interval.low - low) < 0.0002)
    #expect(abs(interval.high - high) < 0.0002)
  }
}
