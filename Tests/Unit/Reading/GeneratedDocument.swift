/// Random valid documents, with comments and trailing commas wherever they may stand.
struct GeneratedDocument {
  private var state: UInt64
  private(set) var text = ""

  /// The same seed always gives the same document.
  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    blank()
    if below(2) == 0 { object(depth: 0) } else { list(depth: 0) }
    blank()
  }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private mutating func pick(_ choices: [String]) -> String { choices[below(choices.count)] }

  private mutating func blank() {
    text += pick([
      "", "", "", " ", "\n", "\r\n", "\t", "  ", "// to the end \" } ,\n", "/* in \n \" ] * / */",
      "/**/", " //\n",
    ])
  }

  private mutating func value(depth: Int) {
    switch below(depth > 5 ? 6 : 8) {
    case 0: text += pick(["true", "false", "null"])
    case 1, 2: number()
    case 3, 4, 5: string()
    case 6: object(depth: depth + 1)
    default: list(depth: depth + 1)
    }
  }

  private mutating func number() {
    let mantissa =
      pick(["", "-"]) + pick(["0", "7", "10", "624", "56400", "9007199254740991"])
      + pick(["", "", ".5", ".0", ".125", ".10"])
    // Foundation's JSON5 refuses 0e2, which RFC 8259 allows.
    text += mantissa + (Double(mantissa) == 0 ? "" : pick(["", "", "e2", "E-3", "e+1"]))
  }

  private mutating func string() {
    text += "\""
    for _ in 0..<below(8) {
      text += pick([
        "a", "Z", " ", "é", "£", "’", "\u{A0}", "😀", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9",
        "\\ud83d\\ude00", "\\t", "//", "/*", ",", "{", "]",
      ])
    }
    text += "\""
  }

  private mutating func object(depth: Int) {
    text += "{"
    let count = below(5)
    for index in 0..<count {
      blank()
      text += "\"key_\(index)\""
      blank()
      text += ":"
      blank()
      value(depth: depth)
      blank()
      if index < count - 1 || below(2) == 0 { text += "," }
    }
    blank()
    text += "}"
  }

  private mutating func list(depth: Int) {
    text += "["
    let count = below(5)
    for index in 0..<count {
      blank()
      value(depth: depth)
      blank()
      if index < count - 1 || below(2) == 0 { text += "," }
    }
    blank()
    text += "]"
  }
}
