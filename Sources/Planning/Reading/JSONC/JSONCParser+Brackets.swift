extension JSONCParser {
  private static let closeObject = UInt8(ascii: "}")
  private static let closeArray = UInt8(ascii: "]")
  private static let comma = UInt8(ascii: ",")

  mutating func object() -> [Node.Member] {
    guard enter() else { return [] }
    var members: [Node.Member] = []
    var firstPlace: [String: Place] = [:]
    while !leave(JSONCParser.closeObject) {
      let place = Place(source, at)
      guard let key = key() else { continue }
      colon(after: key)
      let node = value(inObject: true)
      if let first = firstPlace[key] {
        fail(
          "`\(key)` is already given on line \(first.line), column \(first.column)",
          at: place.offset, instead: "keep one of the two")
      } else {
        firstPlace[key] = place
        members.append(Node.Member(key: key, place: place, node: node))
      }
      separator()
    }
    return members
  }

  mutating func array() -> [Node] {
    guard enter() else { return [] }
    var elements: [Node] = []
    while !leave(JSONCParser.closeArray) {
      elements.append(value(inObject: false))
      separator()
    }
    return elements
  }

  /// Goes past an opening bracket; false if that is too deep.
  private mutating func enter() -> Bool {
    if open.count == JSONCReader.deepest {
      stop(
        "brackets are nested more than \(JSONCReader.deepest) deep", at: at,
        instead: "close the brackets above, or write a flatter file")
      return false
    }
    open.append(at)
    at += 1
    return true
  }

  /// Goes past blank space and stray commas to the next member; true if there is none, having gone
  /// past the closing bracket.
  private mutating func leave(_ closing: UInt8) -> Bool {
    skipBlank()
    while next == JSONCParser.comma {
      fail("there is nothing before this comma", at: at, instead: "delete the comma")
      at += 1
      skipBlank()
    }
    if stopped { return true }
    let start = open.last!
    if isAtEnd {
      reportUnclosed(start)
      return true
    }
    guard next == JSONCParser.closeObject || next == JSONCParser.closeArray else { return false }
    if next != closing {
      let opener = Place(source, start)
      let bracket = String(UnicodeScalar(closing))
      stop(
        "this closes the \(character(start)) of line \(opener.line), column \(opener.column)",
        at: at, instead: "write \(bracket), or add the missing \(bracket) before it")
      return true
    }
    if suspect == nil, !isIndentedAlike(start, at) { suspect = (start, at) }
    at += 1
    open.removeLast()
    return true
  }

  private mutating func reportUnclosed(_ start: Int) {
    let opener = suspect?.open ?? start
    let closing = bytes[opener] == UInt8(ascii: "{") ? "}" : "]"
    var instead = "write \(closing) where it ends"
    if let close = suspect?.close {
      instead += ", before line \(Place(source, close).line)"
    }
    stop("this \(character(opener)) is never closed", at: opener, instead: instead)
  }

  /// Goes past the colon after a key.
  private mutating func colon(after key: String) {
    let end = at
    skipBlank()
    switch next {
    case UInt8(ascii: ":"): at += 1
    case UInt8(ascii: "="):
      fail("= stands where a colon should", at: at, instead: "write : instead of =")
      at += 1
    default:
      fail("there is no colon after `\(key)`", at: end, instead: "write \"\(key)\": and a value")
    }
    skipBlank()
  }

  /// Goes past the comma after a member or element.
  private mutating func separator() {
    let end = at
    skipBlank()
    switch next {
    case JSONCParser.comma: at += 1
    case JSONCParser.closeObject, JSONCParser.closeArray: break
    case UInt8(ascii: ";"):
      fail("; stands where a comma should", at: at, instead: "write , instead of ;")
      at += 1
    case UInt8(ascii: ":"), UInt8(ascii: "="):
      fail("\(character(at)) is not expected here", at: at, instead: "delete it")
      at += 1
    default:
      if isAtEnd { break }
      fail("there is no comma between this and what follows", at: end, instead: "write , here")
    }
  }

  private func character(_ offset: Int) -> String { String(UnicodeScalar(bytes[offset])) }

  /// Whether a closing bracket that begins its line is indented like the line of its opening one.
  private func isIndentedAlike(_ start: Int, _ end: Int) -> Bool {
    func isBlank(_ offset: Int) -> Bool { bytes[offset] == 0x20 || bytes[offset] == 0x09 }
    // Mostly something else stands before it, and the line need not be gone through.
    var first = end
    while first > 0, isBlank(first - 1) { first -= 1 }
    guard first == 0 || bytes[first - 1] == 0x0A || bytes[first - 1] == 0x0D else { return true }
    let opening = source.startOfLine(holding: start)
    var width = 0
    while isBlank(opening + width) { width += 1 }
    return end - first == width
  }
}
