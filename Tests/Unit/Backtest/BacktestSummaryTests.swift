import Engine
import Foundation
import MadeUpFiles
import Testing

@testable import Planning
@testable import Reporting

@Suite("A backtest, summed up")
struct BacktestSummaryTests {
  /// Scores of one indicator by all forecasters, one figure a month.
  private func scores(
    _ id: String, model: [(actual: Double, median: Double, isIn80: Bool)], crps: [Double],
    simple: Bool = true
  ) -> [ForecastScore] {
    model.enumerated().flatMap { place, figure in
      Forecast.forecasters.enumerated().filter { simple || $0.offset == 0 }.map { number, name in
        ForecastScore(
          forecaster: name, indicator: id,
          period: Period(.month, ending: month(Int32(place) + 1)), horizon: Int32(place) + 1,
          actual: figure.actual, median: figure.median, crps: crps[number],
          weightedInterval: crps[number] * 2, isIn50: false, isIn80: figure.isIn80, isIn95: true,
          probabilityIntegral: 0.25...0.75)
      }
    }
  }

  private func summary(_ scores: [ForecastScore]) -> BacktestSummary {
    BacktestSummary(
      cutoff: month(0), scores, unit: { $0.hasSuffix("_pct") ? "percent" : "count" })
  }

  private var some: BacktestSummary {
    summary(
      scores(
        "lac", model: [(100, 110, true), (100, 110, true), (100, 120, false), (100, 100, true)],
        crps: [1, 2, 3, 2])
        + scores("lac_iha_20wd_pct", model: [(80, 70, true)], crps: [30, 10, 20, 20])
        + scores("cin_open", model: [(0, 3, false)], crps: [4], simple: false))
  }

  @Test("Shares, bias and errors by indicator")
  func rows() {
    let rows = some.rows
    #expect(rows.map(\.indicator) == ["lac", "lac_iha_20wd_pct", "cin_open"])
    #expect(rows.map(\.in80) == [3, 1, 0] && rows.map(\.in95) == [4, 1, 1])
    #expect(rows.map(\.bias) == [10, -10, nil])
    #expect(rows.map(\.biasUnit) == [.percent, .points, .percent])
    #expect(rows.map(\.compared) == [4, 1, 0])
    #expect(rows.map(\.crps) == [[1, 2, 3, 2], [30, 10, 20, 20], []])
    #expect(rows.map(\.weightedInterval) == [2, 60, 8])
    #expect(rows.map(\.isAtLeastAsGood) == [true, nil, nil], "one figure tells nothing")
  }

  @Test("Pooled: every figure counts in the ranges, every indicator in the errors")
  func pooled() throws {
    let some = some
    #expect(some.figures == 6)
    #expect(some.held(\.in80) == Chance(met: 4, of: 6))
    // Means of 1/2 and 30/20, 2/2 and 10/20, 3/2 and 20/20, 2/2 and 20/20.
    #expect(some.relativeErrors == [1, 0.75, 1.25, 1])
    #expect(try abs(#require(some.gain) - (1 - 1 / 0.75)) < 1e-12)
    #expect(some.wins == Chance(met: 1, of: 1))
    let nothing = summary([])
    #expect(nothing.held(\.in80) == nil && nothing.gain == nil && nothing.wins == nil)
    #expect(nothing.relativeErrors.isEmpty)
  }

  @Test("What is written is read again")
  func file() throws {
    let text = BacktestFiles.summary(some)
    var problems = Problems()
    let ids = Set(some.rows.map(\.indicator))
    let read = BacktestSummary(
      SourceText(path: "2017-01.csv", text: text), vocabulary: ids, &problems)
    #expect(problems.isEmpty, "\(problems)")
    #expect(read == some)
  }

  @Test(
    "What is wrong in a file that was kept is told in its place",
    arguments: [
      ("lac,4", "lak,4", "`lak` is not an indicator"),
      ("lac,4", "lac,0", "figures"), ("0.75", "1.75", "in80"),
      ("cin_open,1", "lac,1", "has a row already"), ("points", "point", "bias_unit"),
      ("2017-01,cin_open", "2017-02,cin_open", "not that of the rows above"),
      ("cutoff,", "cut,", "cut"),
    ])
  func wrong(_ old: String, _ new: String, _ words: String) throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    let text = BacktestFiles.summary(some)
    try #require(text.contains(old))
    try FileManager.default.createDirectory(
      at: files.folder.appending(path: "backtests"), withIntermediateDirectories: true)
    try files.write("backtests/2017-01.csv", text.replacing(old, with: new, maxReplacements: 1))
    var reader = ScenarioReader()
    let broken = reader.authority(at: files.folder.path)
    #expect(broken == nil)
    let first = try #require(reader.problems.all.first)
    #expect(first.file.hasSuffix("backtests/2017-01.csv") && first.line > 0)
    #expect(first.message.contains(words), "\(first)")
    try files.write("backtests/2017-01.csv", text)
    try files.write("backtests/2016-12.csv", text.replacing("2017-01", with: "2016-12"))
    var again = ScenarioReader()
    let read = again.authority(at: files.folder.path)
    let authority = try #require(read)
    #expect(authority.backtests.map(\.cutoff.text) == ["2016-12", "2017-01"])
  }

  @Test("Every later figure that can be read is scored, and only these")
  func published() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try files.replace(
      "lac,small,month_end,2018-03,", by: "lac,small,month_end,2018-03,-", in: "data/actuals.csv")
    try files.replace("\"version\": 1,", by: "\"version\": 9,", in: "authority.jsonc")
    var reader = ScenarioReader()
    let read = reader.published(at: files.folder.path)
    let published = try #require(read)
    #expect(reader.problems.all.count == 1, "only of the figure: \(reader.problems)")
    #expect(published.all("lac", .monthEnd).map(\.end.text) == ["2017-03"])
    #expect(published.all("cpp_open", .monthEnd).map(\.end.text) == ["2017-03", "2018-03"])
    let nowhere = reader.published(at: files.path("nowhere"))
    #expect(nowhere == nil)
  }
}
