import Engine

/// The values of what is not known exactly, replication by replication: from a calibrated ensemble
/// where the authority has one, else from the ranges of its file.
///
/// A replication's draw is the same in every scenario, so that comparisons are paired.
public struct ParameterDraws: Sendable {
  /// What is not known exactly.
  public let space: ParameterSpace
  /// What calibration found; nil when the authority is not calibrated.
  public let ensemble: Ensemble?
  /// Each column of the ensemble's place among the parameters.
  let columns: [Int]

  /// The draws of an authority.
  public init(_ space: ParameterSpace, _ ensemble: Ensemble? = nil) {
    self.space = space
    self.ensemble = ensemble
    let places = Dictionary(
      uniqueKeysWithValues: space.parameters.enumerated().map { ($0.element.name, $0.offset) })
    columns = ensemble?.names.map { places[$0]! } ?? []
  }

  /// Where the draws come from, in one sentence.
  var explanation: String {
    if space.dimension == 0 { return "The authority's file gives no ranges: every figure is held." }
    guard let ensemble else {
      return "Each figure is drawn from the range that the assumptions log gives it: the model is "
        + "not calibrated to this authority's published figures."
    }
    let others = space.parameters.count - ensemble.names.count
    return "\(ensemble.names.count) figures are drawn together from \(ensemble.members.count) sets "
      + "that agree with what was published; the other \(others) from the ranges in the "
      + "assumptions log."
  }

  /// The value of each parameter in one replication.
  func values(seed: UInt64, replication: UInt64) -> [Double] {
    var values = space.values(at: space.drawn(Luck(seed: seed, replication: replication)))
    if let member = ensemble?.member(seed: seed, replication: replication) {
      for (column, value) in zip(columns, member) { values[column] = value }
    }
    return values
  }
}

/// One set of parameters, ready to be simulated.
struct ParameterSet {
  private let space: ParameterSpace
  private let values: [Double]

  init(_ space: ParameterSpace, _ values: [Double]) {
    self.space = space
    self.values = values
  }

  /// Puts the figures in their places.
  func settle(_ assumptions: inout Assumptions) {
    for (parameter, value) in zip(space.parameters, values) {
      if case .figure(let figure, _, _) = parameter { assumptions[figure.position] = value }
    }
  }

  /// The sizes of events, by `ParameterSpace.eventName`.
  var eventAmounts: [String: Double] {
    var amounts: [String: Double] = [:]
    for (parameter, value) in zip(space.parameters, values) {
      if case .event = parameter { amounts[parameter.name] = value }
    }
    return amounts
  }
}
