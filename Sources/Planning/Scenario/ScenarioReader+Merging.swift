import Engine

/// One scenario out of the files of a chain.
extension ScenarioReader {
  /// A scenario out of its chain: the nearest file that says a thing counts.
  ///
  /// - Parameter authority: nil when it could not be read; then only problems come of it.
  mutating func scenario(
    _ chain: [ScenarioFile], _ authority: Authority?, _ reader: LeverReader,
    _ folder: FolderOfFiles
  ) -> Scenario? {
    let levers = levers(chain, reader, authority, folder, within: [])
    guard let authority else { return nil }
    guard let file = chain.first, let start = chain.lazy.compactMap(\.start).first,
      let until = chain.lazy.compactMap(\.until).first
    else { return nil }
    let headline = chain.lazy.compactMap(\.headline).first
    if let headline, !authority.simulated.contains(headline.id) {
      let nearest = NearestName.to(headline.id, among: authority.simulated.sorted())
      addOnce(
        "`headline` is \(headline.id), which is not simulated", at: headline.place,
        instead: nearest.map { "did you mean `\($0)`?" }
          ?? "write the id of an indicator with simulated = yes")
    }
    var scenario = Scenario(
      label: ScenarioLabel(id: ScenarioReader.id(file.source.path), title: file.title),
      question: file.question ?? file.title, start: Day(start.day),
      until: Month(year: until.month.year, month: until.month.month), headline: headline?.id,
      levers: levers)
    checkTogether(authority.events + levers, authority, at: Place(file.source, 0))
    // Problems of the strands have been told with the levers.
    if problems.isEmpty { scenario.strands = strands(chain, authority, reader, folder) }
    checkPeriod(scenario, start.place, until.place, authority)
    return scenario
  }

  /// The levers of the first of the chain, then those of each that extends it, with those of the
  /// scenarios that it combines. A lever with the name of an inherited one takes its place.
  mutating func levers(
    _ chain: [ScenarioFile], _ reader: LeverReader, _ authority: Authority?,
    _ folder: FolderOfFiles, within combining: [String]
  ) -> [ScenarioLever] {
    var levers: [ScenarioLever] = []
    for file in chain.reversed() {
      for other in combined(file, folder, within: combining) {
        let names = combining + [FolderOfFiles.canonical(file.source.path)]
        for lever in self.levers(other, reader, authority, folder, within: names) {
          add(lever, to: &levers)
        }
      }
      for lever in self.levers(of: file, reader) { add(lever, to: &levers) }
      if file.delivery != Delivery(), let authority {
        levers = levers.map { $0.delivered(file.delivery, in: authority.assumptions) }
      }
    }
    return levers
  }

  func add(_ lever: ScenarioLever, to levers: inout [ScenarioLever]) {
    if let inherited = levers.firstIndex(where: { $0.name == lever.name }) {
      levers[inherited] = lever
    } else {
      levers.append(lever)
    }
  }

  /// The chains of the scenarios that a file combines.
  mutating func combined(
    _ file: ScenarioFile, _ folder: FolderOfFiles, within combining: [String]
  ) -> [[ScenarioFile]] {
    file.combines.compactMap { reference in
      guard
        let path = folder.path(
          of: reference.path, from: file.source.path, at: reference.place, &problems)
      else { return nil }
      combinations += 1
      guard combinations <= ScenarioReader.mostCombinations else {
        addOnce(
          "scenarios that combine others which combine others are taken apart more than "
            + "\(ScenarioReader.mostCombinations) times", at: reference.place,
          instead: "combine fewer")
        return nil
      }
      let own = combining + [FolderOfFiles.canonical(file.source.path)]
      if own.contains(FolderOfFiles.canonical(path)) {
        addOnce(
          "the scenario combines itself", at: reference.place,
          instead: "leave \(reference.path) out")
        return nil
      }
      return chain(path, folder)
    }
  }

  /// The levers of one file, decoded once.
  mutating func levers(of file: ScenarioFile, _ reader: LeverReader) -> [ScenarioLever] {
    let key = FolderOfFiles.canonical(file.source.path)
    if let known = leversOfFiles[key] { return known }
    var names = reader.names
    let levers = file.levers.map { node in
      let lever = node.fields("the lever", &problems) { reader.read(&$0) }
      leverPlaces[lever.name] = node.place
      if !lever.name.isEmpty, !names.insert(lever.name).inserted {
        problems.add(
          "there is already a lever or an event `\(lever.name)`", at: node.place,
          instead: "give each lever a name of its own")
      }
      return lever
    }
    leversOfFiles[key] = levers
    return levers
  }

  /// Reports levers that together make of a figure what cannot be simulated.
  private mutating func checkTogether(
    _ levers: [ScenarioLever], _ authority: Authority, at place: Place
  ) {
    guard let excess = CombinedLevers(levers, in: authority).excess else { return }
    addOnce(
      excess.fault.message, at: leverPlaces[excess.lever] ?? place,
      instead: excess.fault.suggestion)
  }

  private mutating func checkPeriod(
    _ scenario: Scenario, _ start: Place, _ until: Place, _ authority: Authority
  ) {
    if let fault = StartingPosition.fault(on: scenario.start, authority) {
      addOnce(fault.message, at: start, instead: fault.suggestion)
    } else {
      let position = StartingPosition(authority, on: scenario.start)
      if let excess = position.excess {
        addOnce(excess.message, at: start, instead: excess.suggestion)
      }
      let unknown = position.unknown
      if !unknown.isEmpty {
        addOnce(
          "nothing is known of \(unknown.joined(separator: ", ")) on this or any other day",
          at: start, instead: "add rows for them to the authority's opening positions")
      }
    }
    if let fault = Scenario.fault(start: scenario.start, until: scenario.until) {
      addOnce("`until`: \(fault.message)", at: until, instead: fault.suggestion)
    }
    if let fault = Scenario.fault(start: scenario.start, pricesOf: authority.priceYear) {
      addOnce(fault.message, at: start, instead: fault.suggestion)
    }
  }

  /// Adds a problem of something inherited, which others may inherit too.
  private mutating func addOnce(_ message: String, at place: Place, instead: String) {
    let problem = Problem(at: place, message, instead: instead)
    if !problems.all.contains(problem) { problems.add(problem) }
  }

  /// The name of a file without its folder and ending.
  static func id(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".jsonc") ? String(name.dropLast(6)) : name
  }
}
