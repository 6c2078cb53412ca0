import Testing

@testable import Planning
@testable import Reporting

/// The parts of the page that say how far the answer goes.
struct BackgroundTests {
  @Test func theModelIsDescribedByTheRunItself() {
    var outcome = OutcomeFixture.make()
    outcome.assumptions += [
      AssumptionRow(
        path: "opening.plans", value: 656, low: nil, high: nil, unit: "children", source: "r1",
        quality: "measured here")
    ]
    let text = StressSection(findings: Findings(outcome)).section.markup.text
    for words in [
      "656 plans", "1,000 replications of each scenario", "36 months, to March 2021", "seed 1;",
      "61 figures: 20 measured elsewhere, 20 judged and 21 measured here",
      "2 levers: ", "2 files read", "31 March 2018",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    // The page is the same wherever and however fast it was made.
    #expect(!text.contains("17.4"))
    // Every part of the checklist has items.
    for part in 1...6 { #expect(text.contains("<th scope=\"row\">\(part) ")) }
  }

  @Test func driversAreToldWithTheirLimits() throws {
    #expect(DriversSection(findings: Findings(OutcomeFixture.make())).section == nil)
    var outcome = OutcomeFixture.make()
    outcome.drivers = UncertaintyDrivers(
      results: [
        UncertaintyDrivers.Result(
          kind: .level, id: "lac", period: "2021-03",
          layers: [
            LayerMix.Share(layer: .chance, share: 0.1, low: 0, high: 0.3),
            LayerMix.Share(layer: .world, share: 0.62, low: 0.44, high: 0.81),
          ],
          figures: [
            DrawnFigure.Association(name: "entering_care.x", isLever: false, correlation: -0.5)
          ], threshold: 0.27)
      ], mixed: 40, figures: 517)
    let section = try #require(DriversSection(findings: Findings(outcome)).section)
    #expect(
      section.title
        == "What drives the uncertainty: the world (6 in 10 of the spread, 4 to 8 in 10)")
    let text = section.markup.text
    for words in ["62%", "44 to 81%", "entering_care.x", "<td>25%</td>", "below 7%", "517 drawn"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func workThatStaysOverdueIsToldFirstThingsFirst() {
    var outcome = OutcomeFixture.make()
    let names = Set(outcome.teams.map(\.team)).sorted()
    for place in outcome.teams.indices {
      let row = outcome.teams[place]
      let workers = row.filled + row.agency
      let late =
        switch row.team {
        case names[0]: row.period >= "2019-05" ? 3.0 : 0.5
        // Late once, and not for long.
        case names[1]: row.period == "2018-06" ? 9.0 : 0
        case names[2]: row.period >= "2018-09" && row.scenario != "baseline" ? 1.5 : 0
        default: 0.9
        }
      outcome.teams[place].overdue = late * workers
    }
    let lines = OverdueFindings(Findings(outcome)).lines
    #expect(lines.map(\.team) == [names[2], names[0]])
    #expect(lines.map(\.month) == ["2018-09", "2019-05"])
    #expect(lines.map(\.baselineMonth) == [nil, "2019-05"])
    #expect(abs((lines.last?.atEnd ?? 0) - 3) < 1e-9)
  }

  @Test func theScorecardHasTheCouncilsOwnColumns() throws {
    var outcome = OutcomeFixture.make()
    let place = try #require(outcome.vocabulary.firstIndex { $0.id == "lac_rate" })
    outcome.vocabulary[place].code = "6.2"
    outcome.actuals += [("stat_neighbours", 81.3), ("national", 62)].map { area, value in
      ActualRow(
        indicator: "lac_rate", area: area, periodType: "benchmark", period: "2016/17",
        value: value, source: "r1", note: "")
    }
    outcome.caseloadLimits = [outcome.teams[0].team: 28]
    let page = ReportPage.html(outcome)
    for words in ["6.2, good is", "81.3<br>", "62.0<br>", ">Neighbours<", ">England<"] {
      #expect(page.contains(words), "\(words)")
    }
    let line = try #require(Findings(outcome).scorecardLine("lac_rate"))
    #expect(line.lastActual?.period == "2018-03")
    #expect(line.earlierActuals.map(\.period).allSatisfy { $0 < "2018" })
    #expect(page.contains("<th scope=\"col\">Limit</th>"))
    #expect(page.contains("<td>28</td>"))
  }
}
