import Engine

/// Several scenarios of one authority and start, ready to be simulated with the same luck.
///
/// Scenarios that combine others bring their strands along. What pulls the same levers is simulated
/// once.
public struct ComparisonProjection: Sendable {
  /// What is simulated: the scenarios, then strands that are not among them.
  public let plans: [ScenarioPlan]
  private let scenarios: [Scenario]
  private let setting: Setting
  private let sheet: IndicatorSheet
  private let headline: String
  /// The plan of each scenario, and of each of its strands.
  private let places: [Int]
  private let strandPlaces: [[Int]]

  /// Prepares what was read; all are simulated until the first one's last month.
  public init(_ readings: [ScenarioReader.Reading]) throws(Fault) {
    if let fault = ComparisonProjection.fault(readings) { throw fault }
    scenarios = readings.map(\.scenario)
    let first = readings[0].scenario
    let setting = Setting(readings[0].authority, start: first.start, until: first.until)
    self.setting = setting
    sheet = setting.sheet.keeping { cell in
      cell.period.type == .financialYear
        ? first.until - cell.period.end < 12 : cell.period.end == first.until
    }
    let wanted = first.headline ?? "lac"
    let isKnown = sheet.cells.contains { $0.indicator == wanted }
    headline = isKnown ? wanted : sheet.cells.first?.indicator ?? wanted
    var plans: [ScenarioPlan] = []
    func place(_ label: ScenarioLabel, _ levers: [ScenarioLever]) -> Int {
      let plan = setting.plan(label, levers)
      if let known = plans.firstIndex(where: { $0.levers == plan.levers }) { return known }
      plans.append(plan)
      return plans.count - 1
    }
    places = scenarios.map { place($0.label, $0.levers) }
    strandPlaces = scenarios.map { $0.strands.map { place($0.label, $0.levers) } }
    self.plans = plans
  }

  /// Why scenarios cannot be compared; nil when they can.
  private static func fault(_ readings: [ScenarioReader.Reading]) -> Fault? {
    let first = readings[0]
    var ids: Set<String> = []
    for reading in readings {
      let id = reading.scenario.label.id
      if !ids.insert(id).inserted {
        return Fault("two scenarios are called \(id)", instead: "name each scenario once")
      }
      if reading.authorityFile != first.authorityFile {
        return Fault(
          "\(id) is of another authority than \(first.scenario.label.id)",
          instead: "compare scenarios of \(first.authority.name) only")
      }
      if reading.scenario.start != first.scenario.start {
        return Fault(
          "\(id) starts on \(reading.scenario.start.text), \(first.scenario.label.id) on "
            + first.scenario.start.text,
          instead: "compare scenarios that start on the same day")
      }
    }
    return nil
  }

  /// What has to be kept of every replication until the end.
  public var bytesPerReplication: Int {
    plans.count * setting.bytesPerReplication(of: sheet)
  }

  /// Simulates and sums up.
  ///
  /// - Throws: if stopped.
  public func outcome(
    _ replications: Replications, record: RunRecord, stop: StopSignal = StopSignal(),
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws(Interrupted) -> ComparisonOutcome {
    summary(try replications.run(plans, sheet, stop: stop, progress: progress), record)
  }

  /// Everything that is told of some samples, one for each of the plans.
  func summary(_ samples: [Sample], _ record: RunRecord) -> ComparisonOutcome {
    let indicators = setting.indicators(sheet)
    var costs = setting.costs
    costs.isYearly = true
    let first = scenarios[0]
    let base = samples[places[0]]
    var outcome = ComparisonOutcome(
      authority: setting.authority.name,
      scenarios: scenarios.map { scenario in
        ComparisonOutcome.Compared(
          label: scenario.label, question: scenario.question,
          levers: scenario.levers.filter { !first.levers.contains($0) }.map(\.row))
      },
      openingDate: first.start.text, lastMonth: first.until.text,
      layers: setting.layers(scenarios.flatMap(\.levers)), headline: headline, indicators: [],
      differences: [], costs: [], costDifferences: [], cashFlows: [], prices: setting.prices,
      waterfalls: [],
      actuals: setting.authority.actuals, vocabulary: setting.authority.vocabulary,
      assumptions: setting.log, backtests: setting.authority.backtests, record: record)
    for (place, scenario) in scenarios.enumerated() {
      let sample = samples[places[place]]
      let id = scenario.label.id
      outcome.indicators += indicators.rows(sample, scenario: id)
      outcome.costs += costs.rows(sample, scenario: id)
      if place > 0 {
        outcome.differences += indicators.differences(
          sample, base, scenario: id, baseline: first.label.id, polarity: setting.polarity)
        outcome.costDifferences += costs.differences(sample, base, scenario: id)
        outcome.cashFlows.append(
          CashFlowSummary(sample, base).cashFlow(scenario: id, baseline: first.label.id))
      }
      if !scenario.strands.isEmpty { outcome.waterfalls += waterfalls(place, samples) }
    }
    return outcome
  }

  /// Of the headline at the end, and of the cost of the last whole financial year.
  private func waterfalls(_ place: Int, _ samples: [Sample]) -> [Waterfall] {
    let base = samples[places[0]]
    let id = scenarios[place].label.id
    let strands = zip(scenarios[place].strands, strandPlaces[place])
    func waterfall(
      _ measure: String, _ period: String, _ effect: (Sample) -> Effect?
    ) -> Waterfall? {
      guard let combined = effect(samples[places[place]]) else { return nil }
      let parts = strands.compactMap { strand, place in
        effect(samples[place]).map { (label: strand.label, effect: $0) }
      }
      guard parts.count == scenarios[place].strands.count else { return nil }
      return Waterfall(
        scenario: id, measure: measure, period: period, strands: parts, combined: combined)
    }
    let cells = sheet.cells.indices.filter { sheet.cells[$0].indicator == headline }
    let cell = cells.first { sheet.cells[$0].period.type != .financialYear } ?? cells.first
    let ofHeadline = cell.flatMap { cell in
      waterfall(headline, sheet.cells[cell].period.text) {
        Effect($0.figures(ofCell: cell), base.figures(ofCell: cell))
      }
    }
    let costs = setting.costs
    let year = costs.totalEffect(base, base)?.period
    let ofCost = year.flatMap { year in
      waterfall(Waterfall.cost, year) { costs.totalEffect($0, base)?.effect }
    }
    return [ofHeadline, ofCost].compactMap(\.self)
  }
}
