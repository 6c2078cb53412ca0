import Foundation
import Planning

/// The files of one search for a value.
public enum SeekFiles {
  /// Their names.
  public static let names = ["trace.csv", "run.json"]

  /// Writes both into a folder that exists.
  public static func write(_ outcome: SeekOutcome, into folder: URL) throws {
    try Data(trace(outcome).utf8).write(to: folder.appending(path: "trace.csv"))
    try Data(record(outcome).utf8).write(to: folder.appending(path: "run.json"))
  }

  /// `trace.csv`: every value tried, in that order, with its chance and 95% interval.
  static func trace(_ outcome: SeekOutcome) -> String {
    var table = CommaSeparated(header: [
      "trial", "value", "replications", "met", "chance", "low", "high",
    ])
    for (index, trial) in outcome.result.trials.enumerated() {
      let chance = trial.chance
      table.add(Double(index + 1))
      table.add(trial.value, upTo: 6)
      table.add(Double(chance.count))
      table.add(Double(chance.met))
      for share in [chance.share, chance.interval.lowerBound, chance.interval.upperBound] {
        table.add(share, decimals: 4)
      }
      table.endLine()
    }
    return table.text
  }

  /// `run.json`: question, answer and how the run was made. Also what `--json` prints.
  public static func record(_ outcome: SeekOutcome) -> String {
    let (seek, search, result) = (outcome.seek, outcome.search, outcome.result)
    let record = outcome.record
    let answer =
      switch result.answer {
      case .alreadyMet: "already_met"
      case .reached: "reached"
      case .unreachable: "unreachable"
      }
    let inputs: [JSONText] = record.inputs.map {
      .object([(key: "path", value: .text($0.path)), (key: "sha256", value: .text($0.sha256))])
    }
    return JSONText.object([
      (key: "version", value: .text(record.version)),
      (key: "command", value: .list(record.command.map { .text($0) })),
      (key: "scenario", value: .text(seek.label.id)),
      (key: "lever", value: .text(seek.path)), (key: "unit", value: .text(seek.unit)),
      (key: "from", value: .text(seek.from.text)),
      (key: "low", value: .number(search.range.lowerBound)),
      (key: "high", value: .number(search.range.upperBound)),
      (key: "tolerance", value: .number(search.tolerance)),
      (key: "target", value: .text(seek.target.text)), (key: "by", value: .text(seek.by.text)),
      (key: "chance_asked", value: .number(search.chance)),
      (key: "answer", value: .text(answer)), (key: "today", value: .number(result.today)),
      (key: "value", value: .number(result.value)),
      (key: "chance", value: result.chance(of: result.value).map(chance) ?? .null),
      (key: "is_monotone", value: .flag(result.isMonotone)),
      (
        key: "trace",
        value: .list(
          result.trials.map {
            .object([
              (key: "value", value: .number($0.value)), (key: "chance", value: chance($0.chance)),
            ])
          })
      ),
      (key: "seed", value: .whole(record.seed)),
      (key: "replications", value: .whole(UInt64(record.replications))),
      (key: "threads", value: .whole(UInt64(record.threads))),
      (key: "inputs", value: .list(inputs)), (key: "machine", value: .text(record.machine)),
      (key: "seconds", value: .number(record.seconds)),
    ]).document
  }

  private static func chance(_ chance: Chance) -> JSONText {
    .object([
      (key: "replications", value: .whole(UInt64(chance.count))),
      (key: "met", value: .whole(UInt64(chance.met))), (key: "share", value: .number(chance.share)),
      (key: "low", value: .number(chance.interval.lowerBound)),
      (key: "high", value: .number(chance.interval.upperBound)),
    ])
  }
}
