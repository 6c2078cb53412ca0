import Engine
import Testing

@testable import Planning

/// Walks whose volatility is known. Each estimate rests on 2,000 yearly changes, which leave it an
/// error of 2.4%: an estimate that is right misses 10% in 1 of 30,000 trials.
@Suite("Volatility is found again")
struct VolatilityRecoveryTests {
  @Test(
    "Of mean-reverting walks of the log intensity",
    arguments: [(0.05, 6.0), (0.1, 12), (0.15, 24), (0.2, 12)])
  func walk(_ sigma: Double, _ halfLife: Double) throws {
    let luck = Luck(seed: 17, replication: 0)
    let keep = Mathematics.power(0.5, 1 / halfLife)
    let step = sigma * (1 - keep * keep).squareRoot()
    var level = sigma * luck.normal(0, .parameter, 0)
    var series = YearlyHistory.Series(stream: "contacts", isOfTheAuthority: true)
    for year in 0...2000 {
      var sum = 0.0
      for month in 0..<12 {
        sum += Mathematics.exp(level)
        level = keep * level + step * luck.normal(1, .parameter, Int32(year * 12 + month))
      }
      // So many that their own chance is nothing.
      series.counts[Int32(year)] = sum * 1e8
    }
    let found = try #require(
      VolatilityEstimate([series], prior: sigma, halfLifeMonths: halfLife))
    #expect(abs(found.estimate.value / sigma - 1) < 0.1, "\(found.estimate.value)")
  }
}
