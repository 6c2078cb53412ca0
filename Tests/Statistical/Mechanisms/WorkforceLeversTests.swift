import Engine
import Fixtures
import Testing

@Suite("Levers on the workforce")
struct WorkforceLeversTests {
  private func teams(_ kind: TeamKind) -> [Int] { madeUpPlan().teams(of: kind) }

  @Test("Agency workers who leave are missed, and their work waits")
  func agencyWithdrawn() {
    let pairs = pairs(levers: [
      .setting(\.workforce.agencyWithdrawn, row(of: .duty), to: 4),
      .setting(\.workforce.agencyWithdrawn, row(of: .locality), to: 12),
    ])
    let months = 0..<6
    let agency = PairedDifference(pairs) { $0.numerator(.agencySocialWorkers, month: 0) }
    #expect(agency.mean < -8, "\(agency)")
    let localities = teams(.locality)
    let hours = PairedDifference(pairs) { $0.total(\.hoursAvailable, of: localities, months) }
    #expect(hours.isClearlyLess, "\(hours)")
    let waiting = PairedDifference(pairs) { $0.total(\.hoursWaiting, of: localities, months) }
    #expect(waiting.isClearlyMore, "\(waiting)")
    let overdue = PairedDifference(pairs) {
      $0.total(\.overdue, of: localities + teams(.duty), months)
    }
    #expect(overdue.isClearlyMore, "\(overdue)")
    let cost = PairedDifference(pairs) { $0.pounds([.staffAgency], months) }
    #expect(cost.isClearlyLess, "\(cost)")
  }

  @Test("A recruitment freeze empties posts, first to agency workers and then for good")
  func freeze() {
    let pairs = pairs(16, levers: Lever.setting(allOf: \.workforce.recruitmentFactor, to: 0))
    let all = Array(0..<33)
    let last = 23..<24
    let permanent = PairedDifference(pairs) { $0.total(\.permanent, of: all, last) }
    #expect(permanent.isClearlyLess, "\(permanent)")
    let agency = PairedDifference(pairs) { $0.total(\.agency, of: all, last) }
    #expect(agency.isClearlyMore, "\(agency)")
    let vacant = PairedDifference(pairs) {
      $0.total(\.posts, of: all, last) - $0.total(\.permanent, of: all, last)
        - $0.total(\.agency, of: all, last)
    }
    #expect(vacant.isClearlyMore, "\(vacant)")
    for pair in pairs { #expect(pair.changed.total(.earlyHelpStarters, 0..<24) == 0) }
    let overdue = PairedDifference(pairs) { $0.mean(.assessmentsOverdue, 18..<24) }
    #expect(overdue.isClearlyMore, "\(overdue)")
  }

  @Test("Hours lost at the front door delay decisions")
  func hoursLost() {
    let pairs = pairs(levers: [
      .setting(\.workforce.hoursLostShare, row(of: .frontDoor), to: 0.5)
    ])
    let inTime = PairedDifference(pairs) { $0.share(.decisionInTime, 0..<24) }
    #expect(inTime.isClearlyLess, "\(inTime)")
    let hours = PairedDifference(pairs) { tally in
      tally.total(\.hoursAvailable, of: teams(.frontDoor), 0..<24)
    }
    let before = pairs.reduce(0.0) {
      $0 + $1.baseline.total(\.hoursAvailable, of: teams(.frontDoor), 0..<24) / Double(pairs.count)
    }
    #expect(abs(hours.mean / before + 0.5) < 1e-9)
  }

  @Test("Posts that are added are recruited to; posts that are removed are gone")
  func posts() {
    let levers: [Lever] = [
      .multiplying(\.workforce.postsFactor, row(of: .lookedAfter), by: 1.5),
      .multiplying(\.workforce.postsFactor, row(of: .reviewingOfficers), by: 0.5),
    ]
    let pairs = pairs(4, levers: levers)
    for pair in pairs {
      let tally = pair.changed
      #expect(tally.total(\.posts, of: teams(.lookedAfter), 23..<24) == 60)
      #expect(tally.total(\.permanent, of: teams(.lookedAfter), 23..<24) > 45)
      #expect(tally.total(\.posts, of: teams(.reviewingOfficers), 0..<1) == 5)
      #expect(tally.total(\.posts, of: teams(.duty), 23..<24) == 48)
    }
  }
}
