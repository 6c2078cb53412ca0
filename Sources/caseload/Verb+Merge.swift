extension Verb {
  static let merge = Verb(
    name: "merge", summary: "put together what run --shard simulated on many machines",
    explanation: """
      Reads all parts of one run, or the folder that holds them, and writes into
      Results/<scenario>/ exactly what caseload run would have written without --shard: the same
      bytes in every file but run.json. That one tells the merge's own command, machine, threads
      and seconds, and of each part its path, SHA-256, machine, threads and seconds.

      The parts must be of one run: the same version of caseload, scenario and authority files
      (by SHA-256; their paths may differ), seed, replications, last month and number of parts.
      A part that is damaged, of another run or given twice is refused by name; of each that is
      missing, the command that makes it is told. Nothing is written then, and nothing is guessed.
      The scenario's files are read again, from where you are: run merge in the folder where the
      parts were run, or say with --scenario where the scenario is now.

      With --json, prints what run prints, "command": "merge".
      """,
    operands: .parts, flags: [.movedScenario, .output, .quiet, .json],
    examples: [
      (
        "caseload run edge-of-care.jsonc --replications 1000 --shard 1/2\n"
          + "  caseload run edge-of-care.jsonc --replications 1000 --shard 2/2\n"
          + "  caseload merge Results/edge-of-care.parts",
        "a run in two parts, each on a machine of its own if you like"
      )
    ],
    next: "Open Results/<scenario>/report.html in a browser. For job arrays, see\n"
      + "Sources/caseload/caseload.docc/ManyMachines.md.")
}
