/// A unit, the range in which a figure with that unit can mean anything, and what can be simulated.
struct Quantity: Sendable {
  let unit: String
  let range: ClosedRange<Double>

  /// The most that a file may write, also where the range has no end: far beyond any authority, and so far
  /// below what a number can hold that days, children and pence can be counted.
  let most: Double

  init(_ unit: String, _ range: ClosedRange<Double> = 0...Double.infinity, most: Double) {
    self.unit = unit
    self.range = range
    self.most = most
  }

  /// Of a range that ends.
  init(_ unit: String, _ range: ClosedRange<Double>) {
    self.init(unit, range, most: range.upperBound)
  }

  /// A hundred years.
  private static let mostDays = 36_525.0

  /// A share or a probability.
  static let share = Quantity("share", 0...1)
  /// A relative risk or a factor on something.
  static let factor = Quantity("factor", most: 1000)
  static let relativeRisk = Quantity("relative risk", 0...10)
  /// Of a thing that can only be prevented: who is spared, not who is harmed.
  static let preventedRisk = Quantity("relative risk", 0...1)
  /// Standard deviation of a logarithm.
  static let logSD = Quantity(
    "standard deviation of the log", 0...3, most: 2)
  /// Change of a logarithm in a year: 0.1 is growth of about 10% a year.
  static let logChange = Quantity("log change a year", -1...1)
  /// Shape of a gamma or Weibull distribution; 1 is exponential.
  static let shape = Quantity("shape", 0.1...100)

  static let hours = Quantity("hours", most: 10_000)
  static let hoursPerMonth = Quantity("hours a month", most: 10_000)
  static let days = Quantity("days", most: mostDays)
  /// Days between repetitions; 0 would repeat without end.
  static let interval = Quantity("days", 1...Double.infinity, most: mostDays)
  static let workingDays = Quantity("working days", most: 1_000)
  /// The same as an interval.
  static let workingInterval = Quantity("working days", 1...Double.infinity, most: mostDays)
  static let weeks = Quantity("weeks", most: 5_200)
  static let months = Quantity("months", 0.1...Double.infinity, most: 1_200)

  static let pounds = Quantity("pounds", most: 1e6)
  static let poundsPerWeek = Quantity("pounds a week", most: 1e5)
  static let poundsPerYear = Quantity("pounds a year", most: 1e6)

  /// So many of something.
  static func count(_ what: String, most: Double = 1e6) -> Quantity { Quantity(what, most: most) }
  /// So many of something a year, in the whole authority.
  static func perYear(_ what: String) -> Quantity { Quantity("\(what) a year", most: 1e6) }
  /// A hazard: events a year of each one that could have one.
  static func hazard(_ whom: String) -> Quantity { Quantity("a year of each \(whom)", most: 1000) }
}
