/// The open cases of an authority: whole numbers, every breakdown of the children in care with the
/// same total.
enum ScaledOpening {
  private static let columns = [
    "date", "dimension", "category", "value", "source", "quality", "note",
  ]

  private struct Row {
    var cells: [String]
    var dimension: OpeningCatalogue.Dimension
    var value: Double
  }

  /// The text of `opening.csv`.
  static func text(_ template: String, _ scale: PopulationScale) -> String {
    let rows = rows(template)
    let tables = Dictionary(grouping: rows.indices) { rows[$0].dimension.key }
    var values = rows.map(\.value)
    let lookedAfter = tables["looked_after_by_age"]!.reduce(0) { $0 + rows[$1].value }
    for table in tables.values {
      let dimension = rows[table[0]].dimension
      if dimension.unit == "share" { continue }
      let isTable = !dimension.elements.isEmpty
      let total = isTable ? lookedAfter : rows[table[0]].value
      let whole = sharedOut((total * scale.factor).rounded(), by: table.map { rows[$0].value })
      for (row, count) in zip(table, whole) { values[row] = count }
    }
    var writer = CSVWriter(columns: columns)
    for (row, value) in zip(rows, values) {
      writer.write(
        zip(columns, row.cells).map { $0 == "value" ? .number(value) : .text($1) })
    }
    return writer.text
  }

  private static func rows(_ template: String) -> [Row] {
    do {
      let source = SourceText(path: "opening.csv", text: template)
      let table = try CSVTable(source, columns: columns)
      var problems = Problems()
      let rows = table.map(&problems) { row in
        let name = row.text("dimension")
        guard let dimension = OpeningCatalogue.standard.dimension(name) else {
          preconditionFailure("opening.csv has a dimension \(name)")
        }
        return Row(
          cells: columns.map { row.raw($0) }, dimension: dimension, value: row.number("value"))
      }
      try problems.throwIfAny()
      return rows
    } catch {
      preconditionFailure(error.description)
    }
  }
}
