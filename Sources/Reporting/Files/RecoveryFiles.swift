import Foundation
import Planning

/// The files of a check of calibration on made-up authorities.
public enum RecoveryFiles {
  /// Their names.
  public static let names = ["recovery.csv", "run.json"]

  /// Writes both into a folder that exists.
  public static func write(_ outcome: RecoveryOutcome, _ record: RunRecord, into folder: URL)
    throws
  {
    try Data(table(outcome).utf8).write(to: folder.appending(path: "recovery.csv"))
    try Data(self.record(outcome, record).utf8).write(to: folder.appending(path: "run.json"))
  }

  /// `recovery.csv`: every parameter of every authority, its true value and what was found.
  static func table(_ outcome: RecoveryOutcome) -> String {
    var table = CommaSeparated(header: [
      "authority", "parameter", "truth", "prior_p05", "prior_p95", "p05", "p50", "p95", "shift_sd",
      "sd_ratio", "moved", "held",
    ])
    for authority in outcome.authorities {
      for parameter in authority.parameters {
        let found = parameter.found
        table.add(Double(authority.number))
        table.add(found.name)
        for value in [
          parameter.truth, found.prior.low, found.prior.high, found.posterior.low,
          found.posterior.middle, found.posterior.high,
        ] {
          table.add(value, upTo: 6)
        }
        table.add(found.shift, decimals: 3)
        table.add(found.spread, decimals: 3)
        table.add(RecoveryOutcome.Move(found).rawValue)
        table.add(parameter.isHeld ? "yes" : "no")
        table.endLine()
      }
    }
    return table.text
  }

  /// `run.json`: shares of ranges that hold the truth, and how the check was made.
  public static func record(_ outcome: RecoveryOutcome, _ record: RunRecord) -> String {
    func chance(_ chance: Chance?) -> JSONText {
      guard let chance else { return .null }
      return .object([
        (key: "count", value: .whole(UInt64(chance.count))),
        (key: "held", value: .whole(UInt64(chance.met))),
        (key: "share", value: .number(chance.share)),
        (key: "low", value: .number(chance.interval.lowerBound)),
        (key: "high", value: .number(chance.interval.upperBound)),
      ])
    }
    return RunRecordFile.document(
      record,
      about: [
        (key: "authorities", value: .whole(UInt64(outcome.authorities.count))),
        (key: "moved", value: chance(outcome.coverage())),
        (
          key: "by_move",
          value: .object(
            RecoveryOutcome.Move.allCases.map {
              (key: $0.rawValue, value: chance(outcome.coverage([$0])))
            })
        ),
        (key: "later_figures", value: chance(outcome.figureCoverage)),
      ])
  }
}
