import Engine
import Foundation
import MadeUpFiles
import Testing

@testable import Planning
@testable import Reporting

@Suite("What backtests look like")
struct BacktestPageTests {
  /// A backtest of the made-up authority with a tiny calibration.
  private func outcome(_ change: (MadeUpFiles) throws -> Void = { _ in }) throws -> BacktestOutcome
  {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try files.writeBacktestable()
    try change(files)
    let month = Month(year: 2017, month: 6)
    var then = ScenarioReader(knownBy: month)
    let known = then.authority(at: files.folder.path)
    let authority = try #require(known)
    var size = Calibration.Size()
    (size.noiseRuns, size.priorRuns, size.members, size.steps) = (3, 30, 30, 1)
    let forecast = try Backtest(authority, cutoff: month).forecast(
      Replications(seed: 7, count: 1, threads: 2), size: size)
    var now = ScenarioReader()
    let published = now.published(at: files.folder.path)
    return BacktestOutcome(
      forecast, of: authority, published: try #require(published),
      record: ComparisonFixture.record)
  }

  @Test("The page is well-formed, self-contained, and has every part")
  func page() throws {
    let outcome = try outcome()
    let page = BacktestPage.html(outcome)
    for word in WellFormed.foreign { #expect(!page.contains(word), "found \(word)") }
    let reader = WellFormed(page: page)
    #expect(reader.problem == nil)
    #expect(reader.ids.count == Set(reader.ids).count, "each id is there once")
    #expect(reader.pictures == 2, "contacts, and where figures lay")
    for id in ["indicators", "horizons", "places", "known", "scores", "record"] {
      #expect(page.contains("id=\"\(id)\""), "no \(id)")
    }
    #expect(page.contains("With what was known in June 2017"))
    #expect(page.contains("First report") && !page.contains("Second report"))
  }

  @Test("The sentence agrees with the scores; places and times ahead hold every figure once")
  func sums() throws {
    let outcome = try outcome()
    let own = outcome.scores.filter { $0.forecaster == Forecast.model }
    let held = try #require(outcome.summary.held(\.in80))
    #expect(held == Chance(met: own.count(where: \.isIn80), of: own.count))
    let answer = BacktestFindings(outcome).answer
    #expect(
      answer.contains("held \(Int((held.share * 100).rounded()))% of the \(own.count) figures"))
    #expect(abs(outcome.places().reduce(0, +) - 1) < 1e-9 && outcome.places().count == 10)
    #expect(outcome.horizons.reduce(0) { $0 + $1.summary.figures } == own.count)
    let lines = BacktestText.text(outcome).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(
      BacktestFiles.scores(outcome.scores, cutoff: outcome.forecast.cutoff)
        .split(separator: "\r\n").count == outcome.scores.count + 1)
  }

  @Test("Where nothing came after, the page says so")
  func nothing() throws {
    var outcome = try outcome()
    outcome = BacktestOutcome(
      outcome.forecast, of: try authority(), published: PublishedFigures(), record: outcome.record)
    let page = BacktestPage.html(outcome)
    #expect(page.contains("nothing can be judged yet") && !page.contains("id=\"indicators\""))
    #expect(outcome.places().isEmpty && outcome.horizons.isEmpty)
  }

  private func authority() throws -> Authority {
    let files = try MadeUpFiles()
    defer { files.remove() }
    var reader = ScenarioReader()
    let read = reader.authority(at: files.folder.path)
    return try #require(read)
  }

  @Test("Text from files is escaped")
  func escaping() throws {
    var outcome = try outcome()
    let evil = "<script>alert('x')</script>"
    outcome.forecast.authority = evil
    outcome.reports[0].title = evil
    for place in outcome.vocabulary.indices { outcome.vocabulary[place].name = evil }
    #expect(!BacktestPage.html(outcome).contains("<script"))
  }
}
