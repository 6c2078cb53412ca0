import Engine

/// Sets a sample's whole financial years beside budgets.
///
/// A budget of the year itself comes first; where there is none, the latest earlier one, raised by
/// the authority's inflation for each year between. A later budget is never set beside an earlier
/// year.
struct BudgetSummary {
  let budgets: [Budget]
  let prices: PriceBasis

  /// Year by year, in the order of the cost lines; "total" last.
  func rows(_ sample: Sample, scenario: String) -> [BudgetRow] {
    CostSpan.years(of: sample).filter(\.isWhole).flatMap { span in
      let year = FinancialYear(containing: sample.firstMonth + Int32(span.months.lowerBound))
      return CostLine.idsAndTotal.compactMap { line in
        let known = budgets.filter { $0.line == line && $0.financialYear <= year }
        return known.max { $0.financialYear < $1.financialYear }.map {
          row(sample, scenario, $0, span, year)
        }
      }
    }
  }

  private func row(
    _ sample: Sample, _ scenario: String, _ budget: Budget, _ span: CostSpan, _ year: FinancialYear
  ) -> BudgetRow {
    let lines = CostLine.allCases.filter { budget.line == "total" || $0.id == budget.line }
    let years = year.firstYear - budget.financialYear.firstYear
    let pence = budget.pounds * 100 * prices.uprating(of: budget.line, years: years)
    // Two centuries of inflation can make anything of a budget: it is held to what can be counted.
    let budgeted = Int64(min(pence, 1e17).rounded())
    let mean = sample.meanPence(lines, span)
    let amounts = sample.amounts(lines, span)
    let range = PoundsRange(amounts)
    return BudgetRow(
      scenario: scenario, line: budget.line, financialYear: span.text,
      budgetYear: budget.financialYear.text, budgetSet: budget.pounds,
      budget: Double(budgeted) / 100, mean: Double(mean) / 100, p10: range.p10, p50: range.p50,
      p90: range.p90, variance: Double(mean - budgeted) / 100,
      pOverspend: Double(amounts.count { $0 > budgeted }) / Double(sample.count),
      source: budget.source)
  }
}
