import Planning

/// The key indicators in columns: last published, baseline, scenario with its range, target.
///
/// Figures take the room that they need; the names have what is left.
struct SummaryTable {
  let findings: Findings
  let width: Int
  let style: TerminalStyle

  /// Whether there is a baseline, and room for it.
  private var compared: Bool { findings.outcome.baseline != nil && width >= 72 }

  var lines: [String] {
    let shown = KeyIndicators.summary.compactMap { findings.scorecardLine($0) }
    guard !shown.isEmpty else { return [] }
    let hasOlder = shown.contains { $0.lastActual.map(isOlder) ?? false }
    var header = [
      ReportedPeriod.words(findings.outcome.lastMonth), hasOlder ? "m/y latest" : "latest",
    ]
    header += compared ? ["baseline", "scenario (8 in 10)"] : ["projected (8 in 10)"]
    let rows = [header + ["target: chance"]] + shown.map(cells)
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let figures = widths.dropFirst().reduce(0) { $0 + $1 + 1 }
    let name = max(12, min(widths[0], width - figures))
    let lines = rows.map { row -> String in
      let figures = zip(row, widths).dropFirst().map {
        TerminalStyle.fit($0, $1, right: true)
      }
      return ([TerminalStyle.fit(row[0], name)] + figures).joined(separator: " ")
    }
    return [style.bold(lines[0])] + lines.dropFirst()
  }

  private func cells(_ line: ScorecardLine) -> [String] {
    let measure = line.measure
    let projection = line.projection
    let low = measure.number(projection.p10, decimals: line.decimals)
    let high = measure.number(projection.p90, decimals: line.decimals)
    var target = ""
    if let rating = line.rating {
      let most = line.targetIsOpenBelow ? line.target.split(separator: "-").last : nil
      target = line.target.isEmpty ? "" : "\(most.map { "<=\($0)" } ?? line.target): "
      target += Self.shortChance(rating.green)
    }
    let yearly = projection.periodType == "financial_year"
    var cells = [
      line.indicator.name + (yearly ? " (year)" : ""),
      line.lastActual.map { latest($0, measure) } ?? "-",
    ]
    if compared {
      cells.append(line.baseline.map { measure.text($0.mean, decimals: line.decimals) } ?? "-")
    }
    cells.append("\(measure.text(projection.mean, decimals: line.decimals)) (\(low)-\(high))")
    return cells + [target]
  }

  /// Whether a figure's period ends before the opening month.
  private func isOlder(_ actual: Observation) -> Bool {
    findings.openingMonth.map { actual.month < $0 } ?? false
  }

  /// "624", and "6/17 522" where it is of June 2017 and not of the opening month.
  private func latest(_ actual: Observation, _ measure: Measure) -> String {
    let text = measure.text(actual.value)
    guard isOlder(actual) else { return text }
    return "\(actual.month % 12 + 1)/\(String(actual.month / 12).suffix(2)) \(text)"
  }

  /// A chance of green in a few letters.
  private static func shortChance(_ share: Double) -> String {
    switch share {
    case 0: "0 in 10"
    case ..<0.05: "<1 in 20"
    case 1...: "10 in 10"
    case 0.95...: ">19 in 20"
    default: Spoken.chance(share)
    }
  }
}
