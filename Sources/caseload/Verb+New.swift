extension Verb {
  static let new = Verb(
    name: "new", summary: "write a folder of files for another authority",
    explanation: """
      Writes FOLDER for an authority of that name and so many children under 18: its figures with
      England's rates of 2017/18 and what no national figure tells judged, its open cases, its
      teams in whole posts, England's averages as targets, a baseline and two scenarios. It can be
      run at once, as an average place of that size would be. Nothing in it was measured in the
      authority: the comments say what to put in the place of what.

      Takes 5,000 to 400,000 children. A team has two posts at least, so that in a small authority
      the smallest teams have hours to spare. FOLDER must not exist, or be empty; it appears whole or not
      at all. With --json, prints one object: "version": 1, "command": "new", "folder", "name",
      "area", "children_under_18" and "files", a list of paths within the folder.
      """,
    operands: .folder, flags: [.name, .children, .quiet, .json],
    examples: [
      (
        "caseload new Scenarios/north-shire --name \"North Shire\" --children-under-18 67000",
        "begin with an authority of your own"
      )
    ],
    next: "caseload run FOLDER/baseline.jsonc, then open FOLDER/authority.jsonc and make it yours.")
}
