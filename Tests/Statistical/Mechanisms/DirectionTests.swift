import Engine
import Fixtures
import Testing

/// More of a resource never makes its own measure worse, but for chance: a change moves cases to
/// other workers and children to other homes, whose luck is another. So one exception in 20 pairs is
/// let pass; were there no effect, half of them would be exceptions, and as few as one would be seen
/// in 2 of 100,000 trials.
@Suite("Direction under paired luck")
struct DirectionTests {
  static let months = 0..<12

  /// How many of 20 pairs have more with the change.
  private func exceptions(_ pairs: [Pair], of measured: (Tally) -> Double) -> Int {
    PairedDifference(pairs, of: measured).differences.filter { $0 > 0 }.count
  }

  @Test("More duty workers, no more overdue assessments")
  func dutyWorkers() {
    let pairs = pairs(
      20, months: 12, levers: [.multiplying(\.workforce.postsFactor, row(of: .duty), by: 1.25)])
    #expect(exceptions(pairs) { $0.mean(.assessmentsOverdue, Self.months) } <= 1)
    let teams = madeUpPlan().teams(of: .duty)
    #expect(exceptions(pairs) { $0.total(\.hoursWaiting, of: teams, Self.months) } == 0)
  }

  @Test("More carers, no more children with agencies")
  func carers() {
    let pairs = pairs(20, months: 12) {
      $0.opening.fosterHouseholds = ($0.opening.fosterHouseholds * 1.1).rounded()
    }
    #expect(exceptions(pairs) { $0.mean(.placedAgency, Self.months) } <= 1)
  }
}
