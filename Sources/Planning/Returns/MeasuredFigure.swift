/// A figure of an authority's file that returns measure.
struct MeasuredFigure: Sendable {
  /// Its path in the catalogue.
  let path: String
  /// One for each element of a table; nil for those of which nothing was there to be counted.
  let estimates: [Estimate?]
  /// What was counted: `45 counted`, or `36 of 72 counted`.
  let evidence: String

  /// Events a year of the authority: so many in so many years, by Garwood's interval.
  init(_ path: String, perYear counts: [Int], in years: Double) {
    self.init(path, counts: counts, exposures: counts.map { _ in years })
  }

  /// Events a year of each who could have one: so many in so many years together, by Garwood's
  /// interval.
  init(_ path: String, counts: [Int], exposures: [Double]) {
    self.path = path
    evidence = "\(counts.reduce(0, +)) counted"
    estimates = zip(counts, exposures).map { count, years in
      guard years > 0 else { return nil }
      let (low, high) = CountInterval.poisson(count)
      return MeasuredFigure.estimate(Double(count) / years, low / years, high / years)
    }
  }

  /// Shares, by Wilson's interval.
  init(_ path: String, parts: [Int], of wholes: [Int]) {
    self.path = path
    evidence = "\(parts.reduce(0, +)) of \(wholes.reduce(0, +)) counted"
    estimates = zip(parts, wholes).map { part, whole in
      guard whole > 0 else { return nil }
      let (low, high) = CountInterval.share(part, of: whole)
      return MeasuredFigure.estimate(Double(part) / Double(whole), low, high)
    }
  }

  private static func estimate(_ value: Double, _ low: Double, _ high: Double) -> Estimate {
    let (value, low, high) = (rounded(value), rounded(low), rounded(high))
    return Estimate(value, low: min(low, value), high: max(value, high))
  }

  /// Four digits; nothing below a millionth.
  static func rounded(_ figure: Double) -> Double {
    guard figure >= 1e-6 else { return 0 }
    var unit = 1.0
    while figure * unit < 1000 { unit *= 10 }
    return (figure * unit).rounded() / unit
  }
}
