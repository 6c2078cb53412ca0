import Engine
import Foundation
import Testing

@testable import Planning
@testable import Reporting

@Suite("What an earlier run left")
struct EarlierRunTests {
  /// A folder with the two files, as a run writes them unless they are changed.
  private func reading(
    figures: (String) -> String = { $0 }, record: (String) -> String = { $0 }
  ) throws -> (run: EarlierRun?, problems: Problems) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = OutcomeFixture.small()
    try figures(ResultTables.indicators(outcome.indicators)).write(
      to: folder.appending(path: "indicators.csv"), atomically: true, encoding: .utf8)
    try record(RunRecordFile.document(outcome)).write(
      to: folder.appending(path: "run.json"), atomically: true, encoding: .utf8)
    var reader = ScenarioReader()
    let run = reader.earlierRun(at: folder.path + "/")
    return (run, reader.problems)
  }

  @Test("What a run writes is read again")
  func whole() throws {
    let (read, problems) = try reading()
    let run = try #require(read, "\(problems)")
    let outcome = OutcomeFixture.small()
    #expect(run.authority == "Anytown" && run.openingMonth == Month(year: 2018, month: 3))
    #expect(run.scenarios == [OutcomeFixture.scenario, OutcomeFixture.baseline])
    #expect(run.figures.values.reduce(0) { $0 + $1.count } == outcome.indicators.count)
    let first = try #require(outcome.indicators.first)
    let figure = try #require(run.figures[first.scenario]?.first)
    #expect(figure.indicator == first.indicator && figure.period.text == first.period)
    #expect(abs(figure.range.p90 - first.p90) < 1e-4 && !figure.wasKnown)
    #expect(run.inputs.contains(String(repeating: "a1", count: 32)))
  }

  @Test("Columns and keys that are not needed may be missing: versions differ")
  func earlierVersions() throws {
    let (run, problems) = try reading(
      figures: { text in
        text.split(separator: "\r\n").map { line in
          line.split(separator: ",", omittingEmptySubsequences: false).prefix(13)
            .joined(separator: ",")
        }.joined(separator: "\n")
      },
      record: {
        $0.replacing("\"scenario_title\"", with: "\"another_key\"")
          .replacing("\"baseline\": \"baseline\"", with: "\"baseline\": null")
      })
    #expect(run?.scenario.title == "right-child-right-care", "\(problems)")
    #expect(run?.baseline == nil)
  }

  @Test(
    "Mistakes are told with their places",
    arguments: [
      ("p50", "p51", "indicators.csv:1:", "`p50`"),
      (",month,2018-04,", ",month,2018-4,", "indicators.csv:2:", "`period`"),
      (",month,2018-05,", ",month,2018-04,", "indicators.csv:3:", "already a row of"),
      (",financial_year,2018/19,", ",year,2018/19,", "indicators.csv:", "`period_type`"),
    ])
  func brokenFigures(_ old: String, _ new: String, _ place: String, _ words: String) throws {
    let (run, problems) = try reading(figures: { text in
      guard let range = text.range(of: old) else { return text }
      return text.replacingCharacters(in: range, with: new)
    })
    #expect(run == nil)
    #expect(problems.description.contains(place), "\(problems)")
    #expect(problems.description.contains(words), "\(problems)")
  }

  @Test("Quantiles must not fall")
  func order() throws {
    let (run, problems) = try reading(figures: { text in
      var lines = text.components(separatedBy: "\r\n")
      var cells = lines[1].components(separatedBy: ",")
      cells[7] = "1e9"
      lines[1] = cells.joined(separator: ",")
      return lines.joined(separator: "\r\n")
    })
    #expect(run == nil && problems.description.contains("p25 is less than p10"), "\(problems)")
  }

  @Test(
    "A record of something else is refused",
    arguments: [
      ("\"opening_date\": \"2018-03-31\"", "\"opening_date\": \"31 March\"", "opening_date"),
      ("\"opening_date\"", "\"opened\"", "`opening_date` is missing"),
      (
        "\"scenario\": \"right-child-right-care\"", "\"scenario\": \"other\"",
        "of which indicators.csv has no row"
      ),
      ("\"scenario\": \"right-child-right-care\"", "\"scenario\": []", "`scenario` is a list"),
      ("\"authority\": \"Anytown\"", "\"authority\": 3", "number"),
    ])
  func brokenRecord(_ old: String, _ new: String, _ words: String) throws {
    let (run, problems) = try reading(record: { text in
      guard let range = text.range(of: old) else { return text }
      return text.replacingCharacters(in: range, with: new)
    })
    #expect(run == nil)
    #expect(problems.description.contains(words), "\(problems)")
  }
}
