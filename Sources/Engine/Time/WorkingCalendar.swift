/// Working days and school holidays over a span of days, tabulated so that every question takes
/// constant time.
///
/// A working day is a weekday that is not a bank holiday in England. Days are absolute day numbers
/// (`Day.number`). Days outside the span are taken as its nearest end, so make the span wide enough
/// to hold the deadlines that run past the horizon.
public struct WorkingCalendar: Sendable {
  /// The first day of the span.
  public let first: Int32
  /// The last day of the span.
  public let last: Int32

  /// For each day of the span, working days from the start of the span through that day.
  @usableFromInline let counts: [Int32]
  /// The working days of the span, in order.
  @usableFromInline let workingDayNumbers: [Int32]
  /// For each day of the span, 1 if it is a working day, plus 2 if it is a school holiday.
  @usableFromInline let kinds: [UInt8]

  /// Tabulates the days from `from` to `to`, both included.
  ///
  /// - Precondition: `to` does not come before `from`.
  public init(from: Day, to: Day) {
    precondition(from <= to, "the calendar ends before it begins")
    first = from.number
    last = to.number
    (kinds, counts, workingDayNumbers) = tabulate(from: from, to: to)
  }

  @inlinable func row(_ day: Int32) -> Int {
    Int(min(max(day, first), last) &- first)
  }

  /// Whether a day is a weekday and not a bank holiday.
  @inlinable public func isWorkingDay(_ day: Int32) -> Bool {
    kinds[row(day)] & 1 != 0
  }

  /// Whether a day lies in the school holidays, by the rule of thumb of `isSchoolHoliday(_:)`.
  @inlinable public func isSchoolHoliday(_ day: Int32) -> Bool {
    kinds[row(day)] & 2 != 0
  }

  /// The number of working days from the start of the span through `day`; 0 before the span.
  ///
  /// Two days have the same index if no working day comes after the one and through the other.
  @inlinable public func workingDayIndex(_ day: Int32) -> Int32 {
    day < first ? 0 : counts[row(day)]
  }

  /// The `n`-th working day after `day`; `day` itself if `n` is 0.
  ///
  /// So a deadline "within 10 working days of the referral" falls on
  /// `adding(workingDays: 10, to: referral)`. A negative `n` counts back: -1 is the last working day
  /// before `day`. An answer outside the span is given as the nearest end of the span.
  @inlinable public func adding(workingDays n: Int32, to day: Int32) -> Int32 {
    if n == 0 { return day }
    // `position` is where the answer lies among the working days, counting from 0.
    let position =
      n > 0 ? workingDayIndex(day) &+ n &- 1 : workingDayIndex(day &- 1) &+ n
    if position < 0 { return first }
    return position < Int32(workingDayNumbers.count) ? workingDayNumbers[Int(position)] : last
  }

  /// The number of working days that come after `a`, through `b`; 0 if `b` is not after `a`.
  @inlinable public func workingDays(after a: Int32, through b: Int32) -> Int32 {
    max(0, workingDayIndex(b) &- workingDayIndex(a))
  }
}

private func tabulate(from: Day, to: Day) -> (kinds: [UInt8], counts: [Int32], days: [Int32]) {
  let length = Int(to - from) + 1
  var kinds: [UInt8] = []
  var counts: [Int32] = []
  var days: [Int32] = []
  kinds.reserveCapacity(length)
  counts.reserveCapacity(length)
  days.reserveCapacity(length)
  for number in from.number...to.number {
    let day = Day(number: number)
    let works = !day.isWeekend && !isBankHoliday(day)
    if works { days.append(number) }
    kinds.append((works ? 1 : 0) + (isSchoolHoliday(day) ? 2 : 0))
    counts.append(Int32(days.count))
  }
  return (kinds, counts, days)
}
