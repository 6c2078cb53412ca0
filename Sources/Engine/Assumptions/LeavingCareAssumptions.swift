/// Ways out of care other than adoption and turning 18.
///
/// Age bands as in `EnteringCareAssumptions`. Time in care, in order: first 8 weeks, to 6 months,
/// to 2 years, beyond.
public struct LeavingCareAssumptions: Sendable {
  /// Returns home a year of each child under voluntary care, by age band.
  public var homePerYearVoluntary = Table<5>(repeating: 0)
  /// Returns home a year of each child under an order, by age band.
  public var homePerYearOrder = Table<5>(repeating: 0)
  /// Factor on returns home by time in care.
  public var homeTimeFactor = Table<4>(repeating: 1)
  /// Special guardianship orders a year of each child under a care order, by age band.
  public var guardianshipPerYear = Table<5>(repeating: 0)
  /// Child arrangements orders a year of each child under a care order, by age band.
  public var arrangementsPerYear = Table<5>(repeating: 0)
  /// Factor on both orders for children with kinship carers.
  public var kinshipFactor: Double = 1
  /// Factor on both orders by time in care.
  public var orderTimeFactor = Table<4>(repeating: 1)
  /// Transfers and other endings a year of each child, by age band.
  public var otherPerYear = Table<5>(repeating: 0)
  /// Share of those other endings that are transfers to another authority.
  public var transferShare: Double = 0
  /// Hours of work before a child can leave.
  public var hours: Double = 0
  /// Days that the court or the return plan takes.
  public var preparationDays: Double = 0
}
