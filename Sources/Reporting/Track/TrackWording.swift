import Planning

/// Where indicators stand beside an earlier projection, in plain words.
struct TrackWording {
  let track: Track
  private let descriptions: [String: IndicatorDescription]

  init(_ track: Track) {
    self.track = track
    descriptions = Dictionary(
      track.vocabulary.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// "March 2018".
  var opening: String { ReportedPeriod.words(track.run.openingMonth.text) }

  /// An indicator's name.
  func name(_ id: String) -> String { descriptions[id]?.name ?? Spoken.words(of: id) }

  /// How an indicator's values are written.
  func measure(_ id: String) -> Measure {
    descriptions[id].map { Measure($0) } ?? Measure(unit: "count")
  }

  /// The title of the theme under which an indicator is reported.
  func theme(_ id: String) -> String { Spoken.words(of: descriptions[id]?.theme ?? "other") }

  /// "641".
  func actual(_ figure: TrackedFigure) -> String {
    measure(figure.indicator).text(figure.actual)
  }

  /// "590 to 622".
  func range(_ figure: TrackedFigure) -> String {
    measure(figure.indicator).range(figure.range.p10, figure.range.p90)
  }

  /// "“Children in care” has been above its range since August 2018 (641 in December 2018; projected:
  /// 590 to 622)" or "... is on track (...)".
  func clause(_ indicator: TrackedIndicator) -> String {
    let last = indicator.last
    let period = ReportedPeriod.words(last.period.text)
    let figures = "(\(actual(last)) in \(period); projected: \(range(last)))"
    return "“\(name(indicator.id))” \(state(indicator)) \(figures)"
  }

  /// "is on track", "is above its range for the first time", "has been above its range since ...".
  private func state(_ indicator: TrackedIndicator) -> String {
    guard let since = indicator.since else { return "is on track" }
    let side = indicator.last.position.rawValue
    guard indicator.misses.count > 1 else { return "is \(side) its range" }
    return "has been \(side) its range since \(ReportedPeriod.words(since.text))"
  }

  /// "6 of 8".
  static func misses(_ indicator: TrackedIndicator) -> String {
    "\(indicator.missCount) of \(indicator.figures.count)"
  }

  /// A small chance for people: "1 in 25", "under 1 in 1,000".
  static func chance(_ chance: Double) -> String {
    if chance >= 0.5 { return "over 1 in 2" }
    if chance < 0.001 { return "under 1 in 1,000" }
    let times = 1 / chance
    let step = times < 10 ? 1.0 : times < 100 ? 5 : 100
    return "1 in \(Spoken.number((times / step).rounded() * step))"
  }

  /// The same within a sentence: "in 1 of 25 cases", "more often than not".
  static func often(_ chance: Double) -> String {
    if chance >= 0.5 { return "more often than not" }
    let words = Self.chance(chance)
    return "in \(words.replacing(" in ", with: " of ")) cases"
  }

  /// "above Feb to Jun 2017", "above in Mar 2018".
  static func span(_ indicator: TrackedIndicator) -> String {
    guard let since = indicator.since else { return "" }
    let side = indicator.last.position.rawValue
    if indicator.misses.count == 1 { return "\(side) in \(short(since))" }
    return "\(side) \(short(since)) to \(short(indicator.last.period))"
  }

  /// "Sep 2018", "2018/19".
  static func short(_ period: Period) -> String {
    if case .month(let month)? = ReportedPeriod(period.text) {
      return ReportedPeriod.shortWords(month)
    }
    return period.text
  }
}
