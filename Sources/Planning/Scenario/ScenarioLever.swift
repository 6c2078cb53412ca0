import Engine

/// A lever as a file gives it: what changes, from when, how fast, by how much as a range, who owns
/// it, what it costs and the evidence.
public struct ScenarioLever: Sendable, Equatable {
  /// What people call it; no two levers of a scenario share a name.
  public var name: String
  /// The figures that it changes.
  public var changes: [Change]
  /// The first day on which it acts.
  public var from: Day
  /// The first day on which it no longer acts in full; nil for never.
  public var until: Day?
  /// Who is answerable for it.
  public var owner: String
  /// What its delivery costs.
  public var cost: DeliveryCost
  /// What supports its amounts.
  public var evidence: String

  /// One change of figures that go together and share their luck.
  public struct Change: Sendable, Equatable {
    /// As the file names it: a path of the catalogue.
    public var path: String
    /// Positions in `Assumptions`.
    public var positions: [Int32]
    /// What is done to them.
    public var operation: LeverOperation
    /// By how much.
    public var amount: Estimate
    /// Days over which it grows to its full amount.
    public var rampDays: Int32
    /// Days over which it fades after the end.
    public var fadeDays: Int32
    /// Whether it holds in full until the fading is over, instead of fading itself.
    public var holdsThroughFade: Bool
  }

  /// What delivering it costs, in pounds.
  public struct DeliveryCost: Sendable, Equatable {
    /// Once, in the month in which it begins.
    public var oneOff: Estimate
    /// A year, from the first day until the last.
    public var perYear: Estimate

    /// Nothing.
    public static let none = DeliveryCost(oneOff: Estimate(0), perYear: Estimate(0))
    /// What the two are called in files, and their luck keyed by.
    static let oneOffName = "one_off_pounds"
    static let perYearName = "pounds_per_year"
    /// Whether it costs nothing.
    public var isNone: Bool { oneOff == Estimate(0) && perYear == Estimate(0) }
  }

  /// The engine's levers with the amounts of one replication.
  ///
  /// - Parameter amounts: amounts that are settled already, by `ParameterSpace.eventName`.
  func settled(_ luck: Luck, amounts: [String: Double] = [:]) -> [Lever] {
    changes.flatMap { change in
      let amount =
        amounts[ParameterSpace.eventName(name, change.path)]
        ?? change.amount.drawn(luck.uniform(luckKey(name, change.path), .leverAmount))
      let isHeld = change.holdsThroughFade
      return change.positions.map { position in
        Lever(
          position: position, operation: change.operation, amount: amount, from: from,
          rampDays: change.rampDays, until: until.map { isHeld ? $0 + change.fadeDays : $0 },
          fadeDays: isHeld ? 0 : change.fadeDays)
      }
    }
  }

  /// Pence of delivery in one month, in one replication.
  ///
  /// - Parameter amounts: what is settled already, by `ParameterSpace.eventName`.
  func deliveryPence(_ month: Month, _ luck: Luck, amounts: [String: Double] = [:]) -> Int64 {
    guard !cost.isNone else { return 0 }
    func pounds(_ estimate: Estimate, _ name: String) -> Double {
      amounts[ParameterSpace.eventName(self.name, name)]
        ?? estimate.drawn(luck.uniform(luckKey(self.name, name), .leverAmount))
    }
    var total = 0.0
    if Month(containing: from) == month { total += pounds(cost.oneOff, DeliveryCost.oneOffName) }
    let first = max(from, month.firstDay)
    let last = min(until.map { $0 - 1 } ?? month.lastDay, month.lastDay)
    if first <= last {
      let share = Double(last - first + 1) / Double(month.days) / 12
      total += share * pounds(cost.perYear, DeliveryCost.perYearName)
    }
    return Int64((total * 100).rounded())
  }
}
