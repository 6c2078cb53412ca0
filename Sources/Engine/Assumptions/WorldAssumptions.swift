/// How demand and practice wander about their level.
///
/// Streams, in order: contacts, thresholds of child protection, admissions to care, leaving care,
/// Early Help. Each is a mean-reverting walk of the log of the intensity.
public struct WorldAssumptions: Sendable {
  /// Long-run standard deviation of the log of the intensity.
  public var volatility = Table<5>(repeating: 0)
  /// Months after which half of a deviation is gone.
  public var halfLifeMonths = Table<5>(repeating: 12)
  /// Factor on each stream; events and levers act here.
  public var demandFactor = Table<5>(repeating: 1)
}
