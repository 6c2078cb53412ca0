extension Verb {
  static let seek = Verb(
    name: "seek", summary: "find the least change of one figure that meets a target",
    explanation: """
      Looks for the value of one figure of the assumptions, nearest to what it is without change,
      with which an indicator meets a target in a month with the chance asked for. The figure is set
      from the scenario's first day, or from --from. Every value is tried in the same simulated
      futures; the chance is the share of them that meet the target, with the range in which it
      lies 95 times in 100. A future in which the indicator is undefined does not meet it.

      Writes trace.csv (every value tried) and run.json into Results/seek-<scenario>-<indicator>/.
      Ends with 0 when the target is reached, 1 when no value between LOW and HIGH reaches it.
      With --json, prints run.json instead of the summary.
      """,
    operands: .scenario,
    flags: [
      .lever, .between, .target, .by, .from, .chance, .tolerance, .replications, .seed, .threads,
      .output, .quiet, .json,
    ],
    examples: [
      (
        "caseload seek baseline.jsonc --lever fostering.enquiries_per_year "
          + "--between 100,400 \\\n    --target \"placements_ifa<=280\" --by 2021-03 --chance 0.5",
        "how many fostering enquiries for an even chance of 280 with agencies?"
      ),
      (
        "caseload seek baseline.jsonc --lever workforce.teams.duty_1.posts "
          + "--between 5,20 \\\n    --target \"assessments_45wd_pct>=90\" --by 2019-03 --chance 0.9",
        "how many posts, to be 90% sure?"
      ),
    ],
    next: "Put the value into a scenario as a lever, and: caseload run SCENARIO.")
}
