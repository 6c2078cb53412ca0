/// What a lever does to a figure: multiplies it by the amount, adds the amount, or sets it to that.
public enum LeverOperation: Int32, Sendable {
  case multiply, add, set
}

/// A dated change of one figure of the assumptions.
///
/// Before `from` it does nothing; over `rampDays` it grows in a straight line to its full amount;
/// from `until` on it does nothing again. Levers act in their order.
public struct Lever: Sendable {
  /// Position in the flat block of `Assumptions`.
  public var position: Int32
  /// What the lever does to the figure.
  public var operation: LeverOperation
  /// How much: a factor, an addition in the figure's unit, or a new figure.
  public var amount: Double
  /// The first day on which the lever acts.
  public var from: Day
  /// Days over which the lever ramps up; 0 acts in full at once.
  public var rampDays: Int32
  /// The first day on which the lever no longer acts; nil for never.
  public var until: Day?
  /// Days over which it fades after `until`; 0 ends at once.
  public var fadeDays: Int32

  /// Makes a lever; unless told otherwise it acts at once, in full and for ever.
  public init(
    position: Int32, operation: LeverOperation, amount: Double, from: Day, rampDays: Int32 = 0,
    until: Day? = nil, fadeDays: Int32 = 0
  ) {
    self.position = position
    self.operation = operation
    self.amount = amount
    self.from = from
    self.rampDays = rampDays
    self.until = until
    self.fadeDays = fadeDays
  }

  /// How far the lever is pulled on a day: 0 not at all, 1 in full.
  public func strength(on day: Day) -> Double {
    if day < from { return 0 }
    var up = 1.0
    if rampDays > 0 { up = min(1, Double(day - from + 1) / Double(rampDays)) }
    guard let until, day >= until else { return up }
    if fadeDays <= 0 { return 0 }
    return up * max(0, 1 - Double(day - until + 1) / Double(fadeDays))
  }

  /// The figure with the lever pulled with a strength of 0...1.
  public func applied(to figure: Double, strength: Double) -> Double {
    switch operation {
    case .multiply: return figure * (1 + (amount - 1) * strength)
    case .add: return figure + amount * strength
    case .set: return strength == 0 ? figure : figure + (amount - figure) * strength
    }
  }
}
