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
    /// Of which figures, known from when.
    var subjects: Set<Subject> = []
  }

  fileprivate struct Subject: Hashable {
    var position: Int
    var knownFrom: Month?
  }

  /// A day and the first position of a dimension.
  private struct Group: Hashable {
    var day: Int32
    var position: Int
  }

  fileprivate struct Statement {
    var position: Int
    var knownFrom: Month?
    var place: Place
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
    var places: [Group: Int] = [:]
    _ = table.map(&problems) { row in
      let written = row.day("date")
      let day = Day(written)
      let from = row.optionalText("known_from") == nil ? nil : Month(row.month("known_from"))
      let isUsed = isKnown(from, by: knownBy) && isKnown(Month(containing: day), by: knownBy)
      guard let (dimension, position) = OpeningFile.position(&row) else { return }
      let statement = Statement(
        position: position, knownFrom: from, place: row.place(of: "value"),
        row: isUsed ? figure(dimension, from, &row) : nil)
      let group = Group(day: day.number, position: dimension.position)
      let place = places[group] ?? statements.count
      if place == statements.count {
        places[group] = place
        statements.append(Statements(dimension: dimension, day: day))
      }
      if !statements[place].add(statement) {
        row.problem(
          "there is already a figure for this on \(written)", at: "dimension",
          instead: "keep one of the two rows, or give them different months in known_from")
      }
    }
    // In order of time, so that each profile comes after those that are there.
    for group in statements.sorted(by: { $0.day < $1.day }) {
      guard let profile = group.profile(knownBy: nil) else { continue }
      profiles.add(profile, of: group.dimension.key)
    }
    if problems.isEmpty {
      for group in statements.sorted(by: { $0.day < $1.day }) { group.check(&problems) }
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
      let keys = catalogue.dimensions.map(\.key)
      row.problem(
        "the dimension `\(name)` is not known", at: "dimension",
        instead: row.instead(
          of: name, among: keys, else: "write one of \(keys.joined(separator: ", "))"))
      return nil
    }
    let category = row.raw("category")
    guard let position = dimension.position(of: category) else {
      row.problem(
        "`\(name)` has no category `\(category)`", at: "category",
        instead: row.instead(
          of: category, among: dimension.elements,
          else: dimension.elements.isEmpty
            ? "leave it empty" : "write one of \(dimension.elements.joined(separator: ", "))"))
      return nil
    }
    return (dimension, position)
  }
}

extension OpeningFile.Statements {
  /// Keeps a row; false if there is one already.
  fileprivate mutating func add(_ statement: OpeningFile.Statement) -> Bool {
    all.append(statement)
    let subject = OpeningFile.Subject(
      position: statement.position, knownFrom: statement.knownFrom)
    return subjects.insert(subject).inserted
  }

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
  fileprivate func check(_ problems: inout Problems) {
    guard dimension.unit == "share", !dimension.elements.isEmpty else { return }
    let known = all.filter { $0.row != nil }
    let byMonth = Dictionary(grouping: known) { $0.knownFrom ?? .earliest }
    let months = byMonth.keys.sorted()
    let positions = Set(all.map(\.position)).count
    var latest: [Int: Double] = [:]
    for month in months {
      for statement in byMonth[month] ?? [] { latest[statement.position] = statement.row?.value }
      guard latest.count == positions else { continue }
      let sum = latest.values.sorted().reduce(0, +)
      guard abs(sum - 1) > 0.02 else { continue }
      let known = month == months.last ? "" : ", as known before \(months.last!.text),"
      problems.add(
        "the shares of `\(dimension.key)` on \(day.text)\(known) add up to "
          + NumberText.plain((sum * 1000).rounded() / 1000), at: all[0].place,
        instead: "write shares that add up to 1")
    }
  }
}
