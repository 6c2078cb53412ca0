import Planning

/// The sheets of savings and of budgets; what can be calculated is a live formula.
enum MoneySheets {
  /// Savings at average and at marginal cost, with a check of each year's totals.
  static func savings(_ rows: [SavingRow]) -> Worksheet {
    var sheet = Worksheet(
      name: "savings",
      columns: [
        ("scenario", 24), ("baseline", 16), ("item", 28), ("financial_year", 14), ("unit", 14),
        ("units_avoided", 16),
      ]
        + [
          "average_unit_cost", "average_cost_saving", "marginal_cost_saving", "difference",
          "average_items_minus_total", "marginal_items_minus_total",
        ].map { ($0, 24) })
    let last = rows.count + 1
    func check(_ letter: String, _ figure: (SavingRow) -> Double, _ total: SavingRow, at place: Int)
      -> Worksheet.Cell
    {
      let items = rows.filter {
        $0.item != "total" && $0.financialYear == total.financialYear
      }
      let formula = """
        ROUND(SUMPRODUCT(($C$2:$C$\(last)<>"total")*($D$2:$D$\(last)=D\(place))*\
        $\(letter)$2:$\(letter)$\(last))-\(letter)\(place),2)
        """
      let gap = items.reduce(0) { $0 + figure($1) } - figure(total)
      return .formula(formula, value: CostSheet.pence(gap), style: .money)
    }
    sheet.rows = rows.enumerated().map { number, row in
      let place = number + 2
      let cells: [Worksheet.Cell] = [
        .text(row.scenario), .text(row.baseline), .text(row.item), .text(row.financialYear),
        .text(row.unit), .number(row.unitsAvoided), .money(row.averageUnitCost),
        .money(row.averageCostSaving), .money(row.marginalCostSaving),
        .formula(
          "ROUND(H\(place)-I\(place),2)",
          value: CostSheet.pence(row.averageCostSaving - row.marginalCostSaving), style: .money),
      ]
      guard row.item == "total" else { return cells }
      return cells + [
        check("H", \.averageCostSaving, row, at: place),
        check("I", \.marginalCostSaving, row, at: place),
      ]
    }
    return sheet
  }

  /// Whole years beside budgets.
  static func budgets(_ rows: [BudgetRow]) -> Worksheet {
    var sheet = Worksheet(
      name: "budgets",
      columns: [
        ("scenario", 24), ("line", 28), ("financial_year", 14), ("budget_year", 14),
      ]
        + ["budget_set", "budget", "mean", "p10", "p50", "p90", "variance"].map { ($0, 18) }
        + [("p_overspend", 14), ("source", 60)])
    sheet.rows = rows.enumerated().map { number, row in
      [
        .text(row.scenario), .text(row.line), .text(row.financialYear), .text(row.budgetYear),
        .money(row.budgetSet), .money(row.budget), .money(row.mean), .money(row.p10),
        .money(row.p50), .money(row.p90),
        .formula(
          "ROUND(G\(number + 2)-F\(number + 2),2)", value: row.variance, style: .money),
        .share(row.pOverspend), .text(row.source),
      ]
    }
    return sheet
  }
}
