/// One line of the assumptions log.
public struct AssumptionRow: Sendable {
  /// Where it stands in the authority's file ("front_door.screening_hours").
  public var path: String
  /// The figure, in its unit.
  public var value: Double
  /// The low end of its range; nil where it is exact.
  public var low: Double?
  /// The high end of its range; nil where it is exact.
  public var high: Double?
  /// What it is measured in ("working days").
  public var unit: String
  /// Where the figure is from.
  public var source: String
  /// "measured here", "measured elsewhere" or "judged".
  public var quality: String

  /// Makes a row from all its columns.
  public init(
    path: String, value: Double, low: Double?, high: Double?, unit: String, source: String,
    quality: String
  ) {
    self.path = path
    self.value = value
    self.low = low
    self.high = high
    self.unit = unit
    self.source = source
    self.quality = quality
  }
}
