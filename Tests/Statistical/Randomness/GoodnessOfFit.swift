import Foundation

/// The statistics by which draws are judged, each with a bound for a stated false-alarm rate.
///
/// Seeds are fixed, so a test passes always or never; the rate is the chance that sound luck would
/// have failed it when the seed was chosen.
enum GoodnessOfFit {
  /// Rate of false alarms of each single comparison: one in ten thousand.
  static let falseAlarms = 1e-4
  /// The standard normal deviate exceeded in size with that probability.
  static let largestDeviate = 3.891

  /// Kolmogorov and Smirnov's distance between a sample and a distribution, as a multiple of the
  /// bound at the false-alarm rate: above 1, the sample is not from the distribution.
  static func kolmogorovSmirnov(_ sample: [Double], _ cdf: (Double) -> Double) -> Double {
    let count = Double(sample.count)
    var distance = 0.0
    for (index, value) in sample.sorted().enumerated() {
      let probability = cdf(value)
      distance = max(
        distance, probability - Double(index) / count, Double(index + 1) / count - probability)
    }
    return distance / (-0.5 * log(falseAlarms / 2) / count).squareRoot()
  }

  /// Pearson's chi-squared as a standard normal deviate, by the cube root of Wilson and Hilferty.
  static func chiSquared(_ observed: [Int], _ expected: [Double]) -> Double {
    let sum = zip(observed, expected).reduce(0) { sum, pair in
      sum + (Double(pair.0) - pair.1) * (Double(pair.0) - pair.1) / pair.1
    }
    let freedom = 2 / (9 * Double(observed.count - 1))
    return (cbrt(sum / Double(observed.count - 1)) - (1 - freedom)) / freedom.squareRoot()
  }

  /// How many standard errors the mean of a sample is from the true mean.
  static func meanDeviate(_ sample: [Double], mean: Double, variance: Double) -> Double {
    let count = Double(sample.count)
    return (sample.reduce(0, +) / count - mean) / (variance / count).squareRoot()
  }

  /// How many standard errors the mean square distance from the true mean is from the variance.
  ///
  /// - Parameter kurtosis: the fourth central moment over the squared variance; 3 if normal.
  static func varianceDeviate(
    _ sample: [Double], mean: Double, variance: Double, kurtosis: Double
  ) -> Double {
    let squares = sample.map { ($0 - mean) * ($0 - mean) }
    return meanDeviate(squares, mean: variance, variance: variance * variance * (kurtosis - 1))
  }

  /// How many standard errors a count is from that of `trials` of probability `probability`.
  static func countDeviate(_ count: Int, of trials: Int, _ probability: Double) -> Double {
    let mean = Double(trials) * probability
    return (Double(count) - mean) / (mean * (1 - probability)).squareRoot()
  }
}

/// The probability that a gamma number of this shape and scale 1 is at most `x`.
///
/// The series and the continued fraction of Abramowitz and Stegun 6.5.29 and 6.5.31.
func gammaCDF(shape: Double, _ x: Double) -> Double {
  if x <= 0 { return 0 }
  let front = exp(shape * log(x) - x - lgamma(shape))
  if x < shape + 1 {
    var term = 1 / shape
    var sum = term
    var n = shape
    while term > sum * 1e-16 {
      n += 1
      term *= x / n
      sum += term
    }
    return front * sum
  }
  // Lentz's method.
  var b = x + 1 - shape
  var c = 1e300
  var d = 1 / b
  var fraction = d
  for i in 1...10_000 {
    let a = -Double(i) * (Double(i) - shape)
    b += 2
    d = 1 / (a * d + b)
    c = b + a / c
    fraction *= d * c
    if abs(d * c - 1) < 1e-15 { break }
  }
  return 1 - front * fraction
}
