import Engine
import Foundation
import Testing

/// The shape of every distribution of `Luck`: Kolmogorov-Smirnov, mean, variance and tails.
///
/// Every comparison has a false-alarm rate of one in ten thousand; there are about 150.
struct DistributionTests {
  static let count = 100_000
  let luck = Luck(seed: 1, replication: 0)

  private func sample(_ draw: (UInt64) -> Double) -> [Double] {
    (0..<UInt64(Self.count)).map(draw)
  }

  private func expectFit(
    _ sample: [Double], mean: Double, variance: Double, kurtosis: Double,
    _ cdf: (Double) -> Double, location: SourceLocation = #_sourceLocation
  ) {
    let bound = GoodnessOfFit.largestDeviate
    let distance = GoodnessOfFit.kolmogorovSmirnov(sample, cdf)
    #expect(distance < 1, "Kolmogorov-Smirnov", sourceLocation: location)
    let ofMean = GoodnessOfFit.meanDeviate(sample, mean: mean, variance: variance)
    #expect(abs(ofMean) < bound, "mean", sourceLocation: location)
    let ofVariance = GoodnessOfFit.varianceDeviate(
      sample, mean: mean, variance: variance, kurtosis: kurtosis)
    #expect(abs(ofVariance) < bound, "variance", sourceLocation: location)
    // The upper and the lower tail, where a sample of this size still has a hundred.
    let places = sample.map(cdf)
    for tail in [0.001, 0.01] {
      let low = GoodnessOfFit.countDeviate(places.count { $0 < tail }, of: Self.count, tail)
      let high = GoodnessOfFit.countDeviate(places.count { $0 > 1 - tail }, of: Self.count, tail)
      #expect(abs(low) < bound && abs(high) < bound, "tail", sourceLocation: location)
    }
  }

  @Test func uniform() {
    expectFit(
      sample { luck.uniform($0, .third) }, mean: 0.5, variance: 1.0 / 12, kurtosis: 1.8
    ) { $0 }
  }

  @Test("Uniform over occasions, decisions and replications too", arguments: 0..<4)
  func uniformAlongOtherKeys(key: Int) {
    let drawn = sample { index in
      switch key {
      case 0: luck.uniform(7, .third, Int32(index))
      case 1: Luck(seed: 1, replication: index).uniform(7, .third)
      case 2: Luck(seed: index, replication: 3).uniform(7, .third)
      default: luck.uniform(Luck.entity(index / 4, index % 4), .third)
      }
    }
    expectFit(drawn, mean: 0.5, variance: 1.0 / 12, kurtosis: 1.8) { $0 }
  }

  @Test func normal() {
    expectFit(sample { luck.normal($0, .second) }, mean: 0, variance: 1, kurtosis: 3) {
      0.5 * erfc(-$0 / 2.0.squareRoot())
    }
  }

  @Test func exponential() {
    expectFit(
      sample { luck.exponential(mean: 40, $0, .second) }, mean: 40, variance: 1_600, kurtosis: 9
    ) { 1 - Foundation.exp(-$0 / 40) }
  }

  @Test("Lognormal", arguments: [0.2, 0.5])
  func lognormal(sigma: Double) {
    let w = Foundation.exp(sigma * sigma)
    let mean = 30 * w.squareRoot()
    expectFit(
      sample { luck.lognormal(median: 30, sigma: sigma, $0, .second) }, mean: mean,
      variance: mean * mean * (w - 1), kurtosis: pow(w, 4) + 2 * pow(w, 3) + 3 * w * w - 3
    ) { 0.5 * erfc(-Foundation.log($0 / 30) / sigma / 2.0.squareRoot()) }
  }

  @Test("Weibull", arguments: [0.8, 1, 2.5])
  func weibull(shape: Double) {
    let moments = (1...4).map { tgamma(1 + Double($0) / shape) }
    let mean = moments[0]
    let variance = moments[1] - mean * mean
    let fourth =
      moments[3] - 4 * mean * moments[2] + 6 * mean * mean * moments[1] - 3 * pow(mean, 4)
    expectFit(
      sample { luck.weibull(scale: 90, shape: shape, $0, .second) }, mean: 90 * mean,
      variance: 8_100 * variance, kurtosis: fourth / (variance * variance)
    ) { 1 - Foundation.exp(-pow($0 / 90, shape)) }
  }

  @Test("Gamma", arguments: [0.3, 0.9, 1, 2.5, 20, 400])
  func gamma(shape: Double) {
    expectFit(
      sample { luck.gamma(shape: shape, mean: 12, $0, .second) }, mean: 12, variance: 144 / shape,
      kurtosis: 3 + 6 / shape
    ) { gammaCDF(shape: shape, $0 * shape / 12) }
  }

  @Test("Poisson", arguments: [0.02, 0.7, 4, 30, 250, 499, 700, 2_300])
  func poisson(mean: Double) {
    let drawn = (0..<UInt64(Self.count)).map { luck.poisson(mean: mean, $0, .first) }
    let numbers = drawn.map(Double.init)
    let ofMean = GoodnessOfFit.meanDeviate(numbers, mean: mean, variance: mean)
    let ofVariance = GoodnessOfFit.varianceDeviate(
      numbers, mean: mean, variance: mean, kurtosis: 3 + 1 / mean)
    #expect(abs(ofMean) < GoodnessOfFit.largestDeviate)
    #expect(abs(ofVariance) < GoodnessOfFit.largestDeviate)
    // Numbers gathered into cells that expect twenty or more.
    var observed: [Int] = []
    var expected: [Double] = []
    let counts = Dictionary(drawn.map { ($0, 1) }, uniquingKeysWith: +)
    var (seen, probability) = (0, 0.0)
    let widest = Int32(mean + 12 * mean.squareRoot() + 12)
    for number in 0...widest {
      seen += counts[number] ?? 0
      probability += Foundation.exp(
        Double(number) * Foundation.log(mean) - mean - lgamma(Double(number) + 1))
      if probability * Double(Self.count) >= 20 {
        observed.append(seen)
        expected.append(probability * Double(Self.count))
        (seen, probability) = (0, 0)
      }
    }
    observed[observed.count - 1] += seen
    expected[expected.count - 1] += probability * Double(Self.count)
    #expect(observed.reduce(0, +) == Self.count)
    #expect(GoodnessOfFit.chiSquared(observed, expected) < GoodnessOfFit.largestDeviate)
  }

  @Test("Poisson numbers for neighbouring means are the same luck")
  func poissonIsPaired() {
    let differences = sample {
      Double(luck.poisson(mean: 12, $0, .first) - luck.poisson(mean: 11, $0, .first))
    }
    let variance = differences.map { ($0 - 1) * ($0 - 1) }.reduce(0, +) / Double(Self.count)
    #expect(variance < 0.5)  // Independent draws would have 23.
  }

  @Test("Whole days have the mean of the duration", arguments: [0.04, 0.5, 1, 3.7, 250.25])
  func wholeDays(days: Double) {
    let drawn = sample { Double(luck.wholeDays(days, $0, .second)) }
    let fraction = days - days.rounded(.down)
    if fraction == 0 {
      #expect(drawn.allSatisfy { $0 == days })
    } else {
      let deviate = GoodnessOfFit.meanDeviate(
        drawn, mean: days, variance: fraction * (1 - fraction))
      #expect(abs(deviate) < GoodnessOfFit.largestDeviate)
    }
  }

  @Test("A duration and its rounding may share a key", arguments: [0.3, 1, 4])
  func wholeDaysOfADrawUnderTheSameKey(mean: Double) {
    let errors = sample { entity in
      let days = luck.exponential(mean: mean, entity, .second)
      return Double(luck.wholeDays(days, entity, .second)) - days
    }
    // An error of rounding has a variance of at most a quarter.
    let deviate = GoodnessOfFit.meanDeviate(errors, mean: 0, variance: 0.25)
    #expect(abs(deviate) < GoodnessOfFit.largestDeviate)
  }

  @Test("Happens as often as its probability", arguments: [1e-4, 0.01, 0.3, 0.5, 0.97])
  func happens(probability: Double) {
    let happened = (0..<UInt64(Self.count)).count { luck.happens(probability, $0, .third) }
    let deviate = GoodnessOfFit.countDeviate(happened, of: Self.count, probability)
    #expect(abs(deviate) < GoodnessOfFit.largestDeviate)
  }
}
