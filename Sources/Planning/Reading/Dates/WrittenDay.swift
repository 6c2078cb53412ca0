/// A day as a file writes it: `2018-03-31` (ISO 8601), checked against the calendar.
public struct WrittenDay: Sendable, Hashable, CustomStringConvertible {
  /// The year, 1900 to 2199.
  public let year: Int32
  /// The month, 1 to 12.
  public let month: Int32
  /// The day of the month, 1 to 31.
  public let day: Int32

  /// The day that the text names.
  public init(_ text: String) throws(Fault) {
    let advice = "write the date as YYYY-MM-DD, such as 2018-03-31"
    guard let parts = DigitGroups(text, lengths: [4, 2, 2], separator: "-") else {
      let meant = WrittenDay.probable(text).map { "write \($0)" } ?? advice
      throw Fault("`\(text)` is not a date", instead: meant)
    }
    self = try WrittenDay.checked(parts[0], parts[1], parts[2], text)
  }

  private init(_ year: Int32, _ month: Int32, _ day: Int32) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The text in the file.
  public var description: String { "\(WrittenMonth(year: year, month: month))-\(twoDigits(day))" }

  private static func checked(_ year: Int32, _ month: Int32, _ day: Int32, _ text: String)
    throws(Fault) -> WrittenDay
  {
    let checked = try WrittenMonth.checked(year, month, text)
    let last = checked.lengthInDays
    guard (1...last).contains(day) else {
      throw Fault(
        "`\(text)` is not a day: \(checked) has \(last) days",
        instead: "write a day from \(checked)-01 to \(checked)-\(last)")
    }
    return WrittenDay(year, month, day)
  }

  /// The day meant by `31/03/2018`, `31-3-2018`, `2018/3/31` or `20180331`.
  private static func probable(_ text: String) -> WrittenDay? {
    var parts = text.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    if parts.count == 1, parts[0].count == 8, parts[0] == text {
      parts = [String(text.prefix(4)), String(text.dropFirst(4).prefix(2)), String(text.suffix(2))]
    }
    guard parts.count >= 3 else { return nil }
    let isYearFirst = parts[0].count == 4
    guard isYearFirst || parts[2].count == 4 else { return nil }
    guard let first = Int32(parts[0]), let month = Int32(parts[1]), let third = Int32(parts[2])
    else { return nil }
    let (year, day) = isYearFirst ? (first, third) : (third, first)
    return try? checked(year, month, day, text)
  }
}

extension WrittenDay {
  /// Used in place of a date that could not be read.
  static let standIn = WrittenDay(2000, 1, 1)
}
