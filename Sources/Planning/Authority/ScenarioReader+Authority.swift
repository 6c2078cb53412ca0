import Engine

extension ScenarioReader {
  /// Reads an authority's file and its data files; nil if anything is wrong with them.
  mutating func readAuthority(_ path: String, _ folder: FolderOfFiles) -> Authority? {
    guard let (source, node) = document(path) else { return nil }
    var found = problems
    let before = found.total
    let file = AuthorityFile(node, &found)
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
    note { $0 = found }
    var data: [String: SourceText] = [:]
    for key in AuthorityFile.dataKeys { data[key] = paths[key].flatMap { load($0) } }
    found = problems
    let vocabulary = data["indicators"].map { VocabularyFile($0, &found) } ?? VocabularyFile()
    let sources = data["sources"].map { Source.read($0, &found) } ?? []
    let actuals = data["actuals"].map {
      ActualsFile($0, area: file.area, vocabulary: vocabulary, sources: sources, &found)
    }
    let targets = data["targets"].map { TargetsFile.read($0, vocabulary: vocabulary, &found) }
    let profiles = data["opening"].map { OpeningProfiles($0, &found) }
    note { $0 = found }
    guard found.total == before, let actuals, let targets, let profiles else { return nil }
    return Authority(
      name: file.name, area: file.area, assumptions: file.assumptions, log: file.log,
      teams: file.teams, events: file.events, budgets: file.budgets,
      vocabulary: vocabulary.descriptions, simulated: vocabulary.simulated, actuals: actuals.rows,
      published: actuals.published, targets: targets, profiles: profiles)
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
