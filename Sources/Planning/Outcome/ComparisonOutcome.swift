/// What a comparison found: several scenarios of one authority beside the first of them.
///
/// Of every indicator only the last month and the last financial year are held, of costs only
/// financial years.
public struct ComparisonOutcome: Sendable {
  /// One of the scenarios.
  public struct Compared: Sendable {
    /// Its short name and title.
    public var label: ScenarioLabel
    /// The question that it asks.
    public var question: String
    /// The levers that it pulls and the first does not.
    public var levers: [LeverRow]
  }

  /// The authority's name as people say it.
  public var authority: String
  /// The scenarios in the order given; differences are against the first.
  public var scenarios: [Compared]
  /// The last day of what is known, as an ISO date.
  public var openingDate: String
  /// The last simulated month, as "2021-03".
  public var lastMonth: String
  /// Which layers of uncertainty the ranges hold.
  public var layers: [UncertaintyLayer]
  /// The indicator that the comparison is about.
  public var headline: String
  /// Indicators, scenario by scenario.
  public var indicators: [IndicatorRow]
  /// Paired differences from the first, scenario by scenario, without the first.
  public var differences: [DifferenceRow]
  /// Costs by financial year, scenario by scenario.
  public var costs: [CostRow]
  /// Paired differences of cost from the first; a saving is negative.
  public var costDifferences: [CostRow]
  /// What each scenario's programmes cost and save against the first, without the first.
  public var cashFlows: [CashFlow]
  /// In whose prices money is given.
  public var prices: PriceBasis?
  /// Two for each scenario that combines others: of the headline, and of cost.
  public var waterfalls: [Waterfall]
  /// Every figure that the council published.
  public var actuals: [ActualRow]
  /// How indicators are named and which way is good.
  public var vocabulary: [IndicatorDescription]
  /// The assumptions log.
  public var assumptions: [AssumptionRow]
  /// How forecasts of the authority have done, in order of their cut-offs.
  public var backtests: [BacktestSummary]
  /// How and on what the comparison was made.
  public var record: RunRecord

  /// One scenario as if it had been run by itself with the first as its baseline.
  public func outcome(of place: Int) -> Outcome {
    let scenario = scenarios[place]
    let first = scenarios[0].label
    let ids = Set([scenario.label.id, first.id])
    return Outcome(
      authority: authority, question: scenario.question, scenario: scenario.label,
      baseline: place == 0 ? nil : first, openingDate: openingDate, lastMonth: lastMonth,
      layers: layers, indicators: indicators.filter { ids.contains($0.scenario) },
      differences: differences.filter { $0.scenario == scenario.label.id },
      costs: costs.filter { ids.contains($0.scenario) },
      costDifferences: costDifferences.filter { $0.scenario == scenario.label.id }, teams: [],
      actuals: actuals, vocabulary: vocabulary, assumptions: assumptions, levers: scenario.levers,
      record: record, headline: headline,
      cashFlow: cashFlows.first { $0.scenario == scenario.label.id }, prices: prices,
      backtests: backtests)
  }
}
