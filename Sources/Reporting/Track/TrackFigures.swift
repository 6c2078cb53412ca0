import Engine
import Planning

/// Fan charts of an earlier projection, with what came since.
struct TrackFigures {
  let track: Track
  private let wording: TrackWording

  init(_ track: Track) {
    self.track = track
    wording = TrackWording(track)
  }

  /// Months before the run that are drawn, and months drawn after the last figure.
  private static let monthsOfHistory: Int32 = 21
  private static let monthsAhead: Int32 = 9

  /// The indicator whose chart stands on the first screen.
  var headline: TrackedIndicator? {
    let key = ["lac"] + KeyIndicators.summary
    return key.lazy.compactMap { id in
      track.indicators.first { $0.id == id && isDrawn($0) }
    }.first ?? track.indicators.first(where: isDrawn)
  }

  /// Charts beside the headline's: what is off track beyond chance, then what people know best.
  var markup: Markup {
    let first = headline?.id
    let off = track.offTrack.filter { $0.isBeyondChance }.prefix(6)
    let known = (KeyIndicators.summary + KeyIndicators.backtest).compactMap { id in
      track.indicators.first { $0.id == id }
    }
    var seen: Set<String> = [first ?? ""]
    let shown = (off + known).filter { isDrawn($0) && seen.insert($0.id).inserted }.prefix(12)
    let figures = shown.map { figure($0, [(480, 280, 128, 13.5, "fan")]).markup }
    return figures.isEmpty ? "" : "<div class=\"pair\">\(figures.joined())</div>\n"
  }

  /// The chart of the first screen; empty where no indicator is published by months.
  var first: Markup {
    headline.map {
      figure($0, [(860, 400, 172, 15, "fan wide"), (380, 330, 104, 13, "fan narrow")]).markup
    } ?? ""
  }

  private func isDrawn(_ indicator: TrackedIndicator) -> Bool {
    indicator.last.period.type != .financialYear
  }

  private func figure(
    _ indicator: TrackedIndicator,
    _ sizes: [(width: Double, height: Double, label: Double, font: Double, style: String)]
  ) -> Figure {
    let data = data(indicator)
    let title = title(indicator)
    let summary = summary(indicator)
    let charts = sizes.map { size in
      FanChart(
        data: data, width: size.width, height: size.height, labelWidth: size.label,
        fontSize: size.font
      ).picture(
        id: "track-\(indicator.id)\(size.style.hasSuffix("narrow") ? "-narrow" : "")",
        title: title, summary: summary, class: size.style)
    }
    return Figure(
      title: title,
      subtitle: "\(Spoken.capitalised(data.measure.caption))\(span(indicator)), "
        + "\(track.authority); bands: 5 and 8 in 10 futures as projected in \(wording.opening); "
        + "rings: published since, filled where outside of 8 in 10",
      chart: charts.joined(), summary: summary, table: table(indicator))
  }

  private func title(_ indicator: TrackedIndicator) -> String {
    let name = wording.name(indicator.id)
    guard let since = indicator.since else { return "\(name): on track" }
    let side = indicator.last.position.rawValue
    let first = indicator.misses.count == 1 ? "in" : "since"
    return "\(name): \(side) its range \(first) \(ReportedPeriod.words(since.text))"
  }

  private func summary(_ indicator: TrackedIndicator) -> String {
    let count = indicator.figures.count
    let misses =
      count == 1
      ? "It is the only figure since."
      : "\(indicator.missCount) of \(count) figures lie outside their ranges"
        + (indicator.missCount == 0
          ? "."
          : "; so many or more come by chance \(TrackWording.often(indicator.chance)).")
    return "\(wording.clause(indicator)). \(misses)"
  }

  private func span(_ indicator: TrackedIndicator) -> String {
    switch indicator.last.period.type {
    case .monthEnd: " at month ends"
    case .rolling12Months: " over 12 months"
    default: " each month"
    }
  }

  private func data(_ indicator: TrackedIndicator) -> FanData {
    let opening = track.run.openingMonth
    let type = indicator.last.period.type
    let end = indicator.last.period.end + TrackFigures.monthsAhead
    let steps = (track.run.figures[track.scenario.id] ?? []).filter {
      $0.indicator == indicator.id && $0.period.type == type && $0.period.end > opening
        && $0.period.end <= end
    }.map { Fan.Step($0.period, $0.range) }.sorted { $0.month < $1.month }
    let history = history(indicator.id, type).filter {
      $0.month <= Int(opening.number)
        && $0.month >= Int((opening + -TrackFigures.monthsOfHistory).number)
    }
    var fan = Fan(label: "projected in \(ReportedPeriod.words(opening.text))", steps: steps)
    if type != .month, let last = history.last, last.month == Int(opening.number) {
      fan.open(from: last.month, value: last.value)
    }
    var data = FanData(
      measure: wording.measure(indicator.id), fan: fan, history: history,
      later: indicator.figures.map {
        Observation(
          month: Int($0.period.end.number), period: $0.period.text, value: $0.actual)
      }, cutoff: Int(opening.number))
    data.outside = Set(indicator.figures.filter(\.isMiss).map { Int($0.period.end.number) })
    return data
  }

  /// A series, with the figures of year ends where those are the same thing.
  private func history(_ id: String, _ type: PeriodType) -> [Observation] {
    var byMonth: [Int: Observation] = [:]
    for type in type == .month ? [type] : [.financialYear, type] {
      for (end, figure) in track.published.all(id, type) {
        byMonth[Int(end.number)] = Observation(
          month: Int(end.number), period: end.text, value: figure.value)
      }
    }
    return byMonth.values.sorted { $0.month < $1.month }
  }

  private func table(_ indicator: TrackedIndicator) -> DataTable {
    let measure = wording.measure(indicator.id)
    var table = DataTable(
      caption: "\(wording.name(indicator.id)): published since and projected",
      header: ["Period", "Published", "Middle", "8 in 10", "Where", "Futures below"])
    table.rows = indicator.figures.map { figure in
      [
        .text(ReportedPeriod.words(figure.period.text)), .figure(measure.text(figure.actual)),
        .figure(measure.text(figure.range.p50)), .figure(wording.range(figure)),
        .text(figure.position.rawValue), .figure(BacktestWording.percent(figure.share)),
      ]
    }
    return table
  }
}
