/// How many figures the ranges of a forecast would hold if the forecast were right.
///
/// Figures move together: a surge puts hundreds of them outside at once. So that 69% of 872 figures
/// lie in ranges for 80% tells less than it seems. Each simulated future in turn is taken for what
/// came, and the share of the same figures that the ranges hold in it is counted.
public struct HeldTogether: Sendable {
  /// The share held in each future, from the least to the greatest.
  public let shares: [Double]

  /// Counts the figures that were published.
  ///
  /// - Parameters:
  ///   - level: of the ranges, 0.8 for those of 8 in 10.
  ///   - figures: those of the forecast of which something was published.
  public init(_ level: Double, of figures: [Forecast.Figure]) {
    let futures = figures.first?.futures.count ?? 0
    var held = [Int](repeating: 0, count: futures)
    var defined = held
    for figure in figures {
      let low = figure.draws.quantileOfSorted((1 - level) / 2)
      let high = figure.draws.quantileOfSorted((1 + level) / 2)
      for (number, value) in figure.futures.enumerated() where !value.isNaN {
        defined[number] += 1
        if low <= value && value <= high { held[number] += 1 }
      }
    }
    shares = zip(held, defined).filter { $1 > 0 }.map { Double($0) / Double($1) }.sorted()
  }

  /// In 9 of 10 futures between these; nil without futures.
  public var nineInTen: ClosedRange<Double>? {
    if shares.isEmpty { return nil }
    return shares.quantileOfSorted(0.05)...shares.quantileOfSorted(0.95)
  }

  /// The share of futures in which as few are held, or fewer.
  public func chance(ofAsFewAs share: Double) -> Double {
    if shares.isEmpty { return .nan }
    return Double(shares.count { $0 <= share }) / Double(shares.count)
  }
}
