extension Verb {
  static let explore = Verb(
    name: "explore", summary: "write a page on which the levers can be moved",
    explanation: """
      Writes explore.html into Results/<scenario>/, without simulating anything: the page does
      that itself, with the same engine, in the browser of whoever opens it. It needs no network
      and no server. Sliders move the levers that matter; a chart and a sentence follow. The same
      settings, seed and replications give the same figures as caseload run, to the last bit, and
      the page writes its settings as a scenario file for it.

      The same panel is in every report.html. What else is in Results/<scenario>/ stays there.
      With --json, prints one object: "version": 1, "command": "explore" and "page", its path.
      """,
    operands: .scenario, flags: [.replications, .seed, .until, .output, .quiet, .json],
    examples: [
      (
        "caseload explore edge-of-care.jsonc",
        "what if more families, or fewer, are kept together?"
      )
    ],
    next: "Open Results/<scenario>/explore.html in a browser and move a slider.")
}
