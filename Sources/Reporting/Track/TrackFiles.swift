import Foundation
import Planning

/// The files of a track.
public enum TrackFiles {
  /// Their names.
  public static let names = ["track.csv", "track.html", "run.json"]

  /// Writes all into a folder that exists.
  public static func write(_ track: Track, into folder: URL) throws {
    for (name, text) in [
      ("track.csv", figures(track)), ("track.html", TrackPage.html(track)),
      ("run.json", record(track)),
    ] {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
  }

  /// `track.csv`: every figure published since, beside what was projected.
  public static func figures(_ track: Track) -> String {
    var table = CommaSeparated(header: [
      "scenario", "indicator", "period_type", "period", "actual", "mean", "p10", "p50", "p90",
      "position", "side", "pit", "wis", "known_then", "counted", "on_track", "off_track_since",
      "misses", "figures", "p_by_chance",
    ])
    for indicator in track.indicators {
      let counted = Set(indicator.figures.map(\.period))
      for figure in indicator.figures + indicator.others {
        table.add(track.scenario.id)
        table.add(figure.indicator)
        table.add(figure.period.type.rawValue)
        table.add(figure.period.text)
        let range = figure.range
        for value in [figure.actual, range.mean, range.p10, range.p50, range.p90] {
          table.add(value)
        }
        table.add(figure.position.rawValue)
        table.add(figure.side)
        table.add(figure.share, decimals: 4)
        table.add(figure.weightedInterval)
        table.add(figure.wasKnown ? "1" : "0")
        table.add(counted.contains(figure.period) ? "1" : "0")
        table.add(indicator.isOnTrack ? "1" : "0")
        table.add(indicator.since?.text ?? "")
        table.add(Double(indicator.missCount), decimals: 0)
        table.add(Double(indicator.figures.count), decimals: 0)
        table.add(indicator.chance, decimals: 4)
        table.endLine()
      }
    }
    return table.text
  }

  /// `run.json`: what was laid over what, and what came of it.
  static func record(_ track: Track) -> String {
    RunRecordFile.document(
      track.record,
      about: [
        (key: "authority", value: .text(track.authority)),
        (key: "scenario", value: .text(track.scenario.id)),
        (key: "scenario_title", value: .text(track.scenario.title)),
        (key: "earlier_run", value: .text(track.run.folder)),
        (key: "opening_date", value: .text(track.run.openingDay.text)),
        (key: "last_month", value: .text(track.lastMonth.text)),
        (key: "indicators", value: .whole(UInt64(track.indicators.count))),
        (key: "off_track", value: .whole(UInt64(track.offTrack.count))),
        (key: "off_track_by_chance", value: .number(track.chance.expected)),
        (key: "off_track_by_chance_at_most", value: .whole(UInt64(track.chance.most()))),
      ])
  }
}
