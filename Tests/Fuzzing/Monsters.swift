/// Files of up to 32 MB, each a few bytes many times over: what takes longer than in proportion to
/// the length shows here.
enum Monsters {
  /// The text of a settings file.
  static func settings(_ dice: inout Dice) -> [UInt8] {
    let size = size(&dice)
    switch dice.below(13) {
    case 0: return filled("[", "[],", "]", size)
    case 1: return filled("{\"levers\":[", "\n[],", "]}", size)
    case 2: return filled("[", "1,", "]", size)
    case 3: return numbered("{", { "\"k\($0)\":1," }, "}", size)
    case 4: return filled("{", "\"a\":1,", "}", size)
    case 5: return filled("{\"title\":\"", "x", "\"}", size)
    case 6: return filled("", "\u{A0}x ", "", size)
    case 7: return filled("{", "// comment\n", "}", size)
    case 8: return filled("/*", "* /", "", size)
    case 9: return filled("{\"title\":\"", "\\u00e9", "\"}", size)
    case 10: return filled("[", "{\"a\":[{}]},", "]", size)
    case 11: return filled("", "\n", "{}", size)
    default: return filled("{", "' ", "}", size)
    }
  }

  /// The text of a table.
  static func table(_ columns: [String], _ dice: inout Dice) -> [UInt8] {
    let size = size(&dice)
    let header = columns.joined(separator: ",") + "\n"
    let row = columns.map { _ in "x" }.joined(separator: ",") + "\n"
    switch dice.below(12) {
    case 0: return filled(header, row, "", size)
    case 1: return filled(header, "\n", "", size)
    case 2: return filled(header, ",", "\n", size)
    case 3: return filled(header, "x\n", "", size)
    case 4: return filled(header + "x", "\"", "\n", size)
    case 5: return filled(header + "\"", "\"\"", "\"\n", size)
    case 6: return filled(header + "\"", "\n", "", size)
    case 7: return filled("", "a,", "b\n", size)
    case 8: return numbered("", { "c\($0)," }, "b\n", size)
    case 9: return filled(header, "\u{202E}", "\n", size)
    case 10: return numbered(header, { "\($0)," + row }, "", size)
    default: return filled("", "x", "", size)
    }
  }

  /// Rows that could be right, each a little different.
  static func rows(_ header: String, _ dice: inout Dice, _ row: (Int) -> String) -> [UInt8] {
    numbered(header + "\n", { row($0) + "\n" }, "", size(&dice))
  }

  private static func size(_ dice: inout Dice) -> Int {
    dice.oneIn(4) ? (32 << 20) - 200 : 1 << (12 + dice.below(12))
  }

  private static func filled(_ start: String, _ part: String, _ end: String, _ size: Int)
    -> [UInt8]
  {
    let piece = Array(part.utf8)
    var bytes = Array(start.utf8)
    bytes.reserveCapacity(size + 200)
    while bytes.count < size { bytes += piece }
    return bytes + Array(end.utf8)
  }

  private static func numbered(
    _ start: String, _ part: (Int) -> String, _ end: String, _ size: Int
  ) -> [UInt8] {
    var bytes = Array(start.utf8)
    bytes.reserveCapacity(size + 200)
    var number = 0
    while bytes.count < size {
      bytes += part(number).utf8
      number += 1
    }
    return bytes + Array(end.utf8)
  }
}
