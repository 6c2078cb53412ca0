import Fixtures
import Foundation
import MadeUpFiles
import Testing

@testable import Planning
@testable import Reporting

@Suite("Merging parts")
struct MergedOutcomeTests {
  private static let count = 5
  private let replications = Replications(seed: 7, count: MergedOutcomeTests.count, threads: 2)
  private let record = RunRecord(
    version: "1", command: [], seed: 7, replications: MergedOutcomeTests.count, threads: 2,
    inputs: [(path: "edge-of-care.jsonc", sha256: String(repeating: "a", count: 64))],
    machine: "M", seconds: 0)
  private let projection: Projection

  init() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    var reader = ScenarioReader()
    let reading = reader.read(files.path("edge-of-care.jsonc"))
    projection = Projection(try #require(reading))
  }

  private func parts(_ count: Int) throws -> [RunPart] {
    try (1...count).map { number in
      let shard = try #require(Shard(number, of: count))
      let part = try projection.part(shard, of: replications) {
        RunPart.Origin(record, scenario: "edge-of-care.jsonc", until: "", shard: shard)
      }
      return try RunPart(part.bytes)
    }
  }

  private func merged(_ parts: [RunPart]) throws -> Outcome {
    let named = parts.enumerated().map { (file: "part-\($0 + 1)", part: $1) }
    let run = try PartsOfRun(named) { Problem(file: "", "\($1.words)", run: "") }
    return try projection.outcome(run, record: record)
  }

  @Test("One part or several, fewer than replications or more: the same bytes in every file")
  func sameBytes() throws {
    let whole = ResultFiles.contents(try projection.outcome(replications, record: record))
    for count in [1, 2, 3, 5, 8] {
      let files = ResultFiles.contents(try merged(try parts(count)))
      #expect(files.map(\.name) == whole.map(\.name))
      for (own, other) in zip(files, whole) {
        #expect(own.bytes == other.bytes, "\(own.name) of \(count) parts")
      }
    }
  }

  @Test("A part without its figures, or with more, is refused before room is made for them")
  func wrongFigures() throws {
    let parts = try parts(2)
    let origin = parts[1].origin
    let figures = Array(parts[1].figures)
    for wrong in [[], Array(figures.dropLast()), figures + [0], Array(figures.prefix(9))] {
      let problems = #expect(throws: Problems.self) {
        try merged([parts[0], RunPart(origin, figures: wrong)])
      }
      #expect(problems?.all.map(\.file) == ["part-2"])
    }
    // It says that it has all of many replications, and has hardly any figures.
    var many = origin
    many.replications = 10_000
    many.shard = .whole
    #expect(throws: Problems.self) { try merged([RunPart(many, figures: figures)]) }
  }

  @Test("Nonsense with a right checksum is refused or reported, and never trapped on")
  func nonsense() throws {
    let part = try parts(1)[0]
    let luck = Numbers.of(1)
    var (refused, reported) = (0, 0)
    for trial in 0..<24 {
      var figures = Array(part.figures)
      let count = [1, 20, 2000][trial % 3]
      for place in 0..<count {
        let draw = luck(UInt64(trial * 4000 + place))
        figures[Int(draw >> 8) % figures.count] = UInt8(truncatingIfNeeded: draw)
      }
      do {
        let outcome = try merged([RunPart(part.origin, figures: figures)])
        #expect(ResultFiles.contents(outcome).count > 5)
        reported += 1
      } catch is Problems {
        refused += 1
      }
    }
    #expect(refused > 0 && reported > 0)
  }
}

/// Numbers that are the same every time.
private enum Numbers {
  /// By place: splitmix64.
  static func of(_ seed: UInt64) -> (UInt64) -> UInt64 {
    { place in
      var z = seed &+ (place &+ 1) &* 0x9E37_79B9_7F4A_7C15
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }
}
