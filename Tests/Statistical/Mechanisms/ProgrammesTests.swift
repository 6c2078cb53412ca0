import Engine
import Fixtures
import Testing

@Suite("Each programme does what it is for")
struct ProgrammesTests {
  static let months = 6..<24

  /// What the programme changes: the difference in the total of some measures over the months.
  private func difference(_ measures: Measure..., levers: [Lever]) -> PairedDifference {
    PairedDifference(pairs(levers: levers)) { tally in
      measures.reduce(0) { $0 + tally.total($1, Self.months) }
    }
  }

  @Test("Edge of care lowers admissions of young people of 10 to 17")
  func edgeOfCare() {
    let levers: [Lever] = [
      .setting(\.programmes.edgeOfCareFamiliesPerYear, to: 60),
      .setting(\.programmes.edgeOfCareRelativeRisk, to: 0.4),
    ]
    let fewer = difference(.admitted10To14, .admitted15Plus, levers: levers)
    #expect(fewer.isClearlyLess, "\(fewer)")
    let noEffect = difference(
      .admissions, levers: [levers[0], .setting(\.programmes.edgeOfCareRelativeRisk, to: 1)])
    #expect(noEffect.differences.allSatisfy { $0 == 0 })
  }

  @Test("Family group conferences lower proceedings")
  func familyGroupConferences() {
    let fewer = difference(
      .proceedingsIssued,
      levers: [
        .setting(\.programmes.familyGroupConferenceShare, to: 0.8),
        .setting(\.programmes.familyGroupConferenceRelativeRisk, to: 0.5),
      ])
    #expect(fewer.isClearlyLess, "\(fewer)")
  }

  @Test("A therapeutic team lowers moves")
  func therapeuticTeam() {
    let fewer = difference(
      .threePlacements,
      levers: [
        .setting(\.programmes.therapeuticPlaces, to: 60),
        .setting(\.programmes.therapeuticRelativeRisk, to: 0.3),
      ])
    #expect(fewer.isClearlyLess, "\(fewer)")
  }

  @Test("Reunification (Taking Care) brings children home, as many as it says at most")
  func reunification() {
    let more = difference(
      .dischargesHome,
      levers: [
        .setting(\.programmes.reunificationAssessedPerYear, to: 40),
        .setting(\.programmes.reunificationReturnShare, to: 0.7),
      ])
    #expect(more.isClearlyMore, "\(more)")
    // 60 are assessed in a year and a half, 42 of them return: some would have done so anyway.
    #expect(more.mean < 42, "\(more)")
  }

  @Test("Support to households keeps them")
  func supportedHouseholds() {
    let more = difference(
      .fosterHouseholds,
      levers: [
        .setting(\.programmes.supportedHouseholds, to: 100),
        .setting(\.programmes.supportedLeavingRelativeRisk, to: 0.3),
      ])
    #expect(more.isClearlyMore, "\(more)")
  }

  @Test("Demand ten per cent up is ten per cent more contacts")
  func demand() {
    // Without those who come back, who follow the others later.
    let noReturns: [Lever] = [
      .setting(\.assessment.returnShare, to: 0), .setting(\.earlyHelp.stepUpShare, to: 0),
    ]
    var baseline = madeUpPlan(months: 12, levers: noReturns)
    baseline.opening.referralsLast12Months = 0
    var changed = baseline
    changed.levers.append(.setting(\.world.demandFactor, 0, to: 1.1))
    let pairs = pairs(of: baseline, and: changed)
    let contacts = pairs.reduce(0.0) { $0 + $1.baseline.total(.contacts, 0..<12) }
    let more = pairs.reduce(0.0) { $0 + $1.changed.total(.contacts, 0..<12) }
    // 110,000 children in families of 1.8: the tenth that is added varies by 0.0015 of them.
    #expect(abs(more / contacts - 1.1) < 4 * 0.0015, "\(more / contacts)")
  }
}
