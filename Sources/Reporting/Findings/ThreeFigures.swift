import Planning

/// A middle figure with the range that 8 in 10 simulated futures lie in.
struct ThreeFigures: Equatable {
  var mean: Double
  var low: Double
  var high: Double

  init(mean: Double, low: Double, high: Double) {
    self.mean = mean
    self.low = low
    self.high = high
  }

  init(_ row: IndicatorRow) { self.init(mean: row.mean, low: row.p10, high: row.p90) }
  init(_ row: DifferenceRow) { self.init(mean: row.mean, low: row.p10, high: row.p90) }
  init(_ row: CostRow) { self.init(mean: row.mean, low: row.p10, high: row.p90) }

  /// The same with the sign turned: a saving for a cost.
  var negated: ThreeFigures { ThreeFigures(mean: -mean, low: -high, high: -low) }

  var isExactlyZero: Bool { mean == 0 && low == 0 && high == 0 }

  /// Which side of zero the range lies on, or neither.
  enum Side { case below, above, unclear, zero }

  var side: Side {
    if isExactlyZero { return .zero }
    if high < 0 { return .below }
    if low > 0 { return .above }
    return .unclear
  }
}
