/// A straight scale from values to places on the page, with round ticks.
struct Scale {
  let low: Double
  let high: Double
  let start: Double
  let end: Double

  /// The place of a value.
  func callAsFunction(_ value: Double) -> Double {
    high > low ? start + (value - low) / (high - low) * (end - start) : (start + end) / 2
  }

  /// Round values that cover the data: from zero when the data come near it.
  static func round(
    _ values: [Double], ticks: Int, limit: ClosedRange<Double>? = nil, from start: Double,
    to end: Double
  ) -> (scale: Scale, ticks: [Double]) {
    let finite = values.filter(\.isFinite)
    var low = finite.min() ?? 0
    var high = finite.max() ?? 1
    if low >= 0, low < high * 0.4 { low = 0 }
    if high - low < 1e-9 { (low, high) = (low >= 1 || low < 0 ? low - 1 : 0, high + 1) }
    let step = roundStep((high - low) / Double(max(1, ticks)))
    low = (low / step).rounded(.down) * step
    high = (high / step).rounded(.up) * step
    if let limit { (low, high) = (max(low, limit.lowerBound), min(high, limit.upperBound)) }
    var places: [Double] = []
    var tick = (low / step).rounded(.up) * step
    while tick <= high + step * 1e-6 {
      places.append(tick)
      tick += step
    }
    return (Scale(low: low, high: high, start: start, end: end), places)
  }

  /// The smallest of 1, 2 and 5 times a power of ten that is not below a width.
  static func roundStep(_ width: Double) -> Double {
    guard width.isFinite, width > 0 else { return 1 }
    var power = 1.0
    while power > width { power /= 10 }
    while power * 10 <= width { power *= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= width * 0.999 } ?? power * 10
  }
}
