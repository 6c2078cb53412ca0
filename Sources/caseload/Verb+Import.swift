extension Verb {
  static let importing = Verb(
    name: "import", summary: "make a council's own SSDA903 returns the figures of its authority",
    explanation: """
      RETURNS is a folder with header.csv and episodes.csv, and uasc.csv and reviews.csv where there
      are any, as they are exported for the Department for Education; or with a folder of them for
      each year, such as 2017 for the return to 31 March 2017. AUTHORITY is an authority's folder, or
      one that caseload new made. DIR becomes a copy of it in which

        data/actuals.csv   has, of every month and financial year covered, children in care by age and
                           placement, who came, who left and how, moves, stability, reviews in time
        data/opening.csv   has the children in care on each 31 March and on the last day covered
        authority.jsonc    has the rates and shares that episodes measure, each with the range that
                           holds it in nine cases of ten; comments and all else stay as they are

      What is there already from a report stays; where the returns count otherwise, both are told.
      Only counts go into DIR: no child's row, name, date of birth or postcode. But counts of 1 to 4
      are exact, so DIR is not for publication. What calibration and backtests found of the old
      figures is left out.

      Codes are those of the guide to the collection of 2017/18. Anything that is wrong is told with
      its file, line and column, all at once, and nothing is written. Without --from and --until,
      folders called by a year tell what is covered; else it is from the April before the first
      episode ended to the last whole month in which anything happened.

      With --json, prints one object: "version": 1, "command": "import", "folder", "from", "until",
      "children", "actuals" (rows added), "opening_days", "figures" (replaced), "figures_kept" and
      "differences", each with "what", "period", "there", "source" and "returned".
      """,
    operands: .returnsAndAuthority,
    flags: [.newFolder, .firstMonth, .lastMonth, .quiet, .json],
    examples: [
      (
        "caseload import ssda903 Scenarios/north-shire -o Scenarios/north-shire-903",
        "put what our own returns tell in the place of England's rates"
      )
    ],
    next: "caseload check DIR/*.jsonc, then caseload run DIR/baseline.jsonc. What is counted, and\n"
      + "how: Sources/caseload/caseload.docc/Import.md.")
}
