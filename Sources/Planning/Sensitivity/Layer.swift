/// A layer of uncertainty: one of the four reasons why simulated futures differ.
public enum Layer: Int, CaseIterable, Sendable {
  /// Who is referred, who falls ill, which home has a vacancy.
  case chance
  /// How demand and practice wander about their level.
  case world
  /// Figures of the authority, and sizes of events, that are not known exactly.
  case parameters
  /// How much the scenario's levers do, and what their delivery costs.
  case programme

  /// What files and people call it, as in `UncertaintyLayer`.
  public var name: String {
    switch self {
    case .chance: "chance"
    case .world: "the world"
    case .parameters: "parameters"
    case .programme: "programme effect"
    }
  }
}

/// The replication from which each layer of a simulated future takes its luck.
///
/// In an ordinary run all are the same. Two futures that share some of them differ by the others
/// only.
public struct LayerLuck: Sendable, Equatable {
  private var replications: InlineArray<4, UInt64>

  /// All layers from one replication.
  public init(_ replication: UInt64) { replications = InlineArray(repeating: replication) }

  /// The replication of one layer.
  public subscript(layer: Layer) -> UInt64 {
    get { replications[layer.rawValue] }
    set { replications[layer.rawValue] = newValue }
  }

  var chance: UInt64 { self[.chance] }
  var world: UInt64 { self[.world] }
  var parameters: UInt64 { self[.parameters] }
  var programme: UInt64 { self[.programme] }

  /// Whether all layers agree.
  public static func == (left: LayerLuck, right: LayerLuck) -> Bool {
    Layer.allCases.allSatisfy { left[$0] == right[$0] }
  }
}
