/// The parts of one run, all of them, in their order.
public struct PartsOfRun: Sendable {
  /// The file of each part and what it holds, part 1 first.
  public let parts: [(file: String, part: RunPart)]

  /// What all parts say of their run, in the words of the first.
  public var origin: RunPart.Origin { parts[0].part.origin }

  /// The parts as the record of a run tells them.
  public var records: [RunRecord.Part] {
    parts.map { file, part in
      RunRecord.Part(
        path: file, sha256: part.sha256, machine: part.origin.machine,
        threads: part.origin.threads, seconds: part.origin.seconds)
    }
  }

  /// Puts parts together.
  ///
  /// - Parameter missing: the problem of a part that is not there.
  /// - Throws: which parts are of another run than the first one given, which come twice, and which
  ///   are missing.
  public init(
    _ given: [(file: String, part: RunPart)], missing: (RunPart.Origin, Shard) -> Problem
  ) throws(Problems) {
    var problems = Problems()
    guard let first = given.first else { preconditionFailure("a run has one part at least") }
    var files: [Int: String] = [:]
    for (file, part) in given {
      let origin = part.origin
      if let difference = origin.difference(from: first.part.origin) {
        problems.add(
          Problem(
            file: file,
            "this part is of another run than \(first.file): \(difference)",
            instead: "leave it out, or run this part again as the others were run"))
      } else if let other = files[origin.shard.number] {
        problems.add(
          Problem(
            file: file, "\(origin.shard.words) is given twice: also in \(other)",
            instead: "give one of them"))
      } else {
        files[origin.shard.number] = file
      }
    }
    let origin = first.part.origin
    for number in 1...origin.shard.count where files[number] == nil {
      if let shard = Shard(number, of: origin.shard.count) {
        problems.add(missing(origin, shard))
      }
    }
    try problems.throwIfAny()
    parts = given.sorted { $0.part.origin.shard.number < $1.part.origin.shard.number }
  }
}

extension RunPart.Origin {
  /// What shows that a part is of another run; nil when nothing does. Paths, machines and threads
  /// may differ: they change no figure.
  func difference(from other: RunPart.Origin) -> String? {
    if program != other.program {
      return "it was made by caseload \(program), not \(other.program)"
    }
    if seed != other.seed { return "it has seed \(seed), not \(other.seed)" }
    if replications != other.replications {
      return "it is of \(replications) replications, not \(other.replications)"
    }
    if shard.count != other.shard.count {
      return "it is one of \(shard.count) parts, not of \(other.shard.count)"
    }
    if until != other.until { return "it runs until \(untilWords), not \(other.untilWords)" }
    let changed = zip(inputs, other.inputs).first { $0.sha256 != $1.sha256 }
    if let changed { return "its file \(changed.0.path) was another" }
    if inputs.count != other.inputs.count {
      return "it was made of \(inputs.count) files, not \(other.inputs.count)"
    }
    return nil
  }

  private var untilWords: String { until.isEmpty ? "the scenario's last month" : until }
}
