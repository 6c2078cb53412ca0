import Engine
import Foundation
import Planning
import Reporting

extension BacktestOutcome: Recorded {}

/// `caseload backtest`: forecasts with what was known at a cut-off, and scores it.
struct BacktestCommand {
  private let making: ResultMaking
  private var arguments: Arguments { making.arguments }

  init(_ arguments: Arguments, _ words: [String]) { making = ResultMaking(arguments, words) }

  func carryOut() throws -> ExitStatus {
    let cutoff = try cutoff()
    let path = arguments.operands[0]
    var then = ScenarioReader(knownBy: cutoff)
    guard let authority = then.authority(at: path) else { return try making.tell(then.problems) }
    let backtest: Backtest
    do {
      backtest = try Backtest(authority, cutoff: cutoff)
    } catch {
      throw Arguments.Fault(message: error.message, instead: error.suggestion)
    }
    let keeper = arguments.has(.keep) ? try BacktestKeeper(beside: then.sources[0].path) : nil
    let size = Calibration.Size()
    // An id may hold anything, the name of a folder may not.
    let area = String(
      authority.area.map { $0.isLetter || $0.isNumber || "_-".contains($0) ? $0 : "-" })
    let (outcome, folder) = try making.results(
      named: "backtest-\(area)-\(cutoff.text)", files: BacktestFiles.names,
      sources: then.sources, bytesPerReplication: 0,
      simulate: { replications, record, stop, _ in
        let forecast = try backtest.forecast(
          replications, size: size, stop: stop,
          progress: making.bar(backtest.simulations(size)))
        var record = record
        record.replications = size.members
        return BacktestOutcome(forecast, of: authority, published: published(path), record: record)
      }, write: { try BacktestFiles.write($0, into: $1) })
    try making.tell(
      folder, page: "backtest.html",
      json: { BacktestJSON.value(outcome, folder: folder) },
      summary: {
        BacktestText.text(outcome, width: Terminal.width, colour: Terminal.showsColour)
      })
    if let keeper {
      let kept = try keeper.keep(outcome.summary)
      if !arguments.has(.quiet) { Terminal.tell(kept) }
    }
    return .done
  }

  /// The month, which has been checked.
  private func cutoff() throws(Arguments.Fault) -> Month {
    guard let text = arguments.text(.cutoff), let written = try? WrittenMonth(text) else {
      throw Arguments.Fault(
        message: "backtest needs \(Flag.cutoff.name)",
        instead: "write \(Flag.cutoff.name) \(Flag.cutoff.placeholder)")
    }
    return Month(year: written.year, month: written.month)
  }

  /// Everything published, also after the cut-off. What cannot be read of it is told and not scored:
  /// the forecast does not depend on it.
  private func published(_ path: String) -> PublishedFigures {
    var now = ScenarioReader()
    let published = now.published(at: path)
    if !now.problems.isEmpty, !arguments.has(.quiet) {
      Terminal.tell("\(now.problems)\n\nThese figures are not scored.")
    }
    return published ?? PublishedFigures()
  }
}
