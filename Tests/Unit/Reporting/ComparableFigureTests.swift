import Planning
import Testing

@testable import Reporting

@Suite("Published figures from which nothing rises or falls")
struct ComparableFigureTests {
  /// An indicator with one published figure.
  private func outcome(
    _ published: Double, id: String = "lac", type: String = "month_end",
    period: String = "2018-03"
  ) -> Outcome {
    var outcome = OutcomeFixture.small()
    outcome.actuals = [
      ActualRow(
        indicator: id, area: "anytown", periodType: type, period: period, value: published,
        source: "", note: "")
    ]
    return outcome
  }

  private func scorecard(_ findings: Findings) -> String {
    ScorecardSection(findings: findings, scorecard: Scorecard(findings)).section.markup.text
      .replacing("\n", with: " ")
  }

  @Test("A figure near the first simulated one can be compared")
  func near() throws {
    let findings = Findings(outcome(624))
    let line = try #require(findings.scorecardLine("lac"))
    #expect(line.start?.value == 624 && line.direction == .falling)
    #expect(try #require(ChartWording(findings, "lac")).title.contains("from 624"))
    #expect(!scorecard(findings).contains("not comparable<"))
  }

  @Test("A figure that is counted otherwise cannot", arguments: [200, 1200])
  func far(published: Double) throws {
    let findings = Findings(outcome(published))
    let line = try #require(findings.scorecardLine("lac"))
    #expect(line.start == nil && line.direction == nil)
    let first = try #require(findings.baselineSeries("lac")?.months.first)
    let simulated = "\(line.measure.text(first.mean)) simulated for Apr 2018"
    #expect(scorecard(findings).contains("not comparable<br><span class=\"beside\">\(simulated)"))
    let title = try #require(ChartWording(findings, "lac")).title
    #expect(title.hasSuffix(" in March 2021") && !title.contains("from"), "\(title)")
    var alone = outcome(published)
    alone.baseline = nil
    alone.differences = []
    let sentence = Headline(Findings(alone)).sentence
    #expect(!sentence.contains("down from") && !sentence.contains("up from"), "\(sentence)")
  }

  @Test("A financial year that has just ended can be compared, an older one not")
  func years() throws {
    let last = Findings(outcome(400, id: "adoptions", type: "financial_year", period: "2017/18"))
    #expect(try #require(last.scorecardLine("adoptions")).direction == .falling)
    let older = Findings(outcome(400, id: "adoptions", type: "financial_year", period: "2016/17"))
    let line = try #require(older.scorecardLine("adoptions"))
    #expect(line.direction == nil && line.firstSimulated?.period == "2018/19")
  }

  @Test("The terminal says of which month an older figure is")
  func terminal() {
    func text(_ period: String) -> String {
      TerminalSummary.text(
        outcome: outcome(624, period: period), width: 100, colour: false)
    }
    #expect(!text("2018-03").contains("m/y") && !text("2018-03").contains("3/18"))
    #expect(text("2017-06").contains("m/y latest") && text("2017-06").contains(" 6/17 624"))
  }
}
