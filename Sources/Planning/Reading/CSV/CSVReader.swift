/// Splits CSV into cells (RFC 4180).
///
/// UTF-8, commas, lines ending with LF, CRLF or CR, a header in the first line. Cells in quotes may
/// hold commas, line ends and doubled quotes. Lines with nothing in them are skipped.
struct CSVReader {
  /// One cell: the bytes of the file between its quotes or commas.
  struct Cell {
    let start: Int32
    let end: Int32
    let isQuoted: Bool

    /// Offset of the first byte, its quote if it has one.
    var offset: Int { Int(start) - (isQuoted ? 1 : 0) }
  }

  let source: SourceText
  private let bytes: [UInt8]
  private var at = 0
  var problems = Problems()

  /// Set when a quote took in the rest of the file.
  var hasUnclosedQuote = false

  /// How many cells a table may have.
  static let mostCells = 2_000_000

  /// How many columns.
  static let mostColumns = 5_000

  /// How long a cell may be, in bytes.
  static let longestCell = 10_000

  private var cellsRead = 0

  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
  }

  /// The next line that is not empty; nil at the end. Empty lines are passed over.
  mutating func nextRecord() -> [Cell]? {
    while at < bytes.count, isLineEnd(bytes[at]) { at += 1 }
    guard at < bytes.count else { return nil }
    var cells: [Cell] = []
    while true {
      cells.append(cell())
      guard isWithinLimits(cells) else { return nil }
      guard at < bytes.count, bytes[at] == UInt8(ascii: ",") else { break }
      at += 1
    }
    return cells
  }

  /// Whether there are no more cells than a table may have; else nothing more is read.
  private mutating func isWithinLimits(_ cells: [Cell]) -> Bool {
    cellsRead += 1
    let cell = cells[cells.count - 1]
    if Int(cell.end - cell.start) > CSVReader.longestCell, !hasUnclosedQuote {
      problems.add(
        "the cell has \(cell.end - cell.start) bytes", at: Place(source, cell.offset),
        instead: "write at most \(CSVReader.longestCell)")
    }
    guard cells.count > CSVReader.mostColumns || cellsRead > CSVReader.mostCells else {
      return true
    }
    let isWide = cells.count > CSVReader.mostColumns
    problems.add(
      isWide
        ? "the row has more than \(CSVReader.mostColumns) cells"
        : "the table has more than \(CSVReader.mostCells) cells",
      at: Place(source, cell.offset),
      instead: isWide
        ? "write one observation in a row" : "leave out what is not about this authority")
    at = bytes.count
    return false
  }

  /// Reads a cell and stops at the comma, the line end or the end of the file after it.
  private mutating func cell() -> Cell {
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") { return quotedCell() }
    let start = at
    var hasLooseQuote = false
    while at < bytes.count, bytes[at] != UInt8(ascii: ","), !isLineEnd(bytes[at]) {
      if bytes[at] == UInt8(ascii: "\""), !hasLooseQuote {
        reportLooseQuote()
        hasLooseQuote = true
      }
      at += 1
    }
    return Cell(start: Int32(start), end: Int32(at), isQuoted: false)
  }

  private mutating func quotedCell() -> Cell {
    let start = at + 1
    at = start
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "\"") else {
        at += 1
        continue
      }
      if at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") {
        at += 2
        continue
      }
      let cell = Cell(start: Int32(start), end: Int32(at), isQuoted: true)
      at += 1
      skipAfterQuote()
      return cell
    }
    hasUnclosedQuote = true
    problems.add(
      "this quote is never closed", at: Place(source, start - 1),
      instead: "write \" at the end of the cell, and \"\" for a quote within it")
    return Cell(start: Int32(start), end: Int32(bytes.count), isQuoted: true)
  }

  /// Reports text between a closing quote and the next comma.
  private mutating func skipAfterQuote() {
    guard at < bytes.count, bytes[at] != UInt8(ascii: ","), !isLineEnd(bytes[at]) else { return }
    problems.add(
      "text follows the quote that closes the cell", at: Place(source, at),
      instead: "write , here, or \"\" for a quote within the cell")
    while at < bytes.count, bytes[at] != UInt8(ascii: ","), !isLineEnd(bytes[at]) { at += 1 }
  }

  private mutating func reportLooseQuote() {
    problems.add(
      "a quote stands within a cell that is not in quotes", at: Place(source, at),
      instead: "put the whole cell in quotes, and write \"\" for this quote")
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// The text of a cell, doubled quotes made single.
  static func text(_ cell: Cell, in source: SourceText) -> String {
    let text = String(decoding: source.bytes[Int(cell.start)..<Int(cell.end)], as: UTF8.self)
    return cell.isQuoted ? text.replacing("\"\"", with: "\"") : text
  }
}
