import Planning

/// Charts of the paired differences from the first scenario, with their ranges.
struct DifferenceFigures {
  let findings: ComparisonFindings

  private var subtitle: String {
    "difference from “\(findings.first.label.title)”, \(findings.outcome.authority); the mark "
      + "across a bar’s end is the range of 8 in 10 simulated futures"
  }

  /// Of the headline at the end.
  var headline: Figure {
    let wording = DifferenceWording(measure: findings.measure)
    let period = ReportedPeriod.words(findings.outcome.lastMonth)
    let rows = findings.ranked.compactMap { line in
      line.difference.map { difference -> (SpanChart.Bar, [DataTable.Cell]) in
        let parts = wording.parts(difference)
        let text = parts.range.isEmpty ? parts.mean : "\(parts.mean) (\(parts.range))"
        return (
          bar(line.label.title, difference, text: text),
          [.text(line.label.title), .figure(parts.mean), .figure(parts.range)]
        )
      }
    }
    return figure(
      rows, id: "headline", title: "\(findings.headline.name) in \(period), from first to last",
      measure: findings.measure.caption, summary: findings.answer)
  }

  /// Of the cost of the last whole financial year; nil without costs.
  var cost: Figure? {
    let known = findings.ranked.compactMap { line in line.net.map { (line, $0) } }
    let sorted = known.enumerated().sorted { left, right in
      (left.element.1.figures.mean, left.offset) < (right.element.1.figures.mean, right.offset)
    }.map(\.element)
    guard let (best, year) = sorted.first else { return nil }
    let clause = CostWording.clause(
      year.figures, in: year.words, afterOwnCost: best.findings.outcome.hasProgramme)
    let rows = sorted.map { line, net -> (SpanChart.Bar, [DataTable.Cell]) in
      let text = CostWording.short(net.figures)
      return (
        bar(line.label.title, net.figures, text: text),
        [.text(line.label.title), .figure(text)]
      )
    }
    return figure(
      rows, id: "cost", title: "Cost of all services simulated in \(year.words)",
      measure: "pounds",
      summary: "\(best.label.title): \(clause)."
    )
  }

  private func bar(_ label: String, _ figures: ThreeFigures, text: String) -> SpanChart.Bar {
    SpanChart.Bar(
      label: label, from: 0, to: figures.mean,
      range: min(figures.low, figures.high)...max(figures.low, figures.high), text: text)
  }

  private func figure(
    _ rows: [(bar: SpanChart.Bar, cells: [DataTable.Cell])], id: String, title: String,
    measure: String, summary: String
  ) -> Figure {
    var header = ["Scenario", "Difference", "8 in 10"]
    header = Array(header.prefix(rows.first?.cells.count ?? 3))
    var table = DataTable(caption: title, header: header)
    table.rows = rows.map(\.cells)
    return Figure(
      title: title, subtitle: "\(Spoken.capitalised(measure)): \(subtitle)",
      chart: SpanChart(bars: rows.map(\.bar)).picture(
        id: "differences-\(id)", title: title, summary: summary),
      summary: summary, table: table)
  }
}
