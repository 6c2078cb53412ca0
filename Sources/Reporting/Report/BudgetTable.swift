import Planning

/// Whole years beside budgets, with the chance of overspending.
struct BudgetTable {
  private let rows: [BudgetRow]
  private let baseline: [BudgetRow]
  private let outcome: Outcome

  /// Nil where no budget is known.
  init?(_ findings: Findings) {
    outcome = findings.outcome
    rows = outcome.budgets.filter { $0.scenario == findings.scenario }
    baseline = outcome.budgets.filter { $0.scenario == findings.outcome.baseline?.id }
    guard !rows.isEmpty else { return nil }
  }

  /// What stands beside what, then the table.
  var markup: Markup {
    "<h3>Against budget</h3><p>\(sentence)</p>\(table.markup)"
  }

  private var sentence: String {
    var text: String
    let older = rows.filter { !$0.isOfTheYear }
    if older.isEmpty {
      text = "Each budget is that of the year itself."
    } else {
      let years = Set(older.map(\.budgetYear)).sorted()
      let raised = outcome.prices.map {
        ", raised each year since by the inflation that the authority’s file assumes (prices "
          + "\(PriceBasis.percent($0.priceRise)), pay \(PriceBasis.percent($0.payRise)))"
      }
      text =
        "No later budget than that of \(Spoken.list(years)) is known for what is marked. It stands "
        + "in\(raised ?? ""), so “overspend” there means: more than the old budget would allow today."
    }
    let sources = Set(rows.map { "\(Spoken.words(of: $0.line)): \($0.source)" }).sorted()
    return text + " Source: \(sources.joined(separator: "; "))."
  }

  private var table: DataTable {
    var table = DataTable(
      caption: "£ thousand, whole financial years",
      header: [
        "Line", "Year", "Budget", "Projection", "8 in 10", "Variance", "Chance of overspend",
      ])
    if outcome.baseline != nil { table.header.append("Without it") }
    for row in rows.sorted(by: { $0.line < $1.line }) {
      func thousands(_ pounds: Double) -> Double { (pounds / 1000).rounded() }
      let budget = thousands(row.budget)
      let mean = thousands(row.mean)
      let mark = row.isOfTheYear ? "" : " (of \(row.budgetYear), raised)"
      var cells: [DataTable.Cell] = [
        .text(CostLineName.words(row.line)), .text(row.financialYear),
        .figure(Spoken.number(budget) + mark), .figure(Spoken.number(mean)),
        .figure("\(Spoken.number(thousands(row.p10))) to \(Spoken.number(thousands(row.p90)))"),
        .figure((mean > budget ? "+" : "") + Spoken.number(mean - budget)),
        .figure(Spoken.chance(row.pOverspend)),
      ]
      if outcome.baseline != nil {
        let other = baseline.first {
          $0.line == row.line && $0.financialYear == row.financialYear
        }
        cells.append(.figure(other.map { Spoken.chance($0.pOverspend) } ?? "–"))
      }
      table.rows.append(cells)
    }
    return table
  }
}
