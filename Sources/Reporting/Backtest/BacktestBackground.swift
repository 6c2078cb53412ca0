import Engine
import Planning

/// What a reader needs to judge a backtest: what was known, what is counted, and how it was made.
struct BacktestBackground {
  let outcome: BacktestOutcome

  var all: [Section] { [known, scores, record] }

  /// What the forecast rests on.
  private var known: Section {
    let forecast = outcome.forecast
    let window = forecast.calibration.window
    var table = DataTable(caption: "Reports out by then", header: ["Report", "Published"])
    table.rows = outcome.reports.map { report in
      [
        .text(report.title.isEmpty ? report.id : report.title),
        .text(ReportedPeriod.words(report.published.text)),
      ]
    }
    let cutoff = ReportedPeriod.words(forecast.cutoff.text)
    let outside = forecast.calibration.outOfReach.count
    let unused =
      outside == 0
      ? ""
      : " \(outside) of \(forecast.calibration.seriesCount) published series were out of reach of the "
        + "ranges of the authority’s file, so the fit did not use them."
    let count = BacktestWording.counted(outcome.reports.count, "report")
    return Section(
      id: "known", name: "What was known",
      title: "What was known by \(cutoff): \(count)",
      body: """
        <p>The model was fitted to figures of \(ReportedPeriod.words(window.firstMonth.text)) to \
        \(ReportedPeriod.words(window.lastMonth.text)), and the forecast starts from the open cases of \
        \(ReportedPeriod.dateWords(forecast.openingDay.text)), the last that were known.\(unused) Figures of \
        periods that had not ended, reports that were not out, and assumptions that rest on either \
        were left aside: in their place stands what was, or would have been, assumed before. \
        forecast.csv is the same to the last byte whatever they say.</p>
        \(table.folded("Show the reports"))
        """)
  }

  /// What the words mean.
  private var scores: Section {
    var table = DataTable(caption: "What is counted, and how", header: ["Word", "Meaning"])
    table.rows = [
      (
        "8-in-10 range",
        "One in ten simulated futures lies below it and one in ten above. Right ranges hold 80% of "
          + "what comes; so for 5 in 10 and 95 in 100."
      ),
      (
        "Middle forecast",
        "The median: half of the futures lie below. Too high or too low is the mean of median minus "
          + "figure, of counts as a share of the mean figure, of percentages in points."
      ),
      (
        "Error",
        "The continuous ranked probability score (crps): the mean distance of futures and figure, "
          + "less half the mean distance of two futures. For a forecast without a range it is its "
          + "distance from the figure."
      ),
      (
        "Error, side by side",
        "Each indicator’s mean error divided by the average of the four forecasts’, then averaged "
          + "over indicators."
      ),
      (
        "wis",
        "The weighted interval score in scores.csv: the widths of the ranges, and a penalty for "
          + "every figure outside."
      ),
      (
        "Pit",
        "In scores.csv, the shares of futures below the figure and up to it: where the figure lay "
          + "in the range."
      ),
    ].map { [.text($0.0), .text($0.1)] }
    let simple = [
      ("No change", "As it was last, with a range as wide as past changes were."),
      ("On along a straight line", "From the first known figure through the last, and on."),
      ("A trend that fades", "Holt’s smoothed level and trend, with damping."),
    ]
    table.rows += simple.map { [.text($0.0), .text($0.1)] }
    return Section(
      id: "scores", name: "How it is judged", title: "How forecasts are judged",
      body: """
        <p>Every figure published since of an indicator that the model simulates counts, as the latest \
        report gives it.</p>
        \(table.markup)
        """)
  }

  private var record: Section {
    RecordSection(record: outcome.record, files: "forecast.csv, scores.csv and summary.csv").section
  }
}
