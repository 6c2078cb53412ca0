import Engine
import Fixtures
import Testing

@Suite("Workers who are away")
struct AbsenceTests {
  /// A year in which nobody comes or goes or is new.
  private func hoursAtWork(leave: Bool, sickness: Double, months: Int32) -> [Double] {
    var plan = madeUpPlan(months: months)
    plan.assumptions.workforce.leaversPerYear = Table(repeating: 0)
    plan.assumptions.workforce.agencyLeaversPerYear = Table(repeating: 0)
    plan.assumptions.workforce.recruitmentFactor = Table(repeating: 0)
    plan.assumptions.workforce.agencyCoverShare = Table(repeating: 0)
    plan.assumptions.workforce.newlyQualifiedHoursShare = 1
    plan.assumptions.workforce.sickDaysPerYear = Table(repeating: sickness)
    if !leave { plan.assumptions.workforce.leaveShare = Table(repeating: 0) }
    let teams = Array(0..<33)
    var hours = [Double](repeating: 0, count: Int(months))
    for replication in 0..<4 {
      let tally = simulate(plan, replication)
      let workers =
        tally.total(\.permanent, of: teams, 0..<1) + tally.total(\.agency, of: teams, 0..<1)
      for month in 0..<Int(months) {
        hours[month] +=
          tally.total(\.hoursAvailable, of: teams, month..<(month + 1)) / workers / 5.5 / 4
      }
    }
    return hours
  }

  @Test("As many are on leave as stated, month by month, bank holidays or not")
  func leave() {
    let days = hoursAtWork(leave: true, sickness: 0, months: 12)
    let first = Month(year: 2018, month: 4)
    let calendar = WorkingCalendar(from: first.firstDay, to: (first + 12).lastDay)
    let shares = madeUpAuthority().workforce.leaveShare
    var share = 0.0
    var expected = [Double](repeating: 0, count: 12)
    var starts = true
    for number in first.firstDay.number...(first + 11).lastDay.number {
      let day = Day(number: number)
      if day.weekday == 0 { starts = true }
      if !calendar.isWorkingDay(number) { continue }
      // Leave is taken by the week, from its first working day.
      if starts { share = shares[Int(day.month) - 1] }
      starts = false
      expected[Int(Month(containing: day) - first)] += 1 - share
    }
    for month in 0..<12 {
      // 340 workers in 4 replications of 4 weeks: the share away varies by 0.005 or less, and a
      // month has 22 working days at most. Four standard deviations.
      #expect(abs(days[month] - expected[month]) < 4 * 0.005 * 22, "month \(month)")
    }
  }

  @Test("A worker is sick for as many days a year as stated")
  func sickness() {
    let days = hoursAtWork(leave: false, sickness: 10, months: 12).reduce(0, +)
    let well = hoursAtWork(leave: false, sickness: 0, months: 12).reduce(0, +)
    // Spells start on days at work only, so that sick days are 10 in 253 days at work. A worker's
    // year varies by some 11 days: four standard deviations for 340 workers in 4 replications.
    #expect(abs(well - days - 10 * days / 253) < 4 * 11 / (4 * 340.0).squareRoot())
  }
}
