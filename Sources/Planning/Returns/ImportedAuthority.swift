import Engine

/// An authority's files with what its returns tell: further actuals, its position in care on some
/// days, and the figures that episodes measure.
public struct ImportedAuthority: Sendable {
  /// A figure that the returns count in another way than what is there, which stays.
  public struct Difference: Sendable {
    /// The indicator, or the dimension and category of the opening position.
    public let what: String
    /// The period or the day.
    public let period: String
    /// What is there.
    public let there: Double
    /// Where that is from.
    public let source: String
    /// What the returns say.
    public let returned: Double
  }

  /// The folder of the authority's file, as it is shown to people; empty for the one where we are.
  public let folder: String
  /// The texts of files that are changed, by their paths within the folder.
  public private(set) var texts: [(path: String, text: String)] = []
  /// How many rows the actuals have more.
  public private(set) var addedActuals = 0
  /// The days of which the opening positions have more, in order of time.
  public private(set) var addedDays: [String] = []
  /// Paths of the figures that are replaced.
  public private(set) var replacedFigures: [String] = []
  /// Paths of figures that returns could measure, had there been anything to count.
  public private(set) var keptFigures: [String] = []
  /// Where what is there and the returns disagree.
  public private(set) var differences: [Difference] = []

  private let returns: Returns
  private let authority: Authority

  /// Reads an authority's files and adds to them what returns tell; nil, and problems in the reader, if
  /// anything is wrong with them.
  ///
  /// - Parameter path: its folder, or the `authority.jsonc` in it.
  public init?(_ path: String, _ returns: Returns, _ reader: inout ScenarioReader) {
    guard let authority = reader.authority(at: path),
      let document = reader.document(FolderOfFiles.authorityFile(at: path))
    else { return nil }
    self.returns = returns
    self.authority = authority
    let file = document.source.path
    folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
    let within = FolderOfFiles(around: file)
    var problems = Problems()
    func table(_ key: String) -> (name: String, source: SourceText, table: AppendedTable)? {
      guard case .string(let name)? = document.node["data"]?[key]?.value,
        let path = within.path(of: name, from: file, at: document.node.place, &problems),
        let source = reader.sources.first(where: {
          FolderOfFiles.canonical($0.path) == FolderOfFiles.canonical(path)
        })
      else { return nil }
      return (name, source, AppendedTable(source))
    }
    guard var actuals = table("actuals"), var sources = table("sources"),
      var opening = table("opening")
    else { return nil }
    addActuals(&actuals.table, &sources.table)
    addOpening(&opening.table, OpeningRows.read(opening.source))
    var edited = EditedDocument(document.source, document.node)
    replaceFigures(&edited, document.node)
    let name = file.lastIndex(of: "/").map { String(file[file.index(after: $0)...]) } ?? file
    texts = [
      (name, edited.text), (actuals.name, actuals.table.text), (sources.name, sources.table.text),
      (opening.name, opening.table.text),
    ]
  }

  /// `SSDA903 returns, 2016-04-01 to 2018-03-31, 612 children`: where the figures are from.
  public var origin: String {
    "SSDA903 returns, \(returns.span.firstDay.text) to \(returns.span.lastDay.text), "
      + "\(returns.childrenLookedAfter) children"
  }

  // MARK: Actuals

  /// Adds the figures that nobody has published yet, a source for each return.
  private mutating func addActuals(_ actuals: inout AppendedTable, _ sources: inout AppendedTable) {
    let known = Set(authority.vocabulary.map(\.id))
    var ids: [FinancialYear: String] = [:]
    for figure in ReturnFigures.all(returns, authority.assumptions.careStandards)
    where known.contains(figure.indicator) {
      if let there = authority.published.figure(figure.indicator, figure.period) {
        note(figure, there)
        continue
      }
      let year = FinancialYear(containing: figure.period.end)
      let id = ids[year] ?? source(of: year, &sources)
      ids[year] = id
      addedActuals += 1
      actuals.add([
        "id": .text(figure.indicator), "area": .text(authority.area),
        "period_type": .text(figure.period.type.rawValue), "period": .text(figure.period.text),
        "value": figure.denominator == nil
          ? .number(figure.value) : .rounded(figure.value, places: 2),
        "numerator": figure.numerator.map { .number($0) } ?? .empty,
        "denominator": figure.denominator.map { .number($0) } ?? .empty, "source": .text(id),
        "locator": "counted from episodes",
      ])
    }
  }

  private mutating func note(_ figure: ReturnFigure, _ there: PublishedFigures.Figure) {
    // A share is mostly published with one decimal, a count as it is.
    let margin = figure.denominator == nil ? 0.5 : 0.051
    guard abs(there.value - figure.value) >= margin else { return }
    differences.append(
      Difference(
        what: figure.indicator, period: figure.period.text, there: there.value,
        source: there.source, returned: figure.value))
  }

  /// The id of a year's return among the sources, which it is added to.
  ///
  /// A council knows its own episodes as they happen: what a return tells counts as known from the last
  /// month that it covers, not from the day on which the return was made.
  private func source(of year: FinancialYear, _ sources: inout AppendedTable) -> String {
    let published = min(year.lastMonth, returns.span.last)
    var id = "ssda903_" + year.text.replacing("/", with: "_")
    while let other = authority.reports.first(where: { $0.id == id }) {
      if other.published == published { return id }
      id += "_to_" + published.text
    }
    sources.add([
      "id": .text(id), "title": .text("SSDA903 return \(year.text)"),
      "published": .text(published.text),
    ])
    return id
  }

  // MARK: Opening positions

  /// Adds the position on each day, unless what is there of the day was measured too.
  private mutating func addOpening(_ table: inout AppendedTable, _ there: [OpeningRows.Row]) {
    table.addColumn("known_from")
    for profile in ReturnOpening.profiles(returns) {
      let dimension = profile.dimension
      let rows = there.filter { $0.day == profile.day && $0.dimension == dimension.key }
      let latestRows = OpeningRows.latest(rows)
      if !rows.isEmpty, latestRows.allSatisfy({ $0.quality == Quality.words[0] }) {
        noteOpening(profile, latestRows)
        continue
      }
      // The latest that was known counts: this was known after whatever else there is.
      let known = Month(containing: profile.day)
      let latest = rows.compactMap(\.knownFrom).max()
      let from = latest.map { max(known, $0 + 1) } ?? known
      for (place, value) in profile.values.enumerated() {
        table.add([
          "date": .text(profile.day.text), "dimension": .text(dimension.key),
          "category": dimension.elements.isEmpty ? .empty : .text(dimension.elements[place]),
          "value": .rounded(value, places: dimension.unit == "share" ? 4 : 0),
          "source": .text(origin), "quality": .text(Quality.words[0]),
          "known_from": .text(from.text),
        ])
      }
      if addedDays.last != profile.day.text { addedDays.append(profile.day.text) }
    }
  }

  private mutating func noteOpening(_ profile: ReturnOpening.Profile, _ rows: [OpeningRows.Row]) {
    for (place, value) in profile.values.enumerated() {
      let category =
        profile.dimension.elements.isEmpty ? "" : profile.dimension.elements[place]
      let margin = profile.dimension.unit == "share" ? 0.006 : 0.5
      guard let latest = rows.first(where: { $0.category == category }),
        abs(latest.value - value) >= margin
      else { continue }
      differences.append(
        Difference(
          what: profile.dimension.key + (category.isEmpty ? "" : ".\(category)"),
          period: profile.day.text, there: latest.value, source: latest.source, returned: value))
    }
  }

  // MARK: Figures

  /// Replaces what the returns measure; an element of a table of which there was nothing to count keeps
  /// its figure and its range.
  private mutating func replaceFigures(_ document: inout EditedDocument, _ root: Node) {
    let figures =
      MeasuredEntries.figures(returns) + MeasuredExits(returns, authority.assumptions).figures
    let log = Dictionary(authority.log.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    for figure in figures {
      guard let entry = Catalogue.standard.entry(figure.path),
        let object = root[entry.service]?[entry.key],
        figure.estimates.contains(where: { $0 != nil })
      else {
        keptFigures.append(figure.path)
        continue
      }
      let estimates = zip(entry.namedPositions, figure.estimates).map { named, estimate in
        if let estimate { return estimate }
        let row = log[named.path]
        let value = row?.value ?? authority.assumptions[named.position]
        return Estimate(value, low: row?.low, high: row?.high)
      }
      document.replace(
        object, entry, by: estimates, source: "\(origin): \(figure.evidence)",
        note: "counted from episodes", knownFrom: returns.span.last)
      replacedFigures.append(figure.path)
    }
  }
}
