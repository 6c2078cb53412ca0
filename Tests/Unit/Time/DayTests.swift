import Engine
import Foundation
import Testing

/// Days and months against Foundation's calendar.
struct DayTests {
  static let gregorian = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "UTC")!
    return calendar
  }()

  @Test("Every day from 1990 to 2050 is the one that Foundation says", arguments: 1990...2050)
  func agreesWithFoundation(year: Int) throws {
    let first = Day(year: Int32(year), month: 1, day: 1)
    let next = Day(year: Int32(year) + 1, month: 1, day: 1)
    for number in first.number..<next.number {
      let day = Day(number: number)
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = Self.gregorian.dateComponents([.year, .month, .day, .weekday], from: date)
      let weekday = Int32((try #require(parts.weekday) + 5) % 7)  // Foundation: 1 is Sunday.
      guard
        Int(day.year) == parts.year, Int(day.month) == parts.month,
        Int(day.dayOfMonth) == parts.day, day.weekday == weekday,
        day == Day(year: day.year, month: day.month, day: day.dayOfMonth),
        day.isWeekend == Self.gregorian.isDateInWeekend(date)
      else {
        Issue.record("day \(number) is not \(date)")
        return
      }
      let month = Month(containing: day)
      guard
        month == Month(year: day.year, month: day.month), month.year == day.year,
        month.month == day.month, month.firstDay <= day, day <= month.lastDay,
        Int(month.days) == Self.gregorian.range(of: .day, in: .month, for: date)?.count
      else {
        Issue.record("month \(month) is not that of \(date)")
        return
      }
    }
  }

  @Test func epochAndArithmetic() {
    let epoch = Day(year: 1970, month: 1, day: 1)
    #expect(epoch.number == 0 && epoch.weekday == 3)
    #expect(Day(year: 2020, month: 2, day: 28) + 2 == Day(year: 2020, month: 3, day: 1))
    #expect(Day(year: 2019, month: 3, day: 1) - 1 == Day(year: 2019, month: 2, day: 28))
    #expect(Day(year: 2019, month: 3, day: 31) - Day(year: 2018, month: 3, day: 31) == 365)
    #expect(Day(year: 2019, month: 4, day: 31) == Day(year: 2019, month: 5, day: 1))
    #expect(Day(year: 2019, month: 3, day: 31) < Day(year: 2019, month: 4, day: 1))
  }

  @Test func daysBeforeTheEpochAndTheYearZero() {
    for number in stride(from: Int32(-800_000), to: 0, by: 97) {
      let day = Day(number: number)
      #expect(day == Day(year: day.year, month: day.month, day: day.dayOfMonth))
      #expect((0...6).contains(day.weekday))
    }
  }
}

struct MonthTests {
  @Test func financialYearRunsFromAprilToMarch() {
    #expect(Month(year: 2018, month: 3).financialYear == 2017)
    #expect(Month(year: 2018, month: 4).financialYear == 2018)
    #expect(Month(year: 2019, month: 3).isFinancialYearEnd)
    #expect(!Month(year: 2019, month: 4).isFinancialYearEnd)
  }

  @Test func arithmeticCrossesYears() {
    let march = Month(year: 2018, month: 3)
    #expect(march + 12 == Month(year: 2019, month: 3))
    #expect(march + -3 == Month(year: 2017, month: 12))
    #expect(Month(year: 2021, month: 3) - march == 36)
    #expect(march.lastDay + 1 == (march + 1).firstDay)
    #expect(Month(number: -1).year == -1 && Month(number: -1).month == 12)
  }
}
