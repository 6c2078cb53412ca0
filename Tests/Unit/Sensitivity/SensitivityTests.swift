import Engine
import MadeUpFiles
import Testing

@testable import Planning

@Suite("Sensitivity of the made-up authority")
struct SensitivityTests {
  /// Over three months, after some changes of its files.
  static func outcome(
    result: String? = nil, by: String? = nil, threads: Int = 2,
    _ change: (MadeUpFiles) throws -> Void = { _ in }
  ) throws -> SensitivityOutcome {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try change(files)
    var reader = ScenarioReader()
    let found = reader.read(files.path("edge-of-care.jsonc"))
    let reading = try #require(found, "\(reader.problems)")
    return try Sensitivity(reading, result: result, by: by.map { try WrittenMonth($0) })
      .outcome(
        Replications(seed: 3, count: 10, threads: threads), record: ComparisonFixture.record)
  }

  @Test("A result and its difference; the lever moves it down; the same on any number of threads")
  func both() throws {
    let outcome = try SensitivityTests.outcome()
    #expect(outcome.findings.map(\.isDifference) == [false, true])
    #expect(outcome.measured.id == "lac" && outcome.period == "2018-06")
    let difference = outcome.findings[1]
    let lever = try #require(difference.bars.first { $0.assumption.kind == .lever })
    #expect(lever.assumption.name == "Fewer voluntary admissions")
    let ends = try #require(lever.assumption.ends)
    // The triangular distribution of 0.3, 0.5, 0.8 at 5% and 95%.
    #expect(abs(ends.low - 0.3707) < 1e-4 && abs(ends.high - 0.7134) < 1e-4, "\(ends)")
    #expect(lever.low <= lever.high, "more is kept out of care at the low end")
    #expect(difference.center < 0)
    #expect(
      outcome.findings.allSatisfy { !$0.bars.contains { $0.assumption.kind == .deliveryCost } })
    let again = try SensitivityTests.outcome(threads: 1)
    for (one, two) in zip(outcome.findings, again.findings) {
      #expect(one.shares == two.shares)
      #expect(one.bars.map(\.swing) == two.bars.map(\.swing))
      #expect(one.bars.map(\.assumption.name) == two.bars.map(\.assumption.name))
    }
  }

  @Test("A lever that no child notices moves nothing at all, and has no share")
  func null() throws {
    let outcome = try SensitivityTests.outcome { files in
      try files.replace(
        "entering_care.voluntary_per_year", by: "money.proceedings_cost",
        in: "edge-of-care.jsonc")
    }
    for finding in outcome.findings {
      let lever = try #require(finding.bars.first { $0.assumption.kind == .lever })
      #expect(lever.assumption.hasRange)
      #expect(lever.swing == 0 && lever.standardError == 0)
      #expect(finding.shares[.programme].total == .nothing)
    }
    let difference = outcome.findings[1]
    #expect(difference.center == 0 && !difference.shares.varies)
    #expect(difference.bars.allSatisfy { $0.swing == 0 })
    #expect(outcome.findings[0].shares[.chance].total.share > 0)
    #expect(outcome.findings[0].screened.contains { $0.assumption.kind == .table })
  }

  @Test("More enquiries of foster carers, fewer children with agencies")
  func direction() throws {
    let outcome = try SensitivityTests.outcome(result: "placements_ifa", by: "2020-03") { files in
      try files.replace(
        "entering_care.voluntary_per_year", by: "fostering.enquiries_per_year",
        in: "edge-of-care.jsonc")
      try files.replace(
        "{ \"value\": 0.5, \"low\": 0.3, \"high\": 0.8 }",
        by: "{ \"value\": 4, \"low\": 1, \"high\": 8 }", in: "edge-of-care.jsonc")
    }
    for finding in outcome.findings {
      let lever = try #require(finding.bars.first { $0.assumption.kind == .lever })
      #expect(lever.swing < 0 && !lever.isNoise, "\(lever)")
    }
    #expect(outcome.period == "2020-03")
  }

  @Test("A world that does not wander has a share of exactly 0")
  func world() throws {
    let wandering = try reading()
    var still = wandering
    for stream in 0..<5 { still.authority.assumptions.world.volatility[stream] = 0 }
    // Its share is told as 0 without looking; here all layers are mixed, and still it is.
    for (reading, varies) in [(wandering, true), (still, false)] {
      let plan = Projection(reading).scenarios[0]
      let study = LayerStudy(Layer.allCases, blocks: 8)
      let replications = Replications(seed: 3, count: 8, threads: 2)
      var held = plan
      held.parameters = nil
      let results = study.futures.map { luck in
        Double(
          replications.tally(of: held, luck, held.settled(seed: 3, luck)).pence.reduce(0, +))
      }
      let shares = study.shares(results, seed: 3)
      #expect((shares[.world].total != .nothing) == varies)
      #expect(shares[.parameters].total == .nothing, "no ranges, no share")
      #expect(shares[.chance].total.share > 0)
    }
  }

  @Test("A lever without a range leaves the programme's effect no share, and moves nothing")
  func programme() throws {
    let outcome = try SensitivityTests.outcome { files in
      try files.replace(
        "{ \"value\": 0.5, \"low\": 0.3, \"high\": 0.8 }", by: "0.5", in: "edge-of-care.jsonc")
    }
    for finding in outcome.findings {
      #expect(finding.shares[.programme].total == .nothing)
      let lever = try #require(finding.bars.first { $0.assumption.kind == .lever })
      #expect(lever.swing == 0 && lever.standardError == 0)
    }
  }

  @Test("Wrong questions say what to write instead")
  func wrong() throws {
    let reading = try reading()
    for (result, words) in [("lacc", "did you mean `lac`?"), ("cost", "a March")] {
      do {
        _ = try Sensitivity(reading, result: result, by: nil)
        Issue.record("no fault")
      } catch {
        #expect(error.suggestion.contains(words), "\(error)")
      }
    }
  }

  private func reading() throws -> ScenarioReader.Reading {
    let files = try MadeUpFiles()
    defer { files.remove() }
    var reader = ScenarioReader()
    let reading = reader.read(files.path("edge-of-care.jsonc"))
    return try #require(reading, "\(reader.problems)")
  }
}
