/// A calendar month of a year.
public struct Month: Comparable, Hashable, Sendable {
  /// The number of months since January of the year 0: twelve times the year, plus 0 to 11.
  public var number: Int32

  /// Makes a month from the number of months since January of the year 0.
  @inlinable public init(number: Int32) {
    self.number = number
  }

  /// Makes a month from a year and a month of the year, 1 (January) to 12 (December).
  @inlinable public init(year: Int32, month: Int32) {
    number = year * 12 + (month - 1)
  }

  /// Makes the month in which a day lies.
  @inlinable public init(containing day: Day) {
    let civil = day.civil
    self.init(year: civil.year, month: civil.month)
  }

  /// The calendar year.
  @inlinable public var year: Int32 { (number >= 0 ? number : number - 11) / 12 }

  /// The month of the year, 1 (January) to 12 (December).
  @inlinable public var month: Int32 { number - year * 12 + 1 }

  /// The first day of the month.
  @inlinable public var firstDay: Day { Day(year: year, month: month, day: 1) }

  /// The last day of the month.
  @inlinable public var lastDay: Day { (self + 1).firstDay - 1 }

  /// The number of days in the month, 28 to 31.
  @inlinable public var days: Int32 { (self + 1).firstDay - firstDay }

  /// The calendar year in which the financial year of this month began, in April.
  @inlinable public var financialYear: Int32 { month >= 4 ? year : year - 1 }

  /// Whether the financial year ends with this month, March.
  @inlinable public var isFinancialYearEnd: Bool { month == 3 }

  /// The month that comes `months` months after `month`.
  @inlinable public static func + (month: Month, months: Int32) -> Month {
    Month(number: month.number + months)
  }

  /// The number of months from `earlier` to `later`, negative if `later` comes first.
  @inlinable public static func - (later: Month, earlier: Month) -> Int32 {
    later.number - earlier.number
  }

  /// Whether the left month comes before the right one.
  @inlinable public static func < (left: Month, right: Month) -> Bool {
    left.number < right.number
  }
}
