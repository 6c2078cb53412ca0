import Engine

/// The parts of a scenario that combines others.
extension ScenarioReader {
  /// Each of the scenarios that the nearest file of a chain combines, as it would be alone: with
  /// what the file inherits, and delivered as well and as late as the file says. Levers that the
  /// file adds itself are one more strand, so that strands and their interaction are all there is.
  mutating func strands(
    _ chain: [ScenarioFile], _ authority: Authority, _ reader: LeverReader,
    _ folder: FolderOfFiles
  ) -> [Scenario.Strand] {
    guard let file = chain.first, !file.combines.isEmpty else { return [] }
    let inherited = levers(
      Array(chain.dropFirst()), reader, authority, folder, within: [])
    let within = [FolderOfFiles.canonical(file.source.path)]
    var parts: [(label: ScenarioLabel, levers: [ScenarioLever])] = []
    for other in combined(file, folder, within: []) {
      guard let first = other.first else { continue }
      let label = ScenarioLabel(
        id: ScenarioReader.id(first.source.path), title: first.title)
      parts.append((label, levers(other, reader, authority, folder, within: within)))
    }
    let own = levers(of: file, reader)
    if !own.isEmpty {
      let label = ScenarioLabel(
        id: ScenarioReader.id(file.source.path) + "-own-levers", title: "Its own levers")
      parts.append((label, own))
    }
    return parts.map { part in
      var levers = inherited
      for lever in part.levers { add(lever, to: &levers) }
      if file.delivery != Delivery() {
        levers = levers.map { $0.delivered(file.delivery, in: authority.assumptions) }
      }
      return Scenario.Strand(label: part.label, levers: levers)
    }
  }
}
