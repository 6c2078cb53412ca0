import Foundation
import Testing

/// A few of the cases of `Tests/Fuzzing`, always the same: the long run is made by hand.
@Suite("Fuzzing")
struct FuzzingTests {
  private func run(_ words: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = Workplace.command.deletingLastPathComponent().appending(path: "Fuzzing")
    process.arguments = words
    let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data().write(to: output)
    defer { try? FileManager.default.removeItem(at: output) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8))
  }

  @Test("Damaged files are refused with place and reason, or can be simulated")
  func files() throws {
    let (status, output) = try run(["--cases", "120", "--seed", "1"])
    #expect(status == 0, "\(output)")
    #expect(output == "120 cases, seeds 1 to 120: 0 findings\n")
  }

  @Test("Damaged command lines end with 0, 1 or 2, a message, and nothing written elsewhere")
  func commands() throws {
    let (status, output) = try run(
      ["--cases", "60", "--seed", "1", "--program", Workplace.command.path])
    #expect(status == 0, "\(output)")
    #expect(output == "60 cases, seeds 1 to 60: 0 findings\n")
  }
}
