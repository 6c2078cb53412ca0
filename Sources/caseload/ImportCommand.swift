import Engine
import Foundation
import Planning

/// `caseload import`: makes a council's own SSDA903 returns the figures of its authority.
struct ImportCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func carryOut() throws -> ExitStatus {
    guard let output = arguments.text(.newFolder) else {
      throw Arguments.Fault(message: "import needs a folder to write", instead: "write -o DIR")
    }
    let (path, authorityPath) = (arguments.operands[0], arguments.operands[1])
    var problems = Problems()
    let returns = Returns.read(
      path, first: try month(.firstMonth), last: try month(.lastMonth),
      today: Day(number: Int32(Date().timeIntervalSince1970 / 86_400)), &problems)
    var reader = ScenarioReader()
    // What calibration and backtests found of the figures that are replaced has no part in this.
    reader.readsEnsembles = false
    let imported = returns.flatMap { ImportedAuthority(authorityPath, $0, &reader) }
    if returns == nil { _ = reader.authority(at: authorityPath) }
    problems.add(reader.problems)
    guard problems.isEmpty, let returns, let imported else {
      Terminal.tell(problems.description)
      return .wrongInput
    }
    let copy = AuthorityCopy(from: imported.folder.isEmpty ? "." : imported.folder, to: output)
    try copy.checkApart(from: path)
    try copy.write(imported.texts)
    let shown = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
    if arguments.has(.json) {
      Terminal.print(try ImportText.json(imported, returns, shown).document())
    } else if !arguments.has(.quiet) {
      Terminal.print(ImportText.summary(imported, returns, shown))
    }
    return .done
  }

  /// The month of a flag.
  private func month(_ flag: Flag) throws -> Month? {
    try arguments.text(flag).map {
      let written = try WrittenMonth($0)
      return Month(year: written.year, month: written.month)
    }
  }
}
