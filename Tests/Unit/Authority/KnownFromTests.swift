import Engine
import MadeUpFiles
import Testing

@testable import Planning

@Suite("Authorities as they were known at a month")
struct KnownFromTests {
  private static let may2017 = Month(year: 2017, month: 5)
  private static let april2018 = Month(year: 2018, month: 4)

  /// Reads the made-up authority after some changes, as known by a month.
  private func read(
    _ month: Month?, _ change: (MadeUpFiles) throws -> Void
  ) throws -> (authority: Authority?, problems: [Problem]) {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try change(files)
    var reader = ScenarioReader(knownBy: month)
    let authority = reader.authority(at: files.folder.path)
    #expect((authority == nil) == !reader.problems.isEmpty)
    return (authority, reader.problems.all)
  }

  private func authority(
    _ month: Month?, _ change: (MadeUpFiles) throws -> Void = { _ in }
  ) throws -> Authority {
    let (authority, problems) = try read(month, change)
    return try #require(authority, "\(problems)")
  }

  /// Writes a triage figure in three versions.
  private func writeVersions(_ files: MadeUpFiles) throws {
    try files.write(
      "authority.jsonc",
      try files.text("authority.jsonc").replacing(
        #/"triage_hours": \{ .* \}/#,
        with: """
          "triage_hours": { "value": 3, "known_from": "2018-05", "source": "second 1",
            "quality": "judged", "earlier": [
              { "value": 1, "source": "guess", "quality": "judged" },
              { "known_from": "2017-05", "value": 2, "low": 1, "high": 4, "source": "first",
                "quality": "measured here" } ] }
          """))
  }

  @Test("A folder, its file and a scenario give the same authority")
  func paths() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    var reader = ScenarioReader()
    let byFolder = reader.authority(at: files.folder.path)
    let byFile = reader.authority(at: files.path("authority.jsonc"))
    let byScenario = reader.read(files.path("baseline.jsonc"))?.authority
    let everything = try #require(byFolder?.everything)
    #expect(byFile?.everything == everything && byScenario?.everything == everything)
    #expect(reader.sources.count == 7, "each file is read once")
  }

  @Test(
    "A figure is as the latest report said that was out",
    arguments: [
      (Month(year: 2017, month: 4), 1.0, "guess"), (may2017, 2, "first"), (april2018, 2, "first"),
      (Month(year: 2018, month: 5), 3, "second 1"), (nil, 3, "second 1"),
    ])
  func figure(_ month: Month?, _ value: Double, _ source: String) throws {
    let authority = try authority(month, writeVersions)
    #expect(authority.assumptions.earlyHelp.triageHours == value)
    let row = authority.log.first { $0.path == "early_help.triage_hours" }
    #expect(row?.source == source)
    #expect(row?.high == (value == 2 ? 4 : nil))
  }

  @Test("What is not known yet is not even looked at")
  func unchecked() throws {
    let nonsense = { (files: MadeUpFiles) in
      try writeVersions(files)
      try files.replace(
        "\"value\": 3, \"known_from\"", by: "\"value\": -3, \"known_from\"", in: "authority.jsonc")
      try files.replace(
        "lac,small,month_end,2018-03,", by: "lac,small,month_end,2018-03,-", in: "data/actuals.csv")
    }
    _ = try authority(KnownFromTests.april2018, nonsense)
    #expect(try read(nil, nonsense).problems.count == 2)
  }

  @Test("A figure that was not known and has no earlier estimate is a problem")
  func noEarlier() throws {
    let (_, problems) = try read(KnownFromTests.april2018) { files in
      try files.replace(
        "\"source\": \"invented\"", by: "\"known_from\": \"2018-05\", \"source\": \"invented\"",
        in: "authority.jsonc")
    }
    #expect(problems.count == 1)
    #expect(problems.first?.message.contains("not known by 2018-04") == true)
    #expect(problems.first?.suggestion.contains("under \"earlier\"") == true)
    #expect(problems.first.map { $0.line > 1 } == true)
  }

  @Test("What stands under `earlier` comes before the figure")
  func order() throws {
    for month in ["2018-05", "2019-01"] {
      let (_, problems) = try read(nil) { files in
        try writeVersions(files)
        try files.replace(
          "{ \"known_from\": \"2017-05\"", by: "{ \"known_from\": \"\(month)\"",
          in: "authority.jsonc")
      }
      #expect(problems.first?.suggestion == "write a month before the figure's own known_from")
    }
    let (_, twice) = try read(nil) { files in
      try writeVersions(files)
      try files.replace(
        "{ \"value\": 1, \"source\": \"guess\"",
        by: "{ \"known_from\": \"2017-05\", \"value\": 1, \"source\": \"guess\"",
        in: "authority.jsonc")
    }
    #expect(twice.first?.suggestion == "keep one of the two")
  }

  @Test("Teams are as they were; events and budgets that were not known do nothing")
  func others() throws {
    let change = { (files: MadeUpFiles) in
      try files.replace(
        "\"events\": []",
        by: """
          "events": [ { "name": "Surge", "change": "front_door.contacts_per_year", "multiply": 2,
            "from": "2017-01-01", "known_from": "2018-05", "evidence": "second" } ]
          """, in: "authority.jsonc")
      try files.replace(
        "\"pounds\": 1000000,", by: "\"pounds\": 1000000, \"known_from\": \"2018-05\",",
        in: "authority.jsonc")
      try files.write(
        "authority.jsonc",
        try files.text("authority.jsonc").replacing(
          #/"name": "Team 1", "kind": "(\w+)", (.*) \},\n/#, maxReplacements: 1
        ) { match in
          """
          "name": "Team 1", "kind": "\(match.1)", "known_from": "2018-05", \(match.2),
            "earlier": [ { "posts": 77, "permanent": 70, "agency": 1, "source": "guess",
              "quality": "judged" } ] },

          """
        })
    }
    let now = try authority(nil, change)
    let then = try authority(KnownFromTests.april2018, change)
    #expect(now.events.map(\.name) == ["Surge"] && then.events.isEmpty)
    #expect(now.budgets.count == 1 && then.budgets.isEmpty)
    #expect(then.teams == now.teams)
    #expect(then.assumptions.workforce.teams[0].posts == 77)
    #expect(now.assumptions.workforce.teams[0].posts != 77)
  }

  @Test(
    "What names a report before it was out is a problem",
    arguments: [
      ("\"source\": \"invented\"", "\"source\": \"by second, 3.1\"", "\"known_from\": \"2018-05\""),
      (
        "\"source\": \"invented\"", "\"known_from\": \"2018-04\", \"source\": \"second\"",
        "and under \"earlier\" what was assumed before"
      ),
      (
        "\"events\": []",
        "\"events\": [ { \"name\": \"Surge\", \"change\": \"front_door.contacts_per_year\", "
          + "\"multiply\": 2, \"from\": \"2017-01-01\", \"evidence\": \"first; second\" } ]",
        "write \"known_from\": \"2018-05\""
      ),
    ])
  func named(_ old: String, _ new: String, _ suggestion: String) throws {
    for month in [nil, KnownFromTests.april2018] {
      let (_, problems) = try read(month) { try $0.replace(old, by: new, in: "authority.jsonc") }
      #expect(problems.contains { $0.message.contains("names second, published 2018-05") })
      #expect(problems.contains { $0.suggestion.contains(suggestion) }, "\(problems)")
    }
  }

  @Test("A word that only contains a report's id is not its name")
  func wholeWords() throws {
    _ = try authority(nil) { files in
      try files.replace(
        "\"source\": \"invented\"", by: "\"source\": \"secondary, 2second, first-hand\"",
        in: "authority.jsonc")
    }
  }

  @Test("Actuals are those of periods that were over, in reports that were out")
  func actuals() throws {
    let then = try authority(KnownFromTests.april2018)
    #expect(then.actuals.count == 6)
    #expect(then.actuals.allSatisfy { $0.source == "first" })
    let revised = { (files: MadeUpFiles) in
      try files.write(
        "data/actuals.csv",
        try files.text("data/actuals.csv")
          + "lac,small,month_end,2017-03,31,,,second,\n"
          + "lac,small,month_end,2017-06,99,,,first,\n"
          + "lac,small,quarter,2019-Q1,99,,,first,\n")
    }
    let period = Period(.monthEnd, ending: Month(year: 2017, month: 3))
    let before = try authority(KnownFromTests.may2017, revised)
    #expect(before.published.figure("lac", period)?.value == 28, "the newest known report counts")
    #expect(before.actuals.count == 6, "neither of a later month nor of a later year")
    #expect(try authority(nil, revised).published.figure("lac", period)?.value == 31)
    #expect(StartingPosition.fault(on: Day(year: 2018, month: 3, day: 31), before) != nil)
  }

  @Test("Targets are those of years that had begun")
  func targets() throws {
    let year = FinancialYear(firstYear: 2017)
    let march = try authority(Month(year: 2017, month: 3))
    #expect(march.targets.entry("cpp_rate", year) == nil)
    #expect(try authority(KnownFromTests.may2017).targets.entry("cpp_rate", year) != nil)
  }
}
