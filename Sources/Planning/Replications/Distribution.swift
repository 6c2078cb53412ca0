/// The distribution of one figure over the replications in which it is defined.
public struct Distribution: Sendable {
  /// From the least to the greatest.
  public let sorted: [Double]
  /// Their mean.
  public let mean: Double
  /// Their standard deviation, with n - 1; 0 for a single figure.
  public let sd: Double

  /// The distribution of some figures; nil when none is defined.
  public init?(_ figures: some Sequence<Double>) {
    let defined = figures.filter { !$0.isNaN }
    guard let first = defined.first else { return nil }
    sorted = defined.sorted()
    let count = Double(defined.count)
    // Around the first figure, so that equal figures have just that mean and no deviation.
    let offset = defined.reduce(0) { $0 + ($1 - first) } / count
    mean = first + offset
    let squares = defined.reduce(0) { $0 + ($1 - first - offset) * ($1 - first - offset) }
    sd = defined.count > 1 ? (squares / (count - 1)).squareRoot() : 0
  }

  /// The quantile at a share of 0...1, by straight lines between order statistics (type 7 of
  /// R. J. Hyndman and Y. Fan, The American Statistician 50 (1996), 361-365).
  public func quantile(_ share: Double) -> Double {
    sorted.quantileOfSorted(share)
  }

  /// The share of figures for which something holds.
  public func share(where holds: (Double) -> Bool) -> Double {
    Double(sorted.count(where: holds)) / Double(sorted.count)
  }
}

extension [Double] {
  /// The quantile of figures that are sorted, as `Distribution.quantile` has it.
  public func quantileOfSorted(_ share: Double) -> Double {
    let place = share * Double(count - 1)
    let lower = Int(place)
    guard lower + 1 < count else { return self[count - 1] }
    return self[lower] + (place - Double(lower)) * (self[lower + 1] - self[lower])
  }
}
