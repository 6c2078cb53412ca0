extension Verb {
  static let backtest = Verb(
    name: "backtest", summary: "forecast from a past month, and score it against what came after",
    explanation: """
      AUTHORITY is a folder, or the authority.jsonc in it. Reads it as it was known by the end of
      the cut-off: figures of periods that had ended, in reports that were out, and what was assumed
      on them. Calibrates to these, goes on from the last known position for 24 months, and scores
      every figure of the simulated indicators that was published since, beside three simple
      forecasts: no change (naive), on along a straight line (drift) and a trend that fades (damped).
      No figure dated later changes a byte of forecast.csv; one that cannot be read is not scored.

      Writes into Results/backtest-<authority>-<cut-off>/: forecast.csv (what was forecast, nothing
      of what came after), scores.csv (each figure's crps, wis, and whether it lay in the central
      50, 80 and 95%), summary.csv (by indicator: shares in the ranges, bias, mean crps of all four),
      backtest.html and run.json. With --keep, also AUTHORITY/backtests/<cut-off>.csv, the same as
      summary.csv: from then on every report of the authority says how far to trust it.

      With --json, prints one object instead of the summary: "version": 1, "command": "backtest",
      "folder", "cutoff", "record" (as run.json), "pooled" (shares with their 95% intervals, and each
      forecaster's crps beside the average of the four), "horizons" (the same by months ahead),
      "pit_histogram", and "summary" and "scores", lists of objects with the columns of the CSV file
      as keys.
      """,
    operands: .authority,
    flags: [.cutoff, .keep, .seed, .threads, .output, .quiet, .json],
    examples: [
      (
        "caseload backtest my-authority --cutoff 2016-07",
        "would a forecast made in July 2016 have been right?"
      ),
      (
        "caseload backtest my-authority --cutoff 2017-03 --keep",
        "the same for March 2017, for all reports to tell"
      ),
    ],
    next: "Open Results/backtest-<authority>-<cut-off>/backtest.html in a browser.")
}
