/// One row of a table, its cells read by column. Columns must be among those named for the table.
///
/// Required cells give a stand-in after a problem; optional ones nil when empty, or when the file
/// has no such column.
public struct CSVRow {
  private let table: CSVTable
  private let cells: [CSVReader.Cell]

  /// Everything found so far, in this row and before.
  public internal(set) var problems: Problems

  init(_ table: CSVTable, _ cells: [CSVReader.Cell], _ problems: Problems) {
    self.table = table
    self.cells = cells
    self.problems = problems
  }

  /// Where the row begins.
  public var place: Place { Place(table.source, cells[0].offset) }

  /// Where a cell begins, or the row if the file has no such column.
  public func place(of column: String) -> Place {
    cell(column).map { Place(table.source, $0.offset) } ?? place
  }

  /// Reports something wrong with a cell.
  public mutating func problem(_ message: String, at column: String, instead: String) {
    problems.add(message, at: place(of: column), instead: instead)
  }

  /// What to write instead of a word that is not known: the nearest of those that are, else some
  /// other advice. Nothing when nobody would read it: a file of nonsense has a million such words.
  func instead(
    of word: String, among words: @autoclosure () -> [String], else other: @autoclosure () -> String
  ) -> String {
    if problems.isFull(of: table.source.path) { return "" }
    return NearestName.to(word, among: words()).map { "did you mean `\($0)`?" } ?? other()
  }

  /// The text of a cell as it stands, perhaps empty.
  public func raw(_ column: String) -> String {
    cell(column).map { CSVReader.text($0, in: table.source) } ?? ""
  }

  /// Text that is not empty.
  public mutating func text(_ column: String) -> String { filled(column, "text") ?? "" }

  /// Text, or nil when the cell is empty.
  public func optionalText(_ column: String) -> String? {
    let text = raw(column)
    return text.isEmpty ? nil : text
  }

  /// One of the known words; the first of them is the stand-in.
  public mutating func choice(_ column: String, of words: [String]) -> String {
    var list: String { words.joined(separator: ", ") }
    guard let text = filled(column, "one of \(list)") else { return words[0] }
    if words.contains(text) { return text }
    problem(
      "`\(column)` cannot be `\(text)`", at: column,
      instead: instead(of: text, among: words, else: "write one of \(list)"))
    return words[0]
  }

  /// A number within a range.
  public mutating func number(
    _ column: String, in range: ClosedRange<Double> = -Double.infinity...Double.infinity
  ) -> Double {
    filled(column, Limits.description(range)).flatMap { number(column, $0, range, whole: false) }
      ?? Limits.placeholder(range)
  }

  /// A number within a range, or nil when the cell is empty.
  public mutating func optionalNumber(
    _ column: String, in range: ClosedRange<Double> = -Double.infinity...Double.infinity
  ) -> Double? {
    optionalText(column).flatMap { number(column, $0, range, whole: false) }
  }

  /// A whole number within a range.
  public mutating func integer(
    _ column: String, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Int {
    let limits = Limits.range(range)
    let value = filled(column, Limits.description(limits, whole: true))
      .flatMap { number(column, $0, limits, whole: true) }
    return value.flatMap { Int(exactly: $0) } ?? min(max(0, range.lowerBound), range.upperBound)
  }

  /// A day such as `2018-03-31`.
  public mutating func day(_ column: String) -> WrittenDay {
    read(column, "a date such as 2018-03-31") { text throws(Fault) in try WrittenDay(text) }
      ?? .standIn
  }

  /// A month such as `2018-03`.
  public mutating func month(_ column: String) -> WrittenMonth {
    read(column, "a month such as 2018-03") { text throws(Fault) in try WrittenMonth(text) }
      ?? .standIn
  }

  /// A financial year such as `2017/18`.
  public mutating func financialYear(_ column: String) -> WrittenFinancialYear {
    read(column, "a financial year such as 2017/18") { text throws(Fault) in
      try WrittenFinancialYear(text)
    } ?? .standIn
  }

  /// A cell read by a rule of your own, which throws what is wrong; nil after a problem.
  public mutating func read<Value>(
    _ column: String, _ wanted: String, _ rule: (String) throws(Fault) -> Value
  ) -> Value? {
    guard let text = filled(column, wanted) else { return nil }
    do {
      return try rule(text)
    } catch {
      problem("`\(column)`: \(error.message)", at: column, instead: error.suggestion)
      return nil
    }
  }

  private func cell(_ column: String) -> CSVReader.Cell? {
    guard let position = table.positions[column] else {
      preconditionFailure("\(column) is not among the columns named for the table")
    }
    return position < 0 ? nil : cells[position]
  }

  private mutating func filled(_ column: String, _ wanted: @autoclosure () -> String) -> String? {
    if let text = optionalText(column) { return text }
    problem("`\(column)` is empty", at: column, instead: "write \(wanted())")
    return nil
  }

  private mutating func number(
    _ column: String, _ text: String, _ range: ClosedRange<Double>, whole: Bool
  ) -> Double? {
    guard let value = NumberText.value(text) else {
      let fault = NumberText.fault(in: text)
      problem("`\(column)`: \(fault.message)", at: column, instead: fault.suggestion)
      return nil
    }
    let fault = Limits.fault(value, in: range, whole: whole, name: column, text: text)
    guard let fault else { return value }
    problem(fault.message, at: column, instead: fault.suggestion)
    return nil
  }
}
