import Engine
import Foundation
import MadeUpFiles
import Testing

@testable import Planning

@Suite("Opening positions")
struct StartingPositionTests {
  private func authority(_ change: (MadeUpFiles) throws -> Void = { _ in }) throws -> Authority {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try change(files)
    var reader = ScenarioReader()
    let reading = reader.read(files.path("baseline.jsonc"))
    return try #require(reading, "\(reader.problems)").authority
  }

  private func sum<let n: Int>(_ table: Table<n>) -> Double {
    table.indices.reduce(0) { $0 + table[$1] }
  }

  @Test("On a day between published figures every breakdown adds up to the interpolated count")
  func between() throws {
    let start = StartingPosition(try authority(), on: Day(year: 2017, month: 9, day: 30))
    let position = start.position
    let total = sum(position.lookedAfterByAge)
    #expect(total == sum(position.lookedAfterByPlacement))
    #expect(total == sum(position.lookedAfterByLegalStatus))
    #expect(total == total.rounded())
    #expect(abs(sum(position.timeInCareShare) - 1) < 1e-9)
    let plans = try #require(start.log.first { $0.path == "opening.plans" })
    #expect(plans.source.hasPrefix("interpolated between"))
    #expect(plans.quality == "judged")
    #expect(start.unknown.isEmpty)
    let paths = start.log.map(\.path)
    #expect(Set(paths).count == paths.count)
  }

  @Test("On a day that was published, counts are those published")
  func exact() throws {
    let authority = try authority { files in
      try files.replace(
        "eh_open_cases,small,month_end,2017-03,60", by: "eh_open_cases,small,month_end,2017-03,61",
        in: "data/actuals.csv")
    }
    let start = StartingPosition(authority, on: Day(year: 2017, month: 3, day: 31))
    #expect(sum(start.position.lookedAfterByAge) == 28)
    #expect(start.position.plans == 20)
    #expect(start.position.earlyHelpFamilies == 61)
    let plans = try #require(start.log.first { $0.path == "opening.plans" })
    #expect(plans.quality == "measured here")
  }

  @Test("Placements keep to the published commissioned count and family share")
  func placements() throws {
    var published = PublishedFigures()
    let month = Month(year: 2018, month: 3)
    for (id, value) in [("lac_commissioned_count", 315.0), ("lac_family_based_pct", 82.4)] {
      published.add(
        id, Period(.monthEnd, ending: month), .init(value), published: "", isPlain: true)
    }
    let profile = [168.0, 17, 149, 47, 2, 1, 20, 12, 22]
    let fitted = PlacementFit(published, at: month).fitted(profile, total: 624)
    #expect(fitted.reduce(0, +) == 624)
    #expect(fitted[2...5].reduce(0, +) == 315)
    let family = [0, 1, 2, 6, 7].reduce(0) { $0 + fitted[$1] }
    #expect(abs(family / 624 * 100 - 82.4) < 0.3)
    #expect(fitted.allSatisfy { $0 == $0.rounded() && $0 >= 0 })
  }

  @Test("Largest remainders: whole numbers that add up", arguments: 0...40)
  func sharing(_ total: Int) {
    let shared = sharedOut(Double(total), by: [0.3, 2, 0, 1.7, 5])
    #expect(shared.reduce(0, +) == Double(total))
    #expect(shared[2] == 0)
    #expect(shared.allSatisfy { $0 == $0.rounded() && $0 >= 0 })
  }

  @Test("Figures that nobody knows are told")
  func unknown() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    let lines = try files.text("data/opening.csv").split(separator: "\n")
    try files.write(
      "data/opening.csv", lines.filter { !$0.contains("awaiting_match") }.joined(separator: "\n"))
    var reader = ScenarioReader()
    #expect(reader.read(files.path("baseline.jsonc")) == nil)
    #expect(reader.problems.all.first?.message.contains("awaiting_match") == true)
    #expect(reader.problems.all.first?.line == 6)
  }
}
