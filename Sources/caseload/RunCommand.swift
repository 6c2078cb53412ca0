import Foundation
import Planning
import Reporting

/// `caseload run`: simulates a scenario and writes what it finds.
struct RunCommand {
  private let arguments: Arguments
  private let words: [String]
  private let begin = Date()

  init(_ arguments: Arguments, _ words: [String]) {
    self.arguments = arguments
    self.words = words
  }

  func carryOut() throws -> ExitStatus {
    var reader = ScenarioReader()
    guard var reading = reader.read(arguments.operands[0]) else {
      if arguments.has(.json) {
        Terminal.print(
          try JSONValue.object([
            "version": .whole(1), "command": .text("run"),
            "problems": ProblemList.json(reader.problems),
          ]).document())
      }
      Terminal.tell(reader.problems.description)
      return .wrongInput
    }
    if let text = arguments.text(.until) {
      do {
        try reading.scenario.setUntil(try WrittenMonth(text))
      } catch {
        throw Arguments.Fault(message: "--until: \(error.message)", instead: error.suggestion)
      }
    }
    let projection = Projection(reading)
    try checkSize(projection)
    let parent = arguments.text(.output) ?? "Results"
    let interruption = Interruption()
    let folder = try ResultFolder(reading.scenario.label.id, in: parent)
    let outcome: Outcome
    do {
      outcome = try simulate(projection, reader.sources, interruption.stop)
    } catch {
      folder.discard()
      throw error
    }
    try folder.write(isStopped: { interruption.stop.isRaised }) { url in
      try ResultFiles.write(outcome, into: url)
    }
    let shown = "\(parent)/\(reading.scenario.label.id)"
    if arguments.has(.json) {
      Terminal.print(try OutcomeJSON.value(outcome, folder: shown).document())
    } else {
      Terminal.print(
        TerminalSummary.text(
          outcome: outcome, width: Terminal.width, colour: Terminal.showsColour))
    }
    if !arguments.has(.quiet) { Terminal.tell("Results are in \(shown)/ (open report.html)") }
    return .done
  }

  private var count: Int { Int(arguments.number(.replications) ?? 200) }

  /// Every figure of every replication is kept until the end: 4 bytes each, 2 GB at most.
  private func checkSize(_ projection: Projection) throws(Arguments.Fault) {
    let figures = projection.sheet.cells.count * projection.scenarios.count
    let most = (2 << 30) / 4 / max(1, figures)
    guard count > most else { return }
    throw Arguments.Fault(
      message: "\(count) replications of so many months do not fit into memory",
      instead: "write --replications \(most) or fewer, or an earlier --until")
  }

  private func simulate(
    _ projection: Projection, _ sources: [SourceText], _ stop: StopSignal
  ) throws -> Outcome {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let replications = Replications(
      seed: arguments.number(.seed) ?? 1, count: count,
      threads: Int(arguments.number(.threads) ?? UInt64(cores)))
    let record = RunRecord(
      version: Release.version, command: ["caseload"] + words, seed: replications.seed,
      replications: replications.count, threads: replications.threads,
      inputs: sources.map { (path: $0.path, sha256: $0.sha256) },
      machine: RunCommand.machine(cores), seconds: 0)
    let bar = ProgressBar(
      total: replications.count, isShown: !arguments.has(.quiet) && Terminal.showsProgress)
    defer { bar.clear() }
    var outcome = try projection.outcome(
      replications, record: record, stop: stop, progress: { bar.show($0) })
    outcome.record.seconds = Date().timeIntervalSince(begin)
    return outcome
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
