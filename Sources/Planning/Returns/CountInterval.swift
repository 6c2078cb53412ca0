import Engine

/// The range that holds a mean or a share in nine cases of ten, as the ranges of an authority's file
/// do: 5% below it, 5% above it.
enum CountInterval {
  /// The mean of a Poisson count.
  ///
  /// Low L and high U solve P(X >= n; L) = 0.05 and P(X <= n; U) = 0.05: F. Garwood, "Fiducial limits
  /// for the Poisson distribution", Biometrika 28 (1936). Of a count of 0, L is 0 and U 2.996. Exact to
  /// 1e-9 of the width searched; time is in proportion to the count.
  static func poisson(_ count: Int) -> (low: Double, high: Double) {
    let most = Double(count) + 10 * Double(count + 1).squareRoot() + 10
    let low =
      count == 0 ? 0 : root(0...Double(count)) { 1 - atMost(count - 1, mean: $0) < 0.05 }
    return (low, root(Double(count)...most) { atMost(count, mean: $0) > 0.05 })
  }

  /// The share of a whole of which a part was counted.
  ///
  /// (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n) with z = 1.645: E. B. Wilson, "Probable
  /// inference, the law of succession, and statistical inference", Journal of the American Statistical
  /// Association 22 (1927). `whole` is more than 0.
  static func share(_ part: Int, of whole: Int) -> (low: Double, high: Double) {
    let z = UncertainFigure.ninetyFifth
    let n = Double(whole)
    let p = Double(part) / n
    let middle = p + z * z / (2 * n)
    let reach = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return (
      part == 0 ? 0 : max(0, (middle - reach) / scale),
      part == whole ? 1 : min(1, (middle + reach) / scale)
    )
  }

  /// P(X <= count) of a Poisson variable.
  private static func atMost(_ count: Int, mean: Double) -> Double {
    if mean <= 0 { return 1 }
    // From the likeliest count to both sides: elsewhere the first term may be too small to be held.
    let peak = min(count, Int(mean))
    let first = Mathematics.exp(
      Double(peak) * Mathematics.log(mean) - mean - Mathematics.logGamma(Double(peak) + 1))
    var sum = first
    var term = first
    for k in stride(from: peak, to: 0, by: -1) {
      term *= Double(k) / mean
      sum += term
      if term < sum * 1e-18 { break }
    }
    term = first
    for k in stride(from: peak + 1, through: count, by: 1) {
      term *= mean / Double(k)
      sum += term
      if term < sum * 1e-18 { break }
    }
    return min(1, sum)
  }

  /// Where something stops being so, by halving.
  private static func root(_ range: ClosedRange<Double>, _ isBelow: (Double) -> Bool) -> Double {
    var (low, high) = (range.lowerBound, range.upperBound)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if isBelow(middle) { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
