import Engine
import MadeUpFiles
import Testing

@testable import Planning

@Suite("Drawing what is not known exactly")
struct ParameterDrawsTests {
  @Test("Parameters of the ensemble come from its members, the others from their ranges")
  func draws() throws {
    let space = ParameterSpace(try calibratableAuthority())
    let ensemble = Ensemble(
      names: [space.parameters[1].name], members: [[3.5], [4.5]],
      fittedTo: Month(year: 2017, month: 6))
    let draws = ParameterDraws(space, ensemble)
    let without = ParameterDraws(space)
    for replication in 0..<6 as Range<UInt64> {
      let values = draws.values(seed: 2, replication: replication)
      let free = without.values(seed: 2, replication: replication)
      #expect(values[1] == ensemble.member(seed: 2, replication: replication)[0])
      #expect(values[0] == free[0] && values.dropFirst(2) == free.dropFirst(2))
    }
  }

  @Test("A lever that changes nothing makes no difference, also when figures are drawn")
  func noOpLever() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try files.writeCalibratable()
    try files.replace(
      "\"multiply\": { \"value\": 0.5, \"low\": 0.3, \"high\": 0.8 }", by: "\"multiply\": 1",
      in: "edge-of-care.jsonc")
    try files.replace(
      "\"delivery_cost\": { \"one_off_pounds\": 10000, \"pounds_per_year\": 120000 },", by: "",
      in: "edge-of-care.jsonc")
    var reader = ScenarioReader()
    let read = reader.read(files.path("edge-of-care.jsonc"))
    let reading = try #require(read, "\(reader.problems)")
    let outcome = try Projection(reading).outcome(
      Replications(seed: 1, count: 5, threads: 2),
      record: RunRecord(
        version: "", command: [], seed: 1, replications: 5, threads: 2, inputs: [], machine: "",
        seconds: 0))
    #expect(!outcome.differences.isEmpty)
    #expect(outcome.differences.allSatisfy { $0.mean == 0 && $0.p05 == 0 && $0.p95 == 0 })
    let spread = outcome.indicators.first { $0.indicator == "contacts" && $0.sd > 0 }
    #expect(spread != nil)
  }
}
