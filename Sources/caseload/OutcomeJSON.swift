import Planning

/// The result of `caseload run` or `merge` as one object, version 1. Keys are the columns of the CSV files.
enum OutcomeJSON {
  static func value(_ outcome: Outcome, folder: String, command: Verb = .run) -> JSONValue {
    .object([
      "version": .whole(1), "command": .text(command.name), "folder": .text(folder),
      "authority": .text(outcome.authority), "question": .text(outcome.question),
      "scenario": .text(outcome.scenario.id),
      "baseline": outcome.baseline.map { .text($0.id) } ?? .null,
      "opening_date": .text(outcome.openingDate), "last_month": .text(outcome.lastMonth),
      "indicators": .list(outcome.indicators.map(indicator)),
      "differences": .list(outcome.differences.map(difference)),
      "costs": .list(outcome.costs.map(cost)),
      "cost_differences": .list(MoneyJSON.costDifferences(outcome)),
      "cash_flow": .list(outcome.cashFlow.map(MoneyJSON.cashFlow) ?? []),
      "payback": outcome.cashFlow.map(MoneyJSON.payback) ?? .null,
      "savings": .list(outcome.savings.map(MoneyJSON.saving)),
      "budgets": .list(outcome.budgets.map(MoneyJSON.budget)),
      "prices": MoneyJSON.prices(outcome.prices),
      "earlier_run": outcome.earlier.map { .text($0.folder) } ?? .null,
      "teams": .list(outcome.teams.map(team)), "record": record(outcome.record),
    ])
  }

  private static func indicator(_ row: IndicatorRow) -> JSONValue {
    .object([
      "scenario": .text(row.scenario), "indicator": .text(row.indicator),
      "period_type": .text(row.periodType), "period": .text(row.period), "mean": .number(row.mean),
      "sd": .number(row.sd), "p05": .number(row.p05), "p10": .number(row.p10),
      "p25": .number(row.p25), "p50": .number(row.p50), "p75": .number(row.p75),
      "p90": .number(row.p90), "p95": .number(row.p95), "actual": .optional(row.actual),
      "target": row.target.isEmpty ? .null : .text(row.target), "p_red": .optional(row.pRed),
      "p_amber": .optional(row.pAmber), "p_green": .optional(row.pGreen),
    ])
  }

  private static func difference(_ row: DifferenceRow) -> JSONValue {
    .object([
      "scenario": .text(row.scenario), "baseline": .text(row.baseline),
      "indicator": .text(row.indicator), "period_type": .text(row.periodType),
      "period": .text(row.period), "mean": .number(row.mean), "p05": .number(row.p05),
      "p10": .number(row.p10), "p50": .number(row.p50), "p90": .number(row.p90),
      "p95": .number(row.p95), "p_better": .optional(row.pBetter),
    ])
  }

  private static func cost(_ row: CostRow) -> JSONValue {
    .object([
      "scenario": .text(row.scenario), "line": .text(row.line),
      "period_type": .text(row.periodType), "period": .text(row.period), "mean": .number(row.mean),
      "p10": .number(row.p10), "p50": .number(row.p50), "p90": .number(row.p90),
      "budget": .optional(row.budget),
    ])
  }

  private static func team(_ row: TeamRow) -> JSONValue {
    .object([
      "scenario": .text(row.scenario), "team": .text(row.team), "period": .text(row.period),
      "posts": .number(row.posts), "filled": .number(row.filled), "agency": .number(row.agency),
      "vacant": .number(row.vacant), "hours_available": .number(row.hoursAvailable),
      "hours_needed": .number(row.hoursNeeded), "caseload_mean": .number(row.caseloadMean),
      "caseload_max": .number(row.caseloadMax), "unallocated": .number(row.unallocated),
      "overdue": .number(row.overdue),
    ])
  }

  static func record(_ record: RunRecord) -> JSONValue {
    .object([
      "version": .text(record.version), "command": .list(record.command.map { .text($0) }),
      // As text: a seed may have more digits than other programs' numbers hold.
      "seed": .text(String(record.seed)), "replications": .whole(record.replications),
      "threads": .whole(record.threads),
      "inputs": .list(
        record.inputs.map { .object(["path": .text($0.path), "sha256": .text($0.sha256)]) }),
      "machine": .text(record.machine), "seconds": .number(record.seconds),
      "parts": .list(
        record.parts.map { part in
          .object([
            "path": .text(part.path), "sha256": .text(part.sha256),
            "machine": .text(part.machine), "threads": .whole(part.threads),
            "seconds": .number(part.seconds),
          ])
        }),
    ])
  }
}
