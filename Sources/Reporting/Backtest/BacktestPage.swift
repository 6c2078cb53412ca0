import Planning

/// `backtest.html`: one file that needs no network and no script.
enum BacktestPage {
  static func html(_ outcome: BacktestOutcome) -> String {
    ReportPage.page(
      title: "Backtest from \(BacktestWording(summary: outcome.summary).cutoff): "
        + outcome.forecast.authority,
      first: first(outcome),
      BacktestSections(outcome).all + BacktestBackground(outcome: outcome).all)
  }

  /// What is read first: the answer, where it was wrong, and the charts.
  private static func first(_ outcome: BacktestOutcome) -> Markup {
    let cutoff = BacktestWording(summary: outcome.summary).cutoff
    let sentences = BacktestFindings(outcome).sentences.map { "<p>\($0)</p>\n" as Markup }
    return """
      <header><p class="kicker">\(outcome.forecast.authority) children’s services: what would have \
      been forecast in \(cutoff), beside what came after</p>
      <h1>Would the model have been right?</h1>
      <p class="headline">\(BacktestFindings(outcome).answer)</p></header>
      \(sentences.joined())\(BacktestFigures(outcome).markup)

      """
  }
}
