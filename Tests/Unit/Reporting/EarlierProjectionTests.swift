import Engine
import Foundation
import Testing

@testable import Planning
@testable import Reporting

@Suite("An earlier projection beside a new one")
struct EarlierProjectionTests {
  /// The made-up run, and one like it from a year before, whose figures are so many times as high.
  private func outcome(times factor: Double, scenario: ScenarioLabel = OutcomeFixture.scenario)
    -> Outcome
  {
    var outcome = OutcomeFixture.small()
    let figures = outcome.indicators.filter { $0.scenario == OutcomeFixture.scenario.id }
      .map { row in
        EarlierRun.Figure(
          indicator: row.indicator,
          period: Period(
            PeriodType(rawValue: row.periodType)!,
            ending: Month(number: Int32(ReportedPeriod(row.period)!.lastMonth))),
          range: ProjectedRange(
            mean: row.mean * factor, p05: row.p05 * factor, p10: row.p10 * factor,
            p25: row.p25 * factor, p50: row.p50 * factor, p75: row.p75 * factor,
            p90: row.p90 * factor, p95: row.p95 * factor),
          wasKnown: false)
      }
    outcome.earlier = EarlierRun(
      folder: "2017/right-child-right-care", authority: "Anytown", scenario: scenario,
      baseline: nil, openingDay: Day(year: 2017, month: 3, day: 31),
      figures: [scenario.id: figures], inputs: [])
    return outcome
  }

  @Test("It is drawn outlined with its own label, and told in a table")
  func page() {
    let page = ReportPage.html(outcome(times: 1.5))
    #expect(WellFormed(page: page).problem == nil)
    #expect(page.contains("id=\"earlier\"") && page.contains("href=\"#earlier\""))
    #expect(page.contains("as projected in March 2017"))
    #expect(page.contains("new middles lie outside of the range projected then"))
    #expect(page.contains("below the range of then"))
    let same = ReportPage.html(outcome(times: 1))
    #expect(same.contains("every new middle lies in the range projected then"))
  }

  @Test("Another scenario of then is named")
  func other() {
    let other = ScenarioLabel(id: "edge-of-care", title: "<b>Edge")
    let page = ReportPage.html(outcome(times: 1, scenario: other))
    #expect(page.contains("“&lt;b&gt;Edge”, as projected in March 2017"))
    #expect(!page.contains("<b>Edge"))
  }

  @Test("The fan is the last of the chart and has no band; small pictures leave it out")
  func fan() throws {
    let findings = Findings(outcome(times: 1.5))
    let data = try #require(FanData(findings, "lac"))
    #expect(data.fans.count == 3 && data.fans.map(\.isOutlined) == [false, false, true])
    #expect(FanData(findings, "lac", showsEarlier: false)?.fans.count == 2)
    // What was projected of months that are known by now is drawn over them.
    let first = try #require(findings.outcome.earlier?.figures.values.first?.first)
    var earlier = findings.outcome
    for before in 1...12 {
      var figure = first
      (figure.indicator, figure.period) = (
        "lac", Period(first.period.type, ending: Month(year: 2018, month: 4) + Int32(-before))
      )
      earlier.earlier?.figures[OutcomeFixture.scenario.id]?.append(figure)
    }
    #expect(FanData(Findings(earlier), "lac")?.fans[2].steps.count == 12 + data.fans[2].steps.count)
    let row = try #require(findings.series("lac")?.months.last)
    let range = try #require(findings.earlier?.range(of: row))
    #expect(abs(range.p50 - row.p50 * 1.5) < 1e-9)
    let summary = try #require(ChartWording(findings, "lac")?.summary)
    #expect(summary.contains("as projected in March 2017"))
  }

  @Test("The record names it; without one nothing of a report changes")
  func record() throws {
    let text = RunRecordFile.document(outcome(times: 1))
    #expect(text.contains("\"folder\": \"2017/right-child-right-care\""))
    let none = RunRecordFile.document(OutcomeFixture.small())
    #expect(!none.contains("earlier_run"))
    #expect(!ReportPage.html(OutcomeFixture.small()).contains("id=\"earlier\""))
  }
}
