import Engine

/// Reads `opening.csv`: what is known of open cases on some days.
///
/// Several rows may give the same figure with different `known_from`: the latest that was known
/// counts. A profile of which some figure was not known at all is left out whole.
struct OpeningFile {
  /// The profiles as they were known.
  var profiles = OpeningProfiles()
  /// Where the rows are from, for the check against the reports' dates.
  var dated: [DatedWords] = []

  /// What the rows of one day and dimension say.
  fileprivate struct Statements {
    var dimension: OpeningCatalogue.Dimension
    var day: Day
    var all: [Statement] = []
  }

  fileprivate struct Statement {
    var position: Int
    var knownFrom: Month?
    /// Nil when it was not known.
    var row: OpeningProfiles.Row?
  }

  /// Reads the file.
  ///
  /// - Parameter knownBy: the month by which a row's day must have come and the row been known; nil
  ///   for all rows. The values of other rows are not looked at.
  init(_ source: SourceText, knownBy: Month?, _ problems: inout Problems) {
    let columns = ["date", "dimension", "category", "value", "source", "quality"]
    guard
      let table = problems.collect({ () throws(Problems) in
        try CSVTable(source, columns: columns, optional: ["known_from", "note"])
      })
    else { return }
    var statements: [Statements] = []
    _ = table.map(&problems) { row in
      let written = row.day("date")
      let day = Day(written)
      let from = row.optionalText("known_from") == nil ? nil : Month(row.month("known_from"))
      let isUsed = isKnown(from, by: knownBy) && isKnown(Month(containing: day), by: knownBy)
      guard let (dimension, position) = OpeningFile.position(&row) else { return }
      let statement = Statement(
        position: position, knownFrom: from, row: isUsed ? figure(dimension, from, &row) : nil)
      if !OpeningFile.add(statement, dimension, day, to: &statements) {
        row.problem(
          "there is already a figure for this on \(written)", at: "dimension",
          instead: "keep one of the two rows, or give them different months in known_from")
      }
    }
    for group in statements {
      guard let profile = group.profile(knownBy: nil) else { continue }
      profiles.add(profile, of: group.dimension.key)
    }
    if problems.isEmpty {
      for group in statements.sorted(by: { $0.day < $1.day }) { group.check(source, &problems) }
    }
  }

  /// The figure of a row.
  private mutating func figure(
    _ dimension: OpeningCatalogue.Dimension, _ from: Month?, _ row: inout CSVRow
  ) -> OpeningProfiles.Row {
    let figure = OpeningProfiles.Row(
      value: row.number("value", in: dimension.range), source: row.text("source"),
      quality: row.choice("quality", of: Quality.words))
    dated.append(
      DatedWords(
        words: figure.source, knownFrom: from, place: row.place(of: "source"), owner: .row))
    return figure
  }

  /// What a row is about.
  private static func position(_ row: inout CSVRow)
    -> (dimension: OpeningCatalogue.Dimension, position: Int)?
  {
    let catalogue = OpeningCatalogue.standard
    let name = row.text("dimension")
    guard let dimension = catalogue.dimension(name) else {
      let nearest = NearestName.to(name, among: catalogue.dimensions.map(\.key))
      row.problem(
        "the dimension `\(name)` is not known", at: "dimension",
        instead: nearest.map { "did you mean `\($0)`?" }
          ?? "write one of \(catalogue.dimensions.map(\.key).joined(separator: ", "))")
      return nil
    }
    let category = row.raw("category")
    guard let position = dimension.position(of: category) else {
      let nearest = NearestName.to(category, among: dimension.elements)
      row.problem(
        "`\(name)` has no category `\(category)`", at: "category",
        instead: nearest.map { "did you mean `\($0)`?" }
          ?? (dimension.elements.isEmpty
            ? "leave it empty" : "write one of \(dimension.elements.joined(separator: ", "))"))
      return nil
    }
    return (dimension, position)
  }

  /// Keeps a row; false if there is one already.
  private static func add(
    _ statement: Statement, _ dimension: OpeningCatalogue.Dimension, _ day: Day,
    to statements: inout [Statements]
  ) -> Bool {
    let known = statements.lastIndex { $0.day == day && $0.dimension.key == dimension.key }
    if known == nil { statements.append(Statements(dimension: dimension, day: day)) }
    let index = known ?? statements.count - 1
    let isNew = !statements[index].all.contains {
      $0.position == statement.position && $0.knownFrom == statement.knownFrom
    }
    statements[index].all.append(statement)
    return isNew
  }
}

extension OpeningFile.Statements {
  /// Of each figure the latest row that was known; nil unless all of them were.
  fileprivate func profile(knownBy month: Month?) -> OpeningProfiles.Profile? {
    var latest: [Int: (from: Month, row: OpeningProfiles.Row)] = [:]
    for statement in all {
      guard let row = statement.row, isKnown(statement.knownFrom, by: month) else { continue }
      let from = statement.knownFrom ?? .earliest
      if let other = latest[statement.position], other.from > from { continue }
      latest[statement.position] = (from, row)
    }
    guard Set(all.map(\.position)).count == latest.count else { return nil }
    return OpeningProfiles.Profile(day: day, rows: latest.mapValues(\.row))
  }

  /// Shares of a table add up to 1, now and as they were known before.
  fileprivate func check(_ source: SourceText, _ problems: inout Problems) {
    guard dimension.unit == "share", !dimension.elements.isEmpty else { return }
    let months = Set(all.filter { $0.row != nil }.map { $0.knownFrom ?? .earliest }).sorted()
    for month in months {
      guard let profile = profile(knownBy: month) else { continue }
      let sum = profile.rows.values.map(\.value).sorted().reduce(0, +)
      guard abs(sum - 1) > 0.02 else { continue }
      let known = month == months.last ? "" : ", as known before \(months.last!.text),"
      problems.add(
        Problem(
          file: source.path,
          "the shares of `\(dimension.key)` on \(day.text)\(known) add up to "
            + NumberText.plain((sum * 1000).rounded() / 1000),
          instead: "write shares that add up to 1"))
    }
  }
}
