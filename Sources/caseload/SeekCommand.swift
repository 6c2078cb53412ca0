import Foundation
import Planning
import Reporting

/// `caseload seek`: finds the least change of one figure that meets a target.
struct SeekCommand {
  private let arguments: Arguments
  private let words: [String]
  private let begin = ContinuousClock.now

  init(_ arguments: Arguments, _ words: [String]) {
    self.arguments = arguments
    self.words = words
  }

  func carryOut() throws -> ExitStatus {
    for flag in [Flag.lever, .between, .target, .by] where !arguments.has(flag) {
      throw Arguments.Fault(
        message: "seek needs \(flag.name)", instead: "write \(flag.name) \(flag.placeholder)")
    }
    let range = try range()
    let question = try told(.target) { (text) throws(Planning.Fault) in try SeekTarget(text) }
    let month = try told(.by) { (text) throws(Planning.Fault) in try WrittenMonth(text) }
    var reader = ScenarioReader()
    guard let reading = reader.read(arguments.operands[0]) else {
      if arguments.has(.json) {
        Terminal.print(
          try JSONValue.object([
            "version": .whole(1), "command": .text("seek"),
            "problems": ProblemList.json(reader.problems),
          ]).document())
      }
      Terminal.tell(reader.problems.description)
      return .wrongInput
    }
    let seek = try told(.lever) { (path) throws(Planning.Fault) in
      let seek = try Seek(
        reading, path: path, target: question, by: month, from: arguments.text(.from))
      try seek.check(range)
      return seek
    }
    let search = ValueSearch(
      in: range, today: seek.today, chance: arguments.decimal(.chance) ?? 0.8,
      replications: Int(arguments.number(.replications) ?? 200),
      tolerance: arguments.decimal(.tolerance) ?? (range.upperBound - range.lowerBound) / 100)
    let interruption = Interruption()
    let parent = arguments.text(.output) ?? "Results"
    let name = "seek-\(seek.label.id)-\(seek.target.indicator)"
    let folder = try ResultFolder(name, in: parent, files: SeekFiles.names)
    let outcome: SeekOutcome
    do {
      outcome = try simulate(seek, search, reader.sources, interruption.stop)
    } catch {
      folder.discard()
      throw error
    }
    try folder.write(isStopped: { interruption.stop.isRaised }) { url in
      try SeekFiles.write(outcome, into: url)
    }
    Terminal.print(
      arguments.has(.json)
        ? SeekFiles.record(outcome)
        : SeekSummary.text(outcome, width: Terminal.width, colour: Terminal.showsColour))
    if !arguments.has(.quiet) { Terminal.tell("Results are in \(parent)/\(name)/") }
    if case .unreachable = outcome.result.answer { return .checkFailed }
    return .done
  }

  /// Two numbers with a comma, the lesser first.
  private func range() throws(Arguments.Fault) -> ClosedRange<Double> {
    let text = arguments.text(.between) ?? ""
    let ends = text.split(separator: ",", omittingEmptySubsequences: false).map {
      NumberText.value($0.split(separator: " ").joined())
    }
    if ends.count == 2, let low = ends[0], let high = ends[1], low < high { return low...high }
    throw Arguments.Fault(
      message: "--between cannot be \(text)",
      instead: "write two numbers, the lesser first: --between 100,400")
  }

  /// Makes something of a flag's text; what is wrong with it becomes a fault of the command.
  private func told<Value>(_ flag: Flag, _ make: (String) throws(Planning.Fault) -> Value)
    throws(Arguments.Fault) -> Value
  {
    do {
      return try make(arguments.text(flag) ?? "")
    } catch {
      throw Arguments.Fault(message: error.message, instead: error.suggestion)
    }
  }

  private func simulate(
    _ seek: Seek, _ search: ValueSearch, _ sources: [SourceText], _ stop: StopSignal
  ) throws -> SeekOutcome {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let threads = Int(arguments.number(.threads) ?? UInt64(cores))
    let seed = arguments.number(.seed) ?? 1
    // One bar for each value: how many there will be is not known.
    let isShown = !arguments.has(.quiet) && Terminal.showsProgress
    let result = try seek.result(
      search, seed: seed, threads: threads, stop: stop,
      bar: { total in
        let bar = ProgressBar(total: total, isShown: isShown)
        return { done in if done < total { bar.show(done) } else { bar.clear() } }
      })
    let record = RunRecord(
      version: Release.version, command: ["caseload"] + words, seed: seed,
      replications: search.replications, threads: threads,
      inputs: sources.map { (path: $0.path, sha256: $0.sha256) },
      machine: ResultMaking.machine(cores), seconds: (ContinuousClock.now - begin) / .seconds(1))
    return SeekOutcome(seek: seek, search: search, result: result, record: record)
  }
}
