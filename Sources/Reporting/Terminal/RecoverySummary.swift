import Planning

/// What a check of calibration found, for a terminal.
public enum RecoverySummary {
  /// One made-up authority, in a line.
  public static func line(_ authority: RecoveryOutcome.Authority) -> String {
    let moved = authority.moved.map { "\($0.met) of \($0.count)" } ?? "none"
    return "authority \(authority.number): ranges of figures that moved hold \(moved); bands hold "
      + "\(authority.figuresInBand) of \(authority.figures) later figures; chi-squared "
      + "\(DecimalText.fixed(authority.chiSquaredBefore, decimals: 2)) to "
      + DecimalText.fixed(authority.chiSquaredAfter, decimals: 2)
  }

  /// All of them.
  public static func text(_ outcome: RecoveryOutcome) -> String {
    let count = outcome.authorities.count
    var lines = [
      "Made-up authorities calibrated: \(count). Of the 90% ranges of figures that moved, "
        + "\(words(outcome.coverage())) hold the true figure; "
        + (outcome.isRight ? "between 84% and 96%, as it should be." : "it should be 84% to 96%."),
      "",
    ]
    for move in RecoveryOutcome.Move.allCases {
      lines.append(
        "  \(move.rawValue.padded(12)) \(words(outcome.coverage([move])))")
    }
    lines.append("  \("later figures".padded(12)) \(words(outcome.figureCoverage))")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func words(_ chance: Chance?) -> String {
    guard let chance else { return "none" }
    func percent(_ share: Double) -> String { DecimalText.fixed(share * 100, decimals: 1) + "%" }
    return "\(percent(chance.share)) of \(chance.count) (\(percent(chance.interval.lowerBound)) to "
      + "\(percent(chance.interval.upperBound)))"
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
