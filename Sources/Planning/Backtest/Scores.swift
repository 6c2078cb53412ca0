/// How good a forecast was, given as draws from it, once the figure is known.
///
/// T. Gneiting and A. E. Raftery, Journal of the American Statistical Association 102 (2007),
/// 359-378; for few draws C. A. T. Ferro, Quarterly Journal of the Royal Meteorological Society 140
/// (2014), 1917-1923; J. Bracher et al., PLoS Computational Biology 17 (2021), e1008618.
public enum Scores {
  /// The continuous ranked probability score, in the figure's unit; 0 is perfect.
  ///
  /// - Parameters:
  ///   - draws: from the least to the greatest.
  ///   - isFair: whether the draws are a random sample, whose own spread is then not held against
  ///     the forecast for being small; not for draws that are quantiles of a known distribution.
  public static func crps(_ draws: [Double], _ actual: Double, isFair: Bool = true) -> Double {
    let count = Double(draws.count)
    var distance = 0.0
    var spread = 0.0
    for (place, draw) in draws.enumerated() {
      distance += abs(draw - actual)
      // The sum of |x - y| over all pairs, from the sorted draws.
      spread += draw * (2 * Double(place) + 1 - count)
    }
    let pairs = isFair ? count * max(1, count - 1) : count * count
    return distance / count - spread / pairs
  }

  /// The weighted interval score of quantiles at levels symmetric about the middle, which is among
  /// them; in the figure's unit, 0 is perfect.
  ///
  /// - Parameter quantiles: level and value, in order.
  public static func weightedInterval(
    _ quantiles: [(level: Double, value: Double)], _ actual: Double
  ) -> Double {
    let pairs = quantiles.count / 2
    var score = abs(actual - quantiles[pairs].value) / 2
    for pair in 0..<pairs {
      let alpha = 2 * quantiles[pair].level
      let low = quantiles[pair].value
      let high = quantiles[quantiles.count - 1 - pair].value
      let outside = max(low - actual, 0) + max(actual - high, 0)
      score += alpha / 2 * (high - low) + outside
    }
    return score / (Double(pairs) + 0.5)
  }

  /// The share of draws below the figure and the share up to it: between them lies the probability
  /// integral transform, without any randomising, also where figures are whole numbers.
  public static func probabilityIntegral(_ draws: [Double], _ actual: Double)
    -> ClosedRange<Double>
  {
    let below = Double(draws.count { $0 < actual }) / Double(draws.count)
    let upTo = Double(draws.count { $0 <= actual }) / Double(draws.count)
    return below...upTo
  }
}
