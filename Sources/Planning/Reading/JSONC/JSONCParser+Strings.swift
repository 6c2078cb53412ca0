extension JSONCParser {
  /// Reads a key; nil after a problem that leaves no key, having gone forward.
  mutating func key() -> String? {
    let start = at
    switch next {
    case UInt8(ascii: "\""):
      guard let key = string() else {
        skipLine()
        return nil
      }
      return withoutOddCharacters(key, from: start)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      fail("there is no key before this value", at: at, instead: "write \"key\": before it")
      _ = value(inObject: true)
      if next == UInt8(ascii: ",") { at += 1 }
      return nil
    default:
      if let key = wronglyQuoted() { return key }
      let key = bareWord()
      guard !key.isEmpty else {
        fail("\(scalar) is not expected here", at: at, instead: "delete it, or write a key")
        skipCharacter()
        return nil
      }
      fail("the key `\(key)` is not in quotes", at: start, instead: "write \"\(key)\"")
      if next == UInt8(ascii: "\"") { at += 1 }
      return key
    }
  }

  private mutating func withoutOddCharacters(_ key: String, from start: Int) -> String {
    let clean = String(
      String.UnicodeScalarView(key.unicodeScalars.filter { OddCharacter($0) == nil }))
    guard let odd = key.unicodeScalars.lazy.compactMap({ OddCharacter($0) }).first else {
      return key
    }
    fail("the key holds \(odd.name)", at: start, instead: "write \"\(clean)\"")
    return clean
  }

  /// Reads text in straight quotes; nil if it is never closed.
  mutating func string() -> String? {
    let start = at
    at += 1
    var text: [UInt8] = []
    while !isAtEnd {
      switch next {
      case UInt8(ascii: "\""):
        at += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += escape()
      case 0x0A, 0x0D:
        reportUnclosedText(start)
        return nil
      case 0..<0x20:
        let code = next == 0x09 ? "\\t for a tab" : "an escape such as \\u00\(hexadecimal(next))"
        fail("text cannot hold this control character", at: at, instead: "write \(code)")
        at += 1
      default:
        text.append(next)
        at += 1
      }
    }
    reportUnclosedText(start)
    return nil
  }

  /// Reports text that its line leaves open, and goes back to a comma that ends the line.
  private mutating func reportUnclosedText(_ start: Int) {
    fail("this text is never closed", at: start, instead: "write \" where it ends")
    var last = at
    while last > start + 1, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
    if bytes[last - 1] == UInt8(ascii: ",") { at = last - 1 }
  }

  /// Reads text in curly or single quotes, reporting them; nil if the next character is neither.
  mutating func wronglyQuoted() -> String? {
    let start = at
    let isSingle = next == UInt8(ascii: "'")
    guard isSingle || (next >= 0x80 && OddCharacter(scalar)?.isBlank == false) else { return nil }
    skipCharacter()
    let first = at
    while !isAtEnd, next != 0x0A, next != 0x0D, !isQuote(isSingle) { skipCharacter() }
    let text = String(decoding: bytes[first..<at], as: UTF8.self)
    let kind = isSingle ? "single" : "curly"
    guard !isAtEnd, isQuote(isSingle) else {
      fail("this text is never closed", at: start, instead: "write it in straight quotes: \"text\"")
      return text
    }
    skipCharacter()
    fail(
      "text must be in straight quotes, not \(kind) ones", at: start, instead: "write \"\(text)\"")
    return text
  }

  private func isQuote(_ isSingle: Bool) -> Bool {
    if isSingle { return next == UInt8(ascii: "'") }
    if next == UInt8(ascii: "\"") { return true }
    guard next >= 0x80 else { return false }
    // An apostrophe within curly double quotes is not their end.
    return scalar != "\u{2019}" && OddCharacter(scalar)?.isBlank == false
      || scalar == "\u{2019}"
        && [0x2C, 0x3A, 0x5D, 0x7D, 0x0A, 0x0D, 0x20].contains(byteAfterQuote)
  }

  private var byteAfterQuote: UInt8 { at + 3 < bytes.count ? bytes[at + 3] : 0x0A }

  func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
