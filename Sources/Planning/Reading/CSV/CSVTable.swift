/// A CSV file with the columns that its reader expects.
public struct CSVTable: Sendable {
  /// The file.
  public let source: SourceText

  /// The columns of the file, from left to right.
  public let columns: [String]

  /// Cells row by row; every row has as many as the header.
  let cells: [[CSVReader.Cell]]

  /// Position of each expected column in a row; -1 when an optional one is not in the file.
  let positions: [String: Int]

  /// Number of rows below the header.
  public var count: Int { cells.count }

  /// Splits a file into cells and checks its header.
  ///
  /// Any other column than those named is a problem, and so is a row with more or fewer cells than
  /// the header. Columns may come in any order.
  public init(_ source: SourceText, columns wanted: [String], optional: [String] = [])
    throws(Problems)
  {
    try self.init(source, columns: wanted, optional: optional, isOurs: true)
  }

  /// Splits a file that another program laid out, for its own ends: columns are known in capitals,
  /// whatever the file writes, and those that nobody asked for are passed over.
  public init(
    fromElsewhere source: SourceText, columns wanted: [String], optional: [String] = []
  ) throws(Problems) {
    try self.init(source, columns: wanted, optional: optional, isOurs: false)
  }

  private init(
    _ source: SourceText, columns wanted: [String], optional: [String], isOurs: Bool
  ) throws(Problems) {
    var reader = CSVReader(source)
    let header = reader.nextRecord() ?? []
    self.source = source
    columns = header.map {
      let name = CSVReader.text($0, in: source)
      return isOurs ? name : name.filter { $0 != " " }.uppercased()
    }
    var positions: [String: Int] = [:]
    for name in wanted + optional { positions[name] = columns.firstIndex(of: name) ?? -1 }
    self.positions = positions
    CSVTable.checkHeader(
      columns, header, source, wanted: wanted, optional: optional, isOurs: isOurs,
      &reader.problems)
    // Under a wrong header every row would be a problem.
    try reader.problems.throwIfAny()
    var cells: [[CSVReader.Cell]] = []
    while let record = reader.nextRecord() {
      if record.count != columns.count, !reader.hasUnclosedQuote {
        CSVTable.reportCount(record, columns, source, &reader.problems)
      }
      cells.append(record)
    }
    self.cells = cells
    try reader.problems.throwIfAny()
  }

  /// Decodes each row. Problems are added, and what was decoded is of use only if there were none.
  public func map<Value>(_ problems: inout Problems, _ read: (inout CSVRow) -> Value) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(count)
    for record in cells {
      var row = CSVRow(self, record, problems)
      problems = Problems()
      values.append(read(&row))
      problems = row.problems
    }
    return values
  }

  private static func reportCount(
    _ record: [CSVReader.Cell], _ columns: [String], _ source: SourceText,
    _ problems: inout Problems
  ) {
    let isLong = record.count > columns.count
    let offset = isLong ? record[columns.count].offset : Int(record.last!.end)
    let instead =
      isLong
      ? "delete what is too much; a cell that holds a comma must be in quotes"
      : "add a cell for \(columns[record.count...].joined(separator: ", ")); it may be empty"
    let cells = record.count == 1 ? "1 cell" : "\(record.count) cells"
    problems.add(
      "the row has \(cells), the header \(columns.count)", at: Place(source, offset),
      instead: instead)
  }
}
