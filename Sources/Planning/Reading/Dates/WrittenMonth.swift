/// A month as a file writes it: `2018-03`.
public struct WrittenMonth: Sendable, Hashable, CustomStringConvertible {
  /// The year, 1900 to 2199.
  public let year: Int32
  /// The month, 1 to 12.
  public let month: Int32

  /// The month that the text names.
  public init(_ text: String) throws(Fault) {
    guard let parts = DigitGroups(text, lengths: [4, 2], separator: "-") else {
      let meant = WrittenMonth.probable(text).map { "write \($0)" }
      throw Fault(
        "`\(text)` is not a month",
        instead: meant ?? "write the month as YYYY-MM, such as 2018-03")
    }
    self = try WrittenMonth.checked(parts[0], parts[1], text)
  }

  init(year: Int32, month: Int32) {
    (self.year, self.month) = (year, month)
  }

  /// The text in the file.
  public var description: String { "\(year)-\(twoDigits(month))" }

  /// Days in the month, 28 to 31.
  var lengthInDays: Int32 {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  static func checked(_ year: Int32, _ month: Int32, _ text: String) throws(Fault)
    -> WrittenMonth
  {
    guard (1900...2199).contains(year) else {
      throw Fault(
        "the year of `\(text)` is out of range", instead: "write a year from 1900 to 2199")
    }
    guard (1...12).contains(month) else {
      throw Fault("`\(text)` has no such month", instead: "write a month from 01 to 12")
    }
    return WrittenMonth(year: year, month: month)
  }

  /// The month meant by `03/2018`, `2018/3`, `2018-03-31` or `Mar 2018`.
  private static func probable(_ text: String) -> WrittenMonth? {
    let parts = text.split { !$0.isASCII || !($0.isNumber || $0.isLetter) }.map(String.init)
    guard let yearAt = parts.firstIndex(where: { $0.count == 4 && Int32($0) != nil }) else {
      return nil
    }
    let other = parts.count == 3 ? parts[1] : parts.count == 2 ? parts[1 - yearAt] : ""
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let named = names.firstIndex { other.count >= 3 && other.lowercased().hasPrefix($0) }
    guard let month = named.map({ Int32($0 + 1) }) ?? Int32(other) else { return nil }
    return try? checked(Int32(parts[yearAt])!, month, text)
  }
}

extension WrittenMonth {
  /// Used in place of a month that could not be read.
  static let standIn = WrittenMonth(year: 2000, month: 1)
}

/// Two digits, the first of them 0 if need be.
func twoDigits(_ number: Int32) -> String { (number < 10 ? "0" : "") + String(number) }
