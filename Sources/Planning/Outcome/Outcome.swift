/// What a run found: everything that the files and the report of one run are written from.
///
/// All rows are in the order in which they are to be written. Money is in pounds (rounded to the
/// penny), shares are percentages (0-100), periods are written as in `actuals.csv`.
public struct Outcome: Sendable {
  /// The authority's name as people say it ("North Shire").
  public var authority: String
  /// The question asked, in one line ("What if we do Right Child Right Care?").
  public var question: String
  /// The scenario asked about; `baseline` when the baseline itself was run.
  public var scenario: ScenarioLabel
  /// What it is compared with; nil when the baseline itself was run.
  public var baseline: ScenarioLabel?
  /// The last day of what is known: the opening position, as an ISO date.
  public var openingDate: String
  /// The last simulated month, as "2021-03".
  public var lastMonth: String
  /// Which layers of uncertainty the ranges hold, and which they do not hold yet.
  public var layers: [UncertaintyLayer]
  /// Indicators of the scenario, then of the baseline.
  public var indicators: [IndicatorRow]
  /// Paired differences, scenario minus baseline.
  public var differences: [DifferenceRow]
  /// Costs of the scenario, then of the baseline.
  public var costs: [CostRow]
  /// Paired differences of cost, scenario minus baseline; a saving is negative.
  public var costDifferences: [CostRow]
  /// What the scenario's programmes cost and save; nil without a baseline.
  public var cashFlow: CashFlow?
  /// The same savings at average and at marginal cost.
  public var savings: [SavingRow]
  /// Whole years beside budgets: of the scenario, then of the baseline.
  public var budgets: [BudgetRow]
  /// In whose prices money is given; nil where nothing is known of it.
  public var prices: PriceBasis?
  /// Teams of the scenario, then of the baseline.
  public var teams: [TeamRow]
  /// Every figure that the council published, also from before the run began.
  public var actuals: [ActualRow]
  /// How indicators are named and which way is good.
  public var vocabulary: [IndicatorDescription]
  /// The assumptions log.
  public var assumptions: [AssumptionRow]
  /// The levers that the scenario pulls.
  public var levers: [LeverRow]
  /// How and on what the run was made.
  public var record: RunRecord
  /// The indicator that the scenario's answer is about; nil where its file names none.
  public var headline: String?
  /// How forecasts of the authority have done, in order of their cut-offs.
  public var backtests: [BacktestSummary]
  /// What makes the futures differ; nil where that was not looked into.
  public var drivers: UncertaintyDrivers?
  /// The most cases that a worker of a team should hold, by the team's name; teams whose workers
  /// hold no cases are not there.
  public var caseloadLimits: [String: Double] = [:]
  /// What the page needs to simulate the scenario itself; nil to leave that out.
  public var exploration: Exploration?
  /// An earlier run to show beside this one; nil to show none.
  public var earlier: EarlierRun?

  /// Makes an outcome from all its parts.
  public init(
    authority: String, question: String, scenario: ScenarioLabel, baseline: ScenarioLabel?,
    openingDate: String, lastMonth: String, layers: [UncertaintyLayer],
    indicators: [IndicatorRow], differences: [DifferenceRow], costs: [CostRow],
    costDifferences: [CostRow], teams: [TeamRow], actuals: [ActualRow],
    vocabulary: [IndicatorDescription], assumptions: [AssumptionRow], levers: [LeverRow],
    record: RunRecord, headline: String? = nil, cashFlow: CashFlow? = nil,
    savings: [SavingRow] = [], budgets: [BudgetRow] = [], prices: PriceBasis? = nil,
    backtests: [BacktestSummary] = []
  ) {
    self.authority = authority
    self.question = question
    self.scenario = scenario
    self.baseline = baseline
    self.openingDate = openingDate
    self.lastMonth = lastMonth
    self.layers = layers
    self.indicators = indicators
    self.differences = differences
    self.costs = costs
    self.costDifferences = costDifferences
    self.teams = teams
    self.actuals = actuals
    self.vocabulary = vocabulary
    self.assumptions = assumptions
    self.levers = levers
    self.record = record
    self.headline = headline
    self.cashFlow = cashFlow
    self.savings = savings
    self.budgets = budgets
    self.prices = prices
    self.backtests = backtests
  }
}
