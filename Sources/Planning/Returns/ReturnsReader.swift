import Engine

/// Reads the files of returns, several years together.
///
/// A child's episode that several rows give, as a return and the next one do, is the last row that
/// has an end, or else the last row. What children are called serves to tell them apart and is then
/// forgotten.
struct ReturnsReader {
  /// The folder, for what is wrong with it as a whole.
  private let path: String
  /// No date lies after it.
  private let today: Day
  /// Children by what they are called.
  private var children: [String: Row] = [:]
  /// What they are called, in the order of the files.
  private var names: [String] = []
  private var years: Set<Int32> = []
  private var reads: Set<ReturnTable> = []

  /// What is known of a child.
  private struct Row {
    var birthday: Day
    var isUnaccompanied = false
    /// By the day on which they begin.
    var episodes: [Int32: Episode] = [:]
    var reviews: Set<Int32> = []
  }

  init(path: String, today: Day) {
    self.path = path
    self.today = today
  }

  /// Reads the files; nil, and problems, if anything is wrong.
  mutating func read(
    _ files: [ReturnFile], first: Month?, last: Month?, _ problems: inout Problems
  ) -> Returns? {
    let before = problems.total
    years = Set(files.compactMap(\.year))
    for table in ReturnTable.allCases {
      for file in files where file.table == table { read(file, last, &problems) }
    }
    for table in [ReturnTable.header, .episodes] where !files.contains(where: { $0.table == table })
    {
      guard problems.total == before else { break }
      problems.add(
        Problem(
          file: path, "there is no \(table.fileName) in it, nor in a folder in it",
          instead: "name the folder that holds header.csv and episodes.csv"))
    }
    guard problems.total == before, let span = span(first, last, &problems) else { return nil }
    let children = names.map { name in
      let row = self.children[name]!
      return Returns.Child(
        birthday: row.birthday, isUnaccompanied: row.isUnaccompanied,
        episodes: row.episodes.values.sorted { $0.start < $1.start },
        reviews: row.reviews.sorted().map { Day(number: $0) })
    }
    let check = EpisodeChecks(span: span, lastYear: years.max())
    for child in children { check.check(child, &problems) }
    guard problems.total == before else { return nil }
    return Returns(
      children: children, span: span, knowsUnaccompanied: reads.contains(.uasc),
      knowsReviews: reads.contains(.reviews))
  }

  // MARK: Files

  private mutating func read(_ file: ReturnFile, _ month: Month?, _ problems: inout Problems) {
    let wanted: [String]
    var optional: [String] = []
    switch file.table {
    case .header: wanted = ["CHILD", "DOB"]
    case .episodes:
      wanted = ["CHILD", "DECOM", "RNE", "LS", "PLACE", "PLACE_PROVIDER", "DEC", "REC"]
    case .uasc: (wanted, optional) = (["CHILD"], ["DUC"])
    case .reviews: wanted = ["CHILD", "REVIEW", "REVIEW_CODE"]
    }
    reads.insert(file.table)
    guard
      let table = problems.collect({ () throws(Problems) in
        try CSVTable(fromElsewhere: file.source, columns: wanted, optional: optional)
      })
    else { return }
    // A folder's year says where its return ends; else that is what was asked for.
    let end = min(
      today, file.year.map { Day(year: $0, month: 3, day: 31) } ?? month?.lastDay ?? today)
    _ = table.map(&problems) { row in
      switch file.table {
      case .header: readHeader(&row, notAfter: end)
      case .episodes: readEpisode(&row, file.year, notAfter: end)
      case .uasc: readUnaccompanied(&row)
      case .reviews: readReview(&row, notAfter: end)
      }
    }
  }

  private mutating func readHeader(_ row: inout CSVRow, notAfter last: Day) {
    let name = row.trimmed("CHILD")
    if name.isEmpty {
      row.problem("`CHILD` is empty", at: "CHILD", instead: "write what the child is called")
      return
    }
    // An unborn child's expected day of birth has no place in a return.
    guard let birthday = row.returnDay("DOB", notAfter: last) else { return }
    guard let known = children[name] else {
      names.append(name)
      children[name] = Row(birthday: birthday)
      return
    }
    if known.birthday != birthday {
      row.problem(
        "this child has another date of birth in an earlier row", at: "DOB",
        instead: "write the same date in all rows of the child")
    }
  }

  private mutating func readEpisode(_ row: inout CSVRow, _ year: Int32?, notAfter last: Day) {
    let name = known(&row)
    let start = row.returnDay("DECOM", notAfter: last)
    let end = row.optionalReturnDay("DEC", notAfter: last)
    let begun = row.code("RNE", EpisodeBeginning.self)
    let ended = row.optionalCode("REC", EpisodeEnd.self)
    let legal = row.code("LS", LegalCode.self)
    let placement = row.code("PLACE", PlacementCode.self)
    let provider = row.optionalCode("PLACE_PROVIDER", ProviderCode.self)
    if placement?.isFoster == true, row.trimmed("PLACE_PROVIDER").isEmpty {
      row.problem(
        "of a foster home it must be known who provides it", at: "PLACE_PROVIDER",
        instead: "write PR1 where it is the authority's own, PR4 or PR5 where it is an agency's")
    }
    if let start, let end, end < start {
      row.problem(
        "the episode ends before it begins", at: "DEC", instead: "correct DEC or DECOM")
    }
    let hasEnd = !row.trimmed("DEC").isEmpty
    if hasEnd != !row.trimmed("REC").isEmpty {
      row.problem(
        hasEnd ? "the episode has an end but no reason" : "the episode has a reason but no end",
        at: hasEnd ? "REC" : "DEC", instead: "fill in both DEC and REC, or neither")
    }
    guard let name, let start, let begun, let legal, let placement else { return }
    if start < children[name]!.birthday {
      row.problem(
        "the episode begins before the child is born", at: "DECOM",
        instead: "correct DECOM, or DOB in header.csv")
    }
    let episode = Episode(
      start: start, end: end, begun: begun, ended: ended, legal: legal, placement: placement,
      provider: provider,
      places: Episode.Places(
        start: row.place(of: "DECOM"), end: row.place(of: "DEC"), begun: row.place(of: "RNE"),
        ended: row.place(of: "REC")), year: year)
    let earlier = children[name]!.episodes[start.number]
    if end == nil, earlier?.end != nil { return }
    children[name]!.episodes[start.number] = episode
  }

  private mutating func readUnaccompanied(_ row: inout CSVRow) {
    if let name = known(&row) { children[name]!.isUnaccompanied = true }
  }

  private mutating func readReview(_ row: inout CSVRow, notAfter last: Day) {
    let name = known(&row)
    let day = row.optionalReturnDay("REVIEW", notAfter: last)
    _ = row.optionalCode("REVIEW_CODE", ReviewCode.self)
    if let name, let day { children[name]!.reviews.insert(day.number) }
  }

  /// What the row's child is called; nil, and a problem, if there is no such child.
  private func known(_ row: inout CSVRow) -> String? {
    let name = row.trimmed("CHILD")
    if children[name] != nil { return name }
    row.problem(
      name.isEmpty ? "`CHILD` is empty" : "this child is not in header.csv", at: "CHILD",
      instead: "add the child's row to header.csv, or correct CHILD")
    return nil
  }

  // MARK: What is covered

  /// The months covered: as asked for; else by the years of the folders; else from the financial year
  /// in which the first episode ended to the last whole month in which anything happened, a March
  /// being the end of a return.
  private func span(_ first: Month?, _ last: Month?, _ problems: inout Problems) -> CoveredSpan? {
    var starts: [Day] = []
    var ends: [Day] = []
    for row in children.values {
      for episode in row.episodes.values {
        starts.append(episode.start)
        if let end = episode.end { ends.append(end) }
      }
    }
    guard let latest = (starts + ends).max() else {
      problems.add(
        Problem(
          file: path, "there are no episodes in it", instead: "check that episodes.csv was saved"))
      return nil
    }
    let earliest = Month(containing: ends.min() ?? latest)
    var span = (
      first: Month(year: earliest.financialYear, month: 4), last: Month(containing: latest)
    )
    if !span.last.isFinancialYearEnd, latest != span.last.lastDay { span.last = span.last + -1 }
    if let firstYear = years.min(), let lastYear = years.max() {
      span = (Month(year: firstYear - 1, month: 4), Month(year: lastYear, month: 3))
      for year in firstYear...lastYear where !years.contains(year) {
        problems.add(
          Problem(
            file: path, "there are returns before and after \(year), but none of it",
            instead: "add the folder \(year), or import the later years alone"))
        return nil
      }
    }
    if let first { span.first = first }
    if let last { span.last = last }
    guard span.first <= span.last, span.last - span.first < 600 else {
      problems.add(
        Problem(
          file: path,
          "the returns would cover \(span.first.text) to \(span.last.text), which is no span of "
            + "months up to 50 years",
          instead: "say with --from and --until which months they cover"))
      return nil
    }
    return CoveredSpan(span.first, span.last)
  }
}
