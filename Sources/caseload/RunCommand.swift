import Planning
import Reporting

/// `caseload run`: simulates a scenario and writes what it finds.
struct RunCommand {
  private let making: ResultMaking

  init(_ arguments: Arguments, _ words: [String]) { making = ResultMaking(arguments, words) }

  func carryOut() throws -> ExitStatus {
    var reader = ScenarioReader()
    guard var reading = reader.read(making.arguments.operands[0]) else {
      return try making.tell(reader.problems)
    }
    try making.setUntil(&reading.scenario)
    let projection = Projection(reading)
    let (outcome, folder) = try making.results(
      named: reading.scenario.label.id, files: ResultFiles.names + [ExplorerPage.name],
      sources: reader.sources,
      bytesPerReplication: projection.bytesPerReplication,
      simulate: { replications, record, stop, progress in
        try projection.outcome(replications, record: record, stop: stop, progress: progress)
      }, write: { try ResultFiles.write($0, into: $1) })
    try making.tell(
      folder, json: { OutcomeJSON.value(outcome, folder: folder) },
      summary: {
        TerminalSummary.text(
          outcome: outcome, width: Terminal.width, colour: Terminal.showsColour)
      })
    return .done
  }
}
