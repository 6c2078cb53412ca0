import Reporting

/// Sets help in lines that a terminal of 80 columns has room for.
enum HelpLayout {
  private static let width = 80

  /// Paragraphs, and lists of a word and what it means, broken anew.
  ///
  /// Lines without indent that follow each other are a paragraph. A line with two spaces begins a row
  /// of a list, and lines with more go on with it; after two spaces within it comes a column, in
  /// which it goes on.
  static func reflowed(_ text: String) -> String {
    var blocks: [String] = []
    var goesOn = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indent = line.prefix { $0 == " " }.count
      let words = line.dropFirst(indent)
      if words.isEmpty {
        blocks.append("")
      } else if goesOn, indent != 2, !blocks.isEmpty {
        blocks[blocks.count - 1] += " " + words
      } else {
        blocks.append(String(line))
      }
      goesOn = !words.isEmpty
    }
    return blocks.map { block in
      let (first, rest) = columns(block)
      return row(first, rest)
    }.joined(separator: "\n")
  }

  /// A word and what it means, in which the lines after the first are indented as far as the first
  /// word of it is.
  static func row(_ left: String, _ right: String) -> String {
    let lines = TerminalStyle.wrap(right, width: width - left.count)
    let indent = String(repeating: " ", count: left.count)
    return left + lines.joined(separator: "\n" + indent)
  }

  /// What stands before the text of a block, and the text.
  private static func columns(_ block: String) -> (String, String) {
    let indent = block.prefix { $0 == " " }
    let text = block.dropFirst(indent.count)
    guard indent.count == 2, let gap = text.firstRange(of: "  ") else {
      return (String(indent), String(text))
    }
    let end = text[gap.lowerBound...].firstIndex { $0 != " " } ?? text.endIndex
    return (String(indent + text[..<end]), String(text[end...]))
  }
}
