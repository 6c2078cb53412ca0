import Planning
import Reporting

/// `caseload run`: simulates a scenario and writes what it finds.
struct RunCommand {
  private let making: ResultMaking

  init(_ arguments: Arguments, _ words: [String]) { making = ResultMaking(arguments, words) }

  func carryOut() throws -> ExitStatus {
    var reader = ScenarioReader()
    let read = reader.read(making.arguments.operands[0])
    let earlier = making.arguments.text(.earlier).flatMap { reader.earlierRun(at: $0) }
    guard var reading = read, reader.problems.isEmpty else {
      return try making.tell(reader.problems)
    }
    if let earlier { try check(earlier, reading) }
    try making.setUntil(&reading.scenario)
    let projection = Projection(reading)
    let (outcome, folder) = try making.results(
      named: reading.scenario.label.id, files: ResultFiles.names + [ExplorerPage.name],
      sources: reader.sources,
      bytesPerReplication: projection.bytesPerReplication,
      simulate: { replications, record, stop, progress in
        var outcome = try projection.outcome(
          replications, record: record, stop: stop, progress: progress)
        outcome.earlier = earlier
        return outcome
      }, write: { try ResultFiles.write($0, into: $1) })
    try making.tell(
      folder, json: { OutcomeJSON.value(outcome, folder: folder) },
      summary: {
        TerminalSummary.text(
          outcome: outcome, width: Terminal.width, colour: Terminal.showsColour)
      })
    return .done
  }

  /// Makes sure that an earlier run is of the same authority, and earlier.
  private func check(_ earlier: EarlierRun, _ reading: ScenarioReader.Reading)
    throws(Arguments.Fault)
  {
    guard earlier.authority == reading.authority.name else {
      throw Arguments.Fault(
        message: "\(Flag.earlier.name): the run in \(earlier.folder) is of \(earlier.authority), "
          + "the scenario is of \(reading.authority.name)",
        instead: "name a run of \(reading.authority.name)")
    }
    guard earlier.openingDay <= reading.scenario.start else {
      throw Arguments.Fault(
        message: "\(Flag.earlier.name): the run in \(earlier.folder) begins after the scenario",
        instead: "name a run that begins by \(reading.scenario.start.text)")
    }
  }
}
