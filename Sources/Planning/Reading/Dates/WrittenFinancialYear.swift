/// A financial year, April to March, as a file writes it: `2017/18`.
public struct WrittenFinancialYear: Sendable, Hashable, CustomStringConvertible {
  /// The calendar year in which it begins, 1900 to 2199.
  public let firstYear: Int32

  /// The year that the text names.
  public init(_ text: String) throws(Fault) {
    guard let parts = DigitGroups(text, lengths: [4, 2], separator: "/") else {
      let meant = WrittenFinancialYear.probable(text).map { "write \($0)" }
      throw Fault(
        "`\(text)` is not a financial year",
        instead: meant ?? "write the financial year as 2017/18, from April 2017 to March 2018")
    }
    guard (1900...2199).contains(parts[0]) else {
      throw Fault(
        "the year of `\(text)` is out of range", instead: "write a year from 1900 to 2199")
    }
    firstYear = parts[0]
    guard (firstYear + 1) % 100 == parts[1] else {
      throw Fault("`\(text)` is not two years in a row", instead: "write \(self)")
    }
  }

  private init(firstYear: Int32) { self.firstYear = firstYear }

  /// The text in the file.
  public var description: String { "\(firstYear)/\(twoDigits((firstYear + 1) % 100))" }

  /// The year meant by `2017-18`, `2017/2018`, `17/18` or `2017`.
  private static func probable(_ text: String) -> WrittenFinancialYear? {
    let parts = text.split { !$0.isASCII || !$0.isNumber }
    guard (1...2).contains(parts.count), var year = Int32(parts[0]) else { return nil }
    if parts.count == 2, year < 100 { year += 2000 }
    guard (1900...2199).contains(year) else { return nil }
    let last = parts.count == 2 ? Int32(parts[1]) : nil
    guard last == nil || last! % 100 == (year + 1) % 100 else { return nil }
    return WrittenFinancialYear(firstYear: year)
  }
}

extension WrittenFinancialYear {
  /// Used in place of a year that could not be read.
  static let standIn = WrittenFinancialYear(firstYear: 2000)
}
