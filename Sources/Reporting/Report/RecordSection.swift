import Planning

/// How a run can be made again. Where and how fast it was made is told by `run.json` alone, so that
/// the page is the same wherever it is made.
struct RecordSection {
  let record: RunRecord
  /// The files beside the page.
  let files: String
  /// Whether each future was simulated twice, with the scenario and without it.
  var isPaired = false
  /// Whether anything was simulated, so that a seed and futures mean something.
  var isSimulated = true

  var section: Section {
    var table = DataTable(caption: "How the run was made", header: ["", ""])
    let simulated = [
      ("Seed", String(record.seed)),
      (
        "Simulated",
        "\(Spoken.count(record.replications)) \(isPaired ? "pairs of futures" : "futures")"
      ),
    ]
    table.rows =
      ([("Command", record.again.joined(separator: " ")), ("Version", record.version)]
      + (isSimulated ? simulated : [])).map { [.text($0.0), .text($0.1)] }
    var inputs = DataTable(caption: "Files read", header: ["File", "SHA-256"])
    inputs.rows = record.inputs.map { [.text($0.path), .text($0.sha256)] }
    return Section(
      id: "record", name: "How it was made", title: "How this run was made",
      body: """
        <p>The same version\(isSimulated ? ", files and seed" : " and files") give the same figures \
        again. The figures are also in \
        \(files) beside this page.</p>
        \(table.markup)\(record.inputs.isEmpty ? "" : inputs.folded("Show the files read"))
        """)
  }
}
