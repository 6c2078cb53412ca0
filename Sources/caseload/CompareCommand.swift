import Planning
import Reporting

/// `caseload compare`: simulates several scenarios with the same luck and sets them side by side.
struct CompareCommand {
  private let making: ResultMaking

  init(_ arguments: Arguments, _ words: [String]) { making = ResultMaking(arguments, words) }

  func carryOut() throws -> ExitStatus {
    var reader = ScenarioReader()
    var readings: [ScenarioReader.Reading] = []
    for file in making.arguments.operands {
      if let reading = reader.read(file) { readings.append(reading) }
    }
    guard reader.problems.isEmpty else { return try making.tell(reader.problems) }
    try making.setUntil(&readings[0].scenario)
    let projection: ComparisonProjection
    do {
      projection = try ComparisonProjection(readings)
    } catch {
      throw Arguments.Fault(message: error.message, instead: error.suggestion)
    }
    let (outcome, folder) = try making.results(
      named: "compare-\(readings[0].scenario.label.id)", files: ComparisonFiles.names,
      sources: reader.sources, bytesPerReplication: projection.bytesPerReplication,
      simulate: { replications, record, stop, progress in
        try projection.outcome(replications, record: record, stop: stop, progress: progress)
      }, write: { try ComparisonFiles.write($0, into: $1) })
    try making.tell(
      folder, json: { ComparisonJSON.value(outcome, folder: folder) },
      summary: {
        ComparisonSummary.text(
          outcome: outcome, width: Terminal.width, colour: Terminal.showsColour)
      })
    return .done
  }
}
