import Engine

/// Reads `targets.csv`: red, amber and green as printed.
///
/// As known by a month, those of years that had begun.
enum TargetsFile {
  static func read(
    _ source: SourceText, vocabulary: VocabularyFile, knownBy: Month?,
    _ problems: inout Problems
  ) -> Targets {
    var targets = Targets()
    let columns = ["id", "financial_year", "red", "amber", "green_target", "polarity"]
    guard
      let table = problems.collect({ () throws(Problems) in
        try CSVTable(source, columns: columns, optional: ["source", "locator", "note"])
      })
    else { return targets }
    let ids = Set(vocabulary.descriptions.map(\.id))
    _ = table.map(&problems) { row in
      let id = row.text("id")
      let year = FinancialYear(firstYear: row.financialYear("financial_year").firstYear)
      if let knownBy, year > FinancialYear(containing: knownBy) { return }
      let green = row.text("green_target")
      let polarity = row.choice("polarity", of: ["high", "low", "within", "info"])
      if !ids.isEmpty, !id.isEmpty, !ids.contains(id) {
        row.problem(
          "`\(id)` is not an indicator", at: "id",
          instead: row.instead(of: id, among: ids.sorted(), else: "write one that is listed"))
      }
      do throws(Fault) {
        let target = try Target(
          red: row.raw("red"), amber: row.raw("amber"), green: green, polarity: polarity)
        targets.add(id, year, text: green, target)
      } catch {
        // What is not simulated need not be rated: its words are only shown.
        if vocabulary.simulated.contains(id), !green.isEmpty {
          row.problem(error.message, at: "green_target", instead: error.suggestion)
        }
        targets.add(id, year, text: green, nil)
      }
    }
    return targets
  }
}
