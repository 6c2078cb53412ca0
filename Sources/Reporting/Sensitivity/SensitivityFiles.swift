import Foundation
import Planning

/// The files of a sensitivity analysis.
public enum SensitivityFiles {
  /// Their names, in the order in which people look at them.
  public static let names = [
    "report.html", "sensitivity.csv", "variance.csv", "screening.csv", "run.json",
  ]

  /// Writes all files into a folder that exists.
  ///
  /// - Throws: what the file system says when a file cannot be written.
  public static func write(_ outcome: SensitivityOutcome, into folder: URL) throws {
    for (name, text) in contents(outcome) {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
  }

  /// `run.json`: the answer and how it was found. Also what `--json` prints.
  public static func record(_ outcome: SensitivityOutcome) -> String {
    SensitivityRecord.document(outcome)
  }

  /// Each file's text by its name.
  static func contents(_ outcome: SensitivityOutcome) -> [(name: String, text: String)] {
    [
      ("report.html", SensitivityPage.html(outcome)),
      ("sensitivity.csv", SensitivityTables.sensitivity(outcome)),
      ("variance.csv", SensitivityTables.variance(outcome)),
      ("screening.csv", SensitivityTables.screening(outcome)),
      ("run.json", record(outcome)),
    ]
  }
}
