import Foundation
import Planning

/// The files of a calibration.
public enum CalibrationFiles {
  /// Their names.
  public static let names = [
    "report.html", "ensemble.csv", "parameters.csv", "fit.csv", "run.json",
  ]

  /// Writes all into a folder that exists.
  public static func write(_ outcome: CalibrationOutcome, _ record: RunRecord, into folder: URL)
    throws
  {
    func write(_ text: String, _ name: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    // Where the ranges do not hold what was published, nothing is to be drawn from.
    if outcome.isPriorAdequate { try write(outcome.ensembleCSV, "ensemble.csv") }
    try write(parameters(outcome), "parameters.csv")
    try write(fit(outcome), "fit.csv")
    try write(CalibrationPage.html(outcome, record), "report.html")
    try write(self.record(outcome, record), "run.json")
  }

  /// `run.json`: what was found in short, and how the run was made. Also what `--json` prints.
  public static func record(_ outcome: CalibrationOutcome, _ record: RunRecord) -> String {
    let findings = CalibrationFindings(outcome)
    return RunRecordFile.document(
      record,
      about: [
        (key: "authority", value: .text(outcome.authority)),
        (key: "opening_date", value: .text(outcome.window.openingDay.text)),
        (key: "last_month", value: .text(outcome.window.lastMonth.text)),
        (key: "prior_check_passed", value: .flag(outcome.isPriorAdequate)),
        (key: "series", value: .whole(UInt64(outcome.seriesCount))),
        (
          key: "out_of_reach",
          value: .list(
            outcome.outOfReach.map { .text("\($0.indicator), \($0.periodType)") })
        ),
        (key: "figures", value: .whole(UInt64(findings.fitted.count))),
        (key: "figures_in_band", value: .whole(UInt64(findings.inBand.met))),
        (key: "chi_squared_before", value: .number(outcome.chiSquaredBefore)),
        (key: "chi_squared_after", value: .number(outcome.chiSquaredAfter)),
        (key: "parameters", value: .whole(UInt64(outcome.parameters.count))),
        (key: "parameters_moved", value: .whole(UInt64(outcome.ensemble.names.count))),
      ])
  }

  /// `parameters.csv`: every parameter before and after, those that moved most first.
  static func parameters(_ outcome: CalibrationOutcome) -> String {
    var table = CommaSeparated(header: [
      "parameter", "prior_p05", "prior_p50", "prior_p95", "p05", "p50", "p95", "shift_sd",
      "sd_ratio", "moved",
    ])
    for parameter in outcome.parameters.sorted(by: { abs($0.shift) > abs($1.shift) }) {
      table.add(parameter.name)
      for band in [parameter.prior, parameter.posterior] {
        for value in [band.low, band.middle, band.high] { table.add(value, upTo: 6) }
      }
      table.add(parameter.shift, decimals: 3)
      table.add(parameter.spread, decimals: 3)
      table.add(parameter.hasMoved ? "yes" : "no")
      table.endLine()
    }
    return table.text
  }

  /// `fit.csv`: every published figure beside the model, before and after.
  static func fit(_ outcome: CalibrationOutcome) -> String {
    var table = CommaSeparated(header: [
      "indicator", "period_type", "period", "actual", "source", "prior_p05", "prior_p50",
      "prior_p95", "p05", "p50", "p95", "residual_sd", "used", "caveat",
    ])
    for figure in outcome.figures {
      table.add(figure.indicator)
      table.add(figure.periodType)
      table.add(figure.period)
      table.add(figure.actual, upTo: 4)
      table.add(figure.source)
      for band in [figure.prior, figure.posterior] {
        for value in [band.low, band.middle, band.high] { table.add(value, upTo: 4) }
      }
      table.add(figure.residual, decimals: 2)
      table.add(figure.isUsed ? "yes" : "out of reach")
      table.add(figure.caveat)
      table.endLine()
    }
    for (indicator, period, reason) in outcome.leftOut {
      table.add(indicator)
      table.add("")
      table.add(period)
      for _ in 0..<9 { table.add("") }
      table.add("no")
      table.add(reason)
      table.endLine()
    }
    return table.text
  }
}
