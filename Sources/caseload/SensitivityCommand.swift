import Planning
import Reporting

extension SensitivityOutcome: Recorded {}

/// `caseload sensitivity`: finds out which assumptions and levers move a result.
struct SensitivityCommand {
  private let making: ResultMaking

  init(_ arguments: Arguments, _ words: [String]) {
    making = ResultMaking(arguments, words, usual: 100)
  }

  func carryOut() throws -> ExitStatus {
    let arguments = making.arguments
    var reader = ScenarioReader()
    guard let reading = reader.read(arguments.operands[0]) else {
      return try making.tell(reader.problems)
    }
    let sensitivity: Sensitivity
    do {
      sensitivity = try Sensitivity(
        reading, result: arguments.text(.result),
        by: try arguments.text(.byMonth).map { (text) throws(Planning.Fault) in
          try WrittenMonth(text)
        })
    } catch {
      throw Arguments.Fault(message: error.message, instead: error.suggestion)
    }
    let (outcome, folder) = try making.results(
      named: "sensitivity-\(sensitivity.label.id)", files: SensitivityFiles.names,
      sources: reader.sources, bytesPerReplication: 1024,
      simulate: { replications, record, stop, _ in
        try sensitivity.outcome(replications, record: record, stop: stop, bar: making.bar)
      }, write: { try SensitivityFiles.write($0, into: $1) })
    Terminal.print(
      arguments.has(.json)
        ? SensitivityFiles.record(outcome)
        : SensitivitySummary.text(
          outcome, width: Terminal.width, colour: Terminal.showsColour))
    making.tell(folder)
    return .done
  }
}
