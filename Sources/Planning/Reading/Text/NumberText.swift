/// The one way to write a number in a file: as JSON does (RFC 8259).
public enum NumberText {
  /// The number, or nil when the text is not written as JSON writes numbers or is too large.
  public static func value(_ text: String) -> Double? {
    guard isWellFormed(Array(text.utf8)), let value = Double(text), value.isFinite else {
      return nil
    }
    return value
  }

  /// A number as a person would write it: whole numbers without a decimal point.
  public static func plain(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return value.description
  }

  /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
  static func isWellFormed(_ text: [UInt8]) -> Bool {
    var at = 0
    func digits() -> Int {
      let start = at
      while at < text.count, (0x30...0x39).contains(text[at]) { at += 1 }
      return at - start
    }
    func take(_ characters: StaticString) -> Bool {
      guard at < text.count else { return false }
      let found = characters.withUTF8Buffer { $0.contains(text[at]) }
      if found { at += 1 }
      return found
    }
    _ = take("-")
    let whole = at
    guard digits() > 0 else { return false }
    if at - whole > 1, text[whole] == UInt8(ascii: "0") { return false }
    if take("."), digits() == 0 { return false }
    if take("eE") {
      _ = take("+-")
      if digits() == 0 { return false }
    }
    return at == text.count
  }
}
