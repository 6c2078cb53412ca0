extension Verb {
  static let calibrate = Verb(
    name: "calibrate", summary: "fit an authority's figures to what it published",
    explanation: """
      AUTHORITY is a folder, or the authority.jsonc in it. Simulates the months that the
      authority published figures of, with 500 sets of what is not known exactly, drawn from the
      ranges of the file; if more than a tenth of the published series lie outside of what they
      give, says which ranges to widen and ends with 1. Else moves 400 sets towards the figures in
      four steps, and writes ensemble.csv, parameters.csv, fit.csv, report.html and run.json into
      the authority's folder, as calibration/: from then on, every run draws from the ensemble.
      Delete the folder to go back to the ranges of the file.

      Figures that are doubtful are told in data/caveats.csv with their reasons. When stopped, the
      same command goes on from where it was, and ends with the same files. With --json, prints
      run.json instead of the summary.

      With --check-recovery N, calibrates N made-up authorities instead, each with known
      parameters drawn from the ranges, and counts how often the 90% ranges found hold them;
      writes calibration-recovery/recovery.csv. Takes N times as long.
      """,
    operands: .authority,
    flags: [.to, .seed, .threads, .besideAuthority, .checkRecovery, .quiet, .json],
    examples: [
      ("caseload calibrate .", "what do the published figures of this authority tell?"),
      ("caseload calibrate . --to 2017-06 -o then", "what did those up to June 2017 tell?"),
    ],
    next: "Open calibration/report.html, then: caseload run SCENARIO.")
}
