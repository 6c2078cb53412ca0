import Engine

/// What `opening.csv` says of open cases, day by day.
public struct OpeningProfiles: Sendable {
  /// One figure of one day.
  struct Row: Sendable {
    var value: Double
    var source: String
    var quality: String
  }

  /// What one day says of one dimension: categories by position in `OpeningPosition`.
  struct Profile: Sendable {
    var day: Day
    var rows: [Int: Row]
  }

  /// By dimension, in order of time.
  private(set) var byDimension: [String: [Profile]] = [:]

  /// The profile of a dimension that is nearest to a day; of two as near, the earlier.
  func nearest(_ dimension: String, to day: Day) -> Profile? {
    byDimension[dimension]?.min { abs($0.day - day) < abs($1.day - day) }
  }

  /// Nothing yet.
  init() {}

  /// Reads the file.
  init(_ source: SourceText, _ problems: inout Problems) {
    let columns = ["date", "dimension", "category", "value", "source", "quality"]
    guard
      let table = problems.collect({ () throws(Problems) in
        try CSVTable(source, columns: columns, optional: ["note"])
      })
    else { return }
    let catalogue = OpeningCatalogue.standard
    _ = table.map(&problems) { row in
      let written = row.day("date")
      let day = Day(written)
      let name = row.text("dimension")
      guard let dimension = catalogue.dimension(name) else {
        let nearest = NearestName.to(name, among: catalogue.dimensions.map(\.key))
        row.problem(
          "the dimension `\(name)` is not known", at: "dimension",
          instead: nearest.map { "did you mean `\($0)`?" }
            ?? "write one of \(catalogue.dimensions.map(\.key).joined(separator: ", "))")
        return
      }
      let value = row.number("value", in: dimension.range)
      let found = Row(
        value: value, source: row.text("source"),
        quality: row.choice("quality", of: Quality.words))
      let category = row.raw("category")
      guard let position = dimension.position(of: category) else {
        let nearest = NearestName.to(category, among: dimension.elements)
        row.problem(
          "`\(name)` has no category `\(category)`", at: "category",
          instead: nearest.map { "did you mean `\($0)`?" }
            ?? (dimension.elements.isEmpty
              ? "leave it empty" : "write one of \(dimension.elements.joined(separator: ", "))"))
        return
      }
      if !add(found, name, position, day) {
        row.problem(
          "there is already a figure for this on \(written)", at: "dimension",
          instead: "keep one of the two rows")
      }
    }
    for name in byDimension.keys { byDimension[name]!.sort { $0.day < $1.day } }
    if problems.isEmpty { checkWhole(source, &problems) }
  }

  /// Keeps a figure; false if there is one already.
  private mutating func add(_ row: Row, _ dimension: String, _ position: Int, _ day: Day) -> Bool {
    var profiles = byDimension[dimension] ?? []
    let index = profiles.firstIndex { $0.day == day } ?? profiles.count
    if index == profiles.count { profiles.append(Profile(day: day, rows: [:])) }
    let isNew = profiles[index].rows.updateValue(row, forKey: position) == nil
    byDimension[dimension] = profiles
    return isNew
  }

  /// Shares of a table add up to 1.
  private func checkWhole(_ source: SourceText, _ problems: inout Problems) {
    for dimension in OpeningCatalogue.standard.dimensions
    where dimension.unit == "share" && !dimension.elements.isEmpty {
      for profile in byDimension[dimension.key] ?? [] {
        let sum = profile.rows.values.map(\.value).sorted().reduce(0, +)
        guard abs(sum - 1) > 0.02 else { continue }
        problems.add(
          Problem(
            file: source.path,
            "the shares of `\(dimension.key)` on \(profile.day.text) add up to "
              + NumberText.plain((sum * 1000).rounded() / 1000),
            instead: "write shares that add up to 1"))
      }
    }
  }
}

/// How far a figure is to be trusted.
enum Quality {
  static let words = ["measured here", "measured elsewhere", "judged"]
}

extension Day {
  /// The day that a file names.
  init(_ written: WrittenDay) {
    self.init(year: written.year, month: written.month, day: written.day)
  }
}
