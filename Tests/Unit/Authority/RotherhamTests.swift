import Engine
import Foundation
import Testing

@testable import Planning

@Suite("The reference authority's files")
struct RotherhamTests {
  /// `Scenarios/rotherham` of this checkout.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Scenarios/rotherham").path

  static let scenarios = [
    "baseline", "right-child-right-care", "edge-of-care", "foster-recruitment", "hindcast-2016",
  ]

  func reading(_ scenario: String) throws -> ScenarioReader.Reading {
    var reader = ScenarioReader()
    let reading = reader.read("\(RotherhamTests.folder)/\(scenario).jsonc")
    for problem in reader.problems.all { Issue.record("\(problem)") }
    return try #require(reading)
  }

  @Test("Every scenario reads without a problem", arguments: scenarios)
  func reads(_ scenario: String) throws {
    _ = try reading(scenario)
  }

  @Test("Every figure of the catalogue is stated, with its source")
  func complete() throws {
    let log = try reading("baseline").authority.log
    let stated = Set(log.map(\.path))
    for entry in Catalogue.standard.entries where !entry.isDerived {
      for (path, _) in entry.namedPositions { #expect(stated.contains(path), "\(path)") }
    }
    for row in log {
      #expect(!row.source.contains("left out of the authority's file"), "\(row.path)")
      #expect(row.low ?? row.value <= row.value && row.value <= row.high ?? row.value)
    }
  }

  @Test("Shares that divide a whole add up to 1")
  func shares() throws {
    let assumptions = try reading("baseline").authority.assumptions
    try expectWholes(assumptions)
    let week = try #require(Catalogue.standard.positions(of: "front_door.weekday_factor"))
    #expect(abs(week.reduce(0) { $0 + assumptions[$1] } - 7) < 1e-9)
  }

  @Test("The opening position has just the children that were counted")
  func opening() throws {
    let reading = try reading("baseline")
    let opening = StartingPosition(reading.authority, on: reading.scenario.start).position
    var byAge = 0.0
    for age in 0..<18 { byAge += opening.lookedAfterByAge[age] }
    var byPlacement = 0.0
    for type in 0..<9 { byPlacement += opening.lookedAfterByPlacement[type] }
    #expect(byAge == 624 && byPlacement == 624)
    let commissioned = (2...5).reduce(0) { $0 + opening.lookedAfterByPlacement[$1] }
    #expect(commissioned == 315)
    #expect(opening.plans == 656 && opening.childrenInNeed == 1686 && opening.careLeavers == 257)
  }

  @Test("Levers of scenarios and events name their evidence")
  func evidence() throws {
    for scenario in RotherhamTests.scenarios {
      let reading = try reading(scenario)
      for lever in reading.scenario.levers {
        #expect(!lever.evidence.isEmpty && !lever.owner.isEmpty, "\(scenario): \(lever.name)")
      }
      for event in reading.authority.events { #expect(!event.evidence.isEmpty, "\(event.name)") }
    }
  }
}
