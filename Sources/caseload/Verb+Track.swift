extension Verb {
  static let track = Verb(
    name: "track", summary: "lay what has come since over an earlier run: on track or not",
    explanation: """
      RESULTS is the folder that an earlier run wrote (of it indicators.csv and run.json are read),
      AUTHORITY the folder of its authority, or the authority.jsonc in it, with the figures that have
      been published since in its actuals. Nothing is simulated. An indicator is on track when its
      latest figure lies in the range that held 8 in 10 simulated futures; else it is off track since
      the first of its latest figures that lie outside on the same side.

      A projection that is right still puts 1 in 5 indicators off track, and misses come together:
      how likely so many are by chance is told with a margin for that. Says also whether the figures
      are nearer to the run's scenario or to its baseline, and what could explain an indicator that
      is off track: others before it in the service, doubts in data/caveats.csv, events since.

      Writes track.html, track.csv and run.json into Results/<scenario>-tracked/. Ends with 0, or
      with 1 when more indicators are off track than chance explains in 19 of 20 cases.
      With --json, prints one object instead of the summary: "version": 1, "command": "track",
      "folder", "tracked", "off_track", "off_track_by_chance" (expected), "is_beyond_chance",
      "nearness", "events", "record" (as run.json) and "indicators", each with "on_track",
      "off_track_since", "p_by_chance", "upstream", "caveats" and its "figures" with the columns of
      the CSV file as keys.
      """,
    operands: .resultsAndAuthority,
    flags: [.scenario, .output, .quiet, .json],
    examples: [
      (
        "caseload track Results/edge-of-care my-authority",
        "are we where the run of some months ago said that we would be?"
      ),
      (
        "caseload track Results/edge-of-care my-authority --scenario baseline",
        "or where it said that we would be without the programme?"
      ),
    ],
    next: "Open Results/<scenario>-tracked/track.html in a browser.")
}
