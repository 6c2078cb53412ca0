/// A JSON value that keeps the order of its keys (RFC 8259).
enum JSONText {
  case text(String)
  case number(Double)
  case whole(UInt64)
  case flag(Bool)
  case null
  case list([JSONText])
  case object([(key: String, value: JSONText)])

  /// The value over several lines, indented by two spaces, with an ending newline.
  var document: String { written(indent: 0) + "\n" }

  private func written(indent: Int) -> String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): number.isFinite ? DecimalText.trimmed(number, upTo: 6) : "null"
    case .whole(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .null: "null"
    case .list(let values):
      Self.lines(values.map { $0.written(indent: indent + 1) }, in: "[]", indent: indent)
    case .object(let members):
      Self.lines(
        members.map { "\(Self.quoted($0.key)): \($0.value.written(indent: indent + 1))" },
        in: "{}", indent: indent)
    }
  }

  private static func lines(_ items: [String], in brackets: String, indent: Int) -> String {
    guard !items.isEmpty else { return brackets }
    let outer = String(repeating: "  ", count: indent)
    let body = items.map { outer + "  " + $0 }.joined(separator: ",\n")
    return "\(brackets.prefix(1))\n\(body)\n\(outer)\(brackets.suffix(1))"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case ..<" ", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
