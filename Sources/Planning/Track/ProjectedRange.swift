import Engine

/// What a run's simulated futures came to for one figure, as its `indicators.csv` holds it: a mean and
/// seven quantiles, in the indicator's unit.
public struct ProjectedRange: Sendable, Equatable {
  /// Mean over simulated futures.
  public var mean: Double
  /// Quantiles at 5, 10, 25, 50, 75, 90 and 95 per cent, none less than the one before.
  public var p05, p10, p25, p50, p75, p90, p95: Double

  /// Makes a range from all its figures.
  public init(
    mean: Double, p05: Double, p10: Double, p25: Double, p50: Double, p75: Double, p90: Double,
    p95: Double
  ) {
    self.mean = mean
    self.p05 = p05
    self.p10 = p10
    self.p25 = p25
    self.p50 = p50
    self.p75 = p75
    self.p90 = p90
    self.p95 = p95
  }

  /// Where a figure lies beside the 8-in-10 range, whose ends belong to it.
  public enum Position: String, Sendable {
    /// Under the quantile at 10 per cent.
    case below
    /// From the quantile at 10 per cent to the one at 90.
    case inside
    /// Over the quantile at 90 per cent.
    case above
  }

  /// Where a figure lies.
  public func position(of figure: Double) -> Position {
    figure < p10 ? .below : figure > p90 ? .above : .inside
  }

  /// The share of futures below a figure, 0...1, as far as seven quantiles tell it.
  ///
  /// Straight lines between the quantiles; where several of them are the figure itself, the middle of
  /// their levels, as the non-randomised transform of `Scores.probabilityIntegral` has it. Beyond the
  /// outermost quantile the tail is taken for that of a normal distribution with the same median and
  /// the same quantile: a rough figure for what lay outside 9 in 10 futures.
  public func share(below figure: Double) -> Double {
    let equal = quantiles.filter { $0.value == figure }.map(\.level)
    if let first = equal.first, let last = equal.last {
      guard equal.count > 1 else { return first }
      let low = first == quantiles[0].level ? 0 : first
      let high = last == quantiles[quantiles.count - 1].level ? 1 : last
      return (low + high) / 2
    }
    if figure < p05 { return tail(p05 - figure, width: p50 - p05) }
    if figure > p95 { return 1 - tail(figure - p95, width: p95 - p50) }
    for (low, high) in zip(quantiles, quantiles.dropFirst()) where figure < high.value {
      return low.level + (high.level - low.level) * (figure - low.value) / (high.value - low.value)
    }
    return 0.5
  }

  /// The weighted interval score of a figure, in the indicator's unit: 0 is perfect. See `Scores`.
  public func weightedInterval(_ figure: Double) -> Double {
    Scores.weightedInterval(quantiles, figure)
  }

  /// Level and value, in order.
  private var quantiles: [(level: Double, value: Double)] {
    [
      (0.05, p05), (0.1, p10), (0.25, p25), (0.5, p50), (0.75, p75), (0.9, p90), (0.95, p95),
    ]
  }

  /// The share of a normal tail beyond a figure that lies so far outside of the quantile at 5 or 95
  /// per cent, which is so far from the median.
  private func tail(_ distance: Double, width: Double) -> Double {
    guard width > 0 else { return 0 }
    return Mathematics.normalCDF(
      Mathematics.normalQuantile(0.05) * (1 + distance / width))
  }
}
