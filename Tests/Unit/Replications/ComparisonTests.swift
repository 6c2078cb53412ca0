import MadeUpFiles
import Testing

@testable import Planning

@Suite("Comparing scenarios")
struct ComparisonTests {
  @Test("A scenario beside itself differs by nothing, and is simulated once")
  func itself() throws {
    let names = ["edge-of-care", "again"]
    let again = { (files: MadeUpFiles) in
      try files.write("again.jsonc", try files.text("edge-of-care.jsonc"))
    }
    #expect(try ComparisonFixture.projection(names, again).plans.count == 1)
    let outcome = try ComparisonFixture.outcome(names, again)
    #expect(!outcome.differences.isEmpty)
    for row in outcome.differences {
      #expect([row.mean, row.p10, row.p50, row.p90] == [0, 0, 0, 0])
      #expect(row.pBetter ?? 0 == 0)
    }
    #expect(!outcome.costDifferences.isEmpty)
    for row in outcome.costDifferences { #expect([row.mean, row.p10, row.p90] == [0, 0, 0]) }
  }

  @Test("The figures are those of a run: the last month and year of each indicator, costs by year")
  func asRun() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    var reader = ScenarioReader()
    let reading = reader.read(files.path("edge-of-care.jsonc"))
    let run = try Projection(try #require(reading)).outcome(
      Replications(seed: 7, count: 5, threads: 1), record: ComparisonFixture.record)
    let compared = try ComparisonFixture.outcome(["baseline", "edge-of-care"])
    let monthly = compared.indicators.filter { $0.periodType != "financial_year" }
    #expect(monthly.allSatisfy { $0.period == "2018-06" })
    for row in compared.differences {
      let same = run.differences.first {
        $0.indicator == row.indicator && $0.periodType == row.periodType
          && $0.period == row.period
      }
      #expect(same?.mean == row.mean && same?.p10 == row.p10 && same?.pBetter == row.pBetter)
    }
    for row in compared.costDifferences {
      let same = run.costDifferences.first {
        $0.line == row.line && $0.periodType == row.periodType && $0.period == row.period
      }
      #expect(same?.mean == row.mean && same?.p90 == row.p90)
    }
    for scenario in ["baseline", "edge-of-care"] {
      let rows = compared.costs.filter { $0.scenario == scenario && $0.period == "2018/19" }
      func pence(_ rows: some Sequence<CostRow>) -> Int {
        rows.reduce(0) { $0 + Int(($1.mean * 100).rounded()) }
      }
      #expect(
        pence(rows.filter { $0.line != "total" }) == pence(rows.filter { $0.line == "total" }))
    }
  }

  @Test("Strands and interaction add up to the combined effect exactly", arguments: [false, true])
  func waterfalls(ownLever: Bool) throws {
    let outcome = try ComparisonFixture.outcome(["baseline", "together"]) {
      try $0.writeCombination(ownLever: ownLever)
    }
    #expect(outcome.waterfalls.map(\.measure) == ["lac", Waterfall.cost])
    for waterfall in outcome.waterfalls {
      let strands =
        ["edge-of-care", "less-voluntary"] + (ownLever ? ["together-own-levers"] : [])
      #expect(waterfall.bars.map(\.id) == strands + ["interaction", "combined"])
      let units = waterfall.bars.map(\.units)
      #expect(units.dropLast().reduce(0, +) == units.last)
    }
    let combined = try #require(outcome.waterfalls[0].bars.last)
    let difference = try #require(
      outcome.differences.first { $0.indicator == "lac" && $0.period == "2018-06" })
    #expect(abs(combined.mean - difference.mean) <= 0.000_05)
    #expect(combined.p10 == difference.p10)
    let total = try #require(outcome.costDifferences.first { $0.line == "total" })
    #expect(outcome.waterfalls[1].bars.last?.mean == total.mean)
  }

  @Test("What extends a combining scenario has its strands, delivered as it says")
  func extendedWaterfalls() throws {
    let outcome = try ComparisonFixture.outcome(["baseline", "together", "half-late"], count: 20) {
      try $0.writeCombination(ownLever: true)
      try $0.writeHalfLate()
    }
    let late = outcome.waterfalls.filter { $0.scenario == "half-late" }
    #expect(late.map(\.measure) == ["lac", Waterfall.cost])
    for waterfall in late {
      let strands = ["edge-of-care", "less-voluntary", "half-late-own-levers"]
      #expect(waterfall.bars.map(\.id) == strands + ["interaction", "combined"])
      let units = waterfall.bars.map(\.units)
      #expect(units.dropLast().reduce(0, +) == units.last)
    }
    let whole = try #require(outcome.waterfalls.first { $0.scenario == "together" })
    for (late, whole) in zip(late[0].bars.prefix(2), whole.bars) {
      #expect(late.id == whole.id)
      #expect(late.mean < 0 && late.mean > whole.mean, "\(late.mean) of \(whole.mean)")
    }
  }

  @Test("A strand alone is the strand's own scenario, and both are simulated once")
  func strands() throws {
    let names = ["baseline", "edge-of-care", "together"]
    let projection = try ComparisonFixture.projection(names) { try $0.writeCombination() }
    #expect(
      projection.plans.map(\.label.id)
        == ["baseline", "edge-of-care", "together", "less-voluntary"])
    let outcome = try ComparisonFixture.outcome(names) { try $0.writeCombination() }
    let difference = try #require(
      outcome.differences.first {
        $0.scenario == "edge-of-care" && $0.indicator == "lac" && $0.period == "2018-06"
      })
    #expect(outcome.waterfalls[0].bars[0].p90 == difference.p90)
  }

  @Test("An interaction is what is left, pair by pair")
  func interaction() throws {
    func effect(_ units: Int64, _ pairs: [Double]) -> Effect { Effect(units: units, pairs: pairs) }
    let waterfall = Waterfall(
      scenario: "x", measure: "lac", period: "2021-03",
      strands: [
        (ScenarioLabel(id: "a", title: "A"), effect(-30_000, [-2, -4])),
        (ScenarioLabel(id: "b", title: "B"), effect(-10_001, [-1, -1])),
      ], combined: effect(-35_000, [-2, -5]))
    #expect(waterfall.bars.map(\.units) == [-30_000, -10_001, 5_001, -35_000])
    #expect(waterfall.bars[2].mean == 0.5001)
    #expect(abs(waterfall.bars[2].p50 - 0.5) < 1e-12)
    #expect(waterfall.bars[3].p10 == -4.7)
  }

  @Test("Scenarios of another start, or of the same name, are not compared")
  func faults() throws {
    #expect(throws: Fault.self) {
      try ComparisonFixture.projection(["baseline", "baseline"])
    }
    #expect(throws: Fault.self) {
      try ComparisonFixture.projection(["baseline", "edge-of-care", "late"]) { files in
        try files.write(
          "late.jsonc",
          try files.text("baseline.jsonc").replacing("2018-03-31", with: "2017-03-31"))
      }
    }
  }
}
