/// The text of one file: valid UTF-8, with an index of its lines.
///
/// Lines end with LF, CRLF or CR. A byte order mark is dropped and counts for no column.
public final class SourceText: Sendable {
  /// The path to show, as the user gave it.
  public let path: String

  /// The text in UTF-8, without byte order mark.
  public let bytes: [UInt8]

  /// Whether the file began with a byte order mark.
  public let hasByteOrderMark: Bool

  /// Offset of the first byte of each line.
  private let lineStarts: [Int32]

  /// Text that is already in memory.
  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Bytes known to be UTF-8; at most 2 GB.
  init(path: String, bytes: [UInt8]) {
    self.path = path
    hasByteOrderMark = bytes.starts(with: SourceText.byteOrderMark)
    self.bytes = hasByteOrderMark ? Array(bytes.dropFirst(3)) : bytes
    lineStarts = SourceText.startsOfLines(self.bytes)
  }

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The digest of the file as it was on disk, in lower-case hexadecimal.
  public var sha256: String {
    var digest = SHA256()
    if hasByteOrderMark { digest.update(SourceText.byteOrderMark) }
    digest.update(bytes)
    return digest.hexadecimal()
  }

  /// The whole text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Number of lines; a last line that is empty counts.
  public var lineCount: Int { lineStarts.count }

  /// The text of a line, from 1, without its end.
  public func line(_ number: Int) -> String {
    guard number >= 1, number <= lineStarts.count else { return "" }
    let start = Int(lineStarts[number - 1])
    var end = number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r")
    {
      end -= 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The line of an offset, from 1. Binary search in the lines.
  func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The offset at which the line of an offset begins.
  func startOfLine(holding offset: Int) -> Int { Int(lineStarts[lineNumber(at: offset) - 1]) }

  /// The column of an offset in Unicode scalars, from 1.
  func column(at offset: Int) -> Int {
    let start = Int(lineStarts[lineNumber(at: offset) - 1])
    return bytes[start..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1
  }

  private static func startsOfLines(_ bytes: [UInt8]) -> [Int32] {
    var starts: [Int32] = [0]
    for (offset, byte) in bytes.enumerated() {
      let isEnd =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && (offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n"))
      if isEnd { starts.append(Int32(offset + 1)) }
    }
    return starts
  }
}
