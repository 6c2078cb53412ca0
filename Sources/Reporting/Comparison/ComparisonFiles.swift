import Foundation
import Planning

/// The files of a comparison.
public enum ComparisonFiles {
  /// Their names; `waterfall.csv` is there when a scenario combines others.
  public static let names = [
    "report.html", "comparison.csv", "costs.csv", "cash-flow.csv", "waterfall.csv", "run.json",
  ]

  /// Writes all files of a comparison into a folder that exists.
  ///
  /// - Throws: what the file system says when a file cannot be written.
  public static func write(_ outcome: ComparisonOutcome, into folder: URL) throws {
    for (name, text) in contents(outcome) {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
  }

  /// Each file's text by its name.
  static func contents(_ outcome: ComparisonOutcome) -> [(name: String, text: String)] {
    var contents = [
      ("report.html", ComparisonPage.html(outcome)),
      ("comparison.csv", ComparisonTables.comparison(outcome)),
      ("costs.csv", ComparisonTables.costs(outcome)),
      ("cash-flow.csv", MoneyTables.cashFlow(outcome.cashFlows)),
      ("run.json", RunRecordFile.document(outcome)),
    ]
    if !outcome.waterfalls.isEmpty {
      contents.append(("waterfall.csv", ComparisonTables.waterfall(outcome.waterfalls)))
    }
    return contents
  }
}
