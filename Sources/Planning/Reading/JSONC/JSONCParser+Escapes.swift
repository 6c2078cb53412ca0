extension JSONCParser {
  /// Reads a backslash and what follows it, as UTF-8.
  mutating func escape() -> [UInt8] {
    let start = at
    at += 1
    let letter = next
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
      at += 1
      return [letter]
    case UInt8(ascii: "b"): return plain(0x08)
    case UInt8(ascii: "f"): return plain(0x0C)
    case UInt8(ascii: "n"): return plain(0x0A)
    case UInt8(ascii: "r"): return plain(0x0D)
    case UInt8(ascii: "t"): return plain(0x09)
    case UInt8(ascii: "u"): return codePoint(start)
    default:
      if isAtEnd || letter == 0x0A || letter == 0x0D { return [] }
      fail(
        "\\\(scalar) is not an escape", at: start,
        instead: "write \\\\\(scalar) for a backslash, or / in paths")
      return []
    }
  }

  private mutating func plain(_ byte: UInt8) -> [UInt8] {
    at += 1
    return [byte]
  }

  private mutating func codePoint(_ start: Int) -> [UInt8] {
    at += 1
    guard let unit = fourDigits() else {
      fail("\\u must be followed by four hexadecimal digits", at: start, instead: "write \\u00E9")
      return []
    }
    if let scalar = Unicode.Scalar(unit) { return Array(String(Character(scalar)).utf8) }
    if unit < 0xDC00, next == UInt8(ascii: "\\"), second == UInt8(ascii: "u") {
      at += 2
      if let low = fourDigits(), (0xDC00...0xDFFF).contains(low) {
        let value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        return Array(String(Character(Unicode.Scalar(value)!)).utf8)
      }
    }
    fail(
      "this is half of a pair of escapes", at: start,
      instead: "write the character itself, or both halves such as \\uD83D\\uDE00")
    return []
  }

  private mutating func fourDigits() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[at..<at + 4] {
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    at += 4
    return value
  }
}
