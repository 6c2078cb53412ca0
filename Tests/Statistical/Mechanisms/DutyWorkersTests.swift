import Engine
import Fixtures
import Testing

@Suite("Duty workers and their work")
struct DutyWorkersTests {
  /// From the second half-year on, when the change has worked its way through.
  static let months = 6..<24
  static let teams = madeUpPlan().teams(of: .duty)

  private func duty(factor: Double) -> [Pair] {
    pairs(levers: [.multiplying(\.workforce.postsFactor, row(of: .duty), by: factor)])
  }

  private func unallocated(_ tally: Tally) -> Double {
    tally.total(\.unallocated, of: Self.teams, Self.months)
  }

  @Test("Without a fifth of them fewer assessments are in time and more are overdue")
  func fewer() {
    // In some futures a team has hours to spare, so the effect differs: more pairs than elsewhere.
    let fewer = [Lever.multiplying(\.workforce.postsFactor, row(of: .duty), by: 0.8)]
    let pairs = pairs(32, of: madeUpPlan(months: 24), and: madeUpPlan(months: 24, levers: fewer))
    let inTime = PairedDifference(pairs) { $0.share(.assessmentsInTime, Self.months) }
    #expect(inTime.isClearlyLess, "\(inTime)")
    let overdue = PairedDifference(pairs) { $0.mean(.assessmentsOverdue, Self.months) }
    #expect(overdue.isClearlyMore, "\(overdue)")
    let caseload = PairedDifference(pairs) { $0.share(.caseloadDuty, Self.months) }
    #expect(caseload.isClearlyMore, "\(caseload)")
    let waiting = PairedDifference(pairs) { $0.total(\.hoursWaiting, of: Self.teams, Self.months) }
    #expect(waiting.isClearlyMore, "\(waiting)")
    for pair in pairs { #expect(unallocated(pair.changed) >= unallocated(pair.baseline)) }
  }

  @Test("Without half of them children wait for a worker, in every replication")
  func half() {
    let pairs = duty(factor: 0.5)
    for pair in pairs {
      #expect(unallocated(pair.changed) > unallocated(pair.baseline) + 100)
      #expect(pair.changed.share(.assessmentsInTime, Self.months) < 0.4)
    }
  }

  @Test("More of them, once they are recruited, do more in time")
  func more() {
    let pairs = duty(factor: 1.25)
    let late = 12..<24
    let inTime = PairedDifference(pairs) { $0.share(.assessmentsInTime, late) }
    #expect(inTime.isClearlyMore, "\(inTime)")
    let overdue = PairedDifference(pairs) { $0.mean(.assessmentsOverdue, late) }
    #expect(overdue.isClearlyLess, "\(overdue)")
    let staff = PairedDifference(pairs) { $0.pounds(CostLine.staff, late) }
    #expect(staff.isClearlyMore, "\(staff)")
  }
}
