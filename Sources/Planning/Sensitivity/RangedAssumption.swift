import Engine

/// Something that is not known exactly, and that can be set to the low or the high end of its
/// range: the 5th and the 95th percentile of what is drawn.
public struct RangedAssumption: Sendable {
  /// What kind of thing it is.
  public enum Kind: String, Sendable {
    /// A figure of the authority's file that stands alone; a table of them, all elements together.
    case figure, table
    /// An event of the authority's file: how much it changes one figure.
    case event
    /// A lever of the scenario: all its amounts together; what its delivery costs.
    case lever
    case deliveryCost = "delivery cost"
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// A path of the catalogue, an event's name and path, or a lever's name.
  public let name: String
  /// What the ends are measured in; for a table, times its values; empty where there are several.
  public let unit: String
  /// Its value and the two ends, in the unit; nil where there are several.
  public let ends: (value: Double, low: Double, high: Double)?

  /// Positions among the values of `ParameterSpace`, with both ends.
  let values: [(position: Int, low: Double, high: Double)]
  /// Amounts by `ParameterSpace.eventName`, with both ends.
  let amounts: [(name: String, low: Double, high: Double)]

  /// Whether its ends differ; if not, it moves nothing.
  public var hasRange: Bool {
    values.contains { $0.low != $0.high } || amounts.contains { $0.low != $0.high }
  }

  /// Sets it to one of its ends.
  func set(high: Bool, _ held: inout HeldFigures) {
    for value in values { held.values[value.position] = high ? value.high : value.low }
    for amount in amounts { held.amounts[amount.name] = high ? amount.high : amount.low }
  }
}

/// What is not known exactly, held at some values instead of being drawn.
struct HeldFigures: Sendable, Equatable {
  /// One for each of `ParameterSpace.parameters`.
  var values: [Double]
  /// Amounts of the scenario's levers and costs of their delivery, by `ParameterSpace.eventName`.
  var amounts: [String: Double]
}

extension Estimate {
  /// The 5th and the 95th percentile of what is drawn.
  var ends: (low: Double, high: Double) { (drawn(0.05), drawn(0.95)) }
}
