import Engine
import Foundation
import Testing

@testable import Planning

@Suite("The reference authority as it was known at a month")
struct RotherhamKnownTests {
  static let months = [(2016, 7), (2017, 3), (2017, 6), (2017, 7), (2018, 7)]
    .map { Month(year: $0.0, month: $0.1) }

  /// Read once for all tests.
  private static let readings = Dictionary(
    uniqueKeysWithValues: months.map { ($0, read(RotherhamTests.folder, $0)) })

  private static func read(_ folder: String, _ month: Month?)
    -> (authority: Authority?, problems: [Problem])
  {
    var reader = ScenarioReader(knownBy: month)
    return (reader.authority(at: folder), reader.problems.all)
  }

  private func authority(_ month: Month) throws -> Authority {
    let reading = try #require(RotherhamKnownTests.readings[month])
    return try #require(reading.authority, "\(reading.problems)")
  }

  @Test("It reads without a problem, and every figure is stated", arguments: months)
  func reads(_ month: Month) throws {
    let authority = try authority(month)
    let stated = Set(authority.log.map(\.path))
    for entry in Catalogue.standard.entries where !entry.isDerived {
      for (path, _) in entry.namedPositions { #expect(stated.contains(path), "\(path)") }
    }
    #expect(authority.teams.count == 34)
  }

  @Test("Nothing in it names a report that came later", arguments: months)
  func namesNothingLater(_ month: Month) throws {
    var problems = Problems()
    let path = RotherhamTests.folder + "/data/sources.csv"
    let sources = Source.read(try SourceText.load(path), &problems)
    let published = Dictionary(uniqueKeysWithValues: sources.map { ($0.id, $0.published) })
    #expect(sources.count == 16)
    let authority = try authority(month)
    #expect(!authority.actuals.isEmpty)
    for row in authority.actuals { #expect(published[row.source]! <= month, "\(row)") }
    var words = authority.log.map { "\($0.path): \($0.source)" }
    words += authority.events.map { "\($0.name): \($0.evidence)" } + authority.budgets.map(\.source)
    words += authority.caveats.map(\.reason)
    for (_, days) in authority.profiles.byDimension {
      words += days.flatMap { $0.rows.values.map(\.source) }
    }
    let place = Place(SourceText(path: "", text: ""), 0)
    for text in words {
      DatedWords(words: text, knownFrom: month, place: place, owner: .figure)
        .check(published, &problems)
      // Whoever speaks of a year that had not begun knows too much.
      let year = month.financialYear
      for later in year + 1...year + 3 { #expect(!text.contains("\(later)/"), "\(text)") }
    }
    #expect(problems.isEmpty, "\(problems)")
  }

  @Test("Nonsense in place of every later figure changes nothing", arguments: months.dropLast())
  func nonsense(_ month: Month) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "caseload-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.copyItem(at: URL(filePath: RotherhamTests.folder), to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let changed = try Nonsense(folder: folder, month: month).write()
    #expect(changed > 200)
    let before = try authority(month).everything
    let after = RotherhamKnownTests.read(folder.path, month)
    #expect(after.authority?.everything == before, "\(after.problems)")
  }

  @Test("A run can start from what was known, and only then", arguments: months)
  func start(_ month: Month) throws {
    let authority = try authority(month)
    let day = Day(year: 2016, month: 3, day: 31)
    #expect(StartingPosition.fault(on: day, authority) == nil)
    #expect(StartingPosition(authority, on: day).unknown.isEmpty)
    let position = StartingPosition(authority, on: day).position
    #expect((0..<18).reduce(0) { $0 + position.lookedAfterByAge[$1] } == 432)
    #expect((0..<9).reduce(0) { $0 + position.lookedAfterByPlacement[$1] } == 432)
    #expect(position.plans == 369)
    let late = Day(year: 2018, month: 3, day: 31)
    let isKnown = StartingPosition.fault(on: late, authority) == nil
    #expect(isKnown == (month >= Month(year: 2018, month: 7)))
  }
}
