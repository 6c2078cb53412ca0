/// A position in a file. Line and column are worked out only when asked for.
public struct Place: Sendable, Equatable, CustomStringConvertible {
  /// The file.
  public let source: SourceText

  /// Bytes before the position, not counting a byte order mark.
  public let offset: Int

  /// The position `offset` bytes into a file.
  public init(_ source: SourceText, _ offset: Int) {
    self.source = source
    self.offset = offset
  }

  /// The line, from 1.
  public var line: Int { source.lineNumber(at: offset) }

  /// The column in Unicode scalars, from 1.
  public var column: Int { source.column(at: offset) }

  /// `file:line:column`.
  public var description: String { "\(source.path):\(line):\(column)" }

  /// Two places are equal when they are the same offset of the same loaded file.
  public static func == (left: Place, right: Place) -> Bool {
    left.source === right.source && left.offset == right.offset
  }
}
