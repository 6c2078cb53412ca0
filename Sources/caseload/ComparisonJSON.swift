import Planning
import Reporting

/// The result of `caseload compare` as one object, version 1. Keys are the columns of the CSV files.
enum ComparisonJSON {
  static func value(_ outcome: ComparisonOutcome, folder: String) -> JSONValue {
    .object([
      "version": .whole(1), "command": .text("compare"), "folder": .text(folder),
      "authority": .text(outcome.authority), "headline": .text(outcome.headline),
      "scenarios": .list(
        outcome.scenarios.map {
          .object(["id": .text($0.label.id), "title": .text($0.label.title)])
        }),
      "opening_date": .text(outcome.openingDate), "last_month": .text(outcome.lastMonth),
      "comparison": .list(outcome.indicatorPairs.map { indicator($0, $1) }),
      "costs": .list(outcome.costPairs.map { cost($0, $1) }),
      "cash_flow": .list(outcome.cashFlows.flatMap(MoneyJSON.cashFlow)),
      "payback": .list(outcome.cashFlows.map(MoneyJSON.payback)),
      "prices": MoneyJSON.prices(outcome.prices),
      "waterfall": .list(outcome.waterfalls.flatMap(waterfall)),
      "record": OutcomeJSON.record(outcome.record),
    ])
  }

  private static func indicator(_ row: IndicatorRow, _ difference: DifferenceRow?) -> JSONValue {
    .object([
      "scenario": .text(row.scenario), "indicator": .text(row.indicator),
      "period_type": .text(row.periodType), "period": .text(row.period),
      "mean": .number(row.mean), "p10": .number(row.p10), "p50": .number(row.p50),
      "p90": .number(row.p90), "difference_mean": .optional(difference?.mean),
      "difference_p10": .optional(difference?.p10),
      "difference_p50": .optional(difference?.p50),
      "difference_p90": .optional(difference?.p90),
      "p_better": .optional(difference?.pBetter), "p_green": .optional(row.pGreen),
    ])
  }

  private static func cost(_ row: CostRow, _ difference: CostRow?) -> JSONValue {
    .object([
      "scenario": .text(row.scenario), "line": .text(row.line),
      "financial_year": .text(row.period), "mean": .number(row.mean), "p10": .number(row.p10),
      "p50": .number(row.p50), "p90": .number(row.p90),
      "difference_mean": .optional(difference?.mean),
      "difference_p10": .optional(difference?.p10),
      "difference_p90": .optional(difference?.p90),
    ])
  }

  private static func waterfall(_ waterfall: Waterfall) -> [JSONValue] {
    waterfall.bars.map { bar in
      .object([
        "scenario": .text(waterfall.scenario), "measure": .text(waterfall.measure),
        "period": .text(waterfall.period), "bar": .text(bar.id), "mean": .number(bar.mean),
        "p10": .number(bar.p10), "p50": .number(bar.p50), "p90": .number(bar.p90),
      ])
    }
  }
}
