/// One figure that can be moved on the page, and what moving it does to a lever.
public struct Slider: Sendable, Encodable {
  /// A short name for links: never changes its meaning.
  public var id: String
  /// What people call it, and what it is counted in: "%", "posts", "start" for a month.
  public var name, unit: String
  /// One sentence on what moving it means.
  public var help: String
  /// The values that it can take, the least first, in its unit. Of a start, months after the first
  /// simulated one.
  public var stops: [Double]
  /// Where the scenario has it: one of the stops.
  public var planned: Double
  /// Where things stand without the scenario: one of the stops; nil of what only a programme has.
  public var today: Double?
  /// How a value becomes a lever.
  public var rule: Rule
  /// The name of the lever that it changes; empty of a delay.
  public var lever = ""
  /// The path of the change; empty of a delay.
  public var path = ""
  /// What a value is multiplied by to be in the figure's own unit: 0.01 for "%".
  public var scale = 1.0
  /// The most that the figure can be; for `enquiries` today's enquiries; nil for no limit.
  public var limit: Double?
  /// Whether the cost of delivery goes with it.
  public var scalesCost = false
  /// Whether a lever of the shelf acts only while this one is not where it was planned.
  public var isSwitch = false

  /// How a value becomes a lever. An amount's range moves in proportion with it.
  public enum Rule: String, Sendable, Encodable {
    /// The amount is the value.
    case amount
    /// The amount is the relative risk that is left: 1 less the value.
    case prevented
    /// The lever begins with the month of the value, and ends as much later or earlier.
    case start
    /// The figure is multiplied by the value over the planned one.
    case factor
    /// The figure is multiplied by 1 and the value.
    case change
    /// The figure is set to the value.
    case share
    /// Enquiries are added, as many as lead to the value's difference from the planned one.
    case enquiries
    /// Whatever can be put off begins and ends so many months later.
    case delay
  }

  /// Values in equal steps, with those that must be among them.
  static func stops(_ low: Double, _ high: Double, by step: Double, with values: [Double])
    -> [Double]
  {
    var stops = values
    var number = 0.0
    while low + number * step <= high {
      stops.append(low + number * step)
      number += 1
    }
    return Set(stops).sorted()
  }
}
