import Engine
import Foundation
import MadeUpFiles
import Testing

@testable import Planning

/// Figures that could be read and not be simulated.
@Suite("Hostile figures")
struct HostileFiguresTests {
  private func problems(_ change: (MadeUpFiles) throws -> Void) throws -> Problems {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try change(files)
    var reader = ScenarioReader()
    _ = reader.read(files.path("edge-of-care.jsonc"))
    return reader.problems
  }

  @Test("What may be written of any figure has an end that can be counted to")
  func ends() {
    for entry in Catalogue.standard.entries {
      #expect(entry.written.upperBound <= 1e8, "\(entry.path)")
      #expect(entry.range.contains(entry.written.upperBound), "\(entry.path)")
      #expect(entry.written.lowerBound == entry.range.lowerBound, "\(entry.path)")
    }
    for dimension in OpeningCatalogue.standard.dimensions {
      #expect(dimension.range.upperBound <= StartingPosition.mostOfAKind)
    }
  }

  @Test(
    "A figure beyond it is refused where it stands", arguments: ["1e308", "1e12", "2147483648"])
  func tooMuch(_ figure: String) throws {
    let found = try problems { files in
      let text = try files.text("authority.jsonc")
      let old = try #require(text.firstMatch(of: /"later_review_days": \{ "value": [0-9.]+/)).output
      try files.replace(
        String(old), by: "\"later_review_days\": { \"value\": \(figure)", in: "authority.jsonc")
    }
    #expect(found.all.map(\.suggestion) == ["write a number from 1 to 36525"])
    #expect(found.all.first?.line ?? 0 > 1)
  }

  @Test("More children than there are cannot open a run, wherever the number is from")
  func tooManyChildren() throws {
    let found = try problems { files in
      let actuals = try files.text("data/actuals.csv")
      let line = try #require(
        actuals.split(separator: "\n").first { $0.hasPrefix("lac,small,month_end,2018-03,") })
      try files.replace(
        String(line), by: "lac,small,month_end,2018-03,1e9,,,second,", in: "data/actuals.csv")
    }
    let problem = try #require(found.all.first)
    #expect(problem.message.hasPrefix("`opening.looked_after_by_age` would be "))
    #expect(problem.line == 6)
  }

  @Test("Levers that are each right are refused where they stand when they are too much together")
  func together() throws {
    let lever = { (name: String, from: String, until: String) in
      """
      { "name": "\(name)", "change": "care_standards.visit_hours", "multiply": 900,
        "from": "\(from)"\(until.isEmpty ? "" : ", \"until\": \"\(until)\"") },
      """
    }
    let found = try problems { files in
      try files.replace(
        "\"levers\": [",
        by: "\"levers\": [\n\(lever("One", "2018-04-01", ""))\n\(lever("Two", "2018-05-01", ""))",
        in: "edge-of-care.jsonc")
    }
    let problem = try #require(found.all.first)
    #expect(problem.message.hasPrefix("with the other levers, `care_standards.visit_hours` would"))
    #expect(found.all.count == 1 && problem.line == 9)
    let apart = try problems { files in
      let levers = lever("One", "2018-04-01", "2018-04-30") + lever("Two", "2018-05-01", "")
      try files.replace("\"levers\": [", by: "\"levers\": [\(levers)", in: "edge-of-care.jsonc")
    }
    #expect(apart.isEmpty, "\(apart)")
  }

  @Test("An event does not change one figure twice")
  func twice() throws {
    let found = try problems { files in
      try files.replace(
        "\"events\": [],",
        by: """
          "events": [{ "name": "A", "change": ["fostering.hours", "front_door.screening_hours",
            "front_door.screening_hours"], "multiply": { "value": 1.5, "low": 1, "high": 2 },
            "from": "2018-04-01" }],
          """, in: "authority.jsonc")
    }
    #expect(found.all.contains { $0.message == "`front_door.screening_hours` is changed twice" })
  }

  @Test("A member of an ensemble lies in the range of its figure")
  func ensemble() throws {
    let authority = try calibratableAuthority()
    let space = ParameterSpace(authority)
    let name = space.parameters[0].name
    let ensemble = Ensemble(
      names: [name], members: [[1e300], [-1]], fittedTo: Month(year: 2017, month: 6))
    var problems = Problems()
    _ = Ensemble(SourceText(path: "e.csv", text: ensemble.csv(space)), space, &problems)
    #expect(problems.all.map(\.line) == [5, 6])
  }

  @Test(
    "A band that is no range is no target",
    arguments: ["-50% above range", "nan% above range", "inf% above range", "-1e308% above range"])
  func bands(_ words: String) {
    for green in ["16-22", "33", ">=5", "<5"] {
      #expect(throws: Fault.self) {
        try Target(red: words, amber: "", green: green, polarity: "low")
      }
    }
    #expect(throws: Fault.self) {
      try Target(red: "over 1% above range", amber: "", green: "-5", polarity: "low")
    }
  }

  @Test("Text in a settings file has one line, and an end")
  func texts() throws {
    for title in [
      "a\\u0000b", "a\\nb", "\\u001b[31mred", "\\u009b31m", String(repeating: "x", count: 10_001),
    ] {
      let found = try problems { files in
        try files.replace("\"Edge of care\"", by: "\"\(title)\"", in: "edge-of-care.jsonc")
      }
      #expect(found.all.map(\.line) == [3] && found.all.map(\.column) == [12])
    }
  }

  @Test("A calibration goes on only from a state of its own shape")
  func states() throws {
    let calibration = try Calibration(try calibratableAuthority())
    var size = Calibration.Size()
    (size.priorRuns, size.members, size.steps, size.noiseRuns) = (4, 3, 1, 3)
    var saved = Calibration.State()
    _ = try calibration.outcome(
      Replications(seed: 1, count: 1, threads: 1), size: size, save: { saved = $0 })
    #expect(saved.done > 0 && calibration.canGoOn(from: saved, size: size))
    let damages: [(inout Calibration.State) -> Void] = [
      { $0.done = 9 }, { $0.done = -1 }, { $0.noise = [] }, { $0.prior[0] = [] },
      { $0.priorFigures[1].removeLast() }, { $0.points = [] }, { $0.predicted.removeLast() },
    ]
    for damage in damages {
      var damaged = saved
      damage(&damaged)
      #expect(!calibration.canGoOn(from: damaged, size: size))
    }
  }
}
