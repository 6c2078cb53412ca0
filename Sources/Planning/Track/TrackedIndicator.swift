import Engine

/// One indicator's figures since a run, and whether it is on track.
///
/// It is judged by the kind of period of which most has been published, of as many by months: the
/// March of a rolling year is not counted again as the financial year's figure.
public struct TrackedIndicator: Sendable {
  /// The indicator's id.
  public var id: String
  /// Flow or stock.
  public var kind: IndicatorFormula.Kind
  /// The figures that it is judged by, in order of time; at least one.
  public var figures: [TrackedFigure]
  /// Figures of other kinds of period, which are told and not counted.
  public var others: [TrackedFigure]
  /// What could explain it where it is off track.
  public var explanation = TrackExplanation()

  /// Judges all figures of an indicator; nil where there are none.
  init?(_ id: String, kind: IndicatorFormula.Kind, _ all: [TrackedFigure]) {
    let byType = Dictionary(grouping: all) { $0.period.type }
    let order: [PeriodType] = [.monthEnd, .rolling12Months, .month, .financialYear, .yearToDate]
    let counts = order.map { byType[$0]?.count ?? 0 }
    guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else {
      return nil
    }
    self.id = id
    self.kind = kind
    figures = (byType[order[place]] ?? []).sorted { $0.period.end < $1.period.end }
    others = all.filter { $0.period.type != order[place] }
  }

  /// The latest figure.
  public var last: TrackedFigure { figures[figures.count - 1] }

  /// Whether the latest figure lies in its 8-in-10 range.
  public var isOnTrack: Bool { !last.isMiss }

  /// The latest figures that all lie outside on the same side; empty where it is on track.
  public var misses: ArraySlice<TrackedFigure> {
    guard last.isMiss else { return [] }
    let begin = figures.lastIndex { $0.position != last.position }.map { $0 + 1 } ?? 0
    return figures[begin...]
  }

  /// The first period of the misses that go on; nil where it is on track.
  public var since: Period? { misses.first?.period }

  /// How many of the figures lie outside, on either side.
  public var missCount: Int { figures.count(where: \.isMiss) }

  /// The chance of so many misses or more if the projection is right.
  public var chance: Double {
    MissChance(of: figures.count, correlation: correlation).atLeast(missCount)
  }

  /// Whether so many misses would come by chance in 1 of 20 cases or less.
  public var isBeyondChance: Bool { chance <= 0.05 }

  private var correlation: Double {
    kind == .stock || last.period.type == .rolling12Months
      ? MissChance.Correlation.standing : MissChance.Correlation.counted
  }
}

/// What could explain why an indicator is off track. Nothing here shows a cause.
public struct TrackExplanation: Sendable {
  /// Indicators before it in the service that went off track no later, on the side that would move
  /// it so: the nearest first.
  public var upstream: [String] = []
  /// Reasons not to take its figures at their word, as the authority's caveats give them.
  public var caveats: [String] = []

  /// Nothing.
  public init() {}

  /// Whether there is nothing.
  public var isEmpty: Bool { upstream.isEmpty && caveats.isEmpty }
}
