import Planning
import Reporting

extension Track: Recorded {}

/// `caseload track`: lays what has been published since a run over what the run projected.
struct TrackCommand {
  private let making: ResultMaking

  init(_ arguments: Arguments, _ words: [String]) { making = ResultMaking(arguments, words) }

  func carryOut() throws -> ExitStatus {
    let arguments = making.arguments
    var reader = ScenarioReader()
    // What calibration and backtests found has no part in this.
    reader.readsEnsembles = false
    let authority = reader.authority(at: arguments.operands[1])
    let authorityFile = reader.sources.first
    let run = reader.earlierRun(at: arguments.operands[0])
    guard reader.problems.isEmpty, let authority, let run else {
      return try making.tell(reader.problems)
    }
    let record = making.record(Replications(seed: 0, count: 0, threads: 1), reader.sources)
    let track: Track
    do {
      track = try Track(
        run, scenario: arguments.text(.scenario), authority,
        eventsKnown: authorityFile.map { run.inputs.contains($0.sha256) } ?? false, record: record)
    } catch {
      throw Arguments.Fault(message: error.message, instead: error.suggestion)
    }
    // An id may hold anything, the name of a folder may not.
    let name = String(
      track.scenario.id.map { $0.isLetter || $0.isNumber || "_-".contains($0) ? $0 : "-" })
    let (_, folder) = try making.results(
      named: "\(name)-tracked", files: TrackFiles.names, sources: reader.sources,
      bytesPerReplication: 0, simulate: { _, _, _, _ in track },
      write: { try TrackFiles.write($0, into: $1) })
    try making.tell(
      folder, page: "track.html", json: { TrackJSON.value(track, folder: folder) },
      summary: {
        TrackText.text(track, width: Terminal.width, colour: Terminal.showsColour)
      })
    return track.isBeyondChance ? .checkFailed : .done
  }
}
