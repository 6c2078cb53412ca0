import Engine

/// A figure that has been published since a run, beside what the run projected.
public struct TrackedFigure: Sendable {
  /// The indicator's id.
  public var indicator: String
  /// What it is about.
  public var period: Period
  /// What was projected.
  public var range: ProjectedRange
  /// As published, in the indicator's unit.
  public var actual: Double
  /// Id of the report that printed it.
  public var source: String
  /// Whether it was known already when the run was made, so that it proves nothing.
  public var wasKnown: Bool

  /// Where it lies beside the 8-in-10 range.
  public var position: ProjectedRange.Position { range.position(of: actual) }
  /// Whether it lies outside the 8-in-10 range.
  public var isMiss: Bool { position != .inside }
  /// Whether it lies in the `lower` or the `upper` half of simulated futures, or in the `middle`.
  public var side: String {
    actual < range.p50 ? "lower" : actual > range.p50 ? "upper" : "middle"
  }
  /// The share of simulated futures below it, 0...1.
  public var share: Double { range.share(below: actual) }
  /// See `Scores.weightedInterval`.
  public var weightedInterval: Double { range.weightedInterval(actual) }
}
