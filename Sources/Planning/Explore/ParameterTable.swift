import Engine
import Foundation

/// What is not known exactly about the authority, as a table of numbers from which the page draws
/// the same values as `ParameterDraws`.
public struct ParameterTable: Sendable, Encodable {
  /// One parameter: a figure, or the size of an event.
  public struct Parameter: Sendable, Encodable {
    /// The coordinates that move it: of its table, nil where it stands alone, and its own.
    public var shared: Int?
    /// Its own coordinate.
    public var own: Int
    /// The place of a figure in the block of a plan (`SimulationPlan.flat`); nil of an event.
    public var place: Int?
    /// The scale on which a figure is normal: `logarithm`, `logit` or `straight`.
    public var scale: String?
    /// Its middle on that scale, and what a deviation below and above it is.
    public var spread: [Double]?
    /// The least and the most that it can be; nil for no most.
    public var least, most: Double?
    /// What an event is called, and its size: value, low, high.
    public var event: String?
    /// The size of an event: value, low, high.
    public var amount: [Double]?
  }

  /// The parameters in their order.
  public let parameters: [Parameter]
  /// The keys of luck of the coordinates: 64 bits each, as decimal numbers.
  public let keys: [String]
  /// Parameters that are shares of one whole, and what they add up to.
  public struct Whole: Sendable, Encodable {
    /// Their places among the parameters, in the order in which they are added.
    public var parameters: [Int]
    /// What they are scaled to add up to, at most 1.
    public var sum: Double
  }

  /// Shares that are scaled to add up, before an ensemble takes their place.
  public let wholes: [Whole]
  /// The place of each column of the ensemble among the parameters; none without an ensemble.
  public let columns: [Int]
  /// The members of the ensemble one after the other, little-endian, and how many there are.
  public let members: Data
  /// How many members there are.
  public let memberCount: Int
  /// The key of luck of the first member that is drawn.
  public let memberKey: String

  init(_ draws: ParameterDraws) {
    keys = draws.space.keys.map { String($0) }
    parameters = draws.space.parameters.map { parameter in
      switch parameter {
      case .figure(let figure, let shared, let own):
        let most = figure.possible.upperBound
        return Parameter(
          shared: shared, own: own, place: SimulationPlan.flatHeaderCount + figure.position,
          scale: figure.scale.rawValue,
          spread: [figure.middle, figure.spreadBelow, figure.spreadAbove],
          least: figure.possible.lowerBound, most: most.isFinite ? most : nil)
      case .event(_, _, let amount, let own):
        return Parameter(own: own, event: parameter.name, amount: amount.figures)
      }
    }
    wholes = draws.space.wholes.map { Whole(parameters: $0.parameters, sum: $0.sum) }
    columns = draws.columns
    let members = draws.ensemble?.members ?? []
    self.members = members.flatMap(\.self).withUnsafeBytes { Data($0) }
    memberCount = members.count
    memberKey = String(Ensemble.key)
  }
}
