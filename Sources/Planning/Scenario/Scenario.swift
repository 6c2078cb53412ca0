import Engine

/// A scenario with all that it inherits.
public struct Scenario: Sendable {
  /// Its file's name without the ending, and its title.
  public var label: ScenarioLabel
  /// What is asked, in one line.
  public var question: String
  /// The day of the opening position.
  public var start: Day
  /// The last month simulated.
  public var until: Month
  /// The indicator that the answer is about; nil to choose one.
  public var headline: String?
  /// The levers, in the order in which they act.
  public var levers: [ScenarioLever]
  /// The scenarios that it combines, each as it would be alone; none where it combines none.
  public var strands: [Strand] = []

  /// One part of a scenario that combines others.
  public struct Strand: Sendable {
    /// Its file's name without the ending, and its title.
    public var label: ScenarioLabel
    /// Its levers, and those that the combining scenario inherits.
    public var levers: [ScenarioLever]
  }

  /// Sets another last month; says what is wrong with it, if anything.
  public mutating func setUntil(_ written: WrittenMonth) throws(Fault) {
    let month = Month(year: written.year, month: written.month)
    if let fault = Scenario.fault(start: start, until: month) { throw fault }
    until = month
  }

  /// What is wrong with a last month; nil if nothing is.
  static func fault(start: Day, until: Month) -> Fault? {
    let first = Month(containing: start + 1)
    if until < first {
      return Fault(
        "\(until.text) is before the first simulated month, \(first.text)",
        instead: "write a month from \(first.text) on")
    }
    if until - first >= 360 {
      return Fault(
        "\(until.text) is more than 30 years after the start",
        instead: "write a month from \(first.text) to \((first + 359).text)")
    }
    return nil
  }

  /// What is wrong with a start for prices of a year that is far off; nil if nothing is.
  static func fault(start: Day, pricesOf year: FinancialYear?) -> Fault? {
    let first = FinancialYear(containing: Month(containing: start + 1))
    guard let year, abs(first.firstYear - year.firstYear) > 10 else { return nil }
    return Fault(
      "the authority's prices are those of \(year.text), more than 10 years from \(first.text)",
      instead: "start nearer to them, or restate them and their `price_year`")
  }
}
