import Engine
import Planning
import Testing

@testable import Reporting

@Suite("How far to trust a report")
struct TrustSectionTests {
  private func row(_ id: String, figures: Int, in80: Int, bias: Double, crps: [Double])
    -> BacktestRow
  {
    BacktestRow(
      indicator: id, figures: figures, in50: in80 / 2, in80: in80, in95: figures, bias: bias,
      biasUnit: id.hasSuffix("_pct") ? .points : .percent, compared: crps.isEmpty ? 0 : figures,
      crps: crps, weightedInterval: 1)
  }

  private func text(_ backtests: [BacktestSummary]) -> String {
    var outcome = OutcomeFixture.small()
    outcome.backtests = backtests
    let markup = BackgroundSections(findings: Findings(outcome)).trust.markup.text
    return markup.replacing(#/<[^>]+>/#, with: "").replacing("\n", with: " ")
  }

  @Test("Without a backtest it says that nothing was tested, and how to do it")
  func untested() {
    let text = text([])
    #expect(text.contains("it has never been tested on this authority"))
    #expect(text.contains("caseload backtest AUTHORITY --cutoff YYYY-MM --keep"))
    #expect(ReportPage.html(OutcomeFixture.small()).contains("href=\"#trust\""))
  }

  @Test("Coverage, the headline's own record, what was missed, and simple forecasts")
  func tested() {
    let first = BacktestSummary(
      cutoff: Month(year: 2016, month: 7),
      rows: [
        row("lac", figures: 20, in80: 14, bias: -6.2, crps: [8, 10, 14, 12]),
        row("cpp_open", figures: 100, in80: 56, bias: 0.4, crps: [8, 10, 14, 12]),
        row("assessments_45wd_pct", figures: 30, in80: 9, bias: 12.34, crps: []),
      ])
    let second = BacktestSummary(
      cutoff: Month(year: 2017, month: 3),
      rows: [row("adoptions", figures: 10, in80: 9, bias: 30, crps: [10, 8, 14, 12])])
    let text = text([first, second])
    // 79 of 150 and 9 of 10.
    #expect(text.contains("8-in-10 ranges have held 55% of what came after"))
    #expect(text.contains("as about 6 in 10"))
    #expect(
      text.contains(
        "From what was known in July 2016: its 8-in-10 ranges held 53% of the 150 figures published "
          + "since, so they were too narrow; its error was 20% smaller than that of the best simple "
          + "forecast (“no change”). On 2 of 2 indicators"))
    #expect(text.contains("in March 2017: its 8-in-10 ranges held 90% of the 10 figures"))
    #expect(text.contains("as they should; its error was 25% larger"))
    #expect(
      text.contains(
        "from July 2016, 14 of 20 figures lay in the 8-in-10 range and the middle forecast was 6% too "
          + "low"))
    #expect(text.contains("(9 of 30 in the range, 12.3 points too high)"))
    #expect(text.contains("(56 of 100 in the range, neither too high nor too low)"))
  }

  @Test("A headline that nothing was published of is told as such")
  func unknownHeadline() {
    let backtest = BacktestSummary(
      cutoff: Month(year: 2016, month: 7),
      rows: [row("cpp_open", figures: 100, in80: 80, bias: 0.4, crps: [])])
    let text = text([backtest])
    #expect(text.contains("Nothing was published since of"))
    #expect(!text.contains("in this report as about"))
    #expect(text.contains("no indicator with four figures or more was missed"))
  }
}
