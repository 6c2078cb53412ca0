import Foundation
import Planning
import Testing

@testable import Reporting

/// The page: whole, safe, and without the network.
struct ReportPageTests {
  @Test func nothingIsFetchedAndNothingRuns() {
    let page = ReportPage.html(OutcomeFixture.make())
    for word in ["http:", "https:", "<script", "<link", "@import", "url(", "src=", "<iframe"] {
      #expect(!page.contains(word), "found \(word)")
    }
  }

  @Test func textFromFilesIsEscaped() {
    var outcome = OutcomeFixture.make()
    let evil = "<script>alert('x')</script> & \"more\""
    outcome.question = evil
    outcome.authority = evil
    outcome.scenario.title = evil
    outcome.levers[0].evidence = evil
    outcome.assumptions[0].source = evil
    outcome.vocabulary[0].name = evil
    outcome.vocabulary[0].theme = "a\"b<c"
    for place in outcome.teams.indices { outcome.teams[place].team = evil }
    for place in outcome.indicators.indices where outcome.indicators[place].pGreen != nil {
      outcome.indicators[place].target = evil
    }
    outcome.layers[0].explanation = evil
    outcome.record.command = [evil]
    let page = ReportPage.html(outcome)
    #expect(!page.contains("<script"))
    #expect(!page.contains("b<c"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;"))
  }

  @Test func everyElementThatOpensCloses() throws {
    for compared in [true, false] {
      let page = ReportPage.html(OutcomeFixture.make(compared: compared))
      let reader = WellFormed(page: page)
      #expect(reader.problem == nil)
      #expect(reader.ids.count == Set(reader.ids).count, "each id is there once")
      #expect(reader.pictures > 20)
    }
  }

  @Test func everyChartHasATitleAndASummary() {
    let page = ReportPage.html(OutcomeFixture.make())
    let pictures = page.components(separatedBy: "<svg ").dropFirst()
    for picture in pictures {
      #expect(picture.contains("role=\"img\""))
      #expect(picture.contains("<title id="))
      #expect(picture.contains("<desc id="))
    }
  }

  @Test func theFirstScreenHasTheAnswer() {
    let outcome = OutcomeFixture.make()
    let page = ReportPage.html(outcome)
    let first = page.prefix { $0 != "\u{0}" }.components(separatedBy: "<nav").first ?? ""
    #expect(first.contains(Markup.escape(Headline(Findings(outcome)).sentence)))
    #expect(first.contains("targets are more likely met than not"))
    #expect(first.contains("Saves £1.7m in 2020/21"))
    #expect(first.contains(">today<"))
  }

  @Test func missingIndicatorsLeaveTheirPlacesOut() {
    var outcome = OutcomeFixture.make()
    outcome.indicators.removeAll { $0.indicator != "contacts" }
    outcome.differences = []
    outcome.teams = []
    let page = ReportPage.html(outcome)
    #expect(page.contains("id=\"scorecard\""))
    #expect(!page.contains("id=\"placements\""))
    #expect(!page.contains("id=\"teams\""))
  }

  @Test func costLinesShownAddUp() throws {
    let findings = Findings(OutcomeFixture.make())
    let costs = CostFindings(findings)
    let table = CostTable(findings: findings, costs: costs, period: "2020/21").markup.text
    let rows = table.components(separatedBy: "<tr").filter { $0.contains("scope=\"row\"") }
    let figures = rows.map { row in
      row.components(separatedBy: "<td>").dropFirst().map { cell in
        Int(
          cell.prefix { $0 != "<" }.replacing(",", with: "").replacing("−", with: "-")
            .replacing("+", with: ""))
      }
    }
    for column in [0, 2, 3] {
      let values = try figures.map { try #require($0[column]) }
      #expect(values.dropLast().reduce(0, +) == values.last)
    }
    for row in figures { #expect(row[0]! - row[2]! == row[3]!) }
  }
}
