import Foundation
import Planning

/// `caseload` itself: reads the command line and does what it asks.
enum CommandLineTool {
  /// Does what the words after `caseload` ask.
  static func run(_ words: [String]) -> ExitStatus {
    if words.first == Flag.version.name {
      Terminal.print("caseload \(Release.version)\n")
      return .done
    }
    if [Flag.help.name, Flag.help.short].contains(words.first) {
      Terminal.print(Help.text)
      return .done
    }
    do {
      let arguments = try Arguments(words)
      if arguments.has(.help) {
        Terminal.print(Help.text(arguments.verb))
        return .done
      }
      return try carryOut(arguments, words)
    } catch let fault as Arguments.Fault {
      Terminal.tell("caseload: \(fault.message)\n  \(fault.instead)")
      return .wrongInput
    } catch let fault as ResultFolder.Fault {
      Terminal.tell("caseload: \(fault.message)\n  \(fault.instead)")
      return .wrongInput
    } catch is Interrupted {
      Terminal.tell("caseload: interrupted; no results were written")
      return .interrupted
    } catch is CancellationError {
      Terminal.tell("caseload: interrupted; no results were written")
      return .interrupted
    } catch {
      Terminal.tell("caseload: this should not have happened: \(error)")
      return .ourFault
    }
  }

  private static func carryOut(_ arguments: Arguments, _ words: [String]) throws -> ExitStatus {
    switch arguments.verb.name {
    case Verb.run.name: return try RunCommand(arguments, words).carryOut()
    case Verb.merge.name: return try MergeCommand(arguments, words).carryOut()
    case Verb.compare.name: return try CompareCommand(arguments, words).carryOut()
    case Verb.seek.name: return try SeekCommand(arguments, words).carryOut()
    case Verb.explore.name: return try ExploreCommand(arguments, words).carryOut()
    case Verb.sensitivity.name: return try SensitivityCommand(arguments, words).carryOut()
    case Verb.calibrate.name: return try CalibrateCommand(arguments, words).carryOut()
    case Verb.backtest.name: return try BacktestCommand(arguments, words).carryOut()
    case Verb.track.name: return try TrackCommand(arguments, words).carryOut()
    case Verb.new.name: return try NewCommand(arguments).carryOut()
    case Verb.importing.name: return try ImportCommand(arguments).carryOut()
    case Verb.check.name: return try CheckCommand(arguments).carryOut()
    case Verb.schema.name: Terminal.print(try ScenarioSchema.document())
    case Verb.completions.name: Terminal.print(Completions.script(arguments.operands[0]))
    default:
      let verb = arguments.operands.first.flatMap { Verb.named($0) }
      Terminal.print(verb.map { Help.text($0) } ?? Help.text)
    }
    return .done
  }
}

/// Which caseload this is.
enum Release {
  static let version = "1.0.0"
}
