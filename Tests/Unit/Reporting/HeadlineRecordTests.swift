import Engine
import Planning
import Testing

@testable import Reporting

@Suite("What backtests say of the indicator that the report is about")
struct HeadlineRecordTests {
  private func backtest(_ year: Int32, _ month: Int32, _ row: (Int, Int, Double)...)
    -> BacktestSummary
  {
    let ids = ["lac", "cpp_open"]
    return BacktestSummary(
      cutoff: Month(year: year, month: month),
      rows: zip(ids, row).map { id, row in
        BacktestRow(
          indicator: id, figures: row.0, in50: 0, in80: row.1, in95: row.0, bias: row.2,
          biasUnit: .percent, compared: 0, crps: [], weightedInterval: 1)
      })
  }

  private func published(_ period: String) -> ActualRow {
    ActualRow(
      indicator: "lac", area: "anytown", periodType: "month_end", period: period, value: 500,
      source: "", note: "")
  }

  private func firstScreen(_ backtests: [BacktestSummary], _ actuals: [ActualRow]) -> String {
    var outcome = OutcomeFixture.small()
    outcome.backtests = backtests
    outcome.actuals = actuals
    let findings = Findings(outcome)
    let markup = FirstScreen(findings: findings, scorecard: Scorecard(findings)).markup.text
    return markup.replacing("\n", with: " ")
  }

  @Test("Its own record comes first, then that of all indicators")
  func own() {
    let text = firstScreen(
      [backtest(2016, 7, (3, 1, -20), (10, 9, 2)), backtest(2017, 7, (1, 1, -8), (6, 4, 2))],
      ["2016-10", "2017-01", "2017-12", "2018-03"].map(published))
    // 2 of 4; (3 x -20 - 8) / 4; December 2017 is the third after July 2016, and March 2018 came out
    // when it had been judged; 15 of 20.
    #expect(
      text.contains(
        "held 2 of 4 later figures and its middle was 17% too low on average; they looked up to 17 "
          + "months ahead, this run looks 36. Of all indicators such ranges held 75%"), "\(text)")
  }

  @Test("Without a record of its own, that of all indicators stands alone")
  func others() {
    var other = backtest(2016, 7, (3, 1, -20), (10, 9, 2))
    other.rows.removeFirst()
    let text = firstScreen([other], [])
    #expect(text.contains("In backtests such ranges held 90% of what came after."), "\(text)")
    #expect(!text.contains("later figures"))
  }
}
