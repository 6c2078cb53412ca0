import Planning

/// One financial year's costs by line; what is shown adds up, down and across.
struct CostTable {
  let findings: Findings
  let costs: CostFindings
  let period: String

  var title: String { "Cost by line, \(period)" }

  var markup: Markup {
    let outcome = findings.outcome
    let lines = costs.lines.filter { costs.row($0, period, of: findings.scenario) != nil }
    let own = shown(lines.map { costs.row($0, period, of: findings.scenario)?.mean ?? 0 })
    let difference = outcome.baseline.map { _ in
      shown(lines.map { costs.difference($0, period)?.mean ?? 0 })
    }
    let budgets = (lines + ["total"]).map {
      costs.row($0, period, of: findings.scenario)?.budget
    }
    let hasBudget = budgets.contains { $0 != nil }
    var header = ["Line", outcome.scenario.title, "8 in 10"]
    if let baseline = outcome.baseline { header += [baseline.title, "Difference", "8 in 10"] }
    if hasBudget { header.append("Budget") }
    var table = DataTable(caption: "£ thousand, \(period)", header: header)
    for (place, line) in (lines + ["total"]).enumerated() {
      let row = costs.row(line, period, of: findings.scenario)
      var cells: [DataTable.Cell] = [
        .text(CostLineName.words(line)),
        .figure(Spoken.number(own[place])),
        .figure(row.map { range($0.p10, $0.p90) } ?? "–"),
      ]
      if let difference {
        let row = costs.difference(line, period)
        cells += [
          .figure(Spoken.number(own[place] - difference[place])),
          .figure(signed(difference[place])),
          .figure(row.map { $0.p10 == 0 && $0.p90 == 0 ? "–" : range($0.p10, $0.p90) } ?? "–"),
        ]
      }
      if hasBudget {
        cells.append(.figure(budgets[place].map { Spoken.number($0 / 1000) } ?? "–"))
      }
      table.rows.append(cells)
    }
    table.totals = [lines.count]
    return table.markup
  }

  /// Thousands of pounds by line, and their sum. The difference is rounded by itself, so that its
  /// total is the one that sentences tell.
  private func shown(_ means: [Double]) -> [Double] {
    let parts = AddingUp.rounded(means, unit: 1000)
    return parts + [parts.reduce(0, +)]
  }

  private func range(_ low: Double, _ high: Double) -> String {
    "\(Spoken.number(low / 1000)) to \(Spoken.number(high / 1000))"
  }

  private func signed(_ value: Double) -> String {
    value > 0 ? "+" + Spoken.number(value) : Spoken.number(value)
  }
}
