import Planning
import Testing

@testable import Reporting

@Suite("Targets in words")
struct TargetFindingsTests {
  @Test("A range of which only the upper end counts says so")
  func openBelow() {
    let measure = Measure(unit: "count")
    #expect(TargetWording.words("16-22", measure) == "16 to 22")
    #expect(
      TargetWording.words("16-22", measure, isOpenBelow: true) == "22 or less (printed 16 to 22)")
  }

  /// Chances of green with the scenario and without it, and the title and choice that they make.
  @Test(arguments: [
    ([0.9, 0.8], [0.7, 0.8], "as many as without it", "Shown: the one whose chance changes most"),
    (
      [0.9, 0.8], [0.1, 0.2], "2 more than without it", "Shown: the two whose chance changes most"
    ),
    ([0.9, 0.2], [0.91, 0.2], "as many as without it", "Shown: targets that directors ask"),
    ([0.4, 0.2], [0.6, 0.2], "1 fewer than without it", "Shown: the one whose chance"),
  ])
  func compared(own: [Double], other: [Double], title: String, choice: String) {
    var outcome = OutcomeFixture.small()
    let ids = ["lac_rate", "assessments_45wd_pct"]
    for place in outcome.indicators.indices {
      let row = outcome.indicators[place]
      let green = ids.firstIndex(of: row.indicator).map {
        row.scenario == outcome.scenario.id ? own[$0] : other[$0]
      }
      outcome.indicators[place].pGreen = green
      outcome.indicators[place].target = green == nil ? "" : ">=1"
    }
    let targets = TargetFindings(Scorecard(Findings(outcome)))
    #expect(targets.title.hasSuffix("of 2 targets are more likely met than not, " + title))
    #expect(targets.choice.hasPrefix(choice), "\(targets.choice)")
  }

  @Test("The scorecard comes right after the first screen")
  func order() throws {
    let page = ReportPage.html(OutcomeFixture.make())
    let ids = page.matches(of: #/<section id="([a-z]+)"/#).map { String($0.1) }
    #expect(ids.first == "scorecard")
    #expect(ids.contains("placements"))
  }

  @Test("Lines of cost have names that people write")
  func costLines() {
    #expect(CostLineName.words("in_house_fostering") == "In-house fostering")
    #expect(CostLineName.words("agency_fostering") == "Agency fostering (IFA)")
    #expect(CostLineName.words("pre_adoptive") == "Pre-adoptive")
    #expect(CostLineName.words("staff_agency") == "Staff agency")
  }
}
