import Engine
import Foundation
import MadeUpFiles
import Testing

@testable import Planning

@Suite("Reading scenarios and authorities")
struct ScenarioReaderTests {
  /// Reads a file of the made-up authority after some changes.
  private func problems(
    _ name: String = "edge-of-care.jsonc", _ change: (MadeUpFiles) throws -> Void
  ) throws -> [Problem] {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try change(files)
    var reader = ScenarioReader()
    let reading = reader.read(files.path(name))
    #expect((reading == nil) == !reader.problems.isEmpty)
    return reader.problems.all
  }

  @Test("A scenario inherits what it does not say, and is compared with the first of its chain")
  func inherits() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    var reader = ScenarioReader()
    let read = reader.read(files.path("edge-of-care.jsonc"))
    let reading = try #require(read, "\(reader.problems)")
    #expect(reading.scenario.label.id == "edge-of-care")
    #expect(reading.scenario.start == Day(year: 2018, month: 3, day: 31))
    #expect(reading.scenario.until == Month(year: 2018, month: 6))
    #expect(reading.baseline?.label.id == "baseline")
    #expect(reading.scenario.levers.count == 1)
    #expect(reading.baseline?.levers.isEmpty == true)
    #expect(reader.sources.count == 8)
    let again = reader.read(files.path("baseline.jsonc"))
    let baseline = try #require(again)
    #expect(baseline.baseline == nil)
    #expect(reader.sources.count == 8, "each file is read once")
  }

  @Test("Every figure of the authority's file reaches the engine and the log")
  func everyFigure() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    var reader = ScenarioReader()
    let read = reader.read(files.path("baseline.jsonc"))
    let authority = try #require(read, "\(reader.problems)").authority
    let logged = Set(authority.log.map(\.path))
    for entry in Catalogue.standard.entries where !entry.isDerived {
      for (path, _) in entry.namedPositions { #expect(logged.contains(path)) }
    }
    for row in authority.log {
      let position = Catalogue.standard.positions(of: row.path, teams: authority.teams)?.first
      #expect(position.map { authority.assumptions[$0] } == row.value, "\(row.path)")
    }
  }

  @Test("A lever with the name of an inherited one takes its place")
  func replacesLever() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try files.write(
      "half.jsonc",
      """
      { "version": 1, "title": "Half", "extends": "edge-of-care.jsonc", "levers": [
        { "name": "Fewer voluntary admissions", "change": "entering_care.voluntary_per_year",
          "multiply": 0.75, "from": "2018-04-01" } ] }
      """)
    var reader = ScenarioReader()
    let read = reader.read(files.path("half.jsonc"))
    let reading = try #require(read, "\(reader.problems)")
    #expect(reading.scenario.levers.map { $0.changes[0].amount } == [Estimate(0.75)])
    #expect(reading.baseline?.label.id == "baseline")
  }

  @Test("Circles, missing files and paths that lead outside are told with their place")
  func brokenReferences() throws {
    let circle = try problems { files in
      try files.replace(
        "\"authority\": \"authority.jsonc\"", by: "\"extends\": \"edge-of-care.jsonc\"",
        in: "baseline.jsonc")
    }
    #expect(
      circle.contains { $0.message.contains("extend each other in a circle") && $0.line == 5 })
    let missing = try problems { files in
      try files.replace("baseline.jsonc", by: "basline.jsonc", in: "edge-of-care.jsonc")
    }
    #expect(missing.first?.suggestion == "did you mean `baseline.jsonc`?")
    for path in ["/etc/passwd", "../../etc/passwd", "~/x.jsonc", "C:\\\\x.jsonc"] {
      let outside = try problems { files in
        try files.replace("baseline.jsonc", by: path, in: "edge-of-care.jsonc")
      }
      #expect(outside.count == 1)
      #expect(outside.first?.line == 5)
      #expect(outside.first?.column == 14)
      let isAbsolute = ["/etc/passwd", "C:\\\\x.jsonc"].contains(path)
      #expect(outside.first?.message.contains("is an absolute path") == isAbsolute)
    }
  }

  @Test("A symbolic link does not lead outside either")
  func symbolicLink() throws {
    let other = try MadeUpFiles()
    defer { other.remove() }
    let outside = try problems { files in
      try FileManager.default.createSymbolicLink(
        atPath: files.path("link.jsonc"), withDestinationPath: other.path("baseline.jsonc"))
      try files.replace("baseline.jsonc", by: "link.jsonc", in: "edge-of-care.jsonc")
    }
    #expect(outside.first?.message.contains("leads outside") == true)
  }

  @Test("Dates outside the data say what the data cover")
  func dates() throws {
    let outside = try problems { files in
      try files.replace("2018-03-31", by: "2019-03-31", in: "baseline.jsonc")
    }
    #expect(outside.count == 2, "the period also ends before it begins")
    #expect(outside.contains { $0.message.contains("actuals cover 2017-03 to 2018-03") })
    let midMonth = try problems { files in
      try files.replace("2018-03-31", by: "2018-02-15", in: "baseline.jsonc")
    }
    #expect(midMonth.first?.suggestion == "write 2018-02-28")
  }

  @Test(
    "Levers that make no sense are told",
    arguments: [
      (
        "entering_care.voluntary_per_year", "entering_care.voluntary_per_yaer",
        "did you mean `entering_care.voluntary_per_year`?"
      ),
      (
        "entering_care.voluntary_per_year", "entering_care.voluntary_per_month",
        "the unit is wrong: write entering_care.voluntary_per_year, and convert"
      ),
      ("\"low\": 0.3", "\"low\": 0.9", "write the numbers so that low <= value <= high"),
      ("\"low\": 0.3", "\"low\": -0.3", "write a number from 0 to 1000"),
      ("\"low\": 0.3,", "", "write both, or neither if the figure is certain"),
      (
        "\"from\": \"2018-04-01\"", "\"from\": \"2018-04-31\"",
        "write a day from 2018-04-01 to 2018-04-30"
      ),
      ("\"ramp_months\"", "\"ramp_month\"", "the unit is wrong: write ramp_months"),
      ("\"owner\"", "\"onwer\"", "did you mean `owner`?"),
      ("\"multiply\"", "\"multipy\"", "write one of \"multiply\", \"add\" and \"set\""),
      ("\"ramp_months\": 1", "\"until\": \"2018-03-01\"", "write a day after `from`"),
      (
        "\"ramp_months\": 1", "\"fade_months\": 3",
        "add the last day on which the lever acts in full as \"until\""
      ),
    ])
  func levers(_ old: String, _ new: String, _ suggestion: String) throws {
    let found = try problems { try $0.replace(old, by: new, in: "edge-of-care.jsonc") }
    #expect(found.contains { $0.suggestion == suggestion && $0.line > 8 }, "\(found)")
  }

  @Test("A share that a lever takes above 1 is a mistake")
  func outOfRange() throws {
    let found = try problems { files in
      try files.replace(
        "entering_care.voluntary_per_year", by: "front_door.referral_share",
        in: "edge-of-care.jsonc")
      try files.replace("\"high\": 0.8", by: "\"high\": 9", in: "edge-of-care.jsonc")
    }
    #expect(found.first?.suggestion == "keep it from 0 to 1")
  }

  @Test("Faults of the authority's files are all told at once, once, whoever reads them")
  func authorityFaults() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try files.replace("\"screening_hours\"", by: "\"screening_minutes\"", in: "authority.jsonc")
    try files.replace(
      "lac,small,month_end,2017-03,28", by: "lac,small,month_end,2017-03,28x",
      in: "data/actuals.csv")
    try files.replace("<=60", by: "sixty", in: "data/targets.csv")
    try files.replace(",plans,", by: ",planz,", in: "data/opening.csv")
    var reader = ScenarioReader()
    #expect(reader.read(files.path("edge-of-care.jsonc")) == nil)
    let count = reader.problems.all.count
    #expect(count == 4, "\(reader.problems)")
    #expect(reader.read(files.path("baseline.jsonc")) == nil)
    #expect(reader.problems.all.count == count)
  }

  @Test("Comparing with another scenario than the first of the chain")
  func compareWith() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try files.write(
      "two.jsonc",
      """
      { "version": 1, "title": "Two", "extends": "baseline.jsonc",
        "compare_with": "edge-of-care.jsonc" }
      """)
    var reader = ScenarioReader()
    let read = reader.read(files.path("two.jsonc"))
    let reading = try #require(read, "\(reader.problems)")
    #expect(reading.baseline?.label.id == "edge-of-care")
  }

  @Test("A programme sets its figures; what is not ramped holds in full from the first day")
  func programme() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try files.write(
      "therapy.jsonc",
      """
      { "version": 1, "title": "Therapy", "extends": "baseline.jsonc", "levers": [
        { "name": "Team", "programme": "therapeutic_team", "places": 24, "from": "2018-04-01",
          "relative_risk": { "value": 0.6, "low": 0.4, "high": 0.9 }, "ramp_months": 6,
          "until": "2018-12-31", "fade_months": 6 } ] }
      """)
    var reader = ScenarioReader()
    let read = reader.read(files.path("therapy.jsonc"))
    let reading = try #require(read, "\(reader.problems)")
    let levers = reading.scenario.levers[0].settled(Luck(seed: 1, replication: 0))
    #expect(levers.map(\.operation) == [.set, .set])
    #expect(levers.map(\.rampDays) == [183, 0])
    #expect(levers[1].until! - levers[0].until! == 183)
    #expect(levers[0].until == Day(year: 2019, month: 1, day: 1))
    #expect((0.4...0.9).contains(levers[1].amount))
  }
}
