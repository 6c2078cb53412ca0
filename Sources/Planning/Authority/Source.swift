import Engine

/// A report that figures are from: a row of `sources.csv`.
public struct Source: Sendable {
  /// Its id, as the `source` column of the data files gives it.
  public var id: String
  /// What it is called.
  public var title: String
  /// The month in which it was published.
  public var published: Month

  /// Reads the file.
  static func read(_ source: SourceText, _ problems: inout Problems) -> [Source] {
    let columns = ["id", "title", "published"]
    guard
      let table = problems.collect({ () throws(Problems) in
        try CSVTable(source, columns: columns, optional: ["file", "note"])
      })
    else { return [] }
    var seen: Set<String> = []
    return table.map(&problems) { row in
      let id = row.text("id")
      if !seen.insert(id).inserted {
        row.problem("`\(id)` is already a source", at: "id", instead: "give each an id of its own")
      }
      return Source(id: id, title: row.raw("title"), published: Month(row.month("published")))
    }
  }
}
