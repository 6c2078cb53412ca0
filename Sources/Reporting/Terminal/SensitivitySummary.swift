import Planning

/// What a sensitivity analysis found, on one screen of a terminal.
public enum SensitivitySummary {
  /// For each result what moves it, the ten widest swings, and where its uncertainty comes from.
  public static func text(
    _ outcome: SensitivityOutcome, width: Int = 80, colour: Bool = false
  ) -> String {
    let style = TerminalStyle(escapes: colour)
    let columns = max(60, width)
    func wrap(_ text: String) -> [String] { TerminalStyle.wrap(text, width: columns) }
    var lines: [String] = []
    for finding in outcome.findings {
      let wording = SensitivityWording(outcome: outcome, finding: finding)
      lines += wrap(wording.result).map(style.bold)
      lines += wrap(wording.sentence) + [""]
      lines += tornado(wording, columns, style) + [""]
      lines += wrap(wording.layers)
      lines += layers(wording, style) + [""]
    }
    if let first = outcome.findings.first {
      lines += wrap(SensitivityWording(outcome: outcome, finding: first).screening)
    }
    lines += wrap(
      "\(Spoken.count(outcome.futures.bar)) futures at each end, "
        + "\(Spoken.count(outcome.futures.mixed)) to tell the layers apart; seed "
        + "\(outcome.record.seed).")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func tornado(
    _ wording: SensitivityWording, _ columns: Int, _ style: TerminalStyle
  ) -> [String] {
    let bars = wording.finding.bars.filter { $0.swing != 0 }.prefix(10)
    guard !bars.isEmpty else { return ["Nothing that was moved moves it."] }
    let rows =
      [["Assumption or lever", "at low", "at high", "swing"]]
      + bars.map { bar in
        [
          bar.assumption.label, wording.text(bar.low), wording.text(bar.high),
          wording.swing(bar.swing) + (bar.isNoise ? " (noise)" : ""),
        ]
      }
    return table(rows, columns, style)
  }

  private static func layers(_ wording: SensitivityWording, _ style: TerminalStyle) -> [String] {
    table(
      [["Layer", "by itself (95 in 100)", "with others (95 in 100)"]]
        + wording.finding.shares.parts.map { part in
          [
            Spoken.capitalised(part.layer.name), wording.percent(part.first),
            wording.percent(part.total),
          ]
        }, 80, style)
  }

  /// Figures take the room that they need; the names have what is left.
  private static func table(_ rows: [[String]], _ columns: Int, _ style: TerminalStyle) -> [String]
  {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let figures = widths.dropFirst().reduce(0) { $0 + $1 + 2 }
    let name = max(12, min(widths[0], columns - figures))
    let lines = rows.map { row in
      let figures = zip(row, widths).dropFirst().map { TerminalStyle.fit($0, $1, right: true) }
      return ([TerminalStyle.fit(row[0], name)] + figures).joined(separator: "  ")
    }
    return [style.bold(lines[0])] + lines.dropFirst()
  }
}
