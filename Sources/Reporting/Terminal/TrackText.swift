import Planning

/// What came of an earlier projection, on one screen of a terminal.
public enum TrackText {
  /// The answer, what stands behind it, and what is off track.
  public static func text(_ track: Track, width: Int = 80, colour: Bool = false) -> String {
    let style = TerminalStyle(escapes: colour)
    let findings = TrackFindings(track)
    let columns = max(60, width)
    var lines = TerminalStyle.wrap(findings.answer, width: columns).map(style.bold)
    for sentence in findings.sentences {
      lines += [""] + TerminalStyle.wrap(sentence, width: columns)
    }
    let off = track.offTrack
    if !off.isEmpty { lines += [""] + table(track, Array(off.prefix(10)), columns, style) }
    if off.count > 10 { lines.append("and \(off.count - 10) more: see track.html") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func table(
    _ track: Track, _ indicators: [TrackedIndicator], _ width: Int, _ style: TerminalStyle
  ) -> [String] {
    let wording = TrackWording(track)
    let rows =
      [["Off track", "", "since", "latest", "8 in 10", "by chance"]]
      + indicators.map { indicator in
        [
          wording.name(indicator.id), indicator.last.position.rawValue,
          indicator.since.map { TrackWording.short($0) } ?? "", wording.actual(indicator.last),
          wording.range(indicator.last), TrackWording.chance(indicator.chance),
        ]
      }
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let figures = widths.dropFirst().reduce(0) { $0 + $1 + 1 }
    let name = max(12, min(widths[0], width - figures))
    let lines = rows.map { row in
      ([TerminalStyle.fit(row[0], name)]
        + zip(row, widths).dropFirst().map { TerminalStyle.fit($0, $1, right: true) })
        .joined(separator: " ")
    }
    return [style.bold(lines[0])] + lines.dropFirst()
  }
}
