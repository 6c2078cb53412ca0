extension Terminal {
  /// The text with `·` for everything that would steer the terminal: what files, folders and words
  /// are called comes from others. Line ends, tabs and our own bold stay.
  static func withoutSteering(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isSteering) else { return text }
    var shown = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let next = rest.first {
      if let bold = bold.first(where: { rest.starts(with: $0.unicodeScalars) }) {
        shown.append(contentsOf: bold.unicodeScalars)
        rest = rest.dropFirst(bold.unicodeScalars.count)
        continue
      }
      shown.append(isSteering(next) ? "·" : next)
      rest = rest.dropFirst()
    }
    return String(shown)
  }

  private static let bold = ["\u{1B}[1m", "\u{1B}[0m"]

  /// Controls of the terminal, and those of the direction of writing.
  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
