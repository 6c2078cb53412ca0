import Engine
import Fixtures
import MadeUpFiles
import Synchronization
import Testing

@testable import Planning

@Suite("Replications")
struct ReplicationsTests {
  private static let record = RunRecord(
    version: "", command: [], seed: 1, replications: 0, threads: 0, inputs: [], machine: "",
    seconds: 0)

  /// The made-up authority's scenario over three months.
  private func projection(_ change: (MadeUpFiles) throws -> Void = { _ in }) throws -> Projection {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try change(files)
    var reader = ScenarioReader()
    let reading = reader.read(files.path("edge-of-care.jsonc"))
    return Projection(try #require(reading, "\(reader.problems)"))
  }

  private func samples(_ projection: Projection, _ count: Int, threads: Int) throws -> [Sample] {
    try Replications(seed: 7, count: count, threads: threads)
      .run(projection.scenarios, projection.sheet)
  }

  @Test("The same for any number of threads, and the first of more are those of fewer")
  func deterministic() throws {
    let projection = try projection()
    let one = try samples(projection, 12, threads: 1)
    let three = try samples(projection, 12, threads: 3)
    let few = try samples(projection, 5, threads: 2)
    for scenario in 0..<2 {
      for cell in projection.sheet.cells.indices {
        let figures = one[scenario].figures(ofCell: cell).map(\.bitPattern)
        #expect(figures == three[scenario].figures(ofCell: cell).map(\.bitPattern))
        #expect(Array(figures.prefix(5)) == few[scenario].figures(ofCell: cell).map(\.bitPattern))
      }
      for line in CostLine.allCases {
        let pence = Array(one[scenario].pence(line, month: 2))
        #expect(pence == Array(three[scenario].pence(line, month: 2)))
        #expect(Array(pence.prefix(5)) == Array(few[scenario].pence(line, month: 2)))
      }
      let hours = one[scenario].teams.map(\.hoursNeeded)
      #expect(hours == three[scenario].teams.map(\.hoursNeeded))
    }
  }

  @Test("A lever that changes nothing gives differences of exactly zero")
  func noOperation() throws {
    let projection = try projection { files in
      try files.replace(
        "{ \"value\": 0.5, \"low\": 0.3, \"high\": 0.8 }", by: "1", in: "edge-of-care.jsonc")
      try files.replace(
        "\"delivery_cost\": { \"one_off_pounds\": 10000, \"pounds_per_year\": 120000 },", by: "",
        in: "edge-of-care.jsonc")
    }
    let outcome = projection.summary(
      try samples(projection, 6, threads: 2), ReplicationsTests.record)
    #expect(!outcome.differences.isEmpty)
    for row in outcome.differences {
      #expect([row.mean, row.p05, row.p10, row.p50, row.p90, row.p95] == [0, 0, 0, 0, 0, 0])
      #expect(row.pBetter ?? 0 == 0)
    }
    for row in outcome.costDifferences { #expect([row.mean, row.p10, row.p90] == [0, 0, 0]) }
  }

  @Test("Costs add up to the penny: lines to totals, months to years, scenarios to differences")
  func costsAddUp() throws {
    let projection = try projection()
    let outcome = projection.summary(
      try samples(projection, 7, threads: 2), ReplicationsTests.record)
    func pence(_ rows: [CostRow], _ scenario: String, _ line: String, _ period: String) -> Int {
      let row = rows.first { $0.scenario == scenario && $0.line == line && $0.period == period }
      return Int((row!.mean * 100).rounded())
    }
    let lines = CostLine.allCases.map(\.id)
    let months = ["2018-04", "2018-05", "2018-06"]
    for scenario in ["edge-of-care", "baseline"] {
      for line in lines + ["total"] {
        let year = pence(outcome.costs, scenario, line, "2018/19")
        #expect(months.reduce(0) { $0 + pence(outcome.costs, scenario, line, $1) } == year)
      }
      for period in months + ["2018/19"] {
        let total = pence(outcome.costs, scenario, "total", period)
        #expect(lines.reduce(0) { $0 + pence(outcome.costs, scenario, $1, period) } == total)
      }
    }
    for line in lines + ["total"] {
      let difference = pence(outcome.costDifferences, "edge-of-care", line, "2018/19")
      let own = pence(outcome.costs, "edge-of-care", line, "2018/19")
      #expect(difference == own - pence(outcome.costs, "baseline", line, "2018/19"))
    }
    // £10,000 at once and £10,000 a month.
    #expect(pence(outcome.costDifferences, "edge-of-care", "programmes", "2018/19") == 4_000_000)
  }

  @Test("Stopping ends the run; progress counts up to all")
  func stopping() throws {
    let projection = try projection()
    let stop = StopSignal()
    let last = Mutex(0)
    #expect(throws: Interrupted.self) {
      _ = try Replications(seed: 1, count: 1000, threads: 2)
        .run(projection.scenarios, projection.sheet, stop: stop) { done in
          if done >= 3 { stop.raise() }
        }
    }
    _ = try Replications(seed: 1, count: 9, threads: 2)
      .run(projection.scenarios, projection.sheet) { done in last.withLock { $0 = max($0, done) } }
    #expect(last.withLock { $0 } == 9)
  }

  @Test("A lever's luck goes by its name: the same beside other levers")
  func leverLuck() throws {
    let luck = Luck(seed: 1, replication: 3)
    func lever(_ name: String) -> ScenarioLever {
      ScenarioLever(
        name: name,
        changes: [
          .init(
            path: "a", positions: [1, 2], operation: .set, amount: Estimate(1, low: 0, high: 2),
            rampDays: 0, fadeDays: 0, holdsThroughFade: false)
        ],
        from: Day(year: 2018, month: 4, day: 1), until: nil, owner: "", cost: .none, evidence: "")
    }
    let amounts = lever("one").settled(luck).map(\.amount)
    #expect(amounts[0] == amounts[1], "figures of one change share their luck")
    #expect(lever("two").settled(luck)[0].amount != amounts[0])
    #expect(lever("one").settled(luck)[0].amount == amounts[0])
  }

  @Test("Delivery is paid by the day, from the first to the last")
  func delivery() {
    var lever = ScenarioLever(
      name: "x", changes: [], from: Day(year: 2018, month: 4, day: 16),
      until: Day(year: 2018, month: 6, day: 1), owner: "",
      cost: .init(oneOff: Estimate(500), perYear: Estimate(12_000)), evidence: "")
    let luck = Luck(seed: 1, replication: 0)
    let months = (3...7).map { lever.deliveryPence(Month(year: 2018, month: $0), luck) }
    #expect(months == [0, 100_000, 100_000, 0, 0])
    lever.until = nil
    #expect(lever.deliveryPence(Month(year: 2020, month: 2), luck) == 100_000)
  }
}
