import MadeUpFiles
import Testing

@testable import Planning

/// A comparison of made-up scenarios.
enum ComparisonFixture {
  static let record = RunRecord(
    version: "", command: [], seed: 1, replications: 0, threads: 0, inputs: [], machine: "",
    seconds: 0)

  /// Reads scenarios of the made-up authority after some changes.
  static func projection(
    _ names: [String], _ change: (MadeUpFiles) throws -> Void = { _ in }
  ) throws -> ComparisonProjection {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try change(files)
    var reader = ScenarioReader()
    let readings = names.compactMap { reader.read(files.path($0 + ".jsonc")) }
    try #require(reader.problems.isEmpty, "\(reader.problems)")
    return try ComparisonProjection(readings)
  }

  /// Simulates and sums up.
  static func outcome(
    _ names: [String], count: Int = 5, _ change: (MadeUpFiles) throws -> Void = { _ in }
  ) throws -> ComparisonOutcome {
    try projection(names, change)
      .outcome(Replications(seed: 7, count: count, threads: 2), record: record)
  }
}
