import Engine

/// A figure, and the range in which it may really lie.
public struct Estimate: Sendable, Equatable {
  /// The most likely figure.
  public let value: Double
  /// The least and the most that it may be.
  public let low: Double
  /// The least and the most that it may be.
  public let high: Double

  /// A figure in its range; `low` is not above `value`, nor `value` above `high`.
  public init(_ value: Double, low: Double? = nil, high: Double? = nil) {
    self.value = value
    self.low = low ?? value
    self.high = high ?? value
  }

  /// Whether there is no range.
  public var isExact: Bool { low == high }

  /// A figure drawn from the triangular distribution over the range with its peak at the value.
  ///
  /// - Parameter uniform: between 0 and 1; more gives no less.
  public func drawn(_ uniform: Double) -> Double {
    guard !isExact else { return value }
    let width = high - low
    let peak = (value - low) / width
    if uniform < peak { return low + (uniform * width * (value - low)).squareRoot() }
    return high - ((1 - uniform) * width * (high - value)).squareRoot()
  }
}

/// A key of luck for something that people name: the same in every run and for every set of levers.
func luckKey(_ names: String...) -> UInt64 {
  // FNV-1a over the names, each ended by a zero byte.
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in names.joined(separator: "\0").utf8 {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }
  return Luck.entity(hash, 0x1E7E_5000_0000_0000)
}
