import Engine
import Testing

struct SchoolHolidaysTests {
  @Test("A school year has about 190 days, and five more for training", arguments: 2015...2049)
  func schoolYearHasTheUsualLength(year: Int) {
    let first = Day(year: Int32(year), month: 9, day: 1).number
    let next = Day(year: Int32(year) + 1, month: 9, day: 1).number
    let days = (first..<next).map { Day(number: $0) }
    let open = days.count { !$0.isWeekend && !isBankHoliday($0) && !isSchoolHoliday($0) }
    #expect((190...200).contains(open), "\(open) days")
  }

  @Test(
    "Holidays that most authorities kept in 2023-24",
    arguments: [
      (2023, 10, 30, 5), (2023, 12, 25, 5), (2024, 1, 2, 4), (2024, 2, 12, 5), (2024, 3, 25, 5),
      (2024, 4, 1, 5), (2024, 5, 27, 5), (2024, 7, 29, 33),
    ])
  func holidaysOfAYear(year: Int32, month: Int32, day: Int32, days: Int32) {
    let first = Day(year: year, month: month, day: day)
    for offset in 0..<days { #expect(isSchoolHoliday(first + offset)) }
  }

  @Test(
    "Days on which most schools were open in 2023-24",
    arguments: [
      (2023, 9, 4), (2023, 10, 19), (2023, 11, 6), (2023, 12, 19), (2024, 1, 9), (2024, 2, 7),
      (2024, 2, 20), (2024, 3, 21), (2024, 4, 16), (2024, 5, 21), (2024, 6, 4), (2024, 7, 17),
    ])
  func termOfAYear(year: Int32, month: Int32, day: Int32) {
    #expect(!isSchoolHoliday(Day(year: year, month: month, day: day)))
  }
}
