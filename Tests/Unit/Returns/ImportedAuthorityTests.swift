import Engine
import Foundation
import MadeUpFiles
import Testing

@testable import Planning

@Suite("An authority with what its returns tell")
struct ImportedAuthorityTests {
  /// A folder of files in a place of its own.
  private struct Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

    init(_ files: [(String, String)]) throws {
      for (path, text) in files { try write(path, text) }
    }

    func write(_ path: String, _ text: String) throws {
      let file = url.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }

    func text(_ path: String) throws -> String {
      try String(contentsOf: url.appending(path: path), encoding: .utf8)
    }

    func authority(knownBy month: Month? = nil) throws -> Authority {
      var reader = ScenarioReader(knownBy: month)
      let authority = reader.authority(at: url.path)
      try reader.problems.throwIfAny()
      return try #require(authority)
    }

    func imported(_ returns: Returns) throws -> ImportedAuthority {
      var reader = ScenarioReader()
      let imported = ImportedAuthority(url.path, returns, &reader)
      try reader.problems.throwIfAny()
      return try #require(imported)
    }

    func remove() { try? FileManager.default.removeItem(at: url) }
  }

  private func shire() throws -> Folder {
    let new = try NewAuthority(name: "North Shire", children: 60_000)
    return try Folder(Array(zip(NewAuthority.fileNames, new.texts)))
  }

  private static let made = MadeUpReturn(seed: 11, children: 250)

  @Test("Comments and all other figures stay, and what is measured has its place")
  func figures() throws {
    let folder = try shire()
    defer { folder.remove() }
    let before = try folder.authority()
    let textBefore = try folder.text("authority.jsonc")
    let imported = try folder.imported(try ReturnsFixture.returns(Self.made))
    #expect(imported.replacedFigures.count == 16 && imported.keptFigures.isEmpty)
    #expect(imported.differences.isEmpty)
    for (path, text) in imported.texts { try folder.write(path, text) }
    let after = try folder.authority()
    let textAfter = try folder.text("authority.jsonc")

    // Only lines of what was measured are others.
    let changed = Set(textBefore.split(separator: "\n")).subtracting(
      textAfter.split(separator: "\n"))
    #expect(!changed.contains { $0.contains("//") })
    #expect(textBefore.split(separator: "\n").count - changed.count > 1100)
    var measured = 0
    for (old, new) in zip(before.log, after.log) {
      #expect(old.path == new.path)
      if imported.replacedFigures.contains(where: {
        new.path == $0 || new.path.hasPrefix($0 + ".")
      }) {
        measured += 1
        #expect(new.quality == "measured here")
        #expect(new.source.hasPrefix("SSDA903 returns, 2014-04-01 to 2018-03-31, "))
        #expect(new.low! <= new.value && new.value <= new.high!)
      } else {
        #expect(old.value == new.value && old.low == new.low && old.high == new.high)
        #expect(old.source == new.source)
      }
    }
    #expect(measured == 9 + 7 * 5)
  }

  @Test("Before the last month covered all is as it was")
  func knownLater() throws {
    let folder = try shire()
    defer { folder.remove() }
    let month = Month(year: 2018, month: 2)
    let before = try folder.authority(knownBy: month)
    for (path, text) in try folder.imported(try ReturnsFixture.returns(Self.made)).texts {
      try folder.write(path, text)
    }
    let after = try folder.authority(knownBy: month)
    #expect(before.log.map(\.value) == after.log.map(\.value))
    #expect(before.log.map(\.low) == after.log.map(\.low))
    #expect(before.log.map(\.high) == after.log.map(\.high))
    #expect(before.log.map(\.source) == after.log.map(\.source))
    // Of the returns of earlier years their figures are known.
    #expect(after.published.all("lac", .monthEnd).last?.end == Month(year: 2017, month: 3))
  }

  @Test("Twice the same returns add nothing the second time")
  func twice() throws {
    let folder = try shire()
    defer { folder.remove() }
    let returns = try ReturnsFixture.returns(Self.made)
    let first = try folder.imported(returns)
    #expect(first.addedDays == ["2015-03-31", "2016-03-31", "2017-03-31", "2018-03-31"])
    for (path, text) in first.texts { try folder.write(path, text) }
    let second = try folder.imported(returns)
    #expect(first.addedActuals > 1000 && second.addedActuals == 0)
    #expect(second.addedDays.isEmpty && second.differences.isEmpty)
    #expect(first.texts.map(\.text) == second.texts.map(\.text))
  }

  @Test("What was published stays, and what the returns count otherwise is told")
  func differences() throws {
    let folder = try shire()
    defer { folder.remove() }
    let header = try folder.text("data/actuals.csv")
    try folder.write(
      "data/actuals.csv",
      header.trimmingCharacters(in: .whitespacesAndNewlines)
        + "\nlac,north_shire,month_end,2016-09,999,,,england2018,,\n")
    let imported = try folder.imported(try ReturnsFixture.returns())
    let difference = try #require(imported.differences.first)
    #expect(imported.differences.count == 1)
    #expect(
      (difference.what, difference.period, difference.there, difference.returned)
        == ("lac", "2016-09", 999, 4))
    let actuals = try #require(imported.texts.first { $0.path == "data/actuals.csv" }).text
    #expect(actuals.contains("lac,north_shire,month_end,2016-09,999,,,england2018,,\n"))
    #expect(!actuals.contains("lac,north_shire,month_end,2016-09,4,"))
    #expect(actuals.contains("lac,north_shire,month_end,2016-10,4,"))
  }

  @Test("A run opens with just the children who are there")
  func startingPosition() throws {
    let folder = try shire()
    defer { folder.remove() }
    let returns = try ReturnsFixture.returns(Self.made)
    for (path, text) in try folder.imported(returns).texts { try folder.write(path, text) }
    let day = Day(year: 2018, month: 3, day: 31)
    let position = StartingPosition(try folder.authority(), on: day).position
    let there = Self.made.rows.filter {
      $0.legal != "V4" && $0.start <= day && ($0.end.map { $0 > day } ?? true)
    }
    let ages = (0..<18).map { position.lookedAfterByAge[$0] }
    #expect(ages.reduce(0, +) == Double(there.count))
    #expect(
      position.lookedAfterByLegalStatus[3] == Double(there.count { $0.legal == "E1" }))
    #expect(position.lookedAfterByPlacement[4] == Double(there.count { $0.place == "K1" }))
  }

  @Test("No child's name or birthday is in what is written")
  func nobody() throws {
    let folder = try shire()
    defer { folder.remove() }
    for (path, text) in try folder.imported(try ReturnsFixture.returns(Self.made)).texts {
      for (child, birthday) in Self.made.birthdays.enumerated() {
        #expect(!text.contains(MadeUpReturn.name(child)), "\(path)")
        #expect(!text.contains(MadeUpReturn.written(birthday)), "\(path)")
      }
      #expect(!text.contains("QQ1"))
    }
  }

  @Test("Reviews in time, each once in the month of its limit or of the review")
  func reviews() throws {
    var problems = Problems()
    // Amy's limits: 27 May (two bank holidays are not yet), 16 August after the review of 17 May,
    // and 14 February after that of 16 August; held late in February, in time in March.
    let reviews = """
      CHILD,DOB,REVIEW,REVIEW_CODE
      Amy,10/06/2010,17/05/2016,PN1
      Amy,10/06/2010,16/08/2016,PN1
      Amy,10/06/2010,20/02/2017,PN1
      Amy,10/06/2010,20/03/2017,PN1

      """
    var files = ReturnsFixture.files(
      header: "CHILD,DOB\nAmy,10/06/2010\nFay,01/01/2001\n",
      episodes: ReturnsFixture.episodes.split(separator: "\n")
        .filter { $0.hasPrefix("CHILD") || $0.hasPrefix("Amy") }.joined(separator: "\n"))
    files.append(
      ReturnFile(
        table: .reviews, source: SourceText(path: "ret/reviews.csv", text: reviews), year: 2017))
    let returns = try #require(ReturnsFixture.read(files, &problems))
    var standards = Assumptions().careStandards
    standards.firstReviewWorkingDays = 20
    standards.secondReviewDays = 91
    standards.laterReviewDays = 182
    let figures = ReturnFigures.reviews(returns, standards)
    let monthly = figures.filter { $0.period.type == .month }
    #expect(monthly.map(\.period.text) == ["2016-05", "2016-08", "2017-02", "2017-03"])
    #expect(monthly.map(\.value) == [100, 100, 0, 100])
    let year = try #require(figures.first { $0.period.type == .financialYear })
    #expect(year.numerator == 3 && year.denominator == 4)
  }
}
