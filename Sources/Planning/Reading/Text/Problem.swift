/// One thing wrong in one file, where it is, and what to write instead.
public struct Problem: Sendable, Equatable {
  /// The path of the file, as the user gave it.
  public let file: String

  /// The line, from 1; 0 when the whole file is at fault.
  public let line: Int

  /// The column in characters (Unicode scalars), from 1; 0 when the whole file is at fault.
  public let column: Int

  /// What is wrong, without a full stop.
  public let message: String

  /// What to write instead, as an instruction.
  public let suggestion: String

  /// The text of the line at fault, or the part of a long one around the column; empty when the
  /// whole file is at fault.
  public let sourceLine: String

  /// The same above its caret.
  private let excerpt: Excerpt

  /// A problem with a whole file: it is missing, too large, not text.
  public init(file: String, _ message: String, instead suggestion: String) {
    self.file = file
    line = 0
    column = 0
    self.message = Excerpt.shortened(message)
    self.suggestion = Excerpt.shortened(suggestion)
    sourceLine = ""
    excerpt = Excerpt(of: "", around: 0)
  }

  /// A problem with a whole file that a command puts right, which is given in full.
  public init(file: String, _ message: String, run command: String) {
    self.file = file
    line = 0
    column = 0
    self.message = Excerpt.shortened(message)
    suggestion = "run \(command)"
    sourceLine = ""
    excerpt = Excerpt(of: "", around: 0)
  }

  /// A problem at one place in a file.
  public init(at place: Place, _ message: String, instead suggestion: String) {
    file = place.source.path
    line = place.line
    column = place.column
    self.message = Excerpt.shortened(message)
    self.suggestion = Excerpt.shortened(suggestion)
    // A line may be the whole of a large file, and a hundred problems be on it.
    let text = place.source.line(line)
    excerpt = Excerpt(of: text, around: column)
    sourceLine = text.utf8.count > 1000 ? excerpt.text : text
  }
}

extension Problem: CustomStringConvertible {
  /// `file:line:column: what is wrong`, the line, a caret under the column, and the suggestion.
  public var description: String {
    let file = Excerpt.shown(file)
    if line == 0 { return "\(file): \(message)\n  \(suggestion)" }
    let caret = String(repeating: " ", count: excerpt.caret) + "^"
    return "\(file):\(line):\(column): \(message)\n  \(excerpt.text)\n  \(caret)\n  \(suggestion)"
  }
}
