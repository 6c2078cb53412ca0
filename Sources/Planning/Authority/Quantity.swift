/// A unit and the range in which a figure with that unit can mean anything.
struct Quantity: Sendable {
  let unit: String
  let range: ClosedRange<Double>

  init(_ unit: String, _ range: ClosedRange<Double> = 0...Double.infinity) {
    self.unit = unit
    self.range = range
  }

  /// A share or a probability.
  static let share = Quantity("share", 0...1)
  /// A relative risk or a factor on something.
  static let factor = Quantity("factor")
  static let relativeRisk = Quantity("relative risk", 0...10)
  /// Of a thing that can only be prevented: who is spared, not who is harmed.
  static let preventedRisk = Quantity("relative risk", 0...1)
  /// Standard deviation of a logarithm.
  static let logSD = Quantity("standard deviation of the log", 0...3)
  /// Shape of a gamma or Weibull distribution; 1 is exponential.
  static let shape = Quantity("shape", 0.1...100)

  static let hours = Quantity("hours")
  static let hoursPerMonth = Quantity("hours a month")
  static let days = Quantity("days")
  /// Days between repetitions; 0 would repeat without end.
  static let interval = Quantity("days", 1...Double.infinity)
  static let workingDays = Quantity("working days")
  static let weeks = Quantity("weeks")
  static let months = Quantity("months", 0.1...Double.infinity)

  static let pounds = Quantity("pounds")
  static let poundsPerWeek = Quantity("pounds a week")
  static let poundsPerYear = Quantity("pounds a year")

  /// So many of something.
  static func count(_ what: String) -> Quantity { Quantity(what) }
  /// So many of something a year, in the whole authority.
  static func perYear(_ what: String) -> Quantity { Quantity("\(what) a year") }
  /// A hazard: events a year of each one that could have one.
  static func hazard(_ whom: String) -> Quantity { Quantity("a year of each \(whom)") }
}
