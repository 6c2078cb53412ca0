import Engine

extension ScenarioReader {
  /// Reads an authority by itself; nil, and problems, if anything is wrong with its files.
  ///
  /// - Parameter path: its folder, or the `authority.jsonc` in it.
  public mutating func authority(at path: String) -> Authority? {
    let file = FolderOfFiles.authorityFile(at: path)
    return authority(file, FolderOfFiles(around: file))
  }

  /// Reads an authority's file and its data files; nil if anything is wrong with them.
  mutating func readAuthority(_ path: String, _ folder: FolderOfFiles) -> Authority? {
    guard let (source, node) = document(path) else { return nil }
    var found = problems
    let before = found.total
    let file = AuthorityFile(node, knownBy: knownBy, &found)
    if found.total == before {
      keep(
        LeverReader(
          base: file.assumptions, teams: file.teams, names: Set(file.events.map(\.name))),
        for: path)
    }
    var paths: [String: String] = [:]
    for key in AuthorityFile.dataKeys {
      guard let (name, place) = file.data[key], !name.isEmpty else { continue }
      paths[key] = folder.path(of: name, from: source.path, at: place, &found)
    }
    let caveatsPath = folder.caveats(beside: source.path, &found)
    let historyPath = folder.history(beside: source.path, &found)
    // An ensemble and a backtest know everything that was published.
    let knowsAll = readsEnsembles && knownBy == nil
    let ensemblePath = knowsAll ? folder.ensemble(beside: source.path, &found) : nil
    let backtestPaths = knowsAll ? folder.backtests(beside: source.path, &found) : []
    note { $0 = found }
    var data: [String: SourceText] = [:]
    for key in AuthorityFile.dataKeys { data[key] = paths[key].flatMap { load($0) } }
    let caveats = caveatsPath.flatMap { load($0) }
    let history = historyPath.flatMap { load($0) }
    let ensemble = ensemblePath.flatMap { load($0) }
    let backtests = backtestPaths.compactMap { load($0) }
    found = problems
    let vocabulary = data["indicators"].map { VocabularyFile($0, &found) } ?? VocabularyFile()
    let sources = data["sources"].map { Source.read($0, &found) } ?? []
    let actuals = data["actuals"].map {
      ActualsFile(
        $0, area: file.area, vocabulary: vocabulary, sources: sources, knownBy: knownBy, &found)
    }
    let targets = data["targets"].map {
      TargetsFile.read($0, vocabulary: vocabulary, knownBy: knownBy, &found)
    }
    let opening = data["opening"].map { OpeningFile($0, knownBy: knownBy, &found) }
    let published = Dictionary(
      sources.map { ($0.id, $0.published) }, uniquingKeysWith: { first, _ in first })
    for words in file.dated + (opening?.dated ?? [])
    where isKnown(words.knownFrom, by: knownBy) {
      words.check(published, &found)
    }
    note { $0 = found }
    guard found.total == before, let actuals, let targets, let opening else { return nil }
    var authority = Authority(
      name: file.name, area: file.area, assumptions: file.assumptions, log: file.log,
      teams: file.teams, events: file.events, budgets: file.budgets,
      vocabulary: vocabulary.descriptions, simulated: vocabulary.simulated,
      reports: sources.enumerated().filter { isKnown($0.element.published, by: knownBy) }
        .sorted { ($0.element.published, $0.offset) < ($1.element.published, $1.offset) }
        .map(\.element),
      actuals: actuals.rows, published: actuals.published, targets: targets,
      profiles: opening.profiles)
    authority.priceYear = file.priceYear
    if let caveats {
      authority.caveats = Caveat.read(
        caveats, vocabulary: Set(authority.vocabulary.map(\.id)), knownBy: knownBy, &found)
    }
    if let history {
      let history = YearlyHistory(history, area: file.area, knownBy: knownBy, &found)
      authority.learnVolatility(history)
      authority.learnMomentum(history)
    }
    if let ensemble {
      authority.ensemble = Ensemble(ensemble, ParameterSpace(authority), &found)
      authority.levelMonth = authority.ensemble?.fittedTo
    }
    let ids = Set(authority.vocabulary.map(\.id))
    authority.backtests = backtests.compactMap {
      BacktestSummary($0, vocabulary: ids, &found)
    }.sorted { $0.cutoff < $1.cutoff }
    if let excess = CombinedLevers(authority.events, in: authority).excess {
      found.add(
        "`\(excess.lever)`: \(excess.fault.message)",
        at: (node["events"] ?? node).place, instead: excess.fault.suggestion)
    }
    note { $0 = found }
    return found.total == before ? authority : nil
  }
}

extension VocabularyFile {
  /// No indicators.
  fileprivate init() {}
}

extension Problems {
  /// How many problems there are, also those that are only counted.
  var total: Int { countPerFile.values.reduce(0, +) }
}
