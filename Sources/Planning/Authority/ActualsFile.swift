import Engine

/// Reads `actuals.csv`: every figure published, one row per report and period.
///
/// As known by a month, it has the rows of periods that had ended in reports that were out. The
/// values of other rows are not looked at.
struct ActualsFile {
  /// All rows, reports in order of publication.
  var rows: [ActualRow] = []
  /// The authority's own figures.
  var published = PublishedFigures()

  init(
    _ source: SourceText, area: String, vocabulary: VocabularyFile, sources: [Source],
    knownBy: Month?, _ problems: inout Problems
  ) {
    let columns = [
      "id", "area", "period_type", "period", "value", "numerator", "denominator", "source", "note",
    ]
    guard
      let table = problems.collect({ () throws(Problems) in
        try CSVTable(source, columns: columns, optional: ["locator"])
      })
    else { return }
    let units = Dictionary(
      uniqueKeysWithValues: vocabulary.descriptions.map { ($0.id, $0.unit) })
    let publishedIn = Dictionary(
      sources.map { ($0.id, $0.published) }, uniquingKeysWith: { first, _ in first })
    var dated: [(row: ActualRow, published: Month)?] = []
    dated = table.map(&problems) { row in
      let before = row.problems.total
      let id = ActualsFile.known("id", &row, units.keys, "an indicator")
      let report = ActualsFile.known("source", &row, publishedIn.keys, "a source")
      let written = PeriodType.allCases.map(\.rawValue)
      let type = PeriodType(rawValue: row.choice("period_type", of: written)) ?? .month
      let end = ActualsFile.end(type, &row)
      let month = publishedIn[report] ?? Month(.standIn)
      if let knownBy {
        let isOver = end.map { $0 <= knownBy } ?? !ActualsFile.isLater(row.raw("period"), knownBy)
        guard month <= knownBy, isOver else { return nil }
      }
      let value = row.number("value", in: units[id] == "percent" ? 0...100 : 0...1e9)
      let numerator = row.optionalNumber("numerator", in: 0...1e9)
      let denominator = row.optionalNumber("denominator", in: 0...1e9)
      let actual = ActualRow(
        indicator: id, area: row.text("area"), periodType: type.rawValue,
        period: row.text("period"), value: value, source: report, note: row.raw("note"),
        numerator: numerator, denominator: denominator)
      // A stand-in for what cannot be read is no figure.
      guard row.problems.total == before else { return nil }
      if let end, actual.area == area {
        published.add(
          id, Period(type, ending: end),
          PublishedFigures.Figure(
            value, numerator: numerator, denominator: denominator, source: report),
          published: month.text, isPlain: actual.note.isEmpty)
      }
      return (actual, month)
    }
    // A stable order: reports by month, rows of a month as in the file.
    rows = dated.compactMap { $0 }.enumerated()
      .sorted { ($0.element.published, $0.offset) < ($1.element.published, $1.offset) }
      .map(\.element.row)
  }

  /// The last month of the row's period; nil for kinds of period that are only shown.
  private static func end(_ type: PeriodType, _ row: inout CSVRow) -> Month? {
    switch type {
    case .month, .monthEnd, .rolling12Months, .yearToDate:
      return Month(row.month("period"))
    case .financialYear:
      return FinancialYear(firstYear: row.financialYear("period").firstYear).lastMonth
    case .quarter, .academicYear, .benchmark:
      return nil
    }
  }

  /// Whether a period that is only shown, such as `2016-Q4`, begins in a year after a month's.
  private static func isLater(_ period: String, _ month: Month) -> Bool {
    Int32(period.prefix(4)).map { $0 > month.year } ?? false
  }

  /// A word that another file lists.
  private static func known(
    _ column: String, _ row: inout CSVRow, _ words: some Collection<String>, _ what: String
  ) -> String {
    let word = row.text(column)
    // Where the list could not be read, that is the problem.
    if word.isEmpty || words.isEmpty || words.contains(word) { return word }
    row.problem(
      "`\(word)` is not \(what)", at: column,
      instead: row.instead(of: word, among: words.sorted(), else: "write one that is listed"))
    return word
  }
}
