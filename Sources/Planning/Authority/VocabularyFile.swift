/// Reads `indicators.csv`: how indicators are called, and which of them the simulation gives.
struct VocabularyFile {
  /// All indicators; `lac_age_N` stands for a row of each year of age.
  var descriptions: [IndicatorDescription] = []
  /// Ids of those with `simulated` = yes.
  var simulated: Set<String> = []

  private static let polarities = ["high", "low", "within", "info"]
  private static let bases = [
    "month", "month_end", "rolling_12m", "financial_year", "quarter", "academic_year",
  ]
  /// Numbers in the authority's scorecards, the latest first.
  private static let codes = ["code_2017", "code_2016"]
  private static let units = [
    "count", "percent", "rate_per_10k", "rate_per_100k", "rate", "days", "fte",
  ]

  init(_ source: SourceText, _ problems: inout Problems) {
    let columns = ["id", "name", "theme", "unit", "polarity", "basis", "simulated", "definition"]
    guard
      let table = problems.collect({ () throws(Problems) in
        try CSVTable(source, columns: columns, optional: VocabularyFile.codes)
      })
    else { return }
    var rows: [(description: IndicatorDescription, isSimulated: Bool, place: Place)] = []
    rows = table.map(&problems) { row in
      let description = IndicatorDescription(
        id: row.text("id"), name: row.text("name"), theme: row.text("theme"),
        unit: row.choice("unit", of: VocabularyFile.units),
        polarity: row.choice("polarity", of: VocabularyFile.polarities),
        basis: row.choice("basis", of: VocabularyFile.bases), definition: row.raw("definition"),
        code: VocabularyFile.codes.map { row.raw($0) }.first { !$0.isEmpty } ?? "")
      let isSimulated = row.choice("simulated", of: ["no", "yes"]) == "yes"
      if isSimulated, !VocabularyFile.isKnown(description.id) {
        row.problem(
          "the simulation does not give `\(description.id)`", at: "id",
          instead: row.instead(
            of: description.id, among: IndicatorFormula.every.map(\.id),
            else: "write simulated = no"))
      }
      return (description, isSimulated, row.place)
    }
    var seen: Set<String> = []
    for row in rows {
      for description in VocabularyFile.byAge(row.description) {
        guard seen.insert(description.id).inserted else {
          problems.add(
            "`\(description.id)` is described twice", at: row.place,
            instead: "keep one of the two rows")
          continue
        }
        descriptions.append(description)
        if row.isSimulated { simulated.insert(description.id) }
      }
    }
  }

  private static func isKnown(_ id: String) -> Bool {
    id == "lac_age_N" || IndicatorFormula.byID[id] != nil
  }

  /// Spells out `lac_age_N`.
  private static func byAge(_ description: IndicatorDescription) -> [IndicatorDescription] {
    guard description.id == "lac_age_N" else { return [description] }
    return (0...17).map { age in
      var one = description
      one.id = "lac_age_\(age)"
      one.name = age == 0 ? "LAC aged under 1" : "LAC aged \(age)"
      one.definition = ""
      return one
    }
  }
}
