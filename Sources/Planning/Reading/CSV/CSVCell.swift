/// A value to write to a CSV file.
public enum CSVCell: Sendable, Equatable {
  /// Nothing.
  case empty
  /// Text, guarded against being taken for a formula.
  case text(String)
  /// A number with as many digits as it takes to read the same number again; empty if not finite.
  case number(Double)
  /// A number rounded to decimal places; empty if not finite.
  case rounded(Double, places: Int)
  /// A whole number.
  case integer(Int)

  /// The cell as it stands in the file, in quotes if it needs them.
  ///
  /// Spreadsheets run text that starts with `= + - @` (or their full-width forms, a tab or a line
  /// end) as a formula, so it gets a `'` in front; numbers do not.
  var written: String {
    switch self {
    case .empty: return ""
    case .integer(let value): return String(value)
    case .number(let value): return value.isFinite ? NumberText.plain(value) : ""
    case .rounded(let value, let places): return CSVCell.rounded(value, places)
    case .text(let text):
      let signs = "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars
      let guarded = signs.contains { $0 == text.unicodeScalars.first }
      return CSVCell.quoted(guarded ? "'" + text : text)
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// Rounded half away from zero; no `-0`. Digits beyond what a Double holds are not made up.
  private static func rounded(_ value: Double, _ places: Int) -> String {
    guard value.isFinite else { return "" }
    let scale = (0..<max(places, 0)).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (value * scale).rounded(.toNearestOrAwayFromZero)
    guard abs(scaled) < 1e15 else { return NumberText.plain(value) }
    let digits = String(Int64(scaled).magnitude)
    let sign = scaled < 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}

extension CSVCell: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  /// Text.
  public init(stringLiteral value: String) { self = .text(value) }

  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
}
