import Engine

/// A figure that returns give for a row of `actuals.csv`.
struct ReturnFigure: Sendable, Equatable {
  /// The indicator's id.
  let indicator: String
  /// What it is about.
  let period: Period
  /// In the unit of the indicator.
  let value: Double
  /// Of a share.
  let numerator: Double?
  /// Of a share.
  let denominator: Double?

  /// A count.
  init(_ indicator: String, _ period: Period, _ count: Int) {
    self.indicator = indicator
    self.period = period
    value = Double(count)
    numerator = nil
    denominator = nil
  }

  /// A percentage; nil of nothing.
  init?(_ indicator: String, _ period: Period, _ part: Int, of whole: Int) {
    guard whole > 0 else { return nil }
    self.indicator = indicator
    self.period = period
    value = 100 * Double(part) / Double(whole)
    numerator = Double(part)
    denominator = Double(whole)
  }
}
