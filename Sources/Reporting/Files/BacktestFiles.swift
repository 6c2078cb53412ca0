import Engine
import Foundation
import Planning

/// The files of a backtest.
public enum BacktestFiles {
  /// Their names.
  public static let names = [
    "forecast.csv", "scores.csv", "summary.csv", "backtest.html", "run.json",
  ]

  /// Writes all into a folder that exists.
  public static func write(_ outcome: BacktestOutcome, into folder: URL) throws {
    for (name, text) in [
      ("forecast.csv", forecast(outcome.forecast)),
      ("scores.csv", scores(outcome.scores, cutoff: outcome.forecast.cutoff)),
      ("summary.csv", summary(outcome.summary)), ("backtest.html", BacktestPage.html(outcome)),
      ("run.json", record(outcome)),
    ] {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
  }

  /// `forecast.csv`: what was forecast, with nothing of what came after.
  public static func forecast(_ forecast: Forecast) -> String {
    let levels = [0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975]
    var table = CommaSeparated(
      header: ["cutoff", "forecaster", "indicator", "period_type", "period", "mean"]
        + ["p025", "p05", "p10", "p25", "p50", "p75", "p90", "p95", "p975"])
    for figure in forecast.figures {
      for forecaster in Forecast.forecasters {
        guard let draws = figure.draws(of: forecaster) else { continue }
        table.add(forecast.cutoff.text)
        table.add(forecaster)
        table.add(figure.indicator)
        table.add(figure.period.type.rawValue)
        table.add(figure.period.text)
        table.add(draws.reduce(0, +) / Double(draws.count), decimals: 4)
        for level in levels { table.add(draws.quantileOfSorted(level), decimals: 4) }
        table.endLine()
      }
    }
    return table.text
  }

  /// `scores.csv`: every figure published since, and how each forecast of it did.
  public static func scores(_ scores: [ForecastScore], cutoff: Month) -> String {
    var table = CommaSeparated(header: [
      "cutoff", "forecaster", "indicator", "period_type", "period", "horizon_months", "actual",
      "p50", "crps", "wis", "in50", "in80", "in95", "pit_low", "pit_high",
    ])
    for score in scores {
      table.add(cutoff.text)
      table.add(score.forecaster)
      table.add(score.indicator)
      table.add(score.period.type.rawValue)
      table.add(score.period.text)
      table.add(Double(score.horizon), decimals: 0)
      table.add(score.actual, upTo: 4)
      for value in [score.median, score.crps, score.weightedInterval] {
        table.add(value, decimals: 4)
      }
      for isIn in [score.isIn50, score.isIn80, score.isIn95] { table.add(isIn ? "1" : "0") }
      table.add(score.probabilityIntegral.lowerBound, decimals: 4)
      table.add(score.probabilityIntegral.upperBound, decimals: 4)
      table.endLine()
    }
    return table.text
  }

  /// `summary.csv`: how the forecasts of each indicator did. Also what an authority keeps.
  public static func summary(_ summary: BacktestSummary) -> String {
    var table = CommaSeparated(header: BacktestSummary.columns)
    for row in summary.rows {
      table.add(summary.cutoff.text)
      table.add(row.indicator)
      table.add(Double(row.figures), decimals: 0)
      for count in [row.in50, row.in80, row.in95] { table.add(row.share(count), upTo: 6) }
      table.add(row.bias, upTo: 4)
      table.add(row.biasUnit.rawValue)
      table.add(Double(row.compared), decimals: 0)
      for place in Forecast.forecasters.indices {
        table.add(row.crps.isEmpty ? nil : row.crps[place], upTo: 6)
      }
      table.add(row.weightedInterval, upTo: 6)
      table.endLine()
    }
    return table.text
  }

  /// `run.json`: what the backtest was about, and how it was made.
  static func record(_ outcome: BacktestOutcome) -> String {
    let forecast = outcome.forecast
    let window = forecast.calibration.window
    func share(_ count: KeyPath<BacktestRow, Int>) -> JSONText {
      outcome.summary.held(count).map { .number($0.share) } ?? .null
    }
    let errors: [(key: String, value: JSONText)] = zip(
      Forecast.forecasters, outcome.summary.relativeErrors
    ).map { (key: $0, value: .number($1)) }
    return RunRecordFile.document(
      outcome.record,
      about: [
        (key: "authority", value: .text(forecast.authority)),
        (key: "cutoff", value: .text(forecast.cutoff.text)),
        (key: "opening_date", value: .text(forecast.openingDay.text)),
        (key: "fitted_from", value: .text(window.firstMonth.text)),
        (key: "fitted_to", value: .text(window.lastMonth.text)),
        (key: "reports", value: .list(outcome.reports.map { .text($0.id) })),
        (key: "figures", value: .whole(UInt64(outcome.summary.figures))),
        (key: "in50", value: share(\.in50)), (key: "in80", value: share(\.in80)),
        (key: "in95", value: share(\.in95)), (key: "relative_crps", value: .object(errors)),
      ])
  }
}
