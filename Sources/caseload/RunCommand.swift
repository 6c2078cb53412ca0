import Planning
import Reporting

/// `caseload run`: simulates a scenario and writes what it finds.
struct RunCommand {
  private let making: ResultMaking

  init(_ arguments: Arguments, _ words: [String]) { making = ResultMaking(arguments, words) }

  func carryOut() throws -> ExitStatus {
    var reader = ScenarioReader()
    let file = making.arguments.operands[0]
    let read = reader.read(file)
    let earlier = making.arguments.text(.earlier).flatMap { reader.earlierRun(at: $0) }
    guard var reading = read, reader.problems.isEmpty else {
      return try making.tell(reader.problems)
    }
    if let earlier { try check(earlier, reading) }
    let usual = reading.scenario.until
    try making.setUntil(&reading.scenario)
    let last = reading.scenario.until
    let shard = try making.arguments.text(.shard).map { try Shard($0) }
    var record = making.record(making.replications, reader.sources)
    let origin = RunPart.Origin(
      record, scenario: file, until: last == usual ? "" : last.text, shard: shard ?? .whole)
    record.again = origin.command()
    if let folder = making.arguments.text(.earlier) {
      record.again += [Flag.earlier.name, folder]
    }
    let projection = Projection(reading)
    guard shard == nil else { return try write(origin, projection, reading.scenario.label.id) }
    let (outcome, folder) = try making.results(
      named: reading.scenario.label.id, files: ResultFiles.names + [ExplorerPage.name],
      sources: reader.sources, bytesPerReplication: projection.bytesPerReplication,
      record: record,
      simulate: { replications, record, stop, progress in
        var outcome = try projection.outcome(
          replications, record: record, stop: stop, progress: progress)
        outcome.earlier = earlier
        return outcome
      }, write: { try ResultFiles.write($0, into: $1) })
    try making.tell(
      folder, json: { OutcomeJSON.value(outcome, folder: folder) },
      summary: {
        TerminalSummary.text(
          outcome: outcome, width: Terminal.width, colour: Terminal.showsColour)
      })
    return .done
  }

  /// Simulates one part of a run and writes its file.
  private func write(_ origin: RunPart.Origin, _ projection: Projection, _ id: String) throws
    -> ExitStatus
  {
    guard origin.isWritable else {
      throw Arguments.Fault(
        message: "the path of a file has control characters or is too long for a part",
        instead: "rename it")
    }
    if making.arguments.has(.earlier) {
      throw Arguments.Fault(
        message: "a part cannot show an earlier run",
        instead: "leave out \(Flag.earlier.name), merge the parts, and: caseload track")
    }
    let shard = origin.shard
    let own = shard.replications(of: origin.replications)
    try making.checkSize(projection.bytesPerReplication, own.count)
    let interruption = Interruption()
    let file = try PartFile(id, shard, in: making.parent)
    let bar = making.bar(own.count)
    defer { bar(own.count) }
    let part = try projection.part(
      shard, of: making.replications, stop: interruption.stop, progress: bar
    ) {
      var origin = origin
      origin.seconds = making.seconds
      return origin
    }
    if interruption.stop.isRaised { throw Interrupted() }
    try file.write(part)
    if making.arguments.has(.json) {
      Terminal.print(
        try JSONValue.object([
          "version": .whole(1), "command": .text("run"), "part": .text(file.shown),
          "bytes": .whole(part.bytes.count), "sha256": .text(part.sha256),
          "shard": .text(shard.text), "scenario": .text(id),
          "seed": .text(String(origin.seed)), "replications": .whole(origin.replications),
          "own_replications": .whole(own.count),
        ]).document())
    }
    if !making.arguments.has(.quiet) {
      Terminal.tell(
        "\(shard.words.prefix(1).uppercased())\(shard.words.dropFirst()) is in \(file.shown)")
    }
    return .done
  }

  /// Makes sure that an earlier run is of the same authority, and earlier.
  private func check(_ earlier: EarlierRun, _ reading: ScenarioReader.Reading)
    throws(Arguments.Fault)
  {
    guard earlier.authority == reading.authority.name else {
      throw Arguments.Fault(
        message: "\(Flag.earlier.name): the run in \(earlier.folder) is of \(earlier.authority), "
          + "the scenario is of \(reading.authority.name)",
        instead: "name a run of \(reading.authority.name)")
    }
    guard earlier.openingDay <= reading.scenario.start else {
      throw Arguments.Fault(
        message: "\(Flag.earlier.name): the run in \(earlier.folder) begins after the scenario",
        instead: "name a run that begins by \(reading.scenario.start.text)")
    }
  }
}
