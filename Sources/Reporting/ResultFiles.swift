import Foundation
import Planning

/// The files of one run.
public enum ResultFiles {
  /// Their names, in the order in which people look at them; those about savings and about
  /// differences of cost are there when the scenario has a baseline, `budgets.csv` when a budget is known.
  public static let names = [
    "report.html", "workbook.xlsx", "indicators.csv", "differences.csv", "costs.csv",
    "cost-differences.csv", "cash-flow.csv", "savings.csv", "budgets.csv", "teams.csv", "run.json",
  ]

  /// Writes all files of a run into a folder that exists.
  ///
  /// The bytes depend on the outcome only. A folder that appears whole or not at all is made by
  /// writing into a temporary one and renaming it.
  ///
  /// - Throws: what the file system says when a file cannot be written.
  public static func write(_ outcome: Outcome, into folder: URL) throws {
    for (name, bytes) in contents(outcome) {
      try Data(bytes).write(to: folder.appending(path: name))
    }
  }

  /// Each file's bytes by its name.
  static func contents(_ outcome: Outcome) -> [(name: String, bytes: [UInt8])] {
    var texts = [
      ("report.html", ReportPage.html(outcome)),
      ("indicators.csv", ResultTables.indicators(outcome.indicators)),
      ("differences.csv", ResultTables.differences(outcome.differences)),
      ("costs.csv", ResultTables.costs(outcome.costs)),
      ("teams.csv", ResultTables.teams(outcome.teams)),
      ("run.json", RunRecordFile.document(outcome)),
    ]
    if let baseline = outcome.baseline {
      let rows = outcome.costDifferences
      texts.append(
        ("cost-differences.csv", MoneyTables.differences(rows, baseline: baseline.id)))
    }
    if let flow = outcome.cashFlow {
      texts.append(("cash-flow.csv", MoneyTables.cashFlow([flow])))
      texts.append(("savings.csv", MoneyTables.savings(outcome.savings)))
    }
    if !outcome.budgets.isEmpty {
      texts.append(("budgets.csv", MoneyTables.budgets(outcome.budgets)))
    }
    return [("workbook.xlsx", ResultSheets.workbook(outcome).bytes)]
      + texts.map { ($0.0, Array($0.1.utf8)) }
  }
}
