import Planning

/// The sheets of `workbook.xlsx`: the CSV files with typed cells, a cover and the assumptions.
enum ResultSheets {
  static func workbook(_ outcome: Outcome) -> Workbook {
    let findings = Findings(outcome)
    let costs = CostSheet(outcome)
    let cashFlow = CashFlowSheet(outcome, costs: costs)
    var money: [Worksheet] = []
    if let cashFlow { money = [cashFlow.sheet, MoneySheets.savings(outcome.savings)] }
    if !outcome.budgets.isEmpty { money.append(MoneySheets.budgets(outcome.budgets)) }
    let cover = CoverSheet(findings: findings, costs: costs, cashFlow: cashFlow)
    return Workbook(
      sheets: [
        cover.sheet, indicators(findings), differences(outcome.differences), costs.sheet,
      ] + money + [teams(outcome.teams), assumptions(outcome.assumptions)])
  }

  private static func indicators(_ findings: Findings) -> Worksheet {
    var sheet = Worksheet(
      name: "indicators",
      columns: [
        ("scenario", 24), ("indicator", 30), ("period_type", 14), ("period", 10),
        ("period_end", 12),
      ]
        + ["mean", "sd", "p05", "p10", "p25", "p50", "p75", "p90", "p95", "actual"].map { ($0, 11) }
        + [("target", 14), ("p_red", 9), ("p_amber", 9), ("p_green", 9)])
    sheet.rows = findings.outcome.indicators.map { row in
      let isHidden = row.actual != nil && findings.hidesActual(of: row)
      return [
        .text(row.scenario), .text(row.indicator), .text(row.periodType), .text(row.period),
        .date(ReportedPeriod(row.period)), .number(row.mean), .number(row.sd), .number(row.p05),
        .number(row.p10), .number(row.p25), .number(row.p50), .number(row.p75), .number(row.p90),
        .number(row.p95), isHidden ? .text(SmallNumbers.marker) : .number(row.actual),
        .text(row.target), .share(row.pRed),
        .share(row.pAmber), .share(row.pGreen),
      ]
    }
    return sheet
  }

  private static func differences(_ rows: [DifferenceRow]) -> Worksheet {
    var sheet = Worksheet(
      name: "differences",
      columns: [
        ("scenario", 24), ("baseline", 16), ("indicator", 30), ("period_type", 14), ("period", 10),
        ("period_end", 12),
      ] + ["mean", "p05", "p10", "p50", "p90", "p95", "p_better"].map { ($0, 11) })
    sheet.rows = rows.map { row in
      [
        .text(row.scenario), .text(row.baseline), .text(row.indicator), .text(row.periodType),
        .text(row.period), .date(ReportedPeriod(row.period)), .number(row.mean), .number(row.p05),
        .number(row.p10), .number(row.p50), .number(row.p90), .number(row.p95),
        .share(row.pBetter),
      ]
    }
    return sheet
  }

  private static func teams(_ rows: [TeamRow]) -> Worksheet {
    var sheet = Worksheet(
      name: "teams",
      columns: [("scenario", 24), ("team", 30), ("period", 10), ("period_end", 12)]
        + [
          "posts", "filled", "agency", "vacant", "hours_available", "hours_needed",
          "caseload_mean", "caseload_max", "unallocated", "overdue",
        ].map { ($0, max(11, $0.count + 2)) })
    sheet.rows = rows.map { row in
      [
        .text(row.scenario), .text(row.team), .text(row.period),
        .date(ReportedPeriod(row.period)), .number(row.posts), .number(row.filled),
        .number(row.agency), .number(row.vacant), .number(row.hoursAvailable),
        .number(row.hoursNeeded), .number(row.caseloadMean), .number(row.caseloadMax),
        .number(row.unallocated), .number(row.overdue),
      ]
    }
    return sheet
  }

  private static func assumptions(_ rows: [AssumptionRow]) -> Worksheet {
    var sheet = Worksheet(
      name: "assumptions",
      columns: [
        ("assumption", 52), ("value", 14), ("low", 14), ("high", 14), ("unit", 20),
        ("quality", 20), ("source", 90),
      ])
    let hidden = SmallNumbers.hiddenPaths(rows)
    sheet.rows = rows.map { row in
      [
        .text(row.path),
        hidden.contains(row.path) ? .text(SmallNumbers.marker) : .number(row.value),
        .number(row.low), .number(row.high), .text(row.unit), .text(row.quality),
        .text(row.source),
      ]
    }
    return sheet
  }
}
