import Engine
import Foundation
import MadeUpFiles
import Testing

@testable import Planning
@testable import Reporting

/// Forecasts are made from files cut at the date: whatever stands in the place of later figures, not
/// a byte of a forecast is another. Calibrations are tiny here; no more of them would see more.
@Suite("A forecast knows nothing that came later")
struct NothingLaterTests {
  /// The forecast from a folder, as it is written, and how many figures came after.
  private func forecast(_ folder: String, _ month: Month) throws -> (text: String, scored: Int) {
    var reader = ScenarioReader(knownBy: month)
    let read = reader.authority(at: folder)
    let authority = try #require(read, "\(reader.problems)")
    var size = Calibration.Size()
    (size.noiseRuns, size.priorRuns, size.members, size.steps) = (3, 6, 5, 1)
    let forecast = try Backtest(authority, cutoff: month).forecast(
      Replications(seed: 7, count: 1, threads: 2), size: size)
    var now = ScenarioReader()
    let later = now.published(at: folder)
    let published = try #require(later)
    return (BacktestFiles.forecast(forecast), forecast.scores(against: published).count)
  }

  /// Makes nonsense of everything later in a folder; also of what was found from it.
  private func spoil(_ folder: URL, _ month: Month) throws -> Int {
    let changed = try Nonsense(folder: folder, month: month).write()
    for name in ["backtests/\(month.text).csv", "calibration/ensemble.csv"] {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("nonsense".utf8).write(to: file)
    }
    return changed
  }

  @Test("Of the made-up authority")
  func madeUp() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try files.writeBacktestable()
    let month = Month(year: 2017, month: 6)
    let before = try forecast(files.folder.path, month)
    #expect(before.scored > 100, "\(before.scored)")
    #expect(try spoil(files.folder, month) > 40)
    let after = try forecast(files.folder.path, month)
    #expect(after.text == before.text && after.scored == 0)
    // The test sees what is known: one earlier figure more moves the forecast.
    try files.replace(
      "contacts,small,month,2017-02,82,", by: "contacts,small,month,2017-02,83,",
      in: "data/actuals.csv")
    #expect(try forecast(files.folder.path, month).text != before.text)
  }

  @Test("Of the reference authority", arguments: [(2016, 7), (2017, 3), (2017, 6)])
  func reference(_ year: Int32, _ number: Int32) throws {
    let month = Month(year: year, month: number)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "caseload-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.copyItem(at: URL(filePath: RotherhamTests.folder), to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let before = try forecast(folder.path, month)
    #expect(before.scored > 80, "\(before.scored)")
    #expect(try spoil(folder, month) > 200)
    let after = try forecast(folder.path, month)
    #expect(after.text == before.text && after.scored == 0)
  }
}
