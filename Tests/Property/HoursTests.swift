import Engine
import Fixtures
import Testing

@Suite("Hours of work are conserved")
struct HoursTests {
  @Test("Each team's hours add up every month, and nobody works more hours than there are")
  func hoursAddUp() {
    let freeze = Lever.setting(\.workforce.recruitmentFactor, row(of: .locality), to: 0)
    let cut = Lever.multiplying(\.workforce.postsFactor, row(of: .duty), by: 0.7)
    for (number, levers) in [[], [freeze, cut]].enumerated() {
      let tally = simulate(madeUpPlan(levers: levers), number)
      for team in 0..<Int(tally.teamCount) {
        for month in 0..<36 {
          let now = tally.team(team, month: month)
          #expect(now.hoursWorked <= now.hoursAvailable + 1e-6)
          #expect(now.hoursWorked >= 0 && now.hoursNeeded >= 0 && now.hoursWaiting > -1e-6)
          #expect(now.permanent + now.agency <= now.posts)
          if month == 0 { continue }
          let before = tally.team(team, month: month - 1).hoursWaiting
          let expected = before + now.hoursNeeded - now.hoursWorked - now.hoursDropped
          #expect(abs(now.hoursWaiting - expected) < 1e-6, "team \(team), month \(month)")
        }
      }
    }
  }

  @Test("Hours that move from one team to another are neither lost nor made")
  func hoursMove() {
    let tally = simulate(madeUpPlan(), 2)
    for month in 0..<36 {
      let dropped = (0..<Int(tally.teamCount)).reduce(0.0) {
        $0 + tally.team($1, month: month).hoursDropped
      }
      // Cases end, so that over all teams hours fall away and none appear.
      #expect(dropped >= -1e-6)
    }
  }
}
