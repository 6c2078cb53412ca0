/// Where children in care live.
///
/// Placement types, in order: in-house foster, kinship foster, independent fostering agency (IFA),
/// residential, secure, parent and child, with parents, pre-adoptive, semi-independent.
/// Age bands as in `EnteringCareAssumptions`.
public struct PlacementAssumptions: Sendable {
  /// Share of children for whom the plan at entry is kinship care, by age band; those in none of
  /// these five shares are to be fostered.
  public var kinshipShare = Table<5>(repeating: 0)
  /// Share for whom the plan at entry is living with parents under an order, by age band.
  public var withParentsShare = Table<5>(repeating: 0)
  /// Share for whom the plan at entry is residential care, by age band.
  public var residentialShare = Table<5>(repeating: 0)
  /// Share for whom the plan at entry is a parent and child unit, 0...1.
  public var parentAndChildShare: Double = 0
  /// Share for whom the plan at entry is semi-independence, 0...1.
  public var semiIndependentShare: Double = 0
  /// Share of residential placements that are secure.
  public var secureShare: Double = 0
  /// Chance that one vacant household in the right age range suits one child (needs, school,
  /// siblings, faith).
  public var householdSuitsShare: Double = 0
  /// Places that the agency market can offer this authority.
  public var agencyPlaces: Double = 0
  /// Utilisation (0...1) above which that market starts to turn children away.
  public var agencyTightAbove: Double = 0.9
  /// Chance by age band that a child who is turned away by the agencies goes to residential care
  /// (the rest squeeze into an agency place far away).
  public var turnedAwayToResidentialShare = Table<5>(repeating: 0)
  /// Share of placements more than 20 miles away, by placement type.
  public var distantShare = Table<9>(repeating: 0)
  /// Unplanned endings a year in a placement's first six months, by placement type.
  public var disruptionsPerYearEarly = Table<9>(repeating: 0)
  /// Unplanned endings a year after a placement's first six months, by placement type.
  public var disruptionsPerYearLater = Table<9>(repeating: 0)
  /// Factor on unplanned endings by age band.
  public var disruptionAgeFactor = Table<5>(repeating: 1)
  /// Chance by age band that a disrupted foster placement is followed by residential care.
  public var disruptionToResidentialShare = Table<5>(repeating: 0)
  /// Share of first foster placements that are a bridge, 0...1.
  public var bridgingShare: Double = 0
  /// Mean days until the planned move from a bridge.
  public var bridgingMeanDays: Double = 0
  /// Planned moves a year from an agency to in-house care for each child, where a place suits.
  public var agencyToInHousePerYear: Double = 0
  /// Planned moves a year from residential to foster care for each child.
  public var residentialToFosterPerYear: Double = 0
  /// Planned moves a year to semi-independence of each child of 16-17.
  public var toSemiIndependentPerYear: Double = 0
  /// Hours of a move.
  public var moveHours: Double = 0
}
