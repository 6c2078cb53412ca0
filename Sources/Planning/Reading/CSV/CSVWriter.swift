/// Builds the text of a CSV file (RFC 4180): UTF-8, commas, lines ending with CRLF.
public struct CSVWriter {
  /// The file so far.
  public private(set) var text: String

  private let width: Int

  /// Begins a file with its header.
  public init(columns: [String]) {
    width = columns.count
    text = ""
    write(columns.map { .text($0) })
  }

  /// Adds a row, which must have as many cells as the header.
  public mutating func write(_ row: [CSVCell]) {
    precondition(row.count == width, "a row of \(row.count) cells under \(width) columns")
    // A line with nothing in it would be no row.
    let line = row.map(\.written).joined(separator: ",")
    text += (line.isEmpty ? "\"\"" : line) + "\r\n"
  }
}
