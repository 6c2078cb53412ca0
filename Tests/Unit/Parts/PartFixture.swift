@testable import Planning

/// A part of a run that nobody has simulated.
enum PartFixture {
  static func origin(_ number: Int = 1, of count: Int = 2) throws -> RunPart.Origin {
    let record = RunRecord(
      version: "1", command: [], seed: 1, replications: 5, threads: 2,
      inputs: [(path: "a.jsonc", sha256: String(repeating: "a", count: 64))], machine: "M",
      seconds: 1.5)
    return RunPart.Origin(
      record, scenario: "a.jsonc", until: "", shard: try Shard("\(number)/\(count)"))
  }
}
