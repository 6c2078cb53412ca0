import Engine

/// Which assumptions and levers move one result of a scenario, ready to be found out.
public struct Sensitivity: Sendable {
  /// The scenario's short name and title.
  public let label: ScenarioLabel
  /// What the result is.
  public let measured: ResultMeasured
  /// The month or the financial year of the result.
  public var period: String { reader.period }

  private let reader: ResultReader
  private let projection: Projection
  private let reading: ScenarioReader.Reading
  private let assumptions: [RangedAssumption]
  private let middle: HeldFigures

  /// How many assumptions of the authority are moved by themselves for each result: those with the
  /// widest swings in the screening.
  static let chosen = 12

  /// Prepares a question.
  ///
  /// - Parameters:
  ///   - result: an indicator's id or `cost`; nil for the scenario's headline.
  ///   - by: the month, which becomes the last that is simulated; nil for the scenario's own.
  public init(
    _ reading: ScenarioReader.Reading, result: String?, by: WrittenMonth?
  ) throws(Fault) {
    var reading = reading
    if let by { try reading.scenario.setUntil(by) }
    self.reading = reading
    projection = Projection(reading)
    label = reading.scenario.label
    let id = result ?? reading.scenario.headline ?? "lac"
    if id == ResultMeasured.costID {
      measured = .cost
      reader = try ResultReader(costOf: projection.scenarios[0].plan)
    } else {
      reader = try ResultReader(id, reading.scenario.until, projection.sheet)
      let description = reading.authority.vocabulary.first { $0.id == id }
      measured = .indicator(
        description
          ?? IndicatorDescription(
            id: id, name: id, theme: "", unit: "", polarity: "info", basis: "month",
            definition: ""))
    }
    let draws = projection.draws
    let levers = reading.scenario.levers
    let isCost = id == ResultMeasured.costID
    assumptions = RangedAssumption.all(draws, levers: levers).filter {
      isCost || $0.kind != .deliveryCost
    }
    middle = RangedAssumption.held(
      draws, levers: levers + (reading.baseline?.levers ?? []))
  }

  /// Finds out.
  ///
  /// - Parameters:
  ///   - replications: seed and threads; their count is that of the blocks in which layers are
  ///     mixed, and a fifth of it that of the futures at each end of a bar.
  ///   - bar: given how many futures are to be simulated next, makes what is told how many are.
  /// - Throws: if stopped.
  public func outcome(
    _ replications: Replications, record: RunRecord, stop: StopSignal = StopSignal(),
    bar: (_ total: Int) -> @Sendable (_ done: Int) -> Void = { _ in { _ in } }
  ) throws(Interrupted) -> SensitivityOutcome {
    let shares = try shares(replications, stop: stop, bar: bar)
    let moved = assumptions.filter { $0.hasRange && $0.values.count > 0 }
    let screening = Screening(of: moved.count)
    let ends = moved.isEmpty ? [] : screenedFutures(screening, moved)
    let screened = try results(ends, replications, stop, bar)

    let count = max(10, replications.count / 5)
    let found = shares.indices.map { screened.isEmpty ? [] : screening.swings(screened[$0]) }
    let inQuestion = chosen(moved, found)
    let tornado = try self.tornado(inQuestion, count, replications, stop, bar)

    let findings = shares.indices.map { place in
      SensitivityOutcome.Finding(
        isDifference: place == 1, shares: shares[place],
        center: Distribution(tornado.center[place])?.mean ?? .nan,
        bars: TornadoBar.ranked(
          inQuestion.indices.compactMap {
            TornadoBar(
              inQuestion[$0], low: tornado.low[$0][place], high: tornado.high[$0][place])
          }),
        screened: zip(moved, found[place]).map { (assumption: $0, swing: $1) },
        screeningError: screened.isEmpty ? 0 : screening.standardError(screened[place]))
    }
    return SensitivityOutcome(
      authority: reading.authority.name, scenario: label, baseline: reading.baseline?.label,
      measured: measured, period: period, openingDate: reading.scenario.start.text,
      findings: findings, layers: projection.layers,
      futures: (study(replications).futures.count, ends.count, count), record: record)
  }

  /// How much of the variance comes from each layer of uncertainty: of the scenario's result, then
  /// of its difference from the baseline if there is one.
  ///
  /// - Parameters:
  ///   - replications: seed and threads; their count is that of the blocks.
  ///   - bar: given how many futures are to be simulated, makes what is told how many are.
  /// - Throws: if stopped.
  public func shares(
    _ replications: Replications, stop: StopSignal = StopSignal(),
    bar: (_ total: Int) -> @Sendable (_ done: Int) -> Void = { _ in { _ in } }
  ) throws(Interrupted) -> [LayerShares] {
    let study = study(replications)
    return try results(study.futures.map { Future(luck: $0) }, replications, stop, bar)
      .map { study.shares($0, seed: replications.seed) }
  }

  /// The layers that vary, in blocks.
  private func study(_ replications: Replications) -> LayerStudy {
    let varying = Set(projection.layers.filter(\.included).map(\.name))
    return LayerStudy(
      Layer.allCases.filter { varying.contains($0.name) }, blocks: replications.count)
  }

  /// Every assumption at one of its ends, at the same time.
  private func screenedFutures(_ screening: Screening, _ moved: [RangedAssumption]) -> [Future] {
    (0..<screening.futures).map { number in
      var held = middle
      for (place, assumption) in moved.enumerated() {
        assumption.set(high: screening.isHigh(place, in: number), &held)
      }
      return Future(luck: LayerLuck(UInt64(number / 2)), held: held)
    }
  }

  /// Those with the widest swings in any of the results, and all levers.
  private func chosen(_ moved: [RangedAssumption], _ swings: [[Double]]) -> [RangedAssumption] {
    var places: Set<Int> = []
    for swings in swings {
      let ranked = swings.indices.sorted {
        let (a, b) = (swings[$0].magnitude, swings[$1].magnitude)
        return a == b ? $0 < $1 : a > b
      }
      places.formUnion(ranked.prefix(Sensitivity.chosen))
    }
    return places.sorted().map { moved[$0] } + assumptions.filter { $0.values.isEmpty }
  }

  /// The results with everything at its value, and with each assumption at its ends: result by
  /// result, future by future.
  private func tornado(
    _ assumptions: [RangedAssumption], _ count: Int, _ replications: Replications,
    _ stop: StopSignal, _ bar: (Int) -> @Sendable (Int) -> Void
  ) throws(Interrupted) -> (center: [[Double]], low: [[[Double]]], high: [[[Double]]]) {
    var futures: [Future] = []
    func add(_ held: HeldFigures, noticed isNoticed: Bool = true) {
      futures += (0..<count).map {
        Future(luck: LayerLuck(UInt64($0)), held: held, baselineOf: isNoticed ? nil : $0)
      }
    }
    add(middle)
    let shared = Set(reading.baseline?.levers.map(\.name) ?? [])
    for assumption in assumptions where assumption.hasRange {
      let isNoticed = !assumption.values.isEmpty || shared.contains(assumption.name)
      for isHigh in [false, true] {
        var held = middle
        assumption.set(high: isHigh, &held)
        add(held, noticed: isNoticed)
      }
    }
    let results = try results(futures, replications, stop, bar)
    var next = 0
    func take() -> [[Double]] {
      defer { next += count }
      return results.map { Array($0[next..<next + count]) }
    }
    let center = take()
    var (low, high): ([[[Double]]], [[[Double]]]) = ([], [])
    for assumption in assumptions {
      low.append(assumption.hasRange ? take() : center)
      high.append(assumption.hasRange ? take() : center)
    }
    return (center, low, high)
  }

  /// A future in which each layer's luck, or what is not known exactly, is chosen.
  private struct Future: Sendable {
    var luck: LayerLuck
    /// Nil to draw it.
    var held: HeldFigures?
    /// The number of a future in which the baseline is the same; nil to simulate it.
    var baselineOf: Int?
  }

  /// The scenario's result in each future, then the difference from the baseline if there is one.
  private func results(
    _ futures: [Future], _ replications: Replications, _ stop: StopSignal,
    _ bar: (Int) -> @Sendable (Int) -> Void
  ) throws(Interrupted) -> [[Double]] {
    if futures.isEmpty { return [] }
    let plans = projection.scenarios
    let reader = reader
    let values = try replications.each(futures.count, stop: stop, progress: bar(futures.count)) {
      number in
      let future = futures[number]
      return plans.prefix(future.baselineOf == nil ? 2 : 1).map { plan -> Double in
        if stop.isRaised { return .nan }
        let settled =
          future.held.map { held in
            plan.settled(
              seed: replications.seed, replication: future.luck.programme, values: held.values,
              amounts: held.amounts)
          } ?? plan.settled(seed: replications.seed, future.luck)
        return reader.value(
          replications.tally(
            of: plan, future.luck, settled, amounts: future.held?.amounts ?? [:]))
      }
    }
    let level = values.map { $0[0] }
    guard plans.count > 1 else { return [level] }
    let differences = futures.indices.map { level[$0] - values[futures[$0].baselineOf ?? $0][1] }
    return [level, differences]
  }
}
