import Planning

/// What a calibration found, on one screen of a terminal.
public enum CalibrationSummary {
  /// The answer, how well it fits, and what moved most.
  public static func text(_ outcome: CalibrationOutcome, width: Int = 80, colour: Bool = false)
    -> String
  {
    let style = TerminalStyle(escapes: colour)
    let columns = max(60, width)
    func wrap(_ text: String) -> [String] { TerminalStyle.wrap(text, width: columns) }
    let findings = CalibrationFindings(outcome)
    var lines = wrap(findings.answer).map(style.bold)
    for sentence in findings.sentences { lines += [""] + wrap(sentence) }
    return lines.joined(separator: "\n") + "\n"
  }
}
