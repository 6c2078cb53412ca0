import Engine
import Foundation
import Planning
import Reporting

/// `caseload calibrate`: fits what is not known about an authority to what it published.
struct CalibrateCommand {
  private let making: ResultMaking
  private var arguments: Arguments { making.arguments }

  init(_ arguments: Arguments, _ words: [String]) { making = ResultMaking(arguments, words) }

  func carryOut() throws -> ExitStatus {
    var reader = ScenarioReader()
    reader.readsEnsembles = false
    guard let authority = reader.authority(at: arguments.operands[0]) else {
      return try making.tell(reader.problems)
    }
    let calibration: Calibration
    do {
      let last = try arguments.text(.to).map { (text) throws(Planning.Fault) in
        let written = try WrittenMonth(text)
        return Month(year: written.year, month: written.month)
      }
      calibration = try Calibration(authority, upTo: last)
    } catch {
      throw Arguments.Fault(message: error.message, instead: error.suggestion)
    }
    let parent = arguments.text(.besideAuthority) ?? folder(of: reader.sources)
    if let count = arguments.number(.checkRecovery) {
      return try checkRecovery(
        RecoveryCheck(calibration, authorities: Int(count)), reader.sources, parent)
    }
    return try calibrate(calibration, reader.sources, parent)
  }

  /// The folder of the authority's file, which is the first that is read.
  private func folder(of sources: [SourceText]) -> String {
    guard let file = sources.first?.path, let slash = file.lastIndex(of: "/") else { return "." }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }

  private func calibrate(_ calibration: Calibration, _ sources: [SourceText], _ parent: String)
    throws -> ExitStatus
  {
    let interruption = Interruption()
    let replications = making.replications
    let size = Calibration.Size()
    let folder = try ResultFolder("calibration", in: parent, files: CalibrationFiles.names)
    let checkpoint = Checkpoint(
      in: parent,
      key: sources.map(\.sha256) + [
        Release.version, "\(replications.seed)", arguments.text(.to) ?? "", "\(size)",
      ])
    let outcome: CalibrationOutcome
    do {
      let state = checkpoint.read(fits: { calibration.canGoOn(from: $0, size: size) }) {
        if !arguments.has(.quiet) { Terminal.tell($0) }
      }
      let bar = progressBar(calibration.simulations(size))
      defer { bar.clear() }
      outcome = try calibration.outcome(
        replications, size: size, from: state ?? .init(), stop: interruption.stop,
        save: { try checkpoint.write($0, by: folder) }, progress: { bar.show($0) })
    } catch is Interrupted {
      folder.discard()
      Terminal.tell(
        "caseload: interrupted; "
          + (checkpoint.exists
            ? "the same command goes on from where it stopped" : "no results were written"))
      return .interrupted
    } catch {
      folder.discard()
      throw error
    }
    let simulated =
      outcome.isPriorAdequate ? calibration.simulations(size) : size.noiseRuns + size.priorRuns
    let record = record(simulated, sources)
    guard outcome.isPriorAdequate else {
      folder.discard()
      let failed = try ResultFolder("calibration-failed", in: parent, files: CalibrationFiles.names)
      return try finish(outcome, record, failed, checkpoint, interruption, .checkFailed)
    }
    return try finish(outcome, record, folder, checkpoint, interruption, .done)
  }

  /// Writes and tells what was found.
  private func finish(
    _ outcome: CalibrationOutcome, _ record: RunRecord, _ folder: ResultFolder,
    _ checkpoint: Checkpoint, _ interruption: Interruption, _ status: ExitStatus
  ) throws -> ExitStatus {
    try folder.write(isStopped: { interruption.stop.isRaised }) {
      try CalibrationFiles.write(outcome, record, into: $0)
    }
    checkpoint.remove()
    Terminal.print(
      arguments.has(.json)
        ? CalibrationFiles.record(outcome, record)
        : CalibrationSummary.text(outcome, width: Terminal.width, colour: Terminal.showsColour))
    if !arguments.has(.quiet) {
      Terminal.tell("Results are in \(folder.shown)/ (open report.html)")
    }
    return status
  }

  private func checkRecovery(_ check: RecoveryCheck, _ sources: [SourceText], _ parent: String)
    throws -> ExitStatus
  {
    let interruption = Interruption()
    let folder = try ResultFolder("calibration-recovery", in: parent, files: RecoveryFiles.names)
    let bar = progressBar(check.simulations)
    let outcome: RecoveryOutcome
    do {
      defer { bar.clear() }
      outcome = try check.outcome(
        making.replications, stop: interruption.stop,
        found: { authority in
          guard !arguments.has(.quiet) else { return }
          bar.clear()
          Terminal.tell(RecoverySummary.line(authority))
        }, progress: { bar.show($0) })
    } catch {
      folder.discard()
      throw error
    }
    let record = record(check.simulations, sources)
    try folder.write(isStopped: { interruption.stop.isRaised }) {
      try RecoveryFiles.write(outcome, record, into: $0)
    }
    Terminal.print(
      arguments.has(.json) ? RecoveryFiles.record(outcome, record) : RecoverySummary.text(outcome))
    if !arguments.has(.quiet) { Terminal.tell("Every range is in \(folder.shown)/recovery.csv") }
    return outcome.isRight ? .done : .checkFailed
  }

  private func progressBar(_ total: Int) -> ProgressBar {
    ProgressBar(total: total, isShown: !arguments.has(.quiet) && Terminal.showsProgress)
  }

  private func record(_ simulations: Int, _ sources: [SourceText]) -> RunRecord {
    var replications = making.replications
    replications.count = simulations
    var record = making.record(replications, sources)
    record.seconds = making.seconds
    return record
  }
}
