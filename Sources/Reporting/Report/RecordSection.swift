import Planning

/// How a run was made, so that it can be made again.
struct RecordSection {
  let record: RunRecord
  /// The files beside the page.
  let files: String
  /// Whether anything was simulated, so that a seed and futures mean something.
  var isSimulated = true

  var section: Section {
    var table = DataTable(caption: "How the run was made", header: ["", ""])
    let simulated = [
      ("Seed", String(record.seed)), ("Simulated futures", Spoken.count(record.replications)),
      (
        "Time", "\(Spoken.number(record.seconds, decimals: 1)) seconds on \(record.threads) threads"
      ),
      ("Machine", record.machine),
    ]
    table.rows =
      ([("Command", record.command.joined(separator: " ")), ("Version", record.version)]
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
