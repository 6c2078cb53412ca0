/// A scenario and what it extends.
extension ScenarioReader {
  /// A scenario and what it extends, to the first of the chain; nil, and problems, when broken.
  mutating func chain(_ path: String, _ folder: FolderOfFiles) -> [ScenarioFile]? {
    var chain: [ScenarioFile] = []
    var visited: [String] = []
    var next = path
    while true {
      guard let file = file(next) else { return nil }
      visited.append(FolderOfFiles.canonical(next))
      chain.append(file)
      guard let extends = file.extends else { return chain }
      guard
        let path = folder.path(of: extends.path, from: next, at: extends.place, &problems)
      else { return nil }
      if let first = visited.firstIndex(of: FolderOfFiles.canonical(path)) {
        let circle = chain[first...].map(\.source.path) + [chain[first].source.path]
        problems.add(
          "the scenarios extend each other in a circle: \(circle.joined(separator: " -> "))",
          at: extends.place, instead: "let the first of them extend nothing")
        return nil
      }
      next = path
    }
  }

  /// The path that the nearest file of a chain names.
  mutating func named(
    _ key: KeyPath<ScenarioFile, ScenarioFile.Reference?>, in chain: [ScenarioFile],
    _ folder: FolderOfFiles
  ) -> String? {
    for file in chain {
      guard let reference = file[keyPath: key] else { continue }
      return folder.path(
        of: reference.path, from: file.source.path, at: reference.place, &problems)
    }
    return nil
  }

  /// A scenario file, decoded once.
  mutating func file(_ path: String) -> ScenarioFile? {
    let key = FolderOfFiles.canonical(path)
    if let known = files[key] { return known }
    guard let (source, node) = document(path) else { return nil }
    let file = ScenarioFile(node, source, &problems)
    files[key] = file
    return file
  }
}
