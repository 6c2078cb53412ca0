import Planning

/// The result of `caseload track` as one object, version 1. Keys are the columns of the CSV file.
enum TrackJSON {
  static func value(_ track: Track, folder: String) -> JSONValue {
    .object([
      "version": .whole(1), "command": .text("track"), "folder": .text(folder),
      "authority": .text(track.authority), "earlier_run": .text(track.run.folder),
      "scenario": .text(track.scenario.id),
      "opening_date": .text(track.run.openingDay.text), "last_month": .text(track.lastMonth.text),
      "tracked": .whole(track.indicators.count), "off_track": .whole(track.offTrack.count),
      "off_track_by_chance": .number(track.chance.expected),
      "off_track_by_chance_at_most": .whole(track.chance.most()),
      "is_beyond_chance": .flag(track.isBeyondChance),
      "nearness": track.nearness.map(nearness) ?? .null,
      "indicators": .list(track.indicators.map(indicator)),
      "unknown_indicators": .list(track.unknown.map { .text($0) }),
      "events": .list(
        track.events.map {
          .object(["name": .text($0.name), "from": .text($0.from.text)])
        }),
      "record": OutcomeJSON.record(track.record),
    ])
  }

  private static func indicator(_ indicator: TrackedIndicator) -> JSONValue {
    let counted = Set(indicator.figures.map(\.period))
    return .object([
      "indicator": .text(indicator.id), "on_track": .flag(indicator.isOnTrack),
      "position": .text(indicator.last.position.rawValue),
      "off_track_since": indicator.since.map { .text($0.text) } ?? .null,
      "misses": .whole(indicator.missCount), "counted": .whole(indicator.figures.count),
      "p_by_chance": .number(indicator.chance),
      "upstream": .list(indicator.explanation.upstream.map { .text($0) }),
      "caveats": .list(indicator.explanation.caveats.map { .text($0) }),
      "figures": .list(
        (indicator.figures + indicator.others).map { figure($0, counted.contains($0.period)) }),
    ])
  }

  private static func figure(_ figure: TrackedFigure, _ isCounted: Bool) -> JSONValue {
    .object([
      "period_type": .text(figure.period.type.rawValue), "period": .text(figure.period.text),
      "actual": .number(figure.actual), "mean": .number(figure.range.mean),
      "p10": .number(figure.range.p10), "p50": .number(figure.range.p50),
      "p90": .number(figure.range.p90), "position": .text(figure.position.rawValue),
      "side": .text(figure.side), "pit": .number(figure.share),
      "wis": .number(figure.weightedInterval), "known_then": .flag(figure.wasKnown),
      "counted": .flag(isCounted),
    ])
  }

  private static func nearness(_ nearness: Nearness) -> JSONValue {
    let nearer: JSONValue =
      switch nearness.verdict {
      case .own: .text(nearness.own.id)
      case .other: .text(nearness.other.id)
      case .alike, .open: .null
      }
    return .object([
      "scenario": .text(nearness.own.id), "other": .text(nearness.other.id), "nearer": nearer,
      "gain": .optional(nearness.gain),
      "indicators": .list(
        nearness.rows.map { row in
          .object([
            "indicator": .text(row.indicator), "figures": .whole(row.figures),
            "wis_scenario": .number(row.own), "wis_other": .number(row.other),
          ])
        }),
    ])
  }
}
