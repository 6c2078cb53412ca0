/// How text is set on a terminal.
public struct TerminalStyle {
  let escapes: Bool

  func bold(_ text: String) -> String { escapes ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// Breaks text between words into lines of at most so many columns.
  ///
  /// - Parameter hanging: by how much the lines after the first are indented.
  public static func wrap(_ text: String, width: Int, hanging: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in plain(text).split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging) + word
      } else {
        line += line.isEmpty && lines.isEmpty ? String(word) : " " + word
      }
    }
    return lines + [line]
  }

  /// The text in one line: names come from files, and could break or steer it.
  private static func plain(_ text: String) -> String {
    String(
      text.unicodeScalars.map { scalar -> Character in
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: " "
        case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: "·"
        default: Character(scalar)
        }
      })
  }

  /// The text in exactly so many columns, cut with an ellipsis where it is longer.
  static func fit(_ text: String, _ columns: Int, right: Bool = false) -> String {
    let text = plain(text)
    if text.count > columns { return text.prefix(max(0, columns - 1)) + "…" }
    let space = String(repeating: " ", count: columns - text.count)
    return right ? space + text : text + space
  }
}
