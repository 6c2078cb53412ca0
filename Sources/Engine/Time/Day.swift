/// A calendar day of the Gregorian calendar, with no time zone.
///
/// Conversions follow H. Hinnant, "chrono-compatible low-level date algorithms" (2013): years are
/// counted from March, so that the leap day comes last and the days before a month are linear.
public struct Day: Comparable, Hashable, Sendable {
  /// The number of days since 1 January 1970, negative before.
  public var number: Int32

  /// Makes a day from the number of days since 1 January 1970.
  @inlinable public init(number: Int32) {
    self.number = number
  }

  /// Makes a day from a year, a month (1 to 12) and a day of the month (1 to 31).
  ///
  /// A day past the end of its month runs on into the next: 31 April is 1 May.
  @inlinable public init(year: Int32, month: Int32, day: Int32) {
    let marchYear = month > 2 ? year : year - 1
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The calendar year.
  @inlinable public var year: Int32 { civil.year }

  /// The month of the year, 1 (January) to 12 (December).
  @inlinable public var month: Int32 { civil.month }

  /// The day of the month, 1 to 31.
  @inlinable public var dayOfMonth: Int32 { civil.day }

  /// The day of the week, 0 (Monday) to 6 (Sunday).
  @inlinable public var weekday: Int32 {
    let remainder = (number &+ 3) % 7  // 1 January 1970 was a Thursday.
    return remainder < 0 ? remainder + 7 : remainder
  }

  /// Whether the day is a Saturday or a Sunday.
  @inlinable public var isWeekend: Bool { weekday >= 5 }

  /// The year, month and day of the month.
  @inlinable var civil: (year: Int32, month: Int32, day: Int32) {
    let shifted = number + 719_468  // Days since 1 March of the year 0.
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The day that comes `days` days after `day`.
  @inlinable public static func + (day: Day, days: Int32) -> Day {
    Day(number: day.number + days)
  }

  /// The day that comes `days` days before `day`.
  @inlinable public static func - (day: Day, days: Int32) -> Day {
    Day(number: day.number - days)
  }

  /// The number of days from `earlier` to `later`, negative if `later` comes first.
  @inlinable public static func - (later: Day, earlier: Day) -> Int32 {
    later.number - earlier.number
  }

  /// Whether the left day comes before the right one.
  @inlinable public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}

extension Day {
  /// The first Monday on or after this day.
  var mondayOnOrAfter: Day { self + (7 - weekday) % 7 }

  /// The last Monday on or before this day.
  var mondayOnOrBefore: Day { self - weekday }
}
