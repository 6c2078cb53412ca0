import Planning
import Testing

@testable import Reporting

/// What is looked up in the rows, and what is said about it.
struct FindingsTests {
  private func published(_ period: String, _ value: Double, _ note: String = "") -> ActualRow {
    ActualRow(
      indicator: "lac", area: "anytown", periodType: "month_end", period: period, value: value,
      source: "", note: note)
  }

  @Test func ofSeveralFiguresTheLastWithoutReservationCounts() {
    let settled = Observation.settled([
      published("2016-03", 431, "see page 2"), published("2016-03", 432),
      published("2016-03", 430, "doubtful"), published("2016-01", 429, "doubtful"),
    ])
    #expect(settled.map(\.value) == [429, 432])
  }

  @Test func otherAreasAreNotTheCouncilsOwn() {
    var outcome = OutcomeFixture.small()
    outcome.authority = "North Anytown"
    outcome.actuals = [published("2018-03", 624)]
    outcome.actuals[0].area = "north_anytown"
    outcome.actuals.append(published("2018-02", 999))
    outcome.actuals[1].area = "national"
    #expect(Findings(outcome).history("lac").map(\.value) == [624])
  }

  @Test func positionsAreShownAtTheLastMonthAndFlowsForTheLastYear() throws {
    let findings = Findings(OutcomeFixture.small())
    let stock = try #require(findings.scorecardLine("lac"))
    #expect(stock.projection.period == "2021-03")
    #expect(stock.lastActual?.period == "2018-03")
    let flow = try #require(findings.scorecardLine("adoptions"))
    #expect(flow.projection.period == "2020/21")
    #expect(flow.lastActual?.period == "2017/18")
  }

  @Test func aYearThatTheRunDoesNotCompleteIsNotTheLastOne() throws {
    var outcome = OutcomeFixture.small()
    outcome.lastMonth = "2020-09"
    let findings = Findings(outcome)
    #expect(findings.scorecardLine("adoptions")?.projection.period == "2019/20")
    let costs = CostFindings(findings)
    #expect(costs.netDifference?.period == "2019/20")
    #expect(costs.netDifferences.last?.words == "the simulated part of 2020/21")
  }

  @Test func whatTheRunDoesNotHaveIsNotFound() {
    let findings = Findings(OutcomeFixture.small())
    #expect(findings.scorecardLine("contacts") == nil)
    #expect(FanData(findings, "contacts") == nil)
    #expect(findings.indicators.count == 5)
  }

  @Test func numberedIndicatorsTakeTheNameOfTheirFamily() {
    var outcome = OutcomeFixture.small()
    outcome.vocabulary.append(
      IndicatorDescription(
        id: "lac_age_N", name: "LAC by single year of age N (0 to 17)", theme: "looked_after",
        unit: "count", polarity: "info", basis: "month_end", definition: ""))
    outcome.indicators[0].indicator = "lac_age_7"
    let description = Findings(outcome).description("lac_age_7")
    #expect(description.name == "LAC by single year of age 7")
    #expect(description.theme == "looked_after")
  }

  @Test func directionIsClearOnlyOutsideTheRange() {
    let outcome = OutcomeFixture.small()
    var row = outcome.indicators[0]
    (row.p10, row.p90) = (90, 110)
    #expect(Direction(from: 100, to: row).words(polarity: "low") == "no clear change")
    #expect(Direction(from: 80, to: row).words(polarity: "low") == "rising, worse")
    #expect(Direction(from: 120, to: row).words(polarity: "low") == "falling, better")
    #expect(Direction(from: 120, to: row).words(polarity: "info") == "falling")
  }

  @Test func ratingsAreWordsWithTheirChance() {
    var row = OutcomeFixture.small().indicators[0]
    (row.pRed, row.pAmber, row.pGreen) = (0.1, 0.2, 0.7)
    #expect(Rating(row)?.text == "Green: 7 in 10")
    (row.pRed, row.pAmber, row.pGreen) = (0.62, 0.2, 0.18)
    #expect(Rating(row)?.text == "Red: 6 in 10")
    (row.pRed, row.pAmber, row.pGreen) = (nil, nil, 0.2)
    #expect(Rating(row)?.text == "Not green: 8 in 10")
    row.pGreen = nil
    #expect(Rating(row) == nil)
  }

  @Test(arguments: [
    (
      "2019-06", "2019-09", "2019-12", 0.0,
      "Paid back by September 2019 in half of simulated futures; in 1 in 10 by June 2019, in 9 in "
        + "10 by December 2019."
    ),
    (
      "2019-06", "2019-09", nil, 0.2,
      "Paid back by September 2019 in half of simulated futures; 1 in 10 pay back by June 2019. "
        + "2 in 10 do not pay back by March 2021."
    ),
    (
      "2019-06", nil, nil, 0.7,
      "Not paid back by March 2021 in 7 in 10 simulated futures; 1 in 10 pay back by June 2019."
    ),
    (nil, nil, nil, 1, "Not paid back by March 2021 in any simulated future."),
  ])
  func paybackNeverHidesWhoDoesNot(
    p10: String?, p50: String?, p90: String?, never: Double, words: String
  ) {
    var outcome = OutcomeFixture.small()
    #expect(PaybackWording(outcome) == nil)
    outcome.cashFlow = CashFlow(
      scenario: "a", baseline: "b", rows: [],
      payback: .init(begins: "2018-06", p10: p10, p50: p50, p90: p90, never: never))
    #expect(PaybackWording(outcome)?.sentence == words)
  }

  @Test func teamsCompareStartAndEnd() throws {
    let teams = TeamFindings(Findings(OutcomeFixture.small()))
    #expect(teams.all.count == 11)
    let duty = try #require(teams.all.first { $0.name == "Duty and assessment" })
    #expect(duty.start.period == "2018-04" && duty.end.period == "2021-03")
    #expect(duty.endHours.isOverloaded)
    #expect(duty.baselineEnd?.scenario == "baseline")
  }
}
