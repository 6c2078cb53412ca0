import Engine

/// What was counted in a month.
public struct NaiveMonth {
  /// Numerators; none where nothing was counted.
  public var numerators: [Measure: Double] = [:]
  /// Denominators; none where nothing was counted.
  public var denominators: [Measure: Double] = [:]
  /// Pence by line; none where nothing was spent.
  public var pence: [CostLine: Int64] = [:]
  /// The teams' months.
  public var teams: [[TeamFigure: Double]] = []

  /// Makes a month in which nothing was counted.
  public init() {}
}

extension NaiveSimulation {
  func count(_ measure: Measure, _ number: Int) {
    counted.numerators[measure, default: 0] += Double(number)
  }

  /// Counts a whole, and it once more in the numerator if so.
  func count(_ measure: Measure, _ isSo: Bool, of whole: Int) {
    counted.numerators[measure, default: 0] += isSo ? Double(whole) : 0
    counted.denominators[measure, default: 0] += Double(whole)
  }

  /// Adds a length of time to a mean.
  func count(_ measure: Measure, days: Int32) {
    counted.numerators[measure, default: 0] += Double(days)
    counted.denominators[measure, default: 0] += 1
  }

  func spend(_ line: CostLine, _ pounds: Double) {
    counted.pence[line, default: 0] += Int64((pounds * 100).rounded())
  }
}
