import Engine

/// Reads scenario files, what they extend, what they are compared with, and their authority.
///
/// Everything is read before anything is said, so that all problems of all files are told at once.
public struct ScenarioReader {
  /// Every file read so far by the path shown to people, in the order of reading.
  public private(set) var sources: [SourceText] = []
  /// Everything found wrong so far.
  public private(set) var problems = Problems()

  // What has been read by a file's canonical path, nil when it could not be: so that each problem
  // is told once, however many scenarios share a file.
  private var documents: [String: (source: SourceText, node: Node)?] = [:]
  private var files: [String: ScenarioFile] = [:]
  private var leversOfFiles: [String: [ScenarioLever]] = [:]
  private var authorities: [String: Authority?] = [:]

  /// A reader that has read nothing.
  public init() {}

  /// A scenario, its authority, and what it is compared with.
  public struct Reading: Sendable {
    /// The scenario.
    public var scenario: Scenario
    /// What it is compared with; nil for a baseline.
    public var baseline: Scenario?
    /// Their authority.
    public var authority: Authority
  }

  /// Reads a scenario and all that it needs; nil if there were problems.
  public mutating func read(_ path: String) -> Reading? {
    let folder = FolderOfFiles(around: path)
    guard let chain = chain(path, folder), let first = chain.first, let root = chain.last else {
      return nil
    }
    var baselineChain: [ScenarioFile]?
    if let reference = first.compareWith {
      let file = folder.path(
        of: reference.path, from: first.source.path, at: reference.place, &problems)
      baselineChain = file.flatMap { self.chain($0, folder) }
    } else if chain.count > 1 {
      baselineChain = [root]
    }
    guard let authority = authority(of: chain, folder) else {
      return nil
    }
    let scenario = scenario(chain, authority)
    let baseline = baselineChain.flatMap { self.scenario($0, authority) }
    if let baselineChain, let other = named(\.authority, in: baselineChain, folder),
      let own = named(\.authority, in: chain, folder), other != own, let place = first.compareWith
    {
      problems.add(
        "it is compared with a scenario of another authority", at: place.place,
        instead: "compare it with a scenario of \(own)")
    }
    guard problems.isEmpty, let scenario else { return nil }
    return Reading(scenario: scenario, baseline: baseline, authority: authority)
  }

  /// Reads a scenario's or an authority's file, for its problems.
  public mutating func check(_ path: String) {
    guard let (_, node) = document(path) else { return }
    // A scenario has a title, an authority a name; a file with neither is taken for what it says.
    let isAuthority =
      node["title"] == nil && (node["name"] != nil || node["data"] != nil)
    if isAuthority {
      _ = authority(path, FolderOfFiles(around: path))
    } else {
      _ = read(path)
    }
  }

  // MARK: Files

  /// A file and the document in it, read once; nil, and problems, when it cannot be used.
  mutating func document(_ path: String) -> (source: SourceText, node: Node)? {
    let key = FolderOfFiles.canonical(path)
    if let known = documents[key] { return known }
    let source = load(path)
    let node = source.flatMap { source in
      problems.collect { () throws(Problems) in try JSONCReader.read(source) }
    }
    let document = source.flatMap { source in node.map { (source, $0) } }
    documents.updateValue(document, forKey: key)
    return document
  }

  /// A scenario file, decoded once.
  private mutating func file(_ path: String) -> ScenarioFile? {
    let key = FolderOfFiles.canonical(path)
    if let known = files[key] { return known }
    guard let (source, node) = document(path) else { return nil }
    let file = ScenarioFile(node, source, &problems)
    files[key] = file
    return file
  }

  /// A file's text.
  mutating func load(_ path: String) -> SourceText? {
    let source = problems.collect { () throws(Problems) in try SourceText.load(path) }
    if let source { sources.append(source) }
    return source
  }

  /// Adds to the problems.
  mutating func note(_ find: (inout Problems) -> Void) { find(&problems) }

  // MARK: The chain

  /// A scenario and what it extends, to the first of the chain; nil, and problems, when broken.
  private mutating func chain(_ path: String, _ folder: FolderOfFiles) -> [ScenarioFile]? {
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
  private mutating func named(
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

  private mutating func authority(of chain: [ScenarioFile], _ folder: FolderOfFiles) -> Authority? {
    named(\.authority, in: chain, folder).flatMap { authority($0, folder) }
  }

  private mutating func authority(_ path: String, _ folder: FolderOfFiles) -> Authority? {
    let key = FolderOfFiles.canonical(path)
    if let known = authorities[key] { return known }
    let authority = readAuthority(path, folder)
    authorities.updateValue(authority, forKey: key)
    return authority
  }

  // MARK: Merging

  /// A scenario out of its chain: the nearest file that says a thing counts.
  private mutating func scenario(_ chain: [ScenarioFile], _ authority: Authority) -> Scenario? {
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
    let scenario = Scenario(
      label: ScenarioLabel(id: ScenarioReader.id(file.source.path), title: file.title),
      question: file.question ?? file.title, start: Day(start.day),
      until: Month(year: until.month.year, month: until.month.month), headline: headline?.id,
      levers: levers(chain, authority))
    checkPeriod(scenario, start.place, until.place, authority)
    return scenario
  }

  /// The levers of the first of the chain, then those of each that extends it. A lever with the
  /// name of an inherited one takes its place.
  private mutating func levers(_ chain: [ScenarioFile], _ authority: Authority) -> [ScenarioLever] {
    var levers: [ScenarioLever] = []
    for file in chain.reversed() {
      for lever in self.levers(of: file, authority) {
        if let inherited = levers.firstIndex(where: { $0.name == lever.name }) {
          levers[inherited] = lever
        } else {
          levers.append(lever)
        }
      }
    }
    return levers
  }

  /// The levers of one file, decoded once.
  private mutating func levers(of file: ScenarioFile, _ authority: Authority) -> [ScenarioLever] {
    let key = FolderOfFiles.canonical(file.source.path)
    if let known = leversOfFiles[key] { return known }
    let reader = LeverReader(base: authority.assumptions, teams: authority.teams)
    var names = Set(authority.events.map(\.name))
    let levers = file.levers.map { node in
      let lever = node.fields("the lever", &problems) { reader.read(&$0) }
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

  private mutating func checkPeriod(
    _ scenario: Scenario, _ start: Place, _ until: Place, _ authority: Authority
  ) {
    if let fault = StartingPosition.fault(on: scenario.start, authority.published) {
      addOnce(fault.message, at: start, instead: fault.suggestion)
    } else {
      let unknown = StartingPosition(authority, on: scenario.start).unknown
      if !unknown.isEmpty {
        addOnce(
          "nothing is known of \(unknown.joined(separator: ", ")) on this or any other day",
          at: start, instead: "add rows for them to the authority's opening positions")
      }
    }
    if let fault = Scenario.fault(start: scenario.start, until: scenario.until) {
      addOnce("`until`: \(fault.message)", at: until, instead: fault.suggestion)
    }
  }

  /// Adds a problem of something inherited, which others may inherit too.
  private mutating func addOnce(_ message: String, at place: Place, instead: String) {
    let problem = Problem(at: place, message, instead: instead)
    if !problems.all.contains(problem) { problems.add(problem) }
  }

  /// The name of a file without its folder and ending.
  private static func id(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".jsonc") ? String(name.dropLast(6)) : name
  }
}
