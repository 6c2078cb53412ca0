import Engine

/// A scenario, what it is compared with and their authority, ready to be simulated.
public struct Projection: Sendable {
  /// The scenario, then what it is compared with.
  public let scenarios: [ScenarioPlan]
  /// Which figures come out, and how.
  public let sheet: IndicatorSheet

  private let scenario: Scenario
  private let baseline: Scenario?
  private let setting: Setting
  private let exploration: Exploration

  /// Prepares what was read.
  ///
  /// The baseline is simulated over the scenario's time, whatever its own file says.
  public init(_ reading: ScenarioReader.Reading) {
    scenario = reading.scenario
    baseline = reading.baseline
    let setting = Setting(reading.authority, start: scenario.start, until: scenario.until)
    self.setting = setting
    scenarios = ([scenario] + (baseline.map { [$0] } ?? [])).map {
      setting.plan($0.label, $0.levers)
    }
    sheet = setting.sheet
    exploration = Exploration(reading, scenarios[0], sheet)
  }

  /// What can be told before anything is simulated: names, published figures, levers.
  public func prospect(_ record: RunRecord) -> Outcome { summary([], record) }

  /// What has to be kept of every replication until the end.
  public var bytesPerReplication: Int {
    scenarios.count * setting.bytesPerReplication(of: sheet)
  }

  /// What is not known exactly about the authority.
  var draws: ParameterDraws { setting.parameters }

  /// Which layers of uncertainty the scenario's futures hold.
  var layers: [UncertaintyLayer] { setting.layers(scenario.levers) }

  /// Simulates and sums up.
  ///
  /// - Parameters:
  ///   - replications: how many, from which seed, on how many threads.
  ///   - record: how the run was made.
  /// - Throws: if stopped.
  public func outcome(
    _ replications: Replications, record: RunRecord, stop: StopSignal = StopSignal(),
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws(Interrupted) -> Outcome {
    let samples = try replications.run(scenarios, sheet, stop: stop, progress: progress)
    var outcome = summary(samples, record)
    outcome.drivers = try drivers(samples, replications, stop: stop)
    return outcome
  }

  /// The indicator that the answer is about; nil where the scenario's file names none.
  var headline: String? { scenario.headline }

  /// The levers that the scenario pulls.
  var levers: [ScenarioLever] { scenario.levers }

  /// Everything that is told of some samples, one for each of the scenarios.
  func summary(_ samples: [Sample], _ record: RunRecord) -> Outcome {
    let authority = setting.authority
    let indicators = setting.indicators(sheet)
    let costs = setting.costs
    let budgets = setting.budgets
    let teams = TeamSummary(names: authority.teams)
    let labelled = zip(samples, scenarios.map(\.label.id))
    let id = scenario.label.id
    var outcome = Outcome(
      authority: authority.name, question: scenario.question, scenario: scenario.label,
      baseline: baseline?.label, openingDate: scenario.start.text,
      lastMonth: scenario.until.text, layers: layers,
      indicators: labelled.flatMap { indicators.rows($0, scenario: $1) }, differences: [],
      costs: labelled.flatMap { costs.rows($0, scenario: $1) }, costDifferences: [],
      teams: labelled.flatMap { teams.rows($0, scenario: $1) }, actuals: authority.actuals,
      vocabulary: authority.vocabulary,
      assumptions: setting.log, levers: leverRows,
      record: record, headline: scenario.headline,
      budgets: labelled.flatMap { budgets.rows($0, scenario: $1) }, prices: setting.prices,
      backtests: authority.backtests)
    outcome.exploration = exploration
    outcome.caseloadLimits = authority.caseloadLimits
    if let baseline, samples.count > 1 {
      outcome.differences = indicators.differences(
        samples[0], samples[1], scenario: id, baseline: baseline.label.id,
        polarity: setting.polarity)
      outcome.costDifferences = costs.differences(samples[0], samples[1], scenario: id)
      outcome.cashFlow = CashFlowSummary(samples[0], samples[1])
        .cashFlow(scenario: id, baseline: baseline.label.id)
      outcome.savings = SavingSummary(samples[0], samples[1])
        .rows(scenario: id, baseline: baseline.label.id)
    }
    return outcome
  }

  /// The levers that the scenario pulls and what it is compared with does not.
  private var leverRows: [LeverRow] {
    let shared = baseline?.levers ?? []
    return scenario.levers.filter { !shared.contains($0) }.map(\.row)
  }
}
