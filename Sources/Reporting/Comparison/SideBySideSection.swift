import Planning

/// One table of all scenarios: the headline, key indicators, cost and targets; and one of chances.
struct SideBySideSection {
  let findings: ComparisonFindings

  var section: Section {
    let saving = findings.ranked.count { ($0.net?.figures.side ?? .unclear) == .below }
    let title =
      findings.first.cost == nil
      ? "Side by side"
      : "Side by side: \(saving) of \(findings.ranked.count) clearly cheaper than "
        + "“\(findings.first.label.title)”"
    return Section(
      id: "side-by-side", name: "Side by side", title: title,
      body: """
        \(table.markup)<p>Below a figure: its difference from “\(findings.first.label.title)”, \
        with the range of 8 in 10 simulated futures where there is room. Every indicator is in \
        comparison.csv, every cost line in costs.csv, what is paid and saved month by month in \
        cash-flow.csv.</p>
        \(chances)
        """)
  }

  private var table: DataTable {
    let first = findings.first
    let indicators = findings.keyIndicators.compactMap { first.findings.scorecardLine($0) }
    let period = ReportedPeriod.words(findings.outcome.lastMonth)
    var table = DataTable(
      caption: "All scenarios, \(period)",
      header: ["Scenario", findings.headline.name, "Difference, 8 in 10"])
    if let year = first.cost {
      table.header += ["Cost, \(year.words)", "Difference, 8 in 10"]
      if hasPayback { table.header.append("Paid back, 8 in 10") }
    }
    if !first.targets.lines.isEmpty { table.header.append("Targets more likely met than not") }
    table.header += indicators.map {
      $0.indicator.name
        + ($0.projection.periodType == "financial_year" ? ", \($0.projection.period)" : "")
    }
    table.style = "side"
    for line in findings.inOrder {
      let isFirst = line.label == first.label
      var cells: [DataTable.Cell] = [
        .text(line.label.title),
        .figure(line.headline.map { findings.measure.text($0.mean) } ?? "–"),
        .markup(isFirst ? "–" : difference(line.difference, findings.measure)),
      ]
      if first.cost != nil {
        let money = line.cost.map { MoneyText(from: $0.figures.low, to: $0.figures.high) }
        cells.append(.figure(line.cost.flatMap { money?.amount($0.figures.mean) } ?? "–"))
        cells.append(.markup(isFirst ? "–" : net(line)))
        if hasPayback {
          cells.append(.markup(payback(line)))
        }
      }
      if !first.targets.lines.isEmpty { cells.append(.markup(targets(line))) }
      cells += indicators.map { indicator($0.indicator.id, of: line) }
      table.rows.append(cells)
    }
    return table
  }

  /// Whether any scenario spends on delivery what the first does not.
  private var hasPayback: Bool {
    findings.outcome.cashFlows.contains { $0.payback != nil }
  }

  private func difference(_ difference: ThreeFigures?, _ measure: Measure) -> Markup {
    guard let difference else { return "–" }
    let parts = DifferenceWording(measure: measure).parts(difference)
    return "\(parts.mean)<span class=\"beside\">\(parts.range)</span>"
  }

  private func net(_ line: ComparisonFindings.Line) -> Markup {
    guard let net = line.net else { return "–" }
    return """
      \(CostWording.title(net.figures))<span class="beside">\(CostWording.range(net.figures))</span>
      """
  }

  private func payback(_ line: ComparisonFindings.Line) -> Markup {
    guard let payback = PaybackWording(line.findings.outcome) else { return "–" }
    return "\(payback.middle)<span class=\"beside\">\(payback.range)</span>"
  }

  private func targets(_ line: ComparisonFindings.Line) -> Markup {
    """
    \(line.targets.likelyMet) of \(line.targets.lines.count)<span class="beside">\
    \(Spoken.number(line.meanTargetsMet, decimals: 1)) met on average</span>
    """
  }

  private func indicator(_ id: String, of line: ComparisonFindings.Line) -> DataTable.Cell {
    guard let shown = line.findings.scorecardLine(id) else { return .figure("–") }
    let value = shown.measure.text(shown.projection.mean, decimals: shown.decimals)
    guard let difference = shown.difference else { return .figure(value) }
    let parts = DifferenceWording(measure: shown.measure).parts(ThreeFigures(difference))
    return .markup("\(value)<span class=\"beside\">\(parts.mean)</span>")
  }

  /// The chance of green of the targets that directors ask about first.
  private var chances: Markup {
    let ids = findings.keyTargets
    guard !ids.isEmpty else { return "" }
    let known = ids.compactMap { id in
      findings.first.targets.lines.first { $0.indicator.id == id }
    }
    var table = DataTable(
      caption: "Chance of meeting each target",
      header: ["Scenario"]
        + known.map {
          "\($0.indicator.name): \($0.targetWords)"
        })
    table.style = "side"
    table.rows = findings.inOrder.map { line in
      [.text(line.label.title)]
        + ids.map { id in
          let rating = line.targets.lines.first { $0.indicator.id == id }?.rating
          return .figure(rating.map { Spoken.chance($0.green) } ?? "–")
        }
    }
    return table.markup
  }
}
