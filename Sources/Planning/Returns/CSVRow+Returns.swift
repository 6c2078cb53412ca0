import Engine

/// Cells as returns write them: spaces around them and the case of codes do not count.
extension CSVRow {
  /// A code; nil after a problem.
  mutating func code<Code>(_ column: String, _ kind: Code.Type) -> Code?
  where Code: RawRepresentable<String> & CaseIterable {
    let text = trimmed(column).uppercased()
    var known: String { Code.allCases.map(\.rawValue).joined(separator: ", ") }
    if text.isEmpty {
      problem("`\(column)` is empty", at: column, instead: "write one of \(known)")
      return nil
    }
    if let code = Code(rawValue: text) { return code }
    problem(
      "`\(text)` is no code of `\(column)`", at: column, instead: "write one of \(known)")
    return nil
  }

  /// A code, or nil when the cell is empty.
  mutating func optionalCode<Code>(_ column: String, _ kind: Code.Type) -> Code?
  where Code: RawRepresentable<String> & CaseIterable {
    trimmed(column).isEmpty ? nil : code(column, kind)
  }

  /// A day as `31/03/2018` or `2018-03-31`, no later than `last`; nil after a problem.
  mutating func returnDay(_ column: String, notAfter last: Day) -> Day? {
    let text = trimmed(column)
    let advice = "write the date as DD/MM/YYYY, such as 31/03/2018"
    if text.isEmpty {
      problem("`\(column)` is empty", at: column, instead: advice)
      return nil
    }
    var written = text
    if let parts = DigitGroups(text, lengths: [2, 2, 4], separator: "/") {
      written = "\(parts[2])-\(twoDigits(parts[1]))-\(twoDigits(parts[0]))"
    }
    guard let day = (try? WrittenDay(written)).map({ Day($0) }) else {
      problem("`\(column)`: `\(text)` is not a date", at: column, instead: advice)
      return nil
    }
    if day <= last { return day }
    problem(
      "`\(column)`: \(text) comes after \(last.text), the last day that this return can tell of",
      at: column, instead: "correct the date, or take the row out of this return")
    return nil
  }

  /// The same, or nil when the cell is empty.
  mutating func optionalReturnDay(_ column: String, notAfter last: Day) -> Day? {
    trimmed(column).isEmpty ? nil : returnDay(column, notAfter: last)
  }

  /// The text of a cell without spaces around it.
  func trimmed(_ column: String) -> String {
    var text = Substring(raw(column))
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }
}
