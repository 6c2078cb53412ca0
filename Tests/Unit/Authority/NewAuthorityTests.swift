import Engine
import Foundation
import MadeUpFiles
import Testing

@testable import Planning
@testable import Reporting

@Suite("Another authority, of England's rates")
struct NewAuthorityTests {
  /// What is made and read again.
  private func reading(_ children: UInt64) throws -> ScenarioReader.Reading {
    let made = try NewAuthority(name: "North \"Old\" Shire", children: children)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "data"), withIntermediateDirectories: true)
    for (name, text) in zip(NewAuthority.fileNames, made.texts) {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    var reader = ScenarioReader()
    let reading = reader.read(folder.appending(path: "baseline.jsonc").path)
    for problem in reader.problems.all { Issue.record("\(problem)") }
    return try #require(reading)
  }

  @Test("What grows and what shrinks are figures that there are")
  func paths() {
    for path in PopulationScale.growing + PopulationScale.shrinking {
      #expect(Catalogue.standard.entry(path) != nil, "\(path)")
    }
  }

  @Test("Counts grow with the children, chances of one of many shrink, all else stays")
  func scale() throws {
    let (small, large) = (
      try reading(20_000).authority.assumptions, try reading(200_000).authority.assumptions
    )
    func ratio(_ path: String) throws -> Double {
      let positions = try #require(Catalogue.standard.positions(of: path))
      return positions.reduce(0) { $0 + large[$1] } / positions.reduce(0) { $0 + small[$1] }
    }
    for path in PopulationScale.growing + ["population.children_under_18"] {
      #expect(abs(try ratio(path) - 10) < 0.1, "\(path)")
    }
    for path in PopulationScale.shrinking { #expect(abs(try ratio(path) - 0.1) < 0.001, "\(path)") }
    let scaled = Set(
      (PopulationScale.growing + PopulationScale.shrinking + ["population.children_under_18"])
        .flatMap { Catalogue.standard.positions(of: $0) ?? [] })
    for entry in Catalogue.standard.entries where !entry.isDerived {
      for (path, position) in entry.namedPositions where !scaled.contains(position) {
        #expect(small[position] == large[position], "\(path)")
      }
    }
  }

  @Test(
    "Opening cases add up, and every figure has its source",
    arguments: [5_000, 8_000, 67_000, 400_000])
  func addsUp(_ children: UInt64) throws {
    let reading = try reading(children)
    #expect(reading.authority.name == "North \"Old\" Shire")
    #expect(reading.authority.assumptions.population.childrenUnder18 == Double(children))
    let start = StartingPosition(reading.authority, on: reading.scenario.start)
    #expect(start.unknown.isEmpty)
    var sums = [0.0, 0, 0]
    for age in 0..<18 { sums[0] += start.position.lookedAfterByAge[age] }
    for type in 0..<9 { sums[1] += start.position.lookedAfterByPlacement[type] }
    for status in 0..<4 { sums[2] += start.position.lookedAfterByLegalStatus[status] }
    // 75,420 of 1,185.6 times 10,000 children, in whole children.
    let lookedAfter = (75_420 / 11_856_000 * Double(children)).rounded()
    #expect(sums.allSatisfy { abs($0 - lookedAfter) <= 1 && $0 == sums[0] }, "\(sums)")
    for row in reading.authority.log {
      #expect(!row.source.isEmpty, "\(row.path)")
      #expect(row.low ?? row.value <= row.value && row.value <= row.high ?? row.value)
      #expect(row.quality != "measured here" || row.path.hasPrefix("population."), "\(row.path)")
    }
  }

  @Test(
    "Teams have whole posts, and no more workers than posts", arguments: [5_000, 67_000, 400_000])
  func teams(_ children: UInt64) throws {
    let reading = try reading(children)
    let force = reading.authority.assumptions.workforce
    #expect(reading.authority.teams.count <= mostTeams)
    for team in reading.authority.teams.indices {
      let row = force.teams[team]
      #expect(row.posts >= 2 && row.posts == row.posts.rounded())
      #expect(row.permanent == row.permanent.rounded() && row.agency == row.agency.rounded())
      #expect(row.permanent + row.agency <= row.posts)
    }
  }

  @Test("Shares that divide a whole add up to 1")
  func shares() throws {
    try expectWholes(try reading(67_000).authority.assumptions)
  }

  private func outcome(_ reading: ScenarioReader.Reading, _ count: Int) throws -> Outcome {
    let record = RunRecord(
      version: "1", command: [], seed: 1, replications: count, threads: 1, inputs: [], machine: "",
      seconds: 0)
    return try Projection(reading).outcome(
      Replications(seed: 1, count: count, threads: 1), record: record)
  }

  /// The mean of 8 replications at one seed, with every figure held at its value. The bounds are
  /// about 4 standard errors of that mean, so that another seed would fail them about once in 1,000
  /// times.
  @Test("After three years it is still near England's rates, and its teams keep up")
  func steady() throws {
    var reading = try reading(67_000)
    for row in reading.authority.log.indices {
      (reading.authority.log[row].low, reading.authority.log[row].high) = (nil, nil)
    }
    let outcome = try outcome(reading, 8)
    let expected: [(id: String, period: String, rate: ClosedRange<Double>)] = [
      ("lac", "2021-03", 57...73), ("cpp_open", "2021-03", 35...58),
      ("cin_open", "2021-03", 180...245), ("referrals", "2020/21", 490...620),
      ("s47_started", "2020/21", 118...205), ("lac_admissions", "2020/21", 21...32),
      ("foster_households", "2021-03", 17...23),
    ]
    for (id, period, range) in expected {
      let row = try #require(
        outcome.indicators.first { $0.indicator == id && $0.period == period })
      #expect(range.contains(row.mean / 6.7), "\(id): \(row.mean / 6.7) per 10,000")
    }
    for team in Set(outcome.teams.map(\.team)) where team != "Early Help Universal" {
      let rows = outcome.teams.filter { $0.team == team }
      let needed = rows.reduce(0) { $0 + $1.hoursNeeded }
      let load = needed / rows.reduce(0) { $0 + $1.hoursAvailable }
      #expect((0.45...0.95).contains(load), "\(team): \(load)")
    }
  }

  @Test("Neither report nor workbook nor any table names another place")
  func outputs() throws {
    var reading = try reading(20_000)
    try reading.scenario.setUntil(try WrittenMonth("2018-06"))
    let outcome = try outcome(reading, 2)
    var texts: [(name: String, text: String)] = []
    for (name, bytes) in ResultFiles.contents(outcome) {
      if name == "workbook.xlsx" {
        texts += try ZipReader.parts(bytes).map { (name: $0.key, text: $0.value) }
      } else {
        texts.append((name, String(decoding: bytes, as: UTF8.self)))
      }
    }
    #expect(texts.contains { $0.name == "xl/workbook.xml" })
    #expect(texts.contains { $0.text.contains("Shire") })
    for (name, text) in texts { #expect(!text.lowercased().contains("otherham"), "\(name)") }
  }
}
