import Foundation
import Planning
import Testing

@testable import Reporting

/// All files of a run, written into a folder.
struct ResultFilesTests {
  /// Where the environment names a folder, the files stay there to be looked at.
  private func folder() throws -> (url: URL, stays: Bool) {
    if let path = ProcessInfo.processInfo.environment["CASELOAD_FIXTURE_FOLDER"] {
      return (URL(filePath: path), true)
    }
    let url = FileManager.default.temporaryDirectory.appending(path: "caseload-\(UUID())")
    return (url, false)
  }

  /// What a run without cash flow and budgets writes.
  private static let always = Set(ResultFiles.names).subtracting([
    "cash-flow.csv", "savings.csv", "budgets.csv",
  ])

  @Test func everyFileIsThereAndTheSameTwice() throws {
    let (url, stays) = try folder()
    let outcome = stays ? OutcomeFixture.make() : OutcomeFixture.small()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { if !stays { try? FileManager.default.removeItem(at: url) } }
    try ResultFiles.write(outcome, into: url)
    let again = Dictionary(uniqueKeysWithValues: ResultFiles.contents(outcome).map { ($0, $1) })
    #expect(Set(again.keys) == Self.always)
    for name in again.keys {
      let written = try Data(contentsOf: url.appending(path: name))
      #expect(Array(written) == again[name], "\(name) changed")
    }
    if stays {
      let summary = TerminalSummary.text(outcome: outcome)
      try summary.write(to: url.appending(path: "summary.txt"), atomically: true, encoding: .utf8)
      let alone = ReportPage.html(OutcomeFixture.make(compared: false))
      try alone.write(to: url.appending(path: "alone.html"), atomically: true, encoding: .utf8)
    }
  }

  @Test func theReportIsSmallEnoughToSend() {
    let report = ReportPage.html(OutcomeFixture.make())
    #expect(report.utf8.count < 3_000_000)
  }

  @Test func aRunWithoutAnyRowsStillHasItsFiles() {
    var outcome = OutcomeFixture.make()
    outcome.indicators = []
    outcome.differences = []
    outcome.costs = []
    outcome.costDifferences = []
    outcome.teams = []
    outcome.layers = []
    outcome.levers = []
    outcome.assumptions = []
    outcome.actuals = []
    #expect(Set(ResultFiles.contents(outcome).map(\.name)) == Self.always)
    #expect(!TerminalSummary.text(outcome: outcome).isEmpty)
  }
}
