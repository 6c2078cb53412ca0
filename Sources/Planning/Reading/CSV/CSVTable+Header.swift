extension CSVTable {
  /// Reports what is wrong with the header.
  static func checkHeader(
    _ columns: [String], _ header: [CSVReader.Cell], _ source: SourceText, wanted: [String],
    optional: [String], isOurs: Bool, _ problems: inout Problems
  ) {
    if columns.count == 1, let separator = ";\t|".first(where: { columns[0].contains($0) }) {
      let name = separator == "\t" ? "tabs" : "`\(separator)`"
      problems.add(
        "the columns are separated by \(name)", at: Place(source, 0),
        instead: "save the file with commas (in Excel: `CSV UTF-8 (Comma delimited)`)")
      return
    }
    var missing = wanted.filter { !columns.contains($0) }
    let unused = optional.filter { !columns.contains($0) }
    for (index, column) in columns.enumerated() {
      let place = Place(source, header[index].offset)
      if !isOurs, !wanted.contains(column), !optional.contains(column) { continue }
      if let first = columns.firstIndex(of: column), first < index {
        problems.add(
          "the column `\(column)` is already column \(first + 1)", at: place,
          instead: "keep one of the two")
      } else if !wanted.contains(column), !optional.contains(column) {
        if problems.isFull(of: source.path) {
          // It is only counted.
          problems.add("the column `\(column)` is not known", at: place, instead: "")
          continue
        }
        let nearest =
          UnitMistake(column, among: missing + unused).map { ($0.known, $0.suggestion) }
          ?? NearestName.to(column, among: missing + unused).map { ($0, "did you mean `\($0)`?") }
        missing.removeAll { $0 == nearest?.0 }
        let expected = (wanted + optional).joined(separator: ", ")
        problems.add(
          "the column `\(column)` is not known", at: place,
          instead: nearest?.1 ?? "delete it; the columns are \(expected)")
      }
    }
    for column in missing {
      problems.add(
        "the column `\(column)` is missing", at: Place(source, 0),
        instead: "add \(column) to the header and to each row")
    }
  }
}
