import Engine

/// Reads scenario files, what they extend, what they are compared with, and their authority.
///
/// Everything is read before anything is said, so that all problems of all files are told at once.
public struct ScenarioReader {
  /// Every file read so far by the path shown to people, in the order of reading.
  public private(set) var sources: [SourceText] = []
  /// Everything found wrong so far.
  public internal(set) var problems = Problems()

  /// Whether authorities are read with what calibration found about them. A calibration itself begins
  /// without: an ensemble that no longer fits the files is then no problem.
  public var readsEnsembles = true

  // What has been read by a file's canonical path, nil when it could not be: so that each problem
  // is told once, however many scenarios share a file.
  private var documents: [String: (source: SourceText, node: Node)?] = [:]
  var files: [String: ScenarioFile] = [:]
  var leversOfFiles: [String: [ScenarioLever]] = [:]
  /// Where the lever with a name was read last.
  var leverPlaces: [String: Place] = [:]
  /// How often a scenario was taken in by one that combines it. A few files that combine each other
  /// can ask for more of this than anybody could wait for.
  var combinations = 0
  static let mostCombinations = 10_000
  private var authorities: [String: Authority?] = [:]
  /// What levers of an authority change, when at least its own file could be read.
  private var leverReaders: [String: LeverReader] = [:]

  /// The month by which everything of an authority must have been known; nil for all that is known
  /// now.
  public let knownBy: Month?

  /// A reader that has read nothing.
  ///
  /// - Parameter knownBy: to read authorities as they were known by a month: figures of periods that
  ///   had ended, from reports that were published by then, and what was assumed on them.
  public init(knownBy: Month? = nil) { self.knownBy = knownBy }

  /// A scenario, its authority, and what it is compared with.
  public struct Reading: Sendable {
    /// The scenario.
    public var scenario: Scenario
    /// What it is compared with; nil for a baseline.
    public var baseline: Scenario?
    /// Their authority.
    public var authority: Authority
    /// The name of the scenario's file, and what it says that it is compared with.
    var file: String
    var compareWith: String?
    /// The authority's file: the same for all of its scenarios, however it is reached.
    var authorityFile: String
  }

  /// Reads a scenario and all that it needs; nil if there were problems.
  public mutating func read(_ file: String) -> Reading? {
    let folder = FolderOfFiles(around: file)
    // Its name becomes that of a folder of results.
    if ["", ".", ".."].contains(ScenarioReader.id(file)) {
      problems.add(
        Problem(
          file: file, "the scenario's file has no name",
          instead: "give it one, such as my-scenario.jsonc"))
      return nil
    }
    guard let chain = chain(file, folder), let first = chain.first, let root = chain.last else {
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
    let path = named(\.authority, in: chain, folder)
    let authority = path.flatMap { self.authority($0, folder) }
    // Levers are read in any case, for their problems.
    let levers = path.flatMap { leverReaders[FolderOfFiles.canonical($0)] } ?? LeverReader()
    let scenario = scenario(chain, authority, levers, folder)
    let baseline = baselineChain.flatMap { self.scenario($0, authority, levers, folder) }
    if let baselineChain, let other = named(\.authority, in: baselineChain, folder),
      let own = path, other != own, let place = first.compareWith
    {
      problems.add(
        "it is compared with a scenario of another authority", at: place.place,
        instead: "compare it with a scenario of \(own)")
    }
    guard problems.isEmpty, let scenario, let authority, let path else { return nil }
    return Reading(
      scenario: scenario, baseline: baseline, authority: authority,
      file: scenario.label.id + ".jsonc", compareWith: first.compareWith?.path,
      authorityFile: FolderOfFiles.canonical(path))
  }

  /// Reads a scenario's or an authority's file, for its problems.
  public mutating func check(_ path: String) {
    if path.hasSuffix(".csv") {
      problems.add(
        Problem(
          file: path, "a data file is checked with the authority that names it",
          instead: "check the authority's file instead"))
      return
    }
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

  /// A file's text.
  mutating func load(_ path: String) -> SourceText? {
    let source = problems.collect { () throws(Problems) in try SourceText.load(path) }
    if let source { sources.append(source) }
    return source
  }

  /// Adds to the problems.
  mutating func note(_ find: (inout Problems) -> Void) { find(&problems) }

  // MARK: Authorities

  /// An authority, read once.
  mutating func authority(_ path: String, _ folder: FolderOfFiles) -> Authority? {
    let key = FolderOfFiles.canonical(path)
    if let known = authorities[key] { return known }
    let authority = readAuthority(path, folder)
    authorities.updateValue(authority, forKey: key)
    return authority
  }

  /// Keeps what levers of an authority change.
  mutating func keep(_ reader: LeverReader, for path: String) {
    leverReaders[FolderOfFiles.canonical(path)] = reader
  }
}
