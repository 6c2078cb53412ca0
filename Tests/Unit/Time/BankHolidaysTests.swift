import Engine
import Testing

/// Bank holidays in England against the lists at gov.uk/bank-holidays.
struct BankHolidaysTests {
  static let published: [(year: Int32, days: [(month: Int32, day: Int32)])] = [
    (2015, [(1, 1), (4, 3), (4, 6), (5, 4), (5, 25), (8, 31), (12, 25), (12, 28)]),
    (2016, [(1, 1), (3, 25), (3, 28), (5, 2), (5, 30), (8, 29), (12, 26), (12, 27)]),
    (2017, [(1, 2), (4, 14), (4, 17), (5, 1), (5, 29), (8, 28), (12, 25), (12, 26)]),
    (2018, [(1, 1), (3, 30), (4, 2), (5, 7), (5, 28), (8, 27), (12, 25), (12, 26)]),
    (2019, [(1, 1), (4, 19), (4, 22), (5, 6), (5, 27), (8, 26), (12, 25), (12, 26)]),
    (2020, [(1, 1), (4, 10), (4, 13), (5, 8), (5, 25), (8, 31), (12, 25), (12, 28)]),
    (2021, [(1, 1), (4, 2), (4, 5), (5, 3), (5, 31), (8, 30), (12, 27), (12, 28)]),
    (
      2022,
      [
        (1, 3), (4, 15), (4, 18), (5, 2), (6, 2), (6, 3), (8, 29), (9, 19), (12, 26), (12, 27),
      ]
    ),
    (2023, [(1, 2), (4, 7), (4, 10), (5, 1), (5, 8), (5, 29), (8, 28), (12, 25), (12, 26)]),
    (2024, [(1, 1), (3, 29), (4, 1), (5, 6), (5, 27), (8, 26), (12, 25), (12, 26)]),
    (2025, [(1, 1), (4, 18), (4, 21), (5, 5), (5, 26), (8, 25), (12, 25), (12, 26)]),
  ]

  @Test("The holidays of a year are those published, and no other day", arguments: published)
  func holidaysArePublished(year: Int32, days: [(month: Int32, day: Int32)]) {
    let expected = days.map { Day(year: year, month: $0.month, day: $0.day) }
    #expect(holidays(of: year) == expected)
  }

  @Test func everyOrdinaryYearHasEightOnWeekdays() {
    for year in Int32(2024)...2099 {
      let days = holidays(of: year)
      #expect(days.count == 8, "\(year)")
      #expect(days.allSatisfy { !$0.isWeekend })
    }
  }

  private func holidays(of year: Int32) -> [Day] {
    let first = Day(year: year, month: 1, day: 1).number
    let next = Day(year: year + 1, month: 1, day: 1).number
    return (first..<next).map { Day(number: $0) }.filter { isBankHoliday($0) }
  }
}
