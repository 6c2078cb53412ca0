import Planning

/// The CSV files about money beside `costs.csv`: pounds to the penny.
enum MoneyTables {
  /// `cash-flow.csv`: what programmes cost and save, month by month and year by year.
  static func cashFlow(_ flows: [CashFlow]) -> String {
    var table = CommaSeparated(header: [
      "scenario", "baseline", "measure", "period_type", "period", "mean", "p10", "p50", "p90",
      "p_paid_back",
    ])
    for flow in flows {
      for row in flow.rows {
        table.add(flow.scenario)
        table.add(flow.baseline)
        table.add(row.measure.rawValue)
        table.add(row.periodType)
        table.add(row.period)
        for value in [row.mean, row.p10, row.p50, row.p90] { table.add(value, decimals: 2) }
        table.add(row.pPaidBack, decimals: 4)
        table.endLine()
      }
    }
    return table.text
  }

  /// `cost-differences.csv`: paired differences by line, scenario minus baseline; a saving is
  /// negative. The sum of the lines is the line "total".
  static func differences(_ rows: [CostRow], baseline: String) -> String {
    var table = CommaSeparated(header: [
      "scenario", "baseline", "line", "period_type", "period", "mean", "p10", "p50", "p90",
    ])
    for row in rows {
      table.add(row.scenario)
      table.add(baseline)
      table.add(row.line)
      table.add(row.periodType)
      table.add(row.period)
      for value in [row.mean, row.p10, row.p50, row.p90] { table.add(value, decimals: 2) }
      table.endLine()
    }
    return table.text
  }

  /// `savings.csv`: savings at average and at marginal cost, by financial year.
  static func savings(_ rows: [SavingRow]) -> String {
    var table = CommaSeparated(header: [
      "scenario", "baseline", "item", "financial_year", "unit", "units_avoided",
      "average_unit_cost", "average_cost_saving", "marginal_cost_saving",
    ])
    for row in rows {
      table.add(row.scenario)
      table.add(row.baseline)
      table.add(row.item)
      table.add(row.financialYear)
      table.add(row.unit)
      table.add(row.unitsAvoided)
      for value in [row.averageUnitCost, row.averageCostSaving, row.marginalCostSaving] {
        table.add(value, decimals: 2)
      }
      table.endLine()
    }
    return table.text
  }

  /// `budgets.csv`: whole years beside the budget of the year, or the latest earlier one uprated.
  static func budgets(_ rows: [BudgetRow]) -> String {
    var table = CommaSeparated(header: [
      "scenario", "line", "financial_year", "budget_year", "budget_set", "budget", "mean", "p10",
      "p50", "p90", "variance", "p_overspend", "source",
    ])
    for row in rows {
      table.add(row.scenario)
      table.add(row.line)
      table.add(row.financialYear)
      table.add(row.budgetYear)
      for value in [
        row.budgetSet, row.budget, row.mean, row.p10, row.p50, row.p90, row.variance,
      ] {
        table.add(value, decimals: 2)
      }
      table.add(row.pOverspend, decimals: 4)
      table.add(row.source)
      table.endLine()
    }
    return table.text
  }
}
