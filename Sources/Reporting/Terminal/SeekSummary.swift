import Planning

/// What a search for a value found, on one screen of a terminal.
public enum SeekSummary {
  /// The answer, its chance, doubts about it, and every value tried from the least to the greatest.
  public static func text(_ outcome: SeekOutcome, width: Int = 80, colour: Bool = false) -> String {
    let style = TerminalStyle(escapes: colour)
    let columns = max(60, width)
    func wrap(_ text: String) -> [String] { TerminalStyle.wrap(text, width: columns) }
    var lines = wrap(answer(outcome)).map(style.bold)
    for doubt in doubts(outcome) { lines += [""] + wrap(doubt) }
    lines.append("")
    let rows = table(outcome)
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for (index, row) in rows.enumerated() {
      let cells = zip(row, widths).enumerated().map { column, cell in
        TerminalStyle.fit(cell.0, min(cell.1, 20), right: column < 4)
      }
      let line = cells.joined(separator: "  ").trimmed
      lines.append(index == 0 ? style.bold(line) : line)
    }
    let record = outcome.record
    lines += [""]
    lines += wrap(
      "Up to \(Spoken.count(record.replications)) simulated futures, the same for every value; "
        + "seed \(record.seed). Found to within \(value(outcome.search.tolerance)).")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func answer(_ outcome: SeekOutcome) -> String {
    let (seek, search, result) = (outcome.seek, outcome.search, outcome.result)
    let goal = "\(seek.target.text) by \(ReportedPeriod.words(seek.by.text))"
    let range = "between \(value(search.range.lowerBound)) and \(value(search.range.upperBound))"
    let odds = result.chance(of: result.value).map(chance) ?? "unknown"
    switch result.answer {
    case .alreadyMet:
      return "\(goal) needs no change: with \(seek.path) at \(value(result.today)) the chance is "
        + "\(odds)."
    case .reached(let found):
      return "\(seek.path) at \(value(found)) (\(seek.unit)) instead of \(value(result.today)), "
        + "from \(ReportedPeriod.dateWords(seek.from.text)), meets \(goal): the chance is \(odds)."
    case .unreachable(let nearest):
      let best = result.chance(of: nearest)?.share
      // Where no value does better than another, none comes nearest.
      let isFlat = result.trials.allSatisfy { $0.chance.share == best }
      let which = isFlat ? "No value does better than another" : "\(value(nearest)) comes nearest"
      return "\(goal) cannot be reached with a chance of \(percent(search.chance)) by "
        + "\(seek.path) \(range). \(which): the chance is \(odds)."
    }
  }

  private static func doubts(_ outcome: SeekOutcome) -> [String] {
    let (search, result) = (outcome.search, outcome.result)
    var doubts: [String] = []
    if !result.isMonotone {
      doubts.append(
        "The chance neither only rises nor only falls with the value, by more than luck explains. "
          + "Another value, perhaps nearer to today's, may do as well: look at the table.")
    }
    if case .reached = result.answer, let chance = result.chance(of: result.value),
      chance.interval.lowerBound < search.chance
    {
      doubts.append(
        "The chance asked for, \(percent(search.chance)), lies within the range of luck: more "
          + "--replications, or a greater --chance, make surer.")
    }
    if outcome.seek.isChangedAlready {
      doubts.append(
        "The scenario or the authority's events change this figure too; the value sought takes the "
          + "place of what they make of it.")
    }
    return doubts
  }

  private static func table(_ outcome: SeekOutcome) -> [[String]] {
    let result = outcome.result
    let header = ["value", "futures", "chance", "95% range", ""]
    return [header]
      + result.trials.sorted { $0.value < $1.value }.map { trial in
        let chance = trial.chance
        var note = trial.value == result.today ? "no change" : ""
        if trial.value == result.value, case .reached = result.answer { note = "<- the answer" }
        return [
          value(trial.value), Spoken.count(chance.count), percent(chance.share),
          "\(percent(chance.interval.lowerBound))-\(percent(chance.interval.upperBound))", note,
        ]
      }
  }

  private static func chance(_ chance: Chance) -> String {
    "\(percent(chance.share)) (\(percent(chance.interval.lowerBound))-"
      + "\(percent(chance.interval.upperBound)), 95 times in 100)"
  }

  private static func percent(_ share: Double) -> String {
    DecimalText.trimmed(share * 100, upTo: 1) + "%"
  }

  /// Short, and exact enough to be written into a scenario.
  private static func value(_ value: Double) -> String { DecimalText.trimmed(value, upTo: 6) }
}

extension String {
  /// Without the spaces at its end.
  fileprivate var trimmed: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
