/// Changes to a file that somebody, or a bad disk, might make.
enum Damage {
  /// The bytes with one change.
  static func once(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    guard !bytes.isEmpty else { return Array(Extremes.word(&dice).utf8) }
    // Mostly changes after which the file is still read to its end.
    switch dice.below(20) {
    case 0...7: return token(bytes, &dice)
    case 8, 9: return cell(bytes, &dice)
    case 10, 11: return lines(bytes, &dice)
    case 12: return flipped(bytes, &dice)
    case 13: return spliced(bytes, &dice)
    case 14: return Array(bytes.prefix(dice.below(bytes.count)))
    case 15: return inserted(bytes, &dice)
    case 16: return nested(bytes, &dice)
    case 17: return ends(bytes, &dice)
    default: return token(token(bytes, &dice), &dice)
    }
  }

  // MARK: Tokens

  /// A number, a word in quotes or a name is replaced, deleted, doubled or swapped with another.
  private static func token(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    guard !bytes.isEmpty, let range = tokenRange(bytes, dice.below(bytes.count)) else {
      return bytes
    }
    let old = bytes[range]
    var new: [UInt8]
    switch dice.below(12) {
    case 0: new = []
    case 1: new = Array(old) + Array(old)
    case 2, 3:
      guard let other = tokenRange(bytes, dice.below(bytes.count)) else { return bytes }
      new = Array(bytes[other])
    default: new = replacement(old, &dice)
    }
    return Array(bytes[..<range.lowerBound]) + new + Array(bytes[range.upperBound...])
  }

  /// Something of the same kind: a number for a number, a date for a date.
  private static func replacement(_ old: ArraySlice<UInt8>, _ dice: inout Dice) -> [UInt8] {
    let digits = old.count { (0x30...0x39).contains($0) }
    let dashes = old.count { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
    if digits > 0, digits >= 4, dashes > 0, old.count < 12 {
      return Array(dice.one(of: Extremes.dates).utf8)
    }
    if digits > 0, digits * 2 >= old.count { return Array(Extremes.number(&dice).utf8) }
    let word = Extremes.word(&dice)
    return Array((dice.oneIn(2) ? escaped(word) : word).utf8)
  }

  /// As JSON writes it within quotes.
  private static func escaped(_ word: String) -> String {
    var text = ""
    for scalar in word.unicodeScalars {
      if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" {
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Where the token around or after a place is.
  private static func tokenRange(_ bytes: [UInt8], _ place: Int) -> Range<Int>? {
    func isPart(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "/"), 0x80...:
        return true
      default: return false
      }
    }
    guard let found = bytes[place...].firstIndex(where: isPart) else { return nil }
    var (start, end) = (found, found)
    while start > 0, isPart(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isPart(bytes[end]) { end += 1 }
    return start..<end
  }

  // MARK: Lines

  /// A cell between commas is replaced, or one of a line is added or taken away.
  private static func cell(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let place = dice.below(bytes.count)
    guard let start = bytes[place...].firstIndex(of: UInt8(ascii: ",")) else { return bytes }
    let rest = bytes[(start + 1)...]
    let end = rest.firstIndex { [0x2C, 0x0A, 0x0D].contains($0) } ?? bytes.count
    let new: [UInt8]
    switch dice.below(4) {
    case 0: new = []
    case 1: new = Array("\"\(Extremes.word(&dice).replacing("\"", with: "\"\""))\"".utf8)
    default: new = replacement(bytes[(start + 1)..<end], &dice)
    }
    return Array(bytes[...start]) + new + Array(bytes[end...])
  }

  /// A line is repeated, moved, deleted, or repeated thousands of times.
  private static func lines(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    let place = dice.below(lines.count)
    switch dice.below(6) {
    case 0: lines.remove(at: place)
    case 1: lines.swapAt(place, dice.below(lines.count))
    case 2: lines.insert(lines[place], at: dice.below(lines.count))
    case 3:
      lines.insert(
        contentsOf: [[UInt8]](repeating: lines[place], count: 1 << dice.below(13)), at: place)
    case 4: lines = Array(lines[..<place])
    default: lines.removeSubrange(place..<min(lines.count, place + 1 + dice.below(20)))
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  // MARK: Bytes

  private static func flipped(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0...dice.below(4) {
      let place = dice.below(bytes.count)
      bytes[place] =
        dice.oneIn(2) ? UInt8(dice.below(256)) : bytes[place] ^ UInt8(1 << dice.below(8))
    }
    return bytes
  }

  private static func spliced(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let start = dice.below(bytes.count)
    let end = min(bytes.count, start + dice.below(400))
    let part = Array(bytes[start..<end])
    let place = dice.below(bytes.count)
    if dice.oneIn(3) { return Array(bytes[..<start]) + Array(bytes[end...]) }
    return Array(bytes[..<place]) + part + Array(bytes[place...])
  }

  /// Bytes that are no text, characters that cannot be seen, brackets, quotes.
  private static func inserted(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let pieces: [[UInt8]] = [
      [0xC0, 0x80], [0xFF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x80], [0],
      [0xEF, 0xBB, 0xBF], [0x0D], [0x0D, 0x0A], [0x22], [0x22, 0x22], [0x2C], [0x3B], [0x7B],
      [0x7D], [0x5B], [0x5D], [0x2F, 0x2A], [0x2A, 0x2F], [0x2F, 0x2F], [0x5C], [0x5C, 0x75],
      [0xC2, 0xA0], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0x9C], [0x27], [0x23], [0x09],
    ]
    let place = dice.below(bytes.count + 1)
    let piece = [[UInt8]](repeating: dice.one(of: pieces), count: 1 << dice.below(6)).joined()
    return Array(bytes[..<place]) + Array(piece) + Array(bytes[place...])
  }

  /// Brackets within brackets.
  private static func nested(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    let pairs: [([UInt8], [UInt8])] = [
      ([0x5B], [0x5D]), (Array("{\"a\":".utf8), [0x7D]),
      (Array("{\"levers\":[".utf8), [0x5D, 0x7D]),
    ]
    let (opening, closing) = dice.one(of: pairs)
    let depth = 1 << dice.below(12)
    let place = dice.below(bytes.count + 1)
    let inside =
      Array([[UInt8]](repeating: opening, count: depth).joined())
      + (dice.oneIn(2) ? Array([[UInt8]](repeating: closing, count: depth).joined()) : [])
    return Array(bytes[..<place]) + inside + Array(bytes[place...])
  }

  /// Other ends of lines, a byte order mark, another encoding.
  private static func ends(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    switch dice.below(5) {
    case 0: return bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case 1: return bytes.map { $0 == 0x0A ? 0x0D : $0 }
    case 2: return [0xEF, 0xBB, 0xBF] + bytes
    case 3: return bytes.flatMap { [$0, 0] }
    default: return bytes.filter { $0 != 0x0A }
    }
  }
}
