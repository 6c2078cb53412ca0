import Planning

/// How far to trust the report: what backtests of the authority found.
struct TrustSection {
  let findings: Findings

  private var backtests: [BacktestSummary] {
    findings.outcome.backtests.filter { $0.figures > 0 }
  }

  var section: Section {
    guard let last = backtests.last, let held = BacktestSummary.held(backtests) else {
      return untested
    }
    let title =
      "How far to trust it: 8-in-10 ranges have held \(BacktestWording.percent(held.share)) of "
      + "what came after"
    var body: Markup = """
      <p>The model was fitted to what \(findings.outcome.authority) had published by a past month, \
      went on from there, and is judged by what was published since. Nothing later was used.</p>
      <ul>\(backtests.map { "<li>\(sentence($0))</li>\n" as Markup }.joined())</ul>

      """
    if let advice = advice(held) { body += "<p>\(advice)</p>\n" }
    if let own = headline { body += "<p>\(own)</p>\n" }
    body += "<p>\(doubts(last))</p>\n"
    body += table.markup
    body += """
      <p class="summary">Figures of one indicator are alike from month to month, so they say less \
      than their number suggests. Error is the mean distance of forecast and figure that counts the \
      whole range; 1 is the average of the model and three simple forecasts.</p>

      """
    return Section(id: "trust", name: "How far to trust it", title: title, body: body)
  }

  /// Without a single backtest.
  private var untested: Section {
    Section(
      id: "trust", name: "How far to trust it",
      title: "How far to trust it: it has never been tested on this authority",
      body: """
        <p>Nobody has checked yet how forecasts of \(findings.outcome.authority) made with this model \
        would have done, so its ranges are a claim. To check it, choose a month two years or so before \
        the last published figures and write: <code>caseload backtest AUTHORITY --cutoff YYYY-MM \
        --keep</code>. Reports made after that tell the result here.</p>

        """)
  }

  private func sentence(_ backtest: BacktestSummary) -> String {
    let wording = BacktestWording(summary: backtest)
    let parts = [wording.ranges, wording.comparison].compactMap(\.self)
    let first = "From what was known in \(wording.cutoff): \(parts.joined(separator: "; "))."
    return [first, wording.wins].compactMap(\.self).joined(separator: " ")
  }

  /// How to read the ranges of the report; nil where they can be taken at their word.
  private func advice(_ held: Chance) -> String? {
    let tenths = Int((held.share * 10).rounded())
    return tenths == 8
      ? nil : "So read “8 in 10 simulated futures” in this report as about \(tenths) in 10."
  }

  /// The record of the indicator that the report is about.
  private var headline: String? {
    let indicator = Headline(findings).indicator
    let records = backtests.compactMap { backtest in
      backtest.rows.first { $0.indicator == indicator }.map { (backtest, $0) }
    }
    let name = findings.description(indicator).name
    guard !records.isEmpty else {
      return "Nothing was published since of “\(name)”, which this report is about."
    }
    let parts = records.map { backtest, row in
      "from \(BacktestWording(summary: backtest).cutoff), \(row.in80) of "
        + "\(BacktestWording.counted(row.figures, "figure")) lay in the 8-in-10 range and the middle "
        + "forecast was \(BacktestWording.bias(row))"
    }
    return "“\(name)”, which this report is about: \(parts.joined(separator: "; "))."
  }

  /// Where the model has been wrong, of the latest cut-off that most was published since.
  private func doubts(_ last: BacktestSummary) -> String {
    let most = backtests.max { $0.figures < $1.figures } ?? last
    let cutoff = BacktestWording(summary: most).cutoff
    let worst = most.distrusted.prefix(6)
    guard !worst.isEmpty else {
      return
        "From \(cutoff) no indicator with four figures or more was missed in more than 4 of 10 "
        + "of them."
    }
    let names = worst.map { row in
      "“\(findings.description(row.indicator).name)” (\(row.in80) of \(row.figures) in the range, "
        + "\(BacktestWording.bias(row)))"
    }
    return "Trust it least about what it missed most often from \(cutoff): \(Spoken.list(names))."
  }

  private var table: DataTable {
    var table = DataTable(
      caption: "Backtests of \(findings.outcome.authority)",
      header: ["Known by", "Figures since", "5 in 10", "8 in 10", "95 in 100", "Model"]
        + SimpleForecast.allCases.map { Spoken.capitalised(BacktestWording.name($0)) })
    table.groups = [("", 2), ("Held by ranges of", 3), ("Error, side by side", 4)]
    table.rows = backtests.map { backtest in
      let errors = backtest.relativeErrors
      return [
        .text(BacktestWording(summary: backtest).cutoff), .figure(Spoken.count(backtest.figures)),
      ]
        + [\BacktestRow.in50, \.in80, \.in95].map { count in
          .figure(backtest.held(count).map { BacktestWording.percent($0.share) } ?? "–")
        }
        + Forecast.forecasters.indices.map { place in
          .figure(
            errors.isEmpty ? "–" : Spoken.number(errors[place], decimals: 2))
        }
    }
    return table
  }
}

extension BacktestSummary {
  /// How many figures lay in the 8-in-10 ranges, all backtests together; nil where none was judged.
  static func held(_ backtests: [BacktestSummary]) -> Chance? {
    let figures = backtests.reduce(0) { $0 + $1.figures }
    guard figures > 0 else { return nil }
    return Chance(met: backtests.reduce(0) { $0 + ($1.held(\.in80)?.met ?? 0) }, of: figures)
  }
}
