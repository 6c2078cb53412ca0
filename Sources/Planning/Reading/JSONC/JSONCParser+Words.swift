extension JSONCParser {
  /// Reads a number, `true`, `false` or `null`; says what to write instead of anything else.
  mutating func word(inObject: Bool) -> Node.Value {
    let start = at
    let text = bareWord()
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "":
      fail("there is no value here", at: at, instead: "write a value before \(scalar)")
      let isSeparator = [0x2C, 0x5D, 0x7D].contains(next)
      if !isAtEnd, !isSeparator { skipCharacter() }
      return .null
    default: break
    }
    let first = text.first!
    guard first.isNumber || "+-.−–£$€".contains(first) else { return badWord(text, at: start) }
    if let groups = thousands(after: text, inObject: inObject) {
      at += groups.utf8.count
      return badNumber(text + groups, at: start)
    }
    guard let value = NumberText.value(text) else { return badNumber(text, at: start) }
    return .number(Node.Number(text: text, value: value))
  }

  /// The characters up to a blank, a bracket, a quote, a comment or one of `, : ; =`.
  mutating func bareWord() -> String {
    let start = at
    scan: while !isAtEnd {
      switch next {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="),
        UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "#"):
        break scan
      case UInt8(ascii: "/") where second == UInt8(ascii: "/") || second == UInt8(ascii: "*"):
        break scan
      case 0x80... where OddCharacter(scalar) != nil: break scan
      default: skipCharacter()
      }
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// `,000` groups that make the word before them one number with thousands separators.
  ///
  /// In an object a digit after a comma is never right. In a list `1,200` is two numbers, but
  /// `1,050` can only be one, since no number starts with 0.
  private func thousands(after text: String, inObject: Bool) -> String? {
    let digits = text.drop { "+-£$€".contains($0) }
    guard (1...3).contains(digits.count), digits.allSatisfy(\.isNumber) else { return nil }
    var end = at
    func isDigit(_ offset: Int) -> Bool {
      offset < bytes.count && (0x30...0x39).contains(bytes[offset])
    }
    while end < bytes.count, bytes[end] == UInt8(ascii: ","), isDigit(end + 1), isDigit(end + 2),
      isDigit(end + 3), !isDigit(end + 4), inObject || bytes[end + 1] == UInt8(ascii: "0")
    {
      end += 4
    }
    return end == at ? nil : String(decoding: bytes[at..<end], as: UTF8.self)
  }

  private mutating func badNumber(_ text: String, at start: Int) -> Node.Value {
    let isDate = text.first!.isNumber && text.dropFirst(4).contains { $0 == "-" || $0 == "/" }
    if isDate {
      fail("`\(text)` is not in quotes", at: start, instead: "write \"\(text)\"")
    } else {
      let fault = NumberText.fault(in: text)
      fail(fault.message, at: start, instead: fault.suggestion)
    }
    return .null
  }

  private mutating func badWord(_ text: String, at start: Int) -> Node.Value {
    let meant = ["none": "null", "nil": "null", "undefined": "null", "yes": "true", "no": "false"]
    let lower = text.lowercased()
    if ["nan", "inf", "infinity"].contains(lower) { return badNumber(text, at: start) }
    if let known = meant[lower] ?? NearestName.to(text, among: ["true", "false", "null"]) {
      fail(
        "`\(text)` is not a value", at: start, instead: "write \(known), or \"\(text)\" for text")
      return .null
    }
    let whole = restOfText(from: start)
    fail("the text `\(whole)` is not in quotes", at: start, instead: "write \"\(whole)\"")
    return .string(whole)
  }

  /// Takes further words of the line into text that lacks its quotes.
  private mutating func restOfText(from start: Int) -> String {
    var end = at
    while !isAtEnd, next == 0x20 || next == 0x09 || next >= 0x80 && OddCharacter(scalar) == nil {
      at += 1
      if bareWord().isEmpty { break }
      end = at
    }
    at = end
    if next == UInt8(ascii: "\"") { at += 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
