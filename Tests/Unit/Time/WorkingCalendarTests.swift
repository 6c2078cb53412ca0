import Engine
import Testing

struct WorkingCalendarTests {
  static let from = Day(year: 2017, month: 4, day: 1)
  static let to = Day(year: 2024, month: 3, day: 31)
  let calendar = WorkingCalendar(from: from, to: to)

  private func isWorking(_ number: Int32) -> Bool {
    let day = Day(number: number)
    return !day.isWeekend && !isBankHoliday(day)
  }

  @Test func everyDayIsTabulatedAsTheRulesSay() {
    var index: Int32 = 0
    for number in Self.from.number...Self.to.number {
      if isWorking(number) { index += 1 }
      #expect(calendar.isWorkingDay(number) == isWorking(number))
      #expect(calendar.isSchoolHoliday(number) == isSchoolHoliday(Day(number: number)))
      #expect(calendar.workingDayIndex(number) == index)
    }
  }

  @Test func addingIsCountingOneDayAtATime() {
    for start in stride(from: Self.from.number, to: Self.to.number - 150, by: 5) {
      var day = start
      #expect(calendar.adding(workingDays: 0, to: start) == start)
      for n in Int32(1)...60 {
        repeat { day += 1 } while !isWorking(day)
        #expect(calendar.adding(workingDays: n, to: start) == day)
        #expect(calendar.workingDays(after: start, through: day) == n)
      }
      for n in stride(from: Int32(-1), through: -40, by: -1) where start > Self.from.number + 90 {
        let back = calendar.adding(workingDays: n, to: start)
        #expect(isWorking(back) && back < start)
        #expect(calendar.workingDays(after: back - 1, through: start - 1) == -n)
      }
    }
  }

  @Test func statutoryDeadlines() {
    // An assessment due in 45 working days across Easter and the bank holidays of May.
    let referral = Day(year: 2018, month: 3, day: 28).number
    #expect(
      Day(number: calendar.adding(workingDays: 45, to: referral))
        == Day(year: 2018, month: 6, day: 5))
    // A conference due in 15 working days across Christmas.
    let discussion = Day(year: 2020, month: 12, day: 18).number
    #expect(
      Day(number: calendar.adding(workingDays: 15, to: discussion))
        == Day(year: 2021, month: 1, day: 13))
  }

  @Test func countsAreNeverNegative() {
    let day = Day(year: 2019, month: 6, day: 12).number
    #expect(calendar.workingDays(after: day, through: day) == 0)
    #expect(calendar.workingDays(after: day, through: day - 30) == 0)
    #expect(calendar.workingDays(after: day - 1, through: day) == 1)
  }

  @Test func daysOutsideAreClamped() {
    let (first, last) = (Self.from.number, Self.to.number)
    #expect(calendar.first == first && calendar.last == last)
    #expect(calendar.workingDayIndex(first - 100) == 0)
    #expect(calendar.workingDayIndex(last + 100) == calendar.workingDayIndex(last))
    #expect(calendar.adding(workingDays: 5, to: last) == last)
    #expect(calendar.adding(workingDays: -5, to: first) == first)
    #expect(
      calendar.adding(workingDays: 1, to: first - 100) == calendar.adding(workingDays: 1, to: first)
    )
    #expect(calendar.isWorkingDay(last + 1) == calendar.isWorkingDay(last))
    #expect(calendar.isSchoolHoliday(.min) == calendar.isSchoolHoliday(first))
    #expect(calendar.workingDays(after: .min, through: .max) == calendar.workingDayIndex(last))
    let one = WorkingCalendar(from: Self.to, to: Self.to)
    #expect(one.workingDayIndex(.max) == 0 && one.adding(workingDays: 3, to: last) == last)
  }
}
