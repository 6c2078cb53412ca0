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

  @Test("Full households push children to agencies")
  func occupancy() {
    let pairs = compare(\.occupancyToAgency, on: 0.4)
    let agency = PairedDifference(pairs) { $0.mean(.placedAgency, Self.months) }
    #expect(agency.isClearlyMore, "\(agency)")
    let inHouse = PairedDifference(pairs) { $0.mean(.placedInHouse, Self.months) }
    #expect(inHouse.isClearlyLess, "\(inHouse)")
  }

  @Test("Distance costs hours")
  func distance() {
    let pairs = compare(\.distanceToHours, on: 2)
    let teams = madeUpPlan().teams(of: .lookedAfter)
    let hours = PairedDifference(pairs) { $0.total(\.hoursNeeded, of: teams, Self.months) }
    #expect(hours.isClearlyMore, "\(hours)")
  }
}
