/// What `caseload` can be asked to do. This one table makes parsing, help and completions.
struct Verb {
  /// What follows the verb.
  enum Operands {
    case none
    /// One scenario.
    case scenario
    /// So many scenarios.
    case scenarios(ClosedRange<Int>)
    /// An authority's folder or file.
    case authority
    /// One or more files.
    case files
    /// One folder.
    case folder
    /// Parts of a run: files, or folders that hold them.
    case parts
    /// The folder of a run's results, then an authority's folder or file.
    case resultsAndAuthority
    /// The folder of a council's returns, then an authority's folder or file.
    case returnsAndAuthority
    /// One of some words.
    case word([String])
    /// Perhaps the name of a verb.
    case optionalVerb
  }

  let name: String
  /// One line for the list of verbs.
  let summary: String
  /// A paragraph for its own help.
  let explanation: String
  let operands: Operands
  let flags: [Flag]
  /// Commands, and what each does.
  let examples: [(command: String, does: String)]
  /// What to do next.
  let next: String

  /// `caseload run SCENARIO [flags]`.
  var usage: String {
    let operand =
      switch operands {
      case .none: ""
      case .scenario: " SCENARIO"
      case .scenarios: " SCENARIO SCENARIO..."
      case .authority: " AUTHORITY"
      case .files: " FILE..."
      case .folder: " FOLDER"
      case .parts: " PART..."
      case .resultsAndAuthority: " RESULTS AUTHORITY"
      case .returnsAndAuthority: " RETURNS AUTHORITY"
      case .word(let words): " " + words.joined(separator: "|")
      case .optionalVerb: " [VERB]"
      }
    return "caseload \(name)\(operand)\(flags.isEmpty ? "" : " [flags]")"
  }

  static let all: [Verb] = [
    run, merge, compare, seek, explore, sensitivity, calibrate, backtest, track, check, new,
    importing, schema, completions, help,
  ]

  static func named(_ name: String) -> Verb? { all.first { $0.name == name } }

  static let run = Verb(
    name: "run", summary: "simulate a scenario beside its baseline and the actuals",
    explanation: """
      Simulates the scenario and what it is compared with, the same luck for both, and writes
      report.html, workbook.xlsx, indicators.csv, differences.csv, costs.csv, teams.csv and
      run.json into Results/<scenario>/. The folder appears whole or not at all. The same seed
      gives the same figures on any machine and for any number of threads, and the first 50 of
      200 replications are just those that 50 give.

      Beside a baseline it also writes cost-differences.csv (what each line of costs.csv costs
      more than in the baseline, or less with a minus sign, with its range), cash-flow.csv
      (programme_cost, gross_saving, net_saving and cumulative_net_saving by month and financial
      year, each with its range) and savings.csv (the same savings at average and at marginal
      cost). p_paid_back is the share of simulated
      futures that have paid back: whose cumulative saving, once delivery is paid for, is not
      below zero again until the end of the run. Where a budget is known, budgets.csv sets whole
      years beside it, or beside the latest earlier one, raised by the authority's inflation.
      Pounds are those of each year: inflation brings prices there from the year that the
      authority's file gives as "price_year" under "money", or else from the first simulated one.

      With --earlier, the report shows the projection of an earlier run outlined beside the new one,
      and a table of both for the months that both have.

      With --json, prints one object instead of the summary: "version": 1, "command": "run",
      "folder", "record" (as run.json), "payback", "prices", and "indicators", "differences",
      "costs", "cost_differences", "cash_flow", "savings", "budgets" and "teams", each a list of
      objects with the columns of the CSV file as keys.

      With --shard K/N, simulates the K-th of N parts of the replications and writes nothing but
      Results/<scenario>.parts/part-K-of-N.caseloadpart: see caseload help merge. With --json, it
      then prints "version": 1, "command": "run", "part", "bytes", "sha256", "shard", "scenario",
      "seed", "replications" (of all parts) and "own_replications".
      """,
    operands: .scenario,
    flags: [.replications, .seed, .until, .threads, .shard, .earlier, .output, .quiet, .json],
    examples: [
      (
        "caseload run edge-of-care.jsonc",
        "what if families on the edge of care get help?"
      ),
      (
        "caseload run baseline.jsonc --replications 50 --until 2019-03",
        "a quick look at the year ahead"
      ),
      (
        "caseload run baseline.jsonc --earlier last-year/baseline -o this-year",
        "what do we expect now, and what did we expect last year?"
      ),
    ],
    next: "Open Results/<scenario>/report.html in a browser, or workbook.xlsx in Excel.")

  static let compare = Verb(
    name: "compare", summary: "simulate several scenarios and set them side by side",
    explanation: """
      Simulates 2 to 40 scenarios of one authority and start, the same luck for all, and sets
      each beside the first: give the one that the others are to be judged against first. All are
      simulated until the first one's last month; its headline is what they are ranked by.

      Writes report.html, comparison.csv (every indicator in the last month and in the last
      financial year), costs.csv (by financial year), cash-flow.csv (as run does, for each against
      the first) and run.json into Results/compare-<first>/.
      Where a scenario combines others, waterfall.csv and the report tell what each strand does
      alone, and what they do to each other: the interaction, so that the bars add up exactly.
      The first scenario has no differences: their columns are empty.

      With --json, prints one object instead of the summary: "version": 1, "command": "compare",
      "folder", "scenarios", "record" (as run.json), "prices", "payback" (one for each scenario
      but the first) and "comparison", "costs", "cash_flow" and "waterfall", each a list of
      objects with the columns of the CSV file as keys.
      """,
    operands: .scenarios(2...40),
    flags: [.replications, .seed, .until, .threads, .output, .quiet, .json],
    examples: [
      (
        "caseload compare baseline.jsonc edge-of-care.jsonc foster-recruitment.jsonc",
        "which does more, and what does it cost?"
      ),
      (
        "caseload compare baseline.jsonc whole-strategy.jsonc",
        "what does each strand of the strategy add?"
      ),
    ],
    next: "Open Results/compare-<first>/report.html in a browser.")

  static let check = Verb(
    name: "check", summary: "say what is wrong with scenario and authority files",
    explanation: """
      Reads each file and everything that it names, and tells all problems at once, each with its
      place and what to write instead. Nothing is simulated or written.

      With --json, prints one object: "version": 1, "command": "check", "files", and "problems",
      a list of objects with "file", "line", "column" (0 for a whole file), "message" and
      "instead".
      """,
    operands: .files, flags: [.quiet, .json],
    examples: [
      ("caseload check *.jsonc", "are all files of this folder right?")
    ],
    next: "When there are no problems: caseload run SCENARIO.")

  static let schema = Verb(
    name: "schema", summary: "print the JSON Schema of scenario files, for editors",
    explanation: """
      With the schema beside the scenarios, and "$schema": "./scenario.schema.json" in them, an
      editor such as VS Code completes names and marks mistakes while you type.
      """,
    operands: .none, flags: [],
    examples: [
      (
        "caseload schema > scenario.schema.json",
        "let editors complete scenario files"
      )
    ],
    next: "Add \"$schema\" to a scenario and open it in your editor.")

  static let completions = Verb(
    name: "completions", summary: "print completions for a shell",
    explanation: "Prints a script that lets the shell complete verbs, flags and files.",
    operands: .word(["bash", "zsh"]), flags: [],
    examples: [
      ("source <(caseload completions bash)", "in ~/.bashrc"),
      ("source <(caseload completions zsh)", "in ~/.zshrc, after compinit"),
    ],
    next: "Open a new shell and press Tab after: caseload run.")

  static let help = Verb(
    name: "help", summary: "tell how to use caseload, or one verb of it",
    explanation: "Prints the same as --help.", operands: .optionalVerb, flags: [],
    examples: [("caseload help run", "everything about run")],
    next: "Try: caseload check baseline.jsonc")
}
