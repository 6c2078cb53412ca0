import Engine
import Fixtures
import Testing

/// Each loop is compared with itself switched off.
@Suite("Each feedback does what it says")
struct FeedbacksTests {
  static let months = 3..<15

  private func compare(
    _ strength: WritableKeyPath<FeedbackAssumptions, Double>, off: Double = 0, on: Double
  ) -> [Pair] {
    var without = madeUpPlan(months: 15)
    without.assumptions.feedbacks[keyPath: strength] = off
    var with = without
    with.assumptions.feedbacks[keyPath: strength] = on
    return pairs(of: without, and: with)
  }

  @Test("Overload raises turnover")
  func overload() {
    let pairs = compare(\.overloadToTurnover, on: 3)
    let leavers = PairedDifference(pairs) { $0.total(.earlyHelpLeavers, Self.months) }
    #expect(leavers.isClearlyMore, "\(leavers)")
  }

  @Test("A change of worker keeps families in need for longer")
  func workerChange() {
    let pairs = compare(\.workerChangeLengthensShare, on: 1)
    let inNeed = PairedDifference(pairs) { $0.mean(.childrenInNeed, Self.months) }
    #expect(inNeed.isClearlyMore, "\(inNeed)")
  }

  @Test("Late assessments bring families back")
  func lateAssessments() {
    let pairs = compare(\.lateAssessmentToReturn, off: 0, on: 4)
    let back = PairedDifference(pairs) { $0.total(.reReferrals, Self.months) }
    #expect(back.isClearlyMore, "\(back)")
  }

  @Test("Workers with too many cases rush, so that more is done in time and more comes back")
  func rush() {
    var without = madeUpPlan(months: 15)
    without.assumptions.workforce.postsFactor[row(of: .duty)] = 0.7
    without.assumptions.feedbacks.overloadToRush = 0
    without.assumptions.feedbacks.rushedAssessmentToReturn = 4
    var with = without
    with.assumptions.feedbacks.overloadToRush = 0.2
    let rushed = pairs(of: without, and: with)
    let inTime = PairedDifference(rushed) { $0.share(.assessmentsInTime, Self.months) }
    #expect(inTime.isClearlyMore, "\(inTime)")
    let hours = PairedDifference(rushed) { tally in
      tally.total(\.hoursNeeded, of: without.teams(of: .duty), Self.months)
        / tally.total(.assessmentsStarted, Self.months)
    }
    #expect(hours.isClearlyLess, "\(hours)")
    // The same rush, with and without what it does to families.
    var harmless = with
    harmless.assumptions.feedbacks.rushedAssessmentToReturn = 0
    let back = PairedDifference(pairs(of: harmless, and: with)) {
      $0.total(.reReferrals, Self.months)
    }
    #expect(back.isClearlyMore, "\(back)")
  }

  @Test(
    "Who has days of contacts waiting looks at each less closely, so that more is decided in time",
    arguments: [
      (TeamKind.frontDoor, Measure.decisionInTime), (.earlyHelpTriage, .earlyHelpTriageInTime),
    ])
  func backlog(kind: TeamKind, inTime: Measure) {
    var without = madeUpPlan(months: 15)
    // More work than there are hours for.
    without.assumptions.frontDoor.screeningHours = 2.4
    without.assumptions.earlyHelp.triageHours = 6
    without.assumptions.feedbacks.backlogToRush = 0
    var with = without
    with.assumptions.feedbacks.backlogToRush = 0.3
    let rushed = pairs(of: without, and: with)
    let sooner = PairedDifference(rushed) { $0.share(inTime, Self.months) }
    #expect(sooner.isClearlyMore, "\(sooner)")
    let hours = PairedDifference(rushed) {
      $0.total(\.hoursNeeded, of: without.teams(of: kind), Self.months)
    }
    #expect(hours.isClearlyLess, "\(hours)")
  }

  @Test("Full households push children to agencies")
  func occupancy() {
    let pairs = compare(\.occupancyToAgency, on: 0.4)
    let agency = PairedDifference(pairs) { $0.mean(.placedAgency, Self.months) }
    #expect(agency.isClearlyMore, "\(agency)")
    let inHouse = PairedDifference(pairs) { $0.mean(.placedInHouse, Self.months) }
    #expect(inHouse.isClearlyLess, "\(inHouse)")
  }

  /// A made-up authority with too few duty workers for what comes, and what it does about it.
  private func shortOfDutyWorkers(cover: Double) -> SimulationPlan {
    var plan = madeUpPlan(months: 15)
    for team in plan.teams(of: .duty) {
      let row = plan.assumptions.workforce.teams[team]
      let posts = (row.posts * 0.6).rounded()
      plan.assumptions.workforce.teams[team].posts = posts
      plan.assumptions.workforce.teams[team].permanent = min(row.permanent, posts)
      plan.assumptions.workforce.teams[team].agency = min(
        row.agency, posts - min(row.permanent, posts))
    }
    plan.assumptions.workforce.agencyCoverShare[Int(TeamKind.duty.rawValue)] = 1
    plan.assumptions.feedbacks.lateWorkToCover = cover
    plan.assumptions.feedbacks.mostCoverShare = 0.5
    return plan
  }

  @Test("Late work brings agency workers, who cost, and less is late")
  func lateWork() {
    let without = shortOfDutyWorkers(cover: 0)
    let pairs = pairs(of: without, and: shortOfDutyWorkers(cover: 0.5))
    let duty = without.teams(of: .duty)
    let agency = PairedDifference(pairs) { $0.total(\.agency, of: duty, Self.months) }
    #expect(agency.isClearlyMore, "\(agency)")
    let late = PairedDifference(pairs) { $0.total(\.overdue, of: duty, Self.months) }
    #expect(late.isClearlyLess, "\(late)")
    let cost = PairedDifference(pairs) { $0.pounds([.staffAgency], Self.months) }
    #expect(cost.isClearlyMore, "\(cost)")
    // No team may have more than its own posts and half as many again.
    for tally in pairs.map(\.changed) {
      for month in 0..<15 {
        for team in duty {
          let state = tally.team(team, month: month)
          let own = without.assumptions.workforce.teams[team].posts
          #expect(state.posts <= own + (own / 2).rounded())
        }
      }
    }
  }

  @Test("Distance costs hours")
  func distance() {
    let pairs = compare(\.distanceToHours, on: 2)
    let teams = madeUpPlan().teams(of: .lookedAfter)
    let hours = PairedDifference(pairs) { $0.total(\.hoursNeeded, of: teams, Self.months) }
    #expect(hours.isClearlyMore, "\(hours)")
  }
}
