import Engine

extension ScenarioReader {
  /// Every figure that an authority published, as far as it can be read; nil if its actuals cannot be
  /// read at all.
  ///
  /// Forecasts are scored against these and nothing else, so nothing else of the files is checked.
  /// Rows that cannot be read are among the problems and left out.
  public mutating func published(at path: String) -> PublishedFigures? {
    let path = FolderOfFiles.authorityFile(at: path)
    guard let (source, node) = document(path) else { return nil }
    var unchecked = Problems()
    let file = AuthorityFile(node, knownBy: knownBy, &unchecked)
    let folder = FolderOfFiles(around: path)
    func data(_ key: String) -> SourceText? {
      guard let (name, place) = file.data[key] else { return nil }
      var found = problems
      let path = folder.path(of: name, from: source.path, at: place, &found)
      note { $0 = found }
      return path.flatMap { load($0) }
    }
    guard let indicators = data("indicators"), let sources = data("sources"),
      let actuals = data("actuals")
    else { return nil }
    var found = problems
    let figures = ActualsFile(
      actuals, area: file.area, vocabulary: VocabularyFile(indicators, &found),
      sources: Source.read(sources, &found), knownBy: knownBy, &found)
    note { $0 = found }
    return figures.published
  }
}
