import Engine

/// What has been published since a run, laid over what the run projected.
public struct Track: Sendable {
  /// The run.
  public var run: EarlierRun
  /// The scenario of the run that the figures are laid over.
  public var scenario: ScenarioLabel
  /// The authority's name.
  public var authority: String
  /// How its indicators are named.
  public var vocabulary: [IndicatorDescription]
  /// Everything that it published, also before the run.
  public var published: PublishedFigures
  /// Indicators with figures since, in the order of the vocabulary.
  public var indicators: [TrackedIndicator]
  /// Indicators of the run that the authority no longer has.
  public var unknown: [String]
  /// Which of the run's projections the figures are nearer to; nil where it had one only.
  public var nearness: Nearness?
  /// Events in the months tracked that the run may not have known.
  public var events: [Event]
  /// How and on what this was made; `replications` is 0, nothing is simulated.
  public var record: RunRecord

  /// Something that the authority's file says has happened.
  public struct Event: Sendable {
    /// What people call it.
    public var name: String
    /// The first day on which it acts.
    public var from: Day
  }

  /// Lays an authority's figures over a run.
  ///
  /// - Parameters:
  ///   - id: the scenario of the run; nil for the one that was asked about.
  ///   - eventsKnown: whether the run was made from the same file of the authority, with its events.
  /// - Throws: if the run has no such scenario, is of another authority, or nothing has come since.
  public init(
    _ run: EarlierRun, scenario id: String? = nil, _ authority: Authority,
    eventsKnown: Bool = false, record: RunRecord
  ) throws(Fault) {
    let known = run.scenarios
    let wanted = id ?? run.scenario.id
    guard let scenario = known.first(where: { $0.id == wanted }) else {
      let names = known.map(\.id)
      throw Fault(
        "the run in \(run.folder) has no scenario `\(wanted)`",
        instead: NearestName.to(wanted, among: names).map { "did you mean `\($0)`?" }
          ?? "write \(names.joined(separator: " or "))")
    }
    guard run.authority == authority.name else {
      throw Fault(
        "the run in \(run.folder) is of \(run.authority), the figures are of \(authority.name)",
        instead: "name the folder of the authority that was simulated")
    }
    self.run = run
    self.scenario = scenario
    self.authority = authority.name
    self.record = record
    vocabulary = authority.vocabulary
    published = authority.published
    let projected = Dictionary(grouping: run.figures[scenario.id] ?? [], by: \.indicator)
    let ids = Set(authority.vocabulary.map(\.id))
    unknown = projected.keys.filter { !ids.contains($0) }.sorted()
    var indicators = authority.vocabulary.compactMap { entry -> TrackedIndicator? in
      guard let figures = projected[entry.id] else { return nil }
      let kind = IndicatorFormula.byID[entry.id]?.kind ?? .flow
      return TrackedIndicator(
        entry.id, kind: kind,
        Track.since(run.openingMonth, figures, authority.published, kind: kind))
    }
    guard !indicators.isEmpty else {
      throw Fault(
        "nothing has been published of the months after \(run.openingMonth.text), in which the run "
          + "in \(run.folder) begins",
        instead: "add what has come since to the authority's actuals")
    }
    Track.explain(&indicators, authority.caveats)
    self.indicators = indicators
    nearness = known.first { $0.id != wanted }.map { other in
      Nearness(own: scenario, other: other, indicators, run.figures[other.id] ?? [])
    }
    let last = indicators.map(\.last.period.end).max() ?? run.openingMonth
    events =
      eventsKnown
      ? []
      : authority.events.filter { $0.from > run.openingDay && $0.from <= last.lastDay }
        .map { Event(name: $0.name, from: $0.from) }
  }

  /// The figures published of what was projected for after a month.
  private static func since(
    _ opening: Month, _ figures: [EarlierRun.Figure], _ published: PublishedFigures,
    kind: IndicatorFormula.Kind
  ) -> [TrackedFigure] {
    figures.compactMap { figure in
      guard figure.period.end > opening,
        let actual = published.standing(figure.indicator, figure.period, kind: kind)
      else { return nil }
      return TrackedFigure(
        indicator: figure.indicator, period: figure.period, range: figure.range,
        actual: actual.value, source: actual.source, wasKnown: figure.wasKnown)
    }
  }

  private static func explain(_ indicators: inout [TrackedIndicator], _ caveats: [Caveat]) {
    let byID = Dictionary(uniqueKeysWithValues: indicators.map { ($0.id, $0) })
    for place in indicators.indices {
      let own = indicators[place]
      guard let since = own.since else { continue }
      // What is on track, or off on the other side, does not lead further; what nothing is known of
      // may.
      let links = ServiceChain.upstream(of: own.id) { link in
        guard let other = byID[link.id] else { return true }
        guard let begin = other.since else { return false }
        let isSameSide = other.last.position == own.last.position
        return begin.end <= since.end && isSameSide == link.isSameWay
      }
      indicators[place].explanation.upstream = links.map(\.id).filter { byID[$0] != nil }
      var reasons: [String] = []
      for caveat in caveats where !reasons.contains(caveat.reason) {
        let isMeant = own.misses.contains {
          caveat.covers($0.indicator, $0.period, source: $0.source)
        }
        if isMeant { reasons.append(caveat.reason) }
      }
      indicators[place].explanation.caveats = reasons
    }
  }

  /// The indicators whose latest figure lies outside, those least likely by chance first.
  public var offTrack: [TrackedIndicator] {
    indicators.filter { !$0.isOnTrack }.enumerated()
      .sorted { ($0.element.chance, $0.offset) < ($1.element.chance, $1.offset) }
      .map(\.element)
  }

  /// How many indicators would be off track by chance if the projection is right.
  public var chance: MissChance {
    MissChance(of: indicators.count, correlation: MissChance.Correlation.indicators)
  }

  /// Whether more are off track than would be by chance in 19 of 20 cases.
  public var isBeyondChance: Bool { offTrack.count > chance.most() }

  /// All figures since, and how many of them were known already when the run was made.
  public var figures: [TrackedFigure] { indicators.flatMap { $0.figures + $0.others } }

  /// The last month of which anything has been published.
  public var lastMonth: Month { indicators.map(\.last.period.end).max() ?? run.openingMonth }
}
