import Planning

/// What a backtest found, on one screen of a terminal.
public enum BacktestText {
  /// The answer, and what stands behind it.
  public static func text(_ outcome: BacktestOutcome, width: Int = 80, colour: Bool = false)
    -> String
  {
    let style = TerminalStyle(escapes: colour)
    let findings = BacktestFindings(outcome)
    let columns = max(60, width)
    var lines = TerminalStyle.wrap(findings.answer, width: columns).map(style.bold)
    for sentence in findings.sentences {
      lines += [""] + TerminalStyle.wrap(sentence, width: columns)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
