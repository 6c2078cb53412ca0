/// A month or an April-March financial year, as periods are written in the files.
enum ReportedPeriod: Hashable {
  /// Months since January of year 0.
  case month(Int)
  /// The calendar year in which the financial year begins.
  case financialYear(Int)

  /// Reads "2021-03" (or a date in that month) and "2020/21"; nil for anything else.
  init?(_ text: String) {
    let digits = text.utf8.prefix(4)
    guard digits.count == 4, let year = Int(text.prefix(4)) else { return nil }
    let rest = text.dropFirst(4)
    if rest.first == "/" {
      guard rest.count == 3, Int(rest.dropFirst()) != nil else { return nil }
      self = .financialYear(year)
    } else {
      guard rest.first == "-", let month = Int(rest.dropFirst().prefix(2)), 1...12 ~= month
      else { return nil }
      self = .month(year * 12 + month - 1)
    }
  }

  /// The month in which the period ends.
  var lastMonth: Int {
    switch self {
    case .month(let month): month
    case .financialYear(let year): (year + 1) * 12 + 2
    }
  }

  /// "March 2021" or "2020/21".
  var words: String {
    switch self {
    case .month(let month): Self.monthWords(month)
    case .financialYear(let year): "\(year)/\(Self.twoDigits((year + 1) % 100))"
    }
  }

  /// "March 2021" for a month count.
  static func monthWords(_ month: Int) -> String { "\(names[month % 12]) \(month / 12)" }

  /// "Mar 2021" for a month count.
  static func shortWords(_ month: Int) -> String { "\(names[month % 12].prefix(3)) \(month / 12)" }

  /// "31 March 2018" for an ISO date; the text itself when it is not one.
  static func dateWords(_ date: String) -> String {
    let parts = date.split(separator: "-")
    guard parts.count == 3, let day = Int(parts[2]), case .month(let month)? = Self(date)
    else { return date }
    return "\(day) \(monthWords(month))"
  }

  /// The period as it reads in a sentence, from its text; the text itself when unknown.
  static func words(_ text: String) -> String { Self(text)?.words ?? text }

  private static let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
