import Engine
import Planning

/// The parts of a backtest's page that tell how forecasts did.
struct BacktestSections {
  private let outcome: BacktestOutcome
  private let figures: BacktestFigures

  init(_ outcome: BacktestOutcome) {
    self.outcome = outcome
    figures = BacktestFigures(outcome)
  }

  var all: [Section] { [indicators, horizons, places].compactMap(\.self) }

  /// Every indicator, the worst first.
  private var indicators: Section? {
    let rows = outcome.summary.worstFirst
    guard !rows.isEmpty else { return nil }
    let distrusted = outcome.summary.distrusted.count
    let title =
      distrusted == 0
      ? "Indicators: none was missed by most of its ranges"
      : "Indicators: \(distrusted) of \(rows.count) were missed in more than 4 of 10 figures"
    let shown = min(rows.count, max(12, min(distrusted, 20)))
    let rest = Array(rows.dropFirst(shown))
    return Section(
      id: "indicators", name: "Indicators", title: title,
      body: """
        <p>Those whose 8-in-10 ranges held the smallest share come first. Error counts how far the \
        whole range was from the figure, in the indicator’s own unit; less is better.</p>
        \(table(Array(rows.prefix(shown)), "Forecasts by indicator, worst first").markup)\
        \(rest.isEmpty
          ? ""
          : table(rest, "The other indicators").folded("Show the other \(rest.count)"))
        """)
  }

  private func table(_ rows: [BacktestRow], _ caption: String) -> DataTable {
    var table = DataTable(
      caption: caption,
      header: ["Indicator", "Figures", "5 in 10", "8 in 10", "95 in 100", "Middle forecast"]
        + ["Model"] + simpleNames)
    table.groups = [("", 2), ("Held by ranges of", 3), ("", 1), ("Mean error", 4)]
    table.rows = rows.map { row in
      let largest = row.crps.max() ?? 0
      return [.text(figures.name(row.indicator)), .figure(Spoken.count(row.figures))]
        + [row.in50, row.in80, row.in95].map {
          .figure(BacktestWording.percent(row.share($0)))
        } + [.text(BacktestWording.bias(row))]
        + Forecast.forecasters.indices.map { place in
          .figure(
            row.crps.isEmpty
              ? "–" : Spoken.number(row.crps[place], decimals: largest < 10 ? 2 : 1))
        }
    }
    return table
  }

  private var simpleNames: [String] {
    SimpleForecast.allCases.map { Spoken.capitalised(BacktestWording.name($0)) }
  }

  /// By time ahead.
  private var horizons: Section? {
    guard outcome.horizons.count > 1 else { return nil }
    var table = DataTable(
      caption: "Forecasts by time ahead",
      header: ["Months ahead", "Figures", "5 in 10", "8 in 10", "95 in 100", "Model"]
        + simpleNames + ["At least as good"])
    table.groups = [("", 2), ("Held by ranges of", 3), ("Error, side by side", 4), ("", 1)]
    table.rows = outcome.horizons.map { horizon in
      let summary = horizon.summary
      let errors = summary.relativeErrors
      return [
        .text("\(horizon.months.lowerBound) to \(horizon.months.upperBound)"),
        .figure(Spoken.count(summary.figures)),
      ]
        + [\BacktestRow.in50, \.in80, \.in95].map { count in
          .figure(summary.held(count).map { BacktestWording.percent($0.share) } ?? "–")
        }
        + Forecast.forecasters.indices.map { place in
          .figure(errors.isEmpty ? "–" : Spoken.number(errors[place], decimals: 2))
        } + [.figure(summary.wins.map { "\($0.met) of \($0.count)" } ?? "–")]
    }
    let shares = outcome.horizons.compactMap { $0.summary.held(\.in80)?.share }
    let parts = zip(outcome.horizons, shares).map { horizon, share in
      "\(BacktestWording.percent(share)) of figures \(horizon.months.lowerBound) to "
        + "\(horizon.months.upperBound) months ahead"
    }
    return Section(
      id: "horizons", name: "Time ahead",
      title: "Time ahead: 8-in-10 ranges held \(Spoken.list(parts))",
      body: """
        <p>Errors are side by side: 1 is the average of the four forecasts, each indicator counting \
        the same. The last column counts indicators on which the model did at least as well as the \
        best of the simple forecasts.</p>
        \(table.markup)
        """)
  }

  /// Where the figures lay in their ranges.
  private var places: Section? {
    let shares = outcome.places()
    guard !shares.isEmpty else { return nil }
    let names = ["lowest", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "highest"]
    let bars = zip(names, shares).map { name, share in
      BarChart.Bar(
        label: "\(name) tenth", value: share * 100, range: nil,
        text: BacktestWording.percent(share))
    }
    let (low, high) = (shares[0], shares[shares.count - 1])
    let title = "Surprises: \(BacktestSections.surprises(low, high))"
    let summary =
      "\(BacktestWording.percent(low)) of the figures lay in the lowest tenth of what was forecast "
      + "and \(BacktestWording.percent(high)) in the highest; right ranges give 10% each."
    let chart = BarChart(
      groups: bars.map { BarChart.Group(title: "", bars: [$0]) }, width: 620,
      reference: (value: 10, name: "10%: as it should be"))
    return Section(
      id: "places", name: "Surprises", title: title,
      body: """
        <p>\(summary) More in the lowest tenths than in the highest: the forecasts were too high; \
        the other way round: too low. More in both: the ranges were too narrow.</p>
        \(chart.picture(id: "backtest-places", title: title, summary: summary))

        """)
  }

  /// What the outer tenths say: half as many again as there should be is too many.
  private static func surprises(_ low: Double, _ high: Double) -> String {
    switch (low > 0.15, high > 0.15) {
    case (true, true): "too many figures came out below and above what was forecast"
    case (true, false): "too many figures came out below what was forecast"
    case (false, true): "too many figures came out above what was forecast"
    case (false, false): "no more figures came out below or above the forecast than should"
    }
  }
}
