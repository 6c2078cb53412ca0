import Foundation
import Planning
import Reporting

/// What is found, with a record of how.
protocol Recorded {
  var record: RunRecord { get set }
}

extension Outcome: Recorded {}
extension ComparisonOutcome: Recorded {}

/// How verbs that simulate make results: the replications asked for, a progress bar, and a folder
/// that appears whole or not at all.
struct ResultMaking {
  let arguments: Arguments
  private let words: [String]
  private let begin = ContinuousClock.now
  /// How many replications there are unless the command line says.
  private let usual: Int

  /// Begins to count the time.
  init(_ arguments: Arguments, _ words: [String], usual: Int = 200) {
    self.arguments = arguments
    self.words = words
    self.usual = usual
  }

  /// Tells why files cannot be used.
  func tell(_ problems: Problems) throws -> ExitStatus {
    if arguments.has(.json) {
      Terminal.print(
        try JSONValue.object([
          "version": .whole(1), "command": .text(arguments.verb.name),
          "problems": ProblemList.json(problems),
        ]).document())
    }
    Terminal.tell(problems.description)
    return .wrongInput
  }

  /// Sets the last month that the command line asks for.
  func setUntil(_ scenario: inout Scenario) throws(Arguments.Fault) {
    guard let text = arguments.text(.until) else { return }
    do {
      try scenario.setUntil(try WrittenMonth(text))
    } catch {
      throw Arguments.Fault(message: "--until: \(error.message)", instead: error.suggestion)
    }
  }

  /// Simulates, and writes what was found into a folder.
  ///
  /// - Parameters:
  ///   - files: every name that may be in the folder.
  ///   - given: how it is made, where that is not as the command line says.
  /// - Returns: what was found, and the folder as it is shown to people.
  func results<Found: Recorded>(
    named name: String, files: [String], sources: [SourceText], bytesPerReplication: Int,
    record given: RunRecord? = nil,
    simulate: (
      Replications, RunRecord, StopSignal, @escaping @Sendable (Int) -> Void
    ) throws -> Found,
    write: (Found, URL) throws -> Void
  ) throws -> (found: Found, folder: String) {
    let replications = replications
    let record = given ?? record(replications, sources)
    try checkSize(bytesPerReplication, record.replications)
    let parent = parent
    let interruption = Interruption()
    let folder = try ResultFolder(name, in: parent, files: files)
    var found: Found
    do {
      found = try simulate(replications, record, interruption.stop, bar(replications.count))
    } catch {
      ProgressBar(total: 1, isShown: showsBar).clear()
      folder.discard()
      throw error
    }
    found.record.seconds = seconds
    try folder.write(isStopped: { interruption.stop.isRaised }) { try write(found, $0) }
    return (found, "\(parent)/\(name)")
  }

  /// Where folders of results are made.
  var parent: String { arguments.text(.output) ?? "Results" }

  /// How long it has taken so far; setting the machine's clock changes nothing about it.
  var seconds: Double { (ContinuousClock.now - begin) / .seconds(1) }

  /// Shows how many of so many futures are done; takes the line away after the last.
  func bar(_ total: Int) -> @Sendable (_ done: Int) -> Void {
    let bar = ProgressBar(total: total, isShown: showsBar)
    return { done in if done < total { bar.show(done) } else { bar.clear() } }
  }

  /// Prints what was found, and says where the rest is.
  func tell(
    _ folder: String, page: String = "report.html", json: () throws -> JSONValue,
    summary: () -> String
  ) throws {
    Terminal.print(arguments.has(.json) ? try json().document() : summary())
    tell(folder, page: page)
  }

  /// Says where the results are.
  func tell(_ folder: String, page: String = "report.html") {
    if !arguments.has(.quiet) { Terminal.tell("Results are in \(folder)/ (open \(page))") }
  }

  /// As the command line asks for them.
  var replications: Replications {
    Replications(
      seed: arguments.number(.seed) ?? 1,
      count: Int(arguments.number(.replications) ?? UInt64(usual)),
      threads: Int(arguments.number(.threads) ?? UInt64(cores)))
  }

  private var showsBar: Bool { !arguments.has(.quiet) && Terminal.showsProgress }

  private var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// Every figure of every replication is kept until the end: 2 GB at most.
  func checkSize(_ bytesPerReplication: Int, _ count: Int) throws(Arguments.Fault) {
    let most = (2 << 30) / max(1, bytesPerReplication)
    guard count > most else { return }
    throw Arguments.Fault(
      message: "\(count) replications of so many months do not fit into memory",
      instead: "write --replications \(most) or fewer, or an earlier --until")
  }

  /// How the run is made; the time it takes is not known yet.
  func record(_ replications: Replications, _ sources: [SourceText]) -> RunRecord {
    RunRecord(
      version: Release.version, command: ["caseload"] + words, again: arguments.again,
      seed: replications.seed, replications: replications.count, threads: replications.threads,
      inputs: sources.map { (path: $0.path, sha256: $0.sha256) },
      machine: ResultMaking.machine(cores), seconds: 0)
  }

  /// Operating system, architecture and number of cores.
  static func machine(_ cores: Int) -> String {
    #if arch(x86_64)
      let architecture = "x86_64"
    #elseif arch(arm64)
      let architecture = "arm64"
    #else
      let architecture = "unknown architecture"
    #endif
    #if os(macOS)
      let system = "macOS"
    #elseif os(Linux)
      let system = "Linux"
    #else
      let system = "unknown system"
    #endif
    return "\(system), \(architecture), \(cores) \(cores == 1 ? "core" : "cores")"
  }
}
