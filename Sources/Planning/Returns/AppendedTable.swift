/// A CSV file to which rows are added; what is in it stays to the byte.
struct AppendedTable {
  private let source: SourceText
  /// The columns of the file.
  private(set) var columns: [String]
  private var bytes: [UInt8]
  private let lineEnd: String

  /// A file that has been read before, so that it is known to be right.
  init(_ source: SourceText) {
    self.source = source
    var reader = CSVReader(source)
    columns = (reader.nextRecord() ?? []).map { CSVReader.text($0, in: source) }
    bytes = source.bytes
    lineEnd = source.text.utf8.contains(0x0D) ? "\r\n" : "\n"
    if let last = bytes.last, last != 0x0A, last != 0x0D { bytes += Array(lineEnd.utf8) }
  }

  /// Adds an empty column at the end, unless it is there.
  ///
  /// - Precondition: no row has been added yet.
  mutating func addColumn(_ name: String) {
    if columns.contains(name) { return }
    var reader = CSVReader(source)
    var ends: [Int] = []
    while let record = reader.nextRecord(), let last = record.last {
      ends.append(Int(last.end) + (last.isQuoted ? 1 : 0))
    }
    for (row, end) in ends.enumerated().reversed() {
      bytes.insert(contentsOf: Array(((row == 0 ? ",\(name)" : ",")).utf8), at: end)
    }
    columns.append(name)
  }

  /// Adds a row; columns that it does not name stay empty, and what the file has no column for is
  /// left out.
  mutating func add(_ cells: [String: CSVCell]) {
    let line = columns.map { (cells[$0] ?? .empty).written }.joined(separator: ",")
    bytes += Array((line + lineEnd).utf8)
  }

  /// The file as it now is, with its byte order mark if it had one.
  var text: String {
    (source.hasByteOrderMark ? "\u{FEFF}" : "") + String(decoding: bytes, as: UTF8.self)
  }
}
