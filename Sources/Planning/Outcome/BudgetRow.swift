/// A projection of one line in one whole financial year beside what is budgeted for it.
///
/// Where no budget of that year is known, the latest earlier one stands in, raised by the
/// authority's own inflation: then `budgetYear` is not `financialYear`.
public struct BudgetRow: Sendable {
  /// Short name of the scenario.
  public var scenario: String
  /// The cost line's id, or "total".
  public var line: String
  /// The year that is projected, as "2018/19".
  public var financialYear: String
  /// The year for which the budget was set.
  public var budgetYear: String
  /// The budget as it was set, in pounds of its own year.
  public var budgetSet: Double
  /// The budget in pounds of the projected year, to the penny.
  public var budget: Double
  /// Mean cost over simulated futures, in pounds: as in `costs.csv`.
  public var mean: Double
  /// Quantile at 10 per cent of simulated futures, in pounds.
  public var p10: Double
  /// Quantile at 50 per cent, in pounds: the median.
  public var p50: Double
  /// Quantile at 90 per cent, in pounds.
  public var p90: Double
  /// Mean less budget, in pounds; an overspend is positive.
  public var variance: Double
  /// Share of simulated futures that cost more than the budget, 0...1.
  public var pOverspend: Double
  /// Where the budget is from.
  public var source: String

  /// Whether the budget is of the projected year itself.
  public var isOfTheYear: Bool { budgetYear == financialYear }

  /// Makes a row from all its columns.
  public init(
    scenario: String, line: String, financialYear: String, budgetYear: String, budgetSet: Double,
    budget: Double, mean: Double, p10: Double, p50: Double, p90: Double, variance: Double,
    pOverspend: Double, source: String
  ) {
    self.scenario = scenario
    self.line = line
    self.financialYear = financialYear
    self.budgetYear = budgetYear
    self.budgetSet = budgetSet
    self.budget = budget
    self.mean = mean
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
    self.variance = variance
    self.pOverspend = pOverspend
    self.source = source
  }
}
