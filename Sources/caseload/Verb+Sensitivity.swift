extension Verb {
  static let sensitivity = Verb(
    name: "sensitivity", summary: "find out which assumptions and levers move a result",
    explanation: """
      Takes one result of a scenario: its headline in the last month, another indicator, or the cost
      of the last whole financial year; and its difference from the baseline where there is one.
      Tells how much of its variance comes from chance, from the world (demand and practice wander),
      from parameters that are not known exactly, and from the programme's effect: futures in blocks
      share some of these layers and differ by the others.

      Then every assumption that has a range is screened: all at their low or high ends at the same
      time, in orthogonal combinations and their mirror images. The 12 that move the result most,
      and every lever of the scenario, are moved one at a time from the 5th to the 95th percentile,
      everything else at its value, in the same futures. The size of an event counts as an
      assumption, and a table as one.

      Writes report.html, sensitivity.csv, variance.csv, screening.csv and run.json into
      Results/sensitivity-<scenario>/. With --json, prints run.json instead of the summary.
      """,
    operands: .scenario,
    flags: [
      .result, .byMonth, .blocks, .seed, .threads, .output, .quiet, .json,
    ],
    examples: [
      (
        "caseload sensitivity my-authority/my-scenario.jsonc",
        "what moves the number of children in care, and the programme's effect?"
      ),
      (
        "caseload sensitivity my-authority/baseline.jsonc --indicator cost --by 2020-03",
        "what moves the cost of 2019/20?"
      ),
    ],
    next: "Open Results/sensitivity-<scenario>/report.html; find out more about what comes first.")
}
