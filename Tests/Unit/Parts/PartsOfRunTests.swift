import Testing

@testable import Planning

@Suite("Parts that belong together")
struct PartsOfRunTests {
  private func part(
    _ number: Int, of count: Int = 3, _ change: (inout RunPart.Origin) -> Void = { _ in }
  ) throws -> (file: String, part: RunPart) {
    var origin = try PartFixture.origin(number, of: count)
    change(&origin)
    return (file: "part-\(number)", part: RunPart(origin, figures: []))
  }

  private func problems(_ parts: [(file: String, part: RunPart)]) throws -> [Problem] {
    let problems = #expect(throws: Problems.self) {
      try PartsOfRun(parts) { Problem(file: "here", "\($1.words) is missing", run: "\($0.seed)") }
    }
    return try #require(problems).all
  }

  @Test("Given in any order, they are in theirs; paths, machines and threads may differ")
  func order() throws {
    let given = try [
      part(3) { $0.machine = "other" }, part(1) { $0.threads = 7 },
      part(2) { $0.inputs[0].path = "/elsewhere/a.jsonc" },
    ]
    let parts = try PartsOfRun(given) { _, _ in Problem(file: "", "", run: "") }
    #expect(parts.parts.map(\.file) == ["part-1", "part-2", "part-3"])
    #expect(parts.records.map(\.machine) == ["M", "M", "other"])
    #expect(parts.records[0].threads == 7)
  }

  @Test("Those of another run are told, and why")
  func strangers() throws {
    let changes: [((inout RunPart.Origin) -> Void, String)] = [
      ({ $0.program = "2" }, "made by caseload 2, not 1"), ({ $0.seed = 9 }, "seed 9, not 1"),
      ({ $0.replications = 6 }, "6 replications, not 5"),
      ({ $0.until = "2021-03" }, "until 2021-03, not the scenario's last month"),
      ({ $0.inputs[0].sha256 = String(repeating: "b", count: 64) }, "its file a.jsonc was another"),
      ({ $0.inputs.append($0.inputs[0]) }, "made of 2 files, not 1"),
    ]
    for (change, words) in changes {
      let found = try problems([part(1), part(2, change), part(3)])
      #expect(found.map(\.file) == ["part-2", "here"], "\(found)")
      #expect(found[0].message.contains("another run than part-1"))
      #expect(found[0].message.contains(words))
      #expect(found[1].message == "part 2 of 3 is missing")
    }
    let other = try problems([part(1), part(2, of: 4), part(3)])
    #expect(other[0].message.contains("one of 4 parts, not of 3"))
  }

  @Test("One that is given twice and those that are missing are told")
  func twiceAndMissing() throws {
    let found = try problems([part(2), part(2)])
    #expect(
      found.map(\.message) == [
        "part 2 of 3 is given twice: also in part-2", "part 1 of 3 is missing",
        "part 3 of 3 is missing",
      ])
    #expect(found[1].suggestion == "run 1")
  }
}
