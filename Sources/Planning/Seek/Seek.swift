import Engine

/// Which value of one figure meets a target, in a scenario that is ready to be simulated.
public struct Seek: Sendable {
  /// The scenario's short name and title.
  public let label: ScenarioLabel
  /// The figure's path in the catalogue.
  public let path: String
  /// What it is measured in.
  public let unit: String
  /// The first day on which it is set.
  public let from: Day
  /// The target and the month in which it is to be met.
  public let target: SeekTarget
  /// The month in which it is to be met.
  public let by: Month
  /// Its value without change: the authority's, with the scenario's own levers in full.
  public let today: Double
  /// Whether the scenario's own levers, or the authority's events, change the figure too. The value
  /// sought then takes the place of what they make of it.
  public let isChangedAlready: Bool
  /// What the figure may mean anything in.
  let limits: ClosedRange<Double>

  private let position: Int32
  private let scenario: ScenarioPlan
  private let sheet: IndicatorSheet
  private let cell: Int

  /// Prepares a question.
  ///
  /// - Parameters:
  ///   - from: a day (`2018-10-01`); nil for the scenario's first.
  ///   - by: the month, which becomes the last that is simulated.
  public init(
    _ reading: ScenarioReader.Reading, path: String, target: SeekTarget, by: WrittenMonth,
    from: String?
  ) throws(Fault) {
    var reading = reading
    let first = reading.scenario.start + 1
    try reading.scenario.setUntil(by)
    let projection = Projection(reading)
    let authority = reading.authority
    let figure = try Seek.figure(path, authority)
    (position, unit, limits) = figure
    scenario = projection.scenarios[0]
    sheet = projection.sheet
    (label, self.path, self.target) = (scenario.label, path, target)
    self.by = Month(year: by.year, month: by.month)
    self.from = try from.map { (text) throws(Fault) in Day(try WrittenDay(text)) } ?? first
    cell = try Seek.cell(target.indicator, self.by, sheet)
    if self.from < first || self.from > self.by.lastDay {
      throw Fault(
        "--from \(self.from.text) is not a simulated day",
        instead: "write a day from \(first.text) to \(self.by.lastDay.text)")
    }
    var today = authority.assumptions[Int(figure.position)]
    var isChanged = false
    for lever in scenario.levers {
      for change in lever.changes where change.positions.contains(figure.position) {
        isChanged = true
        let lever = Lever(
          position: figure.position, operation: change.operation, amount: change.amount.value,
          from: lever.from)
        today = lever.applied(to: today, strength: 1)
      }
    }
    (self.today, isChangedAlready) = (today, isChanged)
  }

  /// Whether all values of a range can be simulated; says what is wrong if not.
  public func check(_ range: ClosedRange<Double>) throws(Fault) {
    if limits.lowerBound <= range.lowerBound, range.upperBound <= limits.upperBound { return }
    throw Fault(
      "`\(path)` cannot be all of \(NumberText.plain(range.lowerBound)) to "
        + NumberText.plain(range.upperBound),
      instead: "keep it \(Limits.description(limits).dropFirst("a number ".count))")
  }

  /// Looks for the value.
  ///
  /// - Parameter bar: given how many futures of a value are to be simulated, makes what is told how
  ///   many are.
  public func result(
    _ search: ValueSearch, seed: UInt64, threads: Int, stop: StopSignal,
    bar: (_ total: Int) -> @Sendable (_ done: Int) -> Void = { _ in { _ in } }
  ) throws(Interrupted) -> SearchResult {
    try search.run { (value, futures) throws(Interrupted) in
      var replications = Replications(seed: seed, count: futures.count, threads: threads)
      replications.first = futures.lowerBound
      let sample = try replications.run(
        [plan(value)], sheet, stop: stop, progress: bar(futures.count))
      return sample[0].figures(ofCell: cell).map { target.isMet(by: Double($0)) }
    }
  }

  /// The scenario with the figure set to a value, after all other levers; as it is for today's.
  private func plan(_ value: Double) -> ScenarioPlan {
    var plan = scenario
    guard value != today else { return plan }
    let change = ScenarioLever.Change(
      path: path, positions: [position], operation: .set, amount: Estimate(value), rampDays: 0,
      fadeDays: 0, holdsThroughFade: false)
    plan.levers.append(
      ScenarioLever(
        name: "seek", changes: [change], from: from, until: nil, owner: "", cost: .none,
        evidence: ""))
    return plan
  }
}
