/// What a scenario saves on one item in one financial year, reckoned in two ways.
///
/// At average cost, every child's week or worker's hour that is no longer needed counts with a full
/// share of all that is paid for the item, fixed parts too. At marginal cost only what is really
/// paid less counts: what is fixed goes on.
public struct SavingRow: Sendable {
  /// Short name of the scenario.
  public var scenario: String
  /// Short name of what it is compared with.
  public var baseline: String
  /// A cost line's id, "staff" for all workers, or "total"; in-house fostering is reckoned with its
  /// households.
  public var item: String
  /// The financial year, or its simulated part, as "2018/19".
  public var financialYear: String
  /// What is counted: "child weeks" or "staff hours"; empty for what is paid case by case.
  public var unit: String
  /// How many fewer are needed, on average over simulated futures; nil without a unit.
  public var unitsAvoided: Double?
  /// What one of them costs in the baseline, in pounds, fixed parts shared out; nil without a unit.
  public var averageUnitCost: Double?
  /// Saving at average cost, in pounds to the penny; an extra cost is negative.
  public var averageCostSaving: Double
  /// Saving at marginal cost, in pounds to the penny: the mean paired difference of costs.
  public var marginalCostSaving: Double

  /// Makes a row from all its columns.
  public init(
    scenario: String, baseline: String, item: String, financialYear: String, unit: String,
    unitsAvoided: Double?, averageUnitCost: Double?, averageCostSaving: Double,
    marginalCostSaving: Double
  ) {
    self.scenario = scenario
    self.baseline = baseline
    self.item = item
    self.financialYear = financialYear
    self.unit = unit
    self.unitsAvoided = unitsAvoided
    self.averageUnitCost = averageUnitCost
    self.averageCostSaving = averageCostSaving
    self.marginalCostSaving = marginalCostSaving
  }
}
