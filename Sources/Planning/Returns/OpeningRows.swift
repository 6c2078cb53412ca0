import Engine

/// The rows of `opening.csv` as they stand, to see what they have of a day.
enum OpeningRows {
  /// One row.
  struct Row {
    var day: Day
    var dimension: String
    var category: String
    var value: Double
    var source: String
    var quality: String
    var knownFrom: Month?
  }

  /// Of each category the row that was known last.
  static func latest(_ rows: [Row]) -> [Row] {
    Dictionary(grouping: rows, by: \.category).values.compactMap { ofOne in
      ofOne.max { $0.knownFrom ?? .earliest < $1.knownFrom ?? .earliest }
    }
  }

  /// The rows of a file that has been read before, so that it is known to be right.
  static func read(_ source: SourceText) -> [Row] {
    let columns = ["date", "dimension", "category", "value", "source", "quality"]
    guard let table = try? CSVTable(source, columns: columns, optional: ["known_from", "note"])
    else { return [] }
    var problems = Problems()
    return table.map(&problems) { row in
      Row(
        day: Day(row.day("date")), dimension: row.text("dimension"), category: row.raw("category"),
        value: row.number("value"), source: row.raw("source"), quality: row.text("quality"),
        knownFrom: row.optionalText("known_from") == nil ? nil : Month(row.month("known_from")))
    }
  }
}
