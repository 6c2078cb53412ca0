/// How a result moves when one assumption goes from the low to the high end of its range,
/// everything else at its value.
public struct TornadoBar: Sendable {
  /// The assumption.
  public let assumption: RangedAssumption
  /// The mean result at its low end.
  public let low: Double
  /// The mean result at its high end.
  public let high: Double
  /// High less low, future by future, on average; exactly 0 for what does nothing.
  public let swing: Double
  /// The standard error of the swing.
  public let standardError: Double

  /// Whether luck alone explains the swing 1 time in 20 or more often.
  public var isNoise: Bool { swing.magnitude <= 1.959964 * standardError }

  /// From the results of the same futures at both ends; nil where none is defined.
  init?(_ assumption: RangedAssumption, low: [Double], high: [Double]) {
    guard let lows = Distribution(low), let highs = Distribution(high),
      let swings = Distribution(zip(low, high).map { $1 - $0 })
    else { return nil }
    self.assumption = assumption
    (self.low, self.high) = (lows.mean, highs.mean)
    swing = swings.mean
    standardError = swings.sd / Double(swings.sorted.count).squareRoot()
  }

  /// From the widest swing to the narrowest; in their order where swings are equal.
  static func ranked(_ bars: [TornadoBar]) -> [TornadoBar] {
    bars.enumerated().sorted { left, right in
      let (a, b) = (left.element.swing.magnitude, right.element.swing.magnitude)
      return a == b ? left.offset < right.offset : a > b
    }.map(\.element)
  }
}
