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
    let own = shown(lines, of: findings.scenario)
    let other = outcome.baseline.map { shown(lines, of: $0.id) }
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
        .text(line == "total" ? "Total" : Spoken.words(of: line)),
        .figure(Spoken.number(own[place])),
        .figure(row.map { range($0.p10, $0.p90) } ?? "–"),
      ]
      if let other {
        let difference = costs.difference(line, period)
        cells += [
          .figure(Spoken.number(other[place])), .figure(signed(own[place] - other[place])),
          .figure(
            difference.map { $0.p10 == 0 && $0.p90 == 0 ? "–" : range($0.p10, $0.p90) } ?? "–"),
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

  /// Thousands of pounds by line, and their sum.
  private func shown(_ lines: [String], of scenario: String) -> [Double] {
    let parts = AddingUp.rounded(
      lines.map { costs.row($0, period, of: scenario)?.mean ?? 0 }, unit: 1000)
    return parts + [parts.reduce(0, +)]
  }

  private func range(_ low: Double, _ high: Double) -> String {
    "\(Spoken.number(low / 1000)) to \(Spoken.number(high / 1000))"
  }

  private func signed(_ value: Double) -> String {
    value > 0 ? "+" + Spoken.number(value) : Spoken.number(value)
  }
}
