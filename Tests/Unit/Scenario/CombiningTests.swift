import Engine
import MadeUpFiles
import Testing

@testable import Planning

@Suite("Scenarios that combine others")
struct CombiningTests {
  private let first = """
    {
      "version": 1, "title": "First", "extends": "baseline.jsonc",
      "levers": [
        {
          "name": "Fewer", "change": "entering_care.voluntary_per_year.age_10_to_15",
          "multiply": { "value": 0.8, "low": 0.6, "high": 1 }, "from": "2018-05-01",
          "until": "2018-05-31", "owner": "A head of service", "evidence": "made up"
        }
      ]
    }
    """
  private let second = """
    {
      "version": 1, "title": "Second", "extends": "baseline.jsonc",
      "levers": [
        {
          "name": "Therapy", "programme": "therapeutic_team", "places": 24,
          "relative_risk": 0.7, "from": "2018-04-15", "owner": "A head of service",
          "evidence": "made up"
        }
      ]
    }
    """

  /// Reads `both.jsonc`, which says this beside its title and what it extends; or `late.jsonc`, which
  /// extends it and says that.
  private func read(
    _ says: String, extendedBy late: String? = nil, problems: inout [Problem]
  ) throws -> Scenario? {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try files.write("first.jsonc", first)
    try files.write("second.jsonc", second)
    try files.write(
      "both.jsonc",
      """
      { "version": 1, "title": "Both", "extends": "baseline.jsonc", \(says) }
      """)
    if let late {
      try files.write(
        "late.jsonc",
        """
        { "version": 1, "title": "Late", "extends": "both.jsonc", \(late) }
        """)
    }
    var reader = ScenarioReader()
    let reading = reader.read(files.path(late == nil ? "both.jsonc" : "late.jsonc"))
    problems = reader.problems.all
    return reading?.scenario
  }

  @Test("Levers of all are pulled, in their order")
  func combines() throws {
    var problems: [Problem] = []
    let scenario = try read(
      #""combines": ["first.jsonc", "second.jsonc"]"#, problems: &problems)
    #expect(scenario?.levers.map(\.name) == ["Fewer", "Therapy"])
  }

  @Test("Half as well and two months late: factors half way to 1, half the places, later dates")
  func delivery() throws {
    var problems: [Problem] = []
    let read = try read(
      """
      "combines": ["first.jsonc", "second.jsonc"],
      "delivery": { "strength_share": 0.5, "delay_months": 2 }
      """, problems: &problems)
    let levers = try #require(read, "\(problems)").levers
    let fewer = try #require(levers.first)
    #expect(fewer.changes.map(\.amount) == [Estimate(0.9, low: 0.8, high: 1)])
    #expect(fewer.from == Day(year: 2018, month: 7, day: 1))
    // The last full day was 31 May.
    #expect(fewer.until == Day(year: 2018, month: 8, day: 1))
    let therapy = try #require(levers.last)
    let amounts = Dictionary(uniqueKeysWithValues: therapy.changes.map { ($0.path, $0.amount) })
    #expect(amounts["programmes.therapeutic_places"] == Estimate(12))
    #expect(amounts["programmes.therapeutic_relative_risk"] == Estimate(0.7))
    #expect(therapy.from == Day(year: 2018, month: 6, day: 15))
  }

  /// The strands' levers are just those of the scenario, as the scenario delivers them: one of its
  /// own that takes the place of a strand's is the strand's, and a new one is a strand of its own.
  @Test("Strands of what extends a combining scenario, with and without levers of its own")
  func strandsOfExtended() throws {
    func lever(_ name: String) -> String {
      """
      {
        "name": "\(name)", "change": "front_door.contacts_per_year.police",
        "multiply": 0.6, "from": "2018-04-01", "owner": "A head of service", "evidence": "made up"
      },
      """
    }
    let both = #""combines": ["first.jsonc", "second.jsonc"]"#
    let delivery = #""delivery": { "strength_share": 0.5, "delay_months": 2 }"#
    for (own, names) in [
      ("", [["Fewer"], ["Therapy"]]), (lever("Therapy"), [["Fewer"], ["Therapy"]]),
      (lever("Police"), [["Fewer"], ["Therapy"], ["Police"]]),
    ] {
      var problems: [Problem] = []
      let read = try read(
        both, extendedBy: "\(delivery), \"levers\": [\(own)]", problems: &problems)
      let scenario = try #require(read, "\(problems)")
      #expect(scenario.strands.map { $0.levers.map(\.name) } == names)
      #expect(scenario.strands.flatMap(\.levers) == scenario.levers)
      #expect(scenario.levers.allSatisfy { $0.from >= Day(year: 2018, month: 6, day: 1) })
    }
  }

  @Test("A scenario of an extended file's own combining has strands of both")
  func strandsOfBothFiles() throws {
    var problems: [Problem] = []
    let read = try read(
      #""combines": ["first.jsonc"]"#, extendedBy: #""combines": ["second.jsonc"]"#,
      problems: &problems)
    let scenario = try #require(read, "\(problems)")
    #expect(scenario.strands.map(\.label.id) == ["first", "second"])
    #expect(scenario.strands.flatMap(\.levers) == scenario.levers)
  }

  @Test("A scenario that combines itself is told so")
  func circle() throws {
    var problems: [Problem] = []
    let scenario = try read(#""combines": ["both.jsonc"]"#, problems: &problems)
    #expect(scenario == nil)
    #expect(problems.map(\.message) == ["the scenario combines itself"])
    #expect(problems.first?.suggestion == "leave both.jsonc out")
  }
}
