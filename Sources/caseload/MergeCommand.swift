import Engine
import Planning
import Reporting

/// `caseload merge`: puts the parts of a run together and writes what the whole run would have.
struct MergeCommand {
  private let making: ResultMaking

  init(_ arguments: Arguments, _ words: [String]) { making = ResultMaking(arguments, words) }

  func carryOut() throws -> ExitStatus {
    do {
      return try merge()
    } catch let problems as Problems {
      return try making.tell(problems)
    }
  }

  private func merge() throws -> ExitStatus {
    let parts = try parts()
    let origin = parts.origin
    let file = making.arguments.text(.movedScenario) ?? origin.scenario
    try checkScenario(file, origin)
    var reader = ScenarioReader()
    guard var reading = reader.read(file) else { throw reader.problems }
    try check(reader.sources, parts)
    if !origin.until.isEmpty { try setUntil(origin.until, &reading.scenario, parts) }
    let projection = Projection(reading)
    let (outcome, folder) = try making.results(
      named: reading.scenario.label.id, files: ResultFiles.names + [ExplorerPage.name],
      sources: reader.sources, bytesPerReplication: projection.bytesPerReplication,
      record: record(parts, file, reader.sources),
      simulate: { _, record, _, _ in try projection.outcome(parts, record: record) },
      write: { try ResultFiles.write($0, into: $1) })
    try making.tell(
      folder, json: { OutcomeJSON.value(outcome, folder: folder, command: .merge) },
      summary: {
        TerminalSummary.text(
          outcome: outcome, width: Terminal.width, colour: Terminal.showsColour)
      })
    return .done
  }

  /// Every part, read and put together; all that is wrong with any of them is told at once.
  private func parts() throws(Problems) -> PartsOfRun {
    var problems = Problems()
    var parts: [(file: String, part: RunPart)] = []
    let files = try PartFile.files(making.arguments.operands)
    for file in files {
      if let part = problems.collect({ () throws(Problems) in try PartFile.read(file) }) {
        parts.append((file: file, part: part))
      }
    }
    try problems.throwIfAny()
    if let (file, part) = parts.first, part.origin.program != Release.version {
      throw Problems(
        Problem(
          file: file,
          "the part was made by caseload \(part.origin.program), this is \(Release.version)",
          instead: "merge with the caseload that made the parts, or run all parts again"))
    }
    return try PartsOfRun(parts) { origin, shard in
      Problem(
        file: folder(of: files[0]), "\(shard.words) is missing",
        run: PartFile.command(shard, of: origin, beside: files[0]))
    }
  }

  private func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
  }

  /// The scenario's own file must be the one that the parts were made of, before it is read as one: a
  /// part may come from anywhere, and must not choose what else is read.
  private func checkScenario(_ file: String, _ origin: RunPart.Origin) throws(Problems) {
    let source: SourceText
    do {
      source = try SourceText.load(file)
    } catch {
      throw Problems(
        Problem(
          file: file, "the scenario of these parts cannot be read from here",
          instead: "go to where the parts were run, or write --scenario FILE"))
    }
    if source.sha256 != origin.inputs[0].sha256 { throw Problems(changed(file)) }
  }

  /// Every file must be what it was.
  private func check(_ sources: [SourceText], _ parts: PartsOfRun) throws(Problems) {
    let inputs = parts.origin.inputs
    var problems = Problems()
    for (source, input) in zip(sources, inputs) where source.sha256 != input.sha256 {
      problems.add(changed(source.path))
    }
    try problems.throwIfAny()
    guard sources.count != inputs.count else { return }
    throw Problems(
      Problem(
        file: sources[0].path,
        "the scenario reads \(sources.count) files, the parts were made of \(inputs.count)",
        instead: "put back what was there, or run all parts again"))
  }

  private func changed(_ file: String) -> Problem {
    Problem(
      file: file, "the file has changed since the parts were made",
      instead: "put back what it was, or run all parts again")
  }

  private func setUntil(_ text: String, _ scenario: inout Scenario, _ parts: PartsOfRun)
    throws(Problems)
  {
    do {
      try scenario.setUntil(try WrittenMonth(text))
    } catch {
      throw Problems(Problem(file: parts.parts[0].file, error.message, instead: error.suggestion))
    }
  }

  /// As of the whole run; where and how fast is of the merge alone, and the parts tell theirs.
  private func record(_ parts: PartsOfRun, _ file: String, _ sources: [SourceText]) -> RunRecord {
    let count = parts.origin.replications
    var record = making.record(
      Replications(seed: parts.origin.seed, count: count, threads: 1), sources)
    var origin = parts.origin
    origin.scenario = file
    record.again = origin.command()
    record.parts = parts.records
    return record
  }
}
