/// A table as CSV (RFC 4180, UTF-8), that a spreadsheet opens without running any of its text.
struct CommaSeparated {
  private(set) var text = ""
  private var atLineStart = true

  init(header: [String]) {
    for name in header { add(name) }
    endLine()
  }

  /// Adds a text cell, quoted where it must be.
  ///
  /// Text that a spreadsheet would take for a formula is preceded by an apostrophe.
  mutating func add(_ value: String) {
    separate()
    let guarded = Self.startsFormula(value) ? "'" + value : value
    if guarded.utf8.contains(where: { Self.special.contains($0) }) {
      text += "\"" + guarded.replacing("\"", with: "\"\"") + "\""
    } else {
      text += guarded
    }
  }

  /// Adds a number of at most so many decimals; empty for nil.
  mutating func add(_ value: Double?, upTo decimals: Int = 4) {
    separate()
    if let value { text += DecimalText.trimmed(value, upTo: decimals) }
  }

  /// Adds a number of exactly so many decimals; empty for nil.
  mutating func add(_ value: Double?, decimals: Int) {
    separate()
    if let value { text += DecimalText.fixed(value, decimals: decimals) }
  }

  mutating func endLine() {
    text += "\r\n"
    atLineStart = true
  }

  private mutating func separate() {
    if atLineStart { atLineStart = false } else { text += "," }
  }

  private static let special: Set<UInt8> = Set(",\"\r\n".utf8)

  private static func startsFormula(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first else { return false }
    // The last four are full-width forms, which some spreadsheets take for the same.
    return "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
  }
}
