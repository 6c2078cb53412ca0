import Foundation

/// A run of many cases in processes of their own, so that a case that ends its process is a finding
/// and not the end.
struct Fuzzing {
  /// Minutes that it takes.
  var minutes = 1.0
  /// The first seed.
  var seed: UInt64 = 1
  /// Cases in all; nil for as many as there is time for.
  var cases: Int?
  /// The built program, to be given command lines too; nil for the readers alone.
  var program: String?

  /// Cases of one process.
  private static let batch: UInt64 = 2000

  /// Runs; whether nothing was found.
  func run() throws -> Bool {
    let end = cases == nil ? Date().addingTimeInterval(minutes * 60) : .distantFuture
    var next = seed
    var findings = 0
    let last = cases.map { seed + UInt64($0) } ?? .max
    while Date() < end, next < last {
      let seeds = next..<min(next + Fuzzing.batch, last)
      let (done, found) = try batch(seeds)
      findings += found
      next = done
      if next / 10_000 != seeds.lowerBound / 10_000 {
        FileHandle.standardError.write(Data("seed \(next), \(findings) findings\n".utf8))
      }
    }
    tell("\(next - seed) cases, seeds \(seed) to \(next - 1): \(findings) findings")
    return findings == 0
  }

  /// Runs some seeds in a process; the seed to go on with, and how much was found.
  private func batch(_ seeds: Range<UInt64>) throws -> (next: UInt64, findings: Int) {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    _ = FileManager.default.createFile(atPath: place.path, contents: Data())
    defer { try? FileManager.default.removeItem(at: place) }
    let own = place.appendingPathExtension("tmp")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: own) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    process.arguments =
      ["--batch", "\(seeds.lowerBound)", "\(seeds.upperBound)", place.path]
      + (program.map { [$0] } ?? [])
    process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": own.path]) { $1 }
    try process.run()
    process.waitUntilExit()
    let last = UInt64(try String(contentsOf: place, encoding: .utf8)) ?? seeds.lowerBound
    if process.terminationReason == .exit, process.terminationStatus == 64 { exit(64) }
    if process.terminationReason == .exit, process.terminationStatus < Watch.hung {
      return (seeds.upperBound, Int(process.terminationStatus))
    }
    if process.terminationReason == .uncaughtSignal {
      tell("seed \(last): the process was ended by signal \(process.terminationStatus)")
    }
    return (last + 1, 1)
  }
}
