import Planning

/// The result of `caseload backtest` as one object, version 1. Keys are the columns of the CSV files.
enum BacktestJSON {
  static func value(_ outcome: BacktestOutcome, folder: String) -> JSONValue {
    let forecast = outcome.forecast
    return .object([
      "version": .whole(1), "command": .text("backtest"), "folder": .text(folder),
      "authority": .text(forecast.authority), "cutoff": .text(forecast.cutoff.text),
      "opening_date": .text(forecast.openingDay.text),
      "fitted_from": .text(forecast.calibration.window.firstMonth.text),
      "fitted_to": .text(forecast.calibration.window.lastMonth.text),
      "pooled": pooled(outcome.summary),
      "held_were_ranges_right": heldTogether(outcome),
      "horizons": .list(
        outcome.horizons.map { horizon in
          .object([
            "from_month": .whole(Int(horizon.months.lowerBound)),
            "to_month": .whole(Int(horizon.months.upperBound)),
            "pooled": pooled(horizon.summary),
          ])
        }),
      "pit_histogram": .list(outcome.places().map { .number($0) }),
      "summary": .list(outcome.summary.rows.map { row($0, outcome.summary) }),
      "scores": .list(outcome.scores.map { score($0, forecast) }),
      "record": OutcomeJSON.record(outcome.record),
    ])
  }

  private static func pooled(_ summary: BacktestSummary) -> JSONValue {
    func held(_ count: KeyPath<BacktestRow, Int>) -> JSONValue {
      guard let held = summary.held(count) else { return .null }
      return .object([
        "share": .number(held.share), "low": .number(held.interval.lowerBound),
        "high": .number(held.interval.upperBound),
      ])
    }
    let errors = zip(Forecast.forecasters, summary.relativeErrors).map {
      ($0, JSONValue.number($1))
    }
    return .object([
      "figures": .whole(summary.figures), "in50": held(\.in50), "in80": held(\.in80),
      "in95": held(\.in95),
      "relative_crps": .object(Dictionary(uniqueKeysWithValues: errors)),
      "indicators_compared": .whole(summary.wins?.count ?? 0),
      "indicators_at_least_as_good": .whole(summary.wins?.met ?? 0),
    ])
  }

  /// Shares of the figures that the 8-in-10 ranges would hold in 9 of 10 futures were they right, and
  /// the chance of as few as they did.
  private static func heldTogether(_ outcome: BacktestOutcome) -> JSONValue {
    guard let range = outcome.heldTogether.nineInTen, let held = outcome.summary.held(\.in80)
    else { return .null }
    return .object([
      "p05": .number(range.lowerBound), "p95": .number(range.upperBound),
      "chance_of_as_few": .number(outcome.heldTogether.chance(ofAsFewAs: held.share)),
    ])
  }

  private static func row(_ row: BacktestRow, _ summary: BacktestSummary) -> JSONValue {
    var members: [String: JSONValue] = [
      "cutoff": .text(summary.cutoff.text), "indicator": .text(row.indicator),
      "figures": .whole(row.figures), "in50": .number(row.share(row.in50)),
      "in80": .number(row.share(row.in80)), "in95": .number(row.share(row.in95)),
      "bias": .optional(row.bias), "bias_unit": .text(row.biasUnit.rawValue),
      "compared": .whole(row.compared), "wis_model": .number(row.weightedInterval),
    ]
    for (place, forecaster) in Forecast.forecasters.enumerated() {
      members["crps_\(forecaster)"] = row.crps.isEmpty ? .null : .number(row.crps[place])
    }
    return .object(members)
  }

  private static func score(_ score: ForecastScore, _ forecast: Forecast) -> JSONValue {
    .object([
      "cutoff": .text(forecast.cutoff.text), "forecaster": .text(score.forecaster),
      "indicator": .text(score.indicator), "period_type": .text(score.period.type.rawValue),
      "period": .text(score.period.text), "horizon_months": .whole(Int(score.horizon)),
      "actual": .number(score.actual), "p50": .number(score.median), "crps": .number(score.crps),
      "wis": .number(score.weightedInterval), "in50": .flag(score.isIn50),
      "in80": .flag(score.isIn80), "in95": .flag(score.isIn95),
      "pit_low": .number(score.probabilityIntegral.lowerBound),
      "pit_high": .number(score.probabilityIntegral.upperBound),
    ])
  }
}
