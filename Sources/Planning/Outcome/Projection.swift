import Engine

/// A scenario, what it is compared with and their authority, ready to be simulated.
public struct Projection: Sendable {
  /// The scenario, then what it is compared with.
  public let scenarios: [ScenarioPlan]
  /// Which figures come out, and how.
  public let sheet: IndicatorSheet

  private let scenario: Scenario
  private let baseline: Scenario?
  private let authority: Authority
  private let opening: StartingPosition

  /// Prepares what was read.
  ///
  /// The baseline is simulated over the scenario's time, whatever its own file says.
  public init(_ reading: ScenarioReader.Reading) {
    scenario = reading.scenario
    baseline = reading.baseline
    authority = reading.authority
    opening = StartingPosition(authority, on: scenario.start)
    let plan = SimulationPlan(
      assumptions: authority.assumptions, levers: [], opening: opening.position,
      openingDay: scenario.start, lastMonth: scenario.until)
    let events = authority.events
    scenarios = ([scenario] + (baseline.map { [$0] } ?? [])).map {
      ScenarioPlan(label: $0.label, plan: plan, levers: events + $0.levers)
    }
    let simulated = authority.simulated
    sheet = IndicatorSheet(
      authority.vocabulary.filter { simulated.contains($0.id) }, firstMonth: plan.firstMonth,
      months: plan.months,
      history: History(authority.published, lastMonth: Month(containing: scenario.start)),
      population: authority.assumptions.population.childrenUnder18)
  }

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
    return summary(samples, record)
  }

  /// Everything that is told of some samples, one for each of the scenarios.
  func summary(_ samples: [Sample], _ record: RunRecord) -> Outcome {
    let indicators = IndicatorSummary(
      sheet: sheet, published: authority.published, targets: authority.targets)
    let costs = CostSummary(budgets: authority.budgets)
    let teams = TeamSummary(names: authority.teams)
    let labelled = zip(samples, scenarios.map(\.label.id))
    let id = scenario.label.id
    let polarities = Dictionary(
      authority.vocabulary.map { ($0.id, $0.polarity) }, uniquingKeysWith: { first, _ in first })
    var outcome = Outcome(
      authority: authority.name, question: scenario.question, scenario: scenario.label,
      baseline: baseline?.label, openingDate: scenario.start.text,
      lastMonth: scenario.until.text, layers: layers,
      indicators: labelled.flatMap { indicators.rows($0, scenario: $1) }, differences: [],
      costs: labelled.flatMap { costs.rows($0, scenario: $1) }, costDifferences: [],
      teams: labelled.flatMap { teams.rows($0, scenario: $1) }, actuals: authority.actuals,
      vocabulary: authority.vocabulary,
      assumptions: authority.log + opening.log + sheet.rebuiltHistory, levers: leverRows,
      record: record, headline: scenario.headline)
    if let baseline, samples.count > 1 {
      outcome.differences = indicators.differences(
        samples[0], samples[1], scenario: id, baseline: baseline.label.id,
        polarity: { polarities[$0] ?? "info" })
      outcome.costDifferences = costs.differences(samples[0], samples[1], scenario: id)
    }
    return outcome
  }

  /// The levers that the scenario pulls and what it is compared with does not.
  private var leverRows: [LeverRow] {
    let shared = baseline?.levers ?? []
    return scenario.levers.filter { !shared.contains($0) }.map(\.row)
  }

  /// What the ranges hold.
  private var layers: [UncertaintyLayer] {
    let world = authority.assumptions.world.volatility
    let wanders = world.indices.contains { world[$0] > 0 }
    let ranged = scenario.levers.contains { lever in
      lever.changes.contains { !$0.amount.isExact } || !lever.cost.oneOff.isExact
        || !lever.cost.perYear.isExact
    }
    return [
      UncertaintyLayer(
        name: "chance", included: true,
        explanation: "Each simulated future has luck of its own: who is referred, who falls ill, "
          + "which home has a vacancy."),
      UncertaintyLayer(
        name: "the world", included: wanders,
        explanation: wanders
          ? "Demand and practice wander about their level, as much as they did in the past."
          : "Demand and practice are held at their level: the authority's file sets no volatility."
      ),
      UncertaintyLayer(
        name: "parameters", included: false,
        explanation: "The figures that the model is told are held at their values; the assumptions "
          + "log gives the range of each."),
      UncertaintyLayer(
        name: "programme effect", included: ranged,
        explanation: ranged
          ? "Each lever's amount is drawn from its range, low to high, most often near its value."
          : scenario.levers.isEmpty
            ? "The scenario pulls no lever." : "The scenario's levers are given without ranges."),
    ]
  }
}
