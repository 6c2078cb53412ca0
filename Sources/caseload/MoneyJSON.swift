import Planning

/// The objects about money beside costs. Keys are the columns of the CSV files.
enum MoneyJSON {
  static func costDifferences(_ outcome: Outcome) -> [JSONValue] {
    outcome.costDifferences.map { row in
      .object([
        "scenario": .text(row.scenario),
        "baseline": outcome.baseline.map { .text($0.id) } ?? .null, "line": .text(row.line),
        "period_type": .text(row.periodType), "period": .text(row.period),
        "mean": .number(row.mean), "p10": .number(row.p10), "p50": .number(row.p50),
        "p90": .number(row.p90),
      ])
    }
  }

  static func cashFlow(_ flow: CashFlow) -> [JSONValue] {
    flow.rows.map { row in
      .object([
        "scenario": .text(flow.scenario), "baseline": .text(flow.baseline),
        "measure": .text(row.measure.rawValue), "period_type": .text(row.periodType),
        "period": .text(row.period), "mean": .number(row.mean), "p10": .number(row.p10),
        "p50": .number(row.p50), "p90": .number(row.p90),
        "p_paid_back": .optional(row.pPaidBack),
      ])
    }
  }

  /// When programmes pay back; months are null where too few futures do within the run.
  static func payback(_ flow: CashFlow) -> JSONValue {
    guard let payback = flow.payback else { return .null }
    func month(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }
    return .object([
      "scenario": .text(flow.scenario), "begins": .text(payback.begins),
      "p10": month(payback.p10), "p50": month(payback.p50), "p90": month(payback.p90),
      "p_never": .number(payback.never),
    ])
  }

  static func saving(_ row: SavingRow) -> JSONValue {
    .object([
      "scenario": .text(row.scenario), "baseline": .text(row.baseline), "item": .text(row.item),
      "financial_year": .text(row.financialYear), "unit": .text(row.unit),
      "units_avoided": .optional(row.unitsAvoided),
      "average_unit_cost": .optional(row.averageUnitCost),
      "average_cost_saving": .number(row.averageCostSaving),
      "marginal_cost_saving": .number(row.marginalCostSaving),
    ])
  }

  static func budget(_ row: BudgetRow) -> JSONValue {
    .object([
      "scenario": .text(row.scenario), "line": .text(row.line),
      "financial_year": .text(row.financialYear), "budget_year": .text(row.budgetYear),
      "budget_set": .number(row.budgetSet), "budget": .number(row.budget),
      "mean": .number(row.mean), "p10": .number(row.p10), "p50": .number(row.p50),
      "p90": .number(row.p90), "variance": .number(row.variance),
      "p_overspend": .number(row.pOverspend), "source": .text(row.source),
    ])
  }

  static func prices(_ prices: PriceBasis?) -> JSONValue {
    guard let prices else { return .null }
    return .object([
      "base_year": .text(prices.baseYear.text), "base_year_stated": .flag(prices.isStated),
      "first_year": .text(prices.firstYear.text),
      "first_year_pay_factor": .number(prices.payFactor),
      "first_year_price_factor": .number(prices.priceFactor),
      "pay_rise_per_year": .number(prices.payRise),
      "price_rise_per_year": .number(prices.priceRise),
    ])
  }
}
