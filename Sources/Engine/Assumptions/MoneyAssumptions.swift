/// Prices, in pounds of the financial year `SimulationPlan.priceYear`; inflation brings them to the
/// day on which they are paid.
public struct MoneyAssumptions: Sendable {
  /// A child's week in each placement type (`PlacementAssumptions` order).
  public var weeklyPrice = Table<9>(repeating: 0)
  /// Share of that price which is really saved when the child is no longer there.
  public var variableShare = Table<9>(repeating: 1)
  /// Fixed cost a year of each foster household of the authority's own (retainer, training,
  /// support).
  public var householdPerYear: Double = 0
  /// Salary and on-costs a year of a worker, by kind of team.
  public var salaryPerYear = Table<16>(repeating: 0)
  /// What an agency worker costs on top, as a share of the salary.
  public var agencyPremiumShare: Double = 0
  /// Pounds that are paid when a child is placed with another agency's adopters; what other agencies
  /// pay for ours is not simulated.
  public var adoptionFee: Double = 0
  /// Pounds a week of an allowance under a special guardianship order.
  public var guardianshipAllowancePerWeek: Double = 0
  /// Pounds a week of an allowance under a child arrangements order.
  public var arrangementsAllowancePerWeek: Double = 0
  /// Share of these orders for which an allowance is paid, 0...1.
  public var allowancePaidShare: Double = 0
  /// Allowances that were already being paid on the first day.
  public var allowancesAtStart: Double = 0
  /// Grant to a young person who leaves care at 18.
  public var leavingCareGrant: Double = 0
  /// Legal cost of a set of care proceedings, however many siblings it is about.
  public var proceedingsCost: Double = 0
  /// Rise of pay on each 1 April, as a share.
  public var payInflationPerYear: Double = 0
  /// Rise of all other prices on each 1 April, as a share.
  public var priceInflationPerYear: Double = 0
}
