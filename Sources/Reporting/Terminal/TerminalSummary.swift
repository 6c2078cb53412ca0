import Planning

/// What a run found, on one screen of a terminal.
public enum TerminalSummary {
  /// The headline, the key indicators and the costs.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal; the text keeps to them from 60 columns on.
  ///   - colour: whether to set headings in bold with escape codes.
  public static func text(outcome: Outcome, width: Int = 80, colour: Bool = false) -> String {
    let findings = Findings(outcome)
    let columns = max(60, width)
    let style = TerminalStyle(escapes: colour)
    var lines = TerminalStyle.wrap(Headline(findings).sentence, width: columns).map(style.bold)
    lines.append("")
    lines += SummaryTable(findings: findings, width: columns, style: style).lines
    lines += costs(findings, width: columns, style: style)
    lines += ranges(outcome, width: columns)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func costs(_ findings: Findings, width: Int, style: TerminalStyle) -> [String] {
    let costs = CostFindings(findings)
    guard !costs.periods.isEmpty else { return [] }
    var lines = ["", style.bold("Cost of all services simulated")]
    for year in costs.totals(of: findings.scenario) {
      let money = MoneyText(from: year.figures.low, to: year.figures.high)
      var line = "\(year.period)  \(money.amount(year.figures.mean))"
      let net = costs.netDifferences.first { $0.period == year.period }
      if let baseline = findings.outcome.baseline,
        let other = costs.row("total", year.period, of: baseline.id)
      {
        line += ", \(money.amount(other.mean)) without it"
      } else {
        line += " (\(MoneyText.range(year.figures.low, year.figures.high)))"
      }
      if let net {
        let difference = CostWording.short(net.figures)
        line += ": \(difference.prefix(1).lowercased())\(difference.dropFirst())"
      }
      if !year.whole { line += ", part of the year" }
      lines += TerminalStyle.wrap(line, width: width, hanging: 9)
    }
    if let payback = PaybackWording(findings.outcome) {
      lines += TerminalStyle.wrap(payback.sentence, width: width)
    }
    return lines
  }

  private static func ranges(_ outcome: Outcome, width: Int) -> [String] {
    guard !outcome.layers.isEmpty else { return [] }
    let held = outcome.layers.filter(\.included).map(\.name)
    let missing = outcome.layers.filter { !$0.included }.map(\.name)
    var text = "Ranges hold \(held.isEmpty ? "nothing yet" : Spoken.list(held))"
    if !missing.isEmpty { text += ", not \(Spoken.list(missing))" }
    text += "; \(Spoken.count(outcome.record.replications)) "
    text += outcome.baseline == nil ? "simulated futures, " : "pairs of simulated futures, "
    text += "seed \(outcome.record.seed)."
    return [""] + TerminalStyle.wrap(text, width: width)
  }
}
