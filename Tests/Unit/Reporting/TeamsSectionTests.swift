import Planning
import Testing

@testable import Reporting

@Suite("What the teams' title says")
struct TeamsSectionTests {
  /// Ten workers with hours to spare and so much late work.
  private func title(late: Double, needed: Double = 900) throws -> String {
    var outcome = OutcomeFixture.small()
    outcome.teams.removeAll { $0.team != "MASH" }
    for place in outcome.teams.indices {
      outcome.teams[place].filled = 9
      outcome.teams[place].agency = 1
      outcome.teams[place].hoursAvailable = 1000
      outcome.teams[place].hoursNeeded = needed
      outcome.teams[place].overdue = late
    }
    return try #require(TeamsSection(findings: Findings(outcome)).section).title
  }

  @Test("All clear with enough hours and a piece of late work per worker at most")
  func clear() throws {
    #expect(try title(late: 10) == "Teams: every team has the hours that its work needs")
  }

  @Test("Late work that stands is no all-clear, whatever hours there are on average")
  func late() throws {
    #expect(
      try title(late: 10.5)
        == "Teams: enough hours on average, yet more than one late piece of work per worker in MASH"
    )
  }

  @Test("Too few hours come first")
  func overloaded() throws {
    #expect(
      try title(late: 10.5, needed: 1100) == "Teams: MASH needs more hours than there are")
  }
}
