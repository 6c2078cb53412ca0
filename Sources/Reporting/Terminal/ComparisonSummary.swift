import Planning

/// What a comparison found, on one screen of a terminal.
public enum ComparisonSummary {
  /// The answer, and a table of the scenarios from first to last.
  ///
  /// - Parameters:
  ///   - width: columns of the terminal; the text keeps to them from 72 columns on.
  ///   - colour: whether to set headings in bold with escape codes.
  public static func text(
    outcome: ComparisonOutcome, width: Int = 80, colour: Bool = false
  ) -> String {
    let findings = ComparisonFindings(outcome)
    let columns = max(72, width)
    let style = TerminalStyle(escapes: colour)
    var lines = TerminalStyle.wrap(findings.answer, width: columns).map(style.bold) + [""]
    var header = ["Scenario", headline(findings), "difference (8 in 10)"]
    if findings.first.cost != nil { header.append("cost change") }
    if !findings.first.targets.lines.isEmpty { header.append("targets") }
    let rows = [header] + findings.inOrder.map { cells($0, findings) }
    let widths = header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let figures = widths.dropFirst().reduce(0) { $0 + $1 + 1 }
    let name = max(14, min(widths[0], columns - figures))
    let table = rows.map { row -> String in
      let figures = zip(row, widths).dropFirst().map { TerminalStyle.fit($0, $1, right: true) }
      return ([TerminalStyle.fit(row[0], name)] + figures).joined(separator: " ")
    }
    lines += [style.bold(table[0])] + table.dropFirst()
    let year = findings.first.cost.map { "; cost: \($0.words)" } ?? ""
    let about =
      "\(findings.headline.name), \(ReportedPeriod.words(outcome.lastMonth)); differences are "
      + "against \(findings.first.label.title)\(year); targets: those more likely met than not; "
      + "\(Spoken.count(outcome.record.replications)) simulated futures, "
      + "seed \(outcome.record.seed)."
    lines += [""] + TerminalStyle.wrap(about, width: columns)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The headline's id where it is short, for the narrow heading.
  private static func headline(_ findings: ComparisonFindings) -> String {
    let words = Spoken.words(of: findings.headline.id)
    return words.count > 12 ? "mean" : words
  }

  private static func cells(
    _ line: ComparisonFindings.Line, _ findings: ComparisonFindings
  ) -> [String] {
    var cells = [
      line.label.title, line.headline.map { findings.measure.text($0.mean) } ?? "-",
    ]
    let parts = line.difference.map { DifferenceWording(measure: findings.measure).parts($0) }
    cells.append(
      parts.map { $0.range.isEmpty ? $0.mean : "\($0.mean) (\($0.range))" } ?? "-")
    if findings.first.cost != nil {
      let net = line.net.map { net -> String in
        let money = MoneyText(from: net.figures.low, to: net.figures.high)
        let text = money.signed(net.figures.mean)
        return net.figures.mean > 0 && text != "£0" ? "+" + text : text
      }
      cells.append(net ?? "-")
    }
    let targets = line.targets
    if !findings.first.targets.lines.isEmpty {
      cells.append("\(targets.likelyMet) of \(targets.lines.count)")
    }
    return cells
  }
}
