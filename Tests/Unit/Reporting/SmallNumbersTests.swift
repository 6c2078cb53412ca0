import Planning
import Testing

@testable import Reporting

/// What pages and workbooks do not show.
struct SmallNumbersTests {
  private func row(
    _ indicator: String, _ period: String, _ value: Double, type: String = "month",
    of numbers: (Double, Double)? = nil
  ) -> ActualRow {
    ActualRow(
      indicator: indicator, area: "anytown", periodType: type, period: period, value: value,
      source: "r1", note: "", numerator: numbers?.0, denominator: numbers?.1)
  }

  private func hidden(_ rows: [ActualRow]) -> [String] {
    let numbers = SmallNumbers(rows) { $0.hasSuffix("_pct") ? "percent" : "count" }
    return rows.filter { numbers.hides($0.indicator, $0.period) }.map {
      "\($0.indicator) \($0.period)"
    }
  }

  @Test(arguments: [(0.0, false), (1, true), (4, true), (5, false), (624, false)])
  func countsOfOneToFourAreHidden(count: Double, isHidden: Bool) {
    #expect(hidden([row("adoptions", "2018-01", count)]).isEmpty == !isHidden)
  }

  @Test func sharesOfSoFewAreHiddenWhereTheNumbersAreKnown() {
    let rows = [
      row("a_pct", "2018-01", 66.7, of: (2, 3)), row("b_pct", "2018-01", 2.5, of: (1, 40)),
      row("c_pct", "2018-01", 50, of: (20, 40)), row("d_pct", "2018-01", 0, of: (0, 40)),
      row("e_pct", "2018-01", 3),
    ]
    #expect(hidden(rows) == ["a_pct 2018-01", "b_pct 2018-01"])
  }

  @Test func aPartThatTheOthersWouldTellHidesTheLeastOfThem() {
    let parts = PartsOfWhole.all[0].parts
    var rows = parts.enumerated().map { row($1, "2018-01", Double(10 * $0 + 20)) }
    rows.append(row("contacts", "2018-01", 300))
    #expect(hidden(rows).isEmpty)
    rows[3].value = 3
    #expect(hidden(rows) == [parts[0], parts[3]].map { "\($0) 2018-01" })
    // Two of them already hide each other, and without the whole there is nothing to subtract from.
    rows[5].value = 2
    #expect(hidden(rows) == [parts[3], parts[5]].map { "\($0) 2018-01" })
    rows[5].value = 70
    rows.removeLast()
    #expect(hidden(rows) == ["\(parts[3]) 2018-01"])
  }

  @Test func aMonthThatTheYearWouldTellHidesAnother() {
    let months = (4...12).map { "2017-\($0 < 10 ? "0" : "")\($0)" } + (1...3).map { "2018-0\($0)" }
    var rows = months.enumerated().map { row("adoptions", $1, Double($0 + 6)) }
    rows[7].value = 2
    #expect(hidden(rows) == ["adoptions 2017-11"], "without the year nothing tells it")
    rows.append(row("adoptions", "2017/18", 130, type: "financial_year"))
    #expect(hidden(rows) == ["adoptions 2017-04", "adoptions 2017-11"])
  }

  @Test func openingCountsFollowTheSameRule() {
    func row(_ path: String, _ value: Double, _ unit: String = "children") -> AssumptionRow {
      AssumptionRow(
        path: path, value: value, low: nil, high: nil, unit: unit, source: "r1",
        quality: "measured here")
    }
    let rows = [
      row("opening.placed.ifa", 200), row("opening.placed.kinship", 20),
      row("opening.placed.secure", 2), row("opening.plans", 656), row("opening.awaiting", 3),
      row("opening.stable_share", 1, "share"), row("front_door.hours", 2),
    ]
    #expect(
      SmallNumbers.hiddenPaths(rows).sorted()
        == ["opening.awaiting", "opening.placed.kinship", "opening.placed.secure"])
  }

  @Test func neitherPageNorWorkbookShowsASmallCount() throws {
    var outcome = OutcomeFixture.small()
    // 3 children in the month before the run, and 2 in a month of it.
    outcome.vocabulary.append(
      IndicatorDescription(
        id: "adopted_here", name: "Adopted here", theme: "adoption", unit: "count",
        polarity: "high", basis: "month", definition: ""))
    outcome.actuals += [row("adopted_here", "2018-02", 17), row("adopted_here", "2018-03", 3)]
    let months = outcome.indicators.filter { $0.indicator == "lac" && $0.periodType == "month" }
    outcome.indicators += months.map { month in
      var copy = month
      copy.indicator = "adopted_here"
      copy.actual = copy.period == "2018-05" ? 2 : nil
      return copy
    }
    let findings = Findings(outcome)
    let data = try #require(FanData(findings, "adopted_here"))
    #expect(data.history.map(\.value) == [17])
    #expect(data.later.isEmpty)
    #expect(data.hiddenMonths.count == 2)
    let table = IndicatorFigures(findings: findings).table("adopted_here", data).markup.text
    #expect(table.components(separatedBy: SmallNumbers.marker).count == 3)
    let line = try #require(findings.scorecardLine("adopted_here"))
    #expect(line.lastActual?.text(line.measure) == SmallNumbers.marker)
    #expect(line.direction == nil)
    #expect(ReportPage.html(outcome).contains(Markup.escape(SmallNumbers.rule)))

    let parts = try ZipReader.parts(ResultSheets.workbook(outcome).bytes)
    let sheet = try #require(parts["xl/worksheets/sheet2.xml"])
    #expect(sheet.components(separatedBy: SmallNumbers.marker).count == 3, "once a scenario")
    // The working file keeps it.
    let file = ResultTables.indicators(outcome.indicators)
    #expect(file.contains(",2,") && !file.contains(SmallNumbers.marker))
  }
}
