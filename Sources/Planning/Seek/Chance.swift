/// A chance as the share of simulated futures in which something came about.
public struct Chance: Sendable, Equatable {
  /// In how many futures it came about.
  public let met: Int
  /// Of how many; at least 1.
  public let count: Int

  /// So many of so many.
  public init(met: Int, of count: Int) {
    (self.met, self.count) = (met, count)
  }

  /// The share, 0...1.
  public var share: Double { Double(met) / Double(count) }

  /// Whether the share is at least a chance asked for, 0...1.
  func reaches(_ wanted: Double) -> Bool {
    // 0.8 of 10 is 8, whatever binary fractions make of it.
    Double(met) >= wanted * Double(count) - 1e-9
  }

  /// The range in which the chance lies 95 times in 100.
  public var interval: ClosedRange<Double> { interval(deviations: 1.959964) }

  /// The score interval of E. B. Wilson, Journal of the American Statistical Association 22 (1927),
  /// 209-212: it holds near 0 and 1 too, where the share alone would claim to be certain.
  func interval(deviations z: Double) -> ClosedRange<Double> {
    let n = Double(count)
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let spread = (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    let half = z / (1 + z * z / n) * spread
    return max(0, min(share, middle - half))...min(1, max(share, middle + half))
  }
}
