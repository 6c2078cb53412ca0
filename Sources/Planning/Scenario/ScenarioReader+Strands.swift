import Engine

/// The parts of a scenario that combines others.
extension ScenarioReader {
  /// Each of the scenarios that a chain combines, as it would be alone: with what the combining file
  /// inherits, and delivered as well and as late as that file, and each that extends it, says.
  /// Levers that these files add themselves are one more strand, so that strands and their
  /// interaction are all there is. A lever that takes the place of a strand's belongs to the strand.
  mutating func strands(
    _ chain: [ScenarioFile], _ authority: Authority, _ reader: LeverReader,
    _ folder: FolderOfFiles
  ) -> [Scenario.Strand] {
    guard let nearest = chain.first,
      let combining = chain.lastIndex(where: { !$0.combines.isEmpty })
    else { return [] }
    let inherited = levers(
      Array(chain[(combining + 1)...]), reader, authority, folder, within: [])
    // From the file that combines first to the one that is asked about.
    let files = chain[...combining].reversed()
    var parts: [Part] = []
    for (depth, file) in files.enumerated() {
      let within = [FolderOfFiles.canonical(file.source.path)]
      for other in combined(file, folder, within: []) {
        guard let first = other.first else { continue }
        parts.append(
          Part(
            label: ScenarioLabel(id: ScenarioReader.id(first.source.path), title: first.title),
            levers: levers(other, reader, authority, folder, within: within), depth: depth))
      }
    }
    let own = files.map { levers(of: $0, reader) }
    let combinedNames = Set(parts.flatMap(\.names))
    var strands = parts.map { part in
      strand(part.label, files, inherited, authority) { depth in
        (depth == part.depth ? part.levers : [])
          + own[depth].filter { depth >= part.depth && part.names.contains($0.name) }
      }
    }
    let added = own.map { $0.filter { !combinedNames.contains($0.name) } }
    if added.contains(where: { !$0.isEmpty }) {
      let label = ScenarioLabel(
        id: ScenarioReader.id(nearest.source.path) + "-own-levers", title: "Its own levers")
      strands.append(strand(label, files, inherited, authority) { added[$0] })
    }
    return strands
  }

  /// A scenario that is combined, and which of the files combines it, counted from the first.
  private struct Part {
    var label: ScenarioLabel
    var levers: [ScenarioLever]
    var depth: Int
    var names: Set<String> { Set(levers.map(\.name)) }
  }

  /// The inherited levers and those that each file adds, delivered as the files say.
  private func strand(
    _ label: ScenarioLabel, _ files: some Sequence<ScenarioFile>, _ inherited: [ScenarioLever],
    _ authority: Authority, adding added: (Int) -> [ScenarioLever]
  ) -> Scenario.Strand {
    var levers = inherited
    for (depth, file) in files.enumerated() {
      for lever in added(depth) { add(lever, to: &levers) }
      if file.delivery != Delivery() {
        levers = levers.map { $0.delivered(file.delivery, in: authority.assumptions) }
      }
    }
    return Scenario.Strand(label: label, levers: levers)
  }
}
