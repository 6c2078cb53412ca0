import Foundation
import Testing

@Suite("Comparing scenarios")
struct CompareTests {
  private static let names = [
    "cash-flow.csv", "comparison.csv", "costs.csv", "report.html", "run.json",
  ]

  @Test("Writes every file, tells the answer in 80 columns, and leaves nothing else behind")
  func files() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    try workplace.files.writeCombination()
    let run = try workplace.caseload(
      "compare", "baseline.jsonc", "edge-of-care.jsonc", "together.jsonc", "--replications", "3")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("Edge of care"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(run.messages == "Results are in Results/compare-baseline/ (open report.html)\n")
    let written = (CompareTests.names + ["waterfall.csv"]).map { "compare-baseline/\($0)" }
    #expect(try workplace.contents("Results").keys.sorted() == ["compare-baseline"] + written)
    let again = try workplace.caseload(
      "compare", "baseline.jsonc", "edge-of-care.jsonc", "--replications", "2", "-q", "-o",
      "Results", "--until", "2018-04")
    #expect(again.status == 0)
    #expect(again.messages.isEmpty)
    #expect(
      try workplace.contents("Results").keys.sorted()
        == ["compare-baseline"] + CompareTests.names.map { "compare-baseline/\($0)" },
      "the old results are gone")
    let table = try workplace.files.text("Results/compare-baseline/comparison.csv")
    #expect(table.contains(",2018-04,"))
    #expect(!table.contains(",2018-06,"))
  }

  @Test("One and two threads give the same figures")
  func threads() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    for (folder, threads) in [("one", "1"), ("two", "2")] {
      let run = try workplace.caseload(
        "compare", "baseline.jsonc", "edge-of-care.jsonc", "--replications", "6", "-q", "-o",
        folder, "--threads", threads)
      #expect(run.status == 0, "\(run.messages)")
    }
    for name in ["comparison.csv", "costs.csv"] {
      #expect(
        try workplace.files.text("one/compare-baseline/\(name)")
          == workplace.files.text("two/compare-baseline/\(name)"))
    }
  }

  @Test("With --json the result is one object")
  func json() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    try workplace.files.writeCombination()
    let run = try workplace.caseload(
      "compare", "baseline.jsonc", "together.jsonc", "--replications", "2", "--json", "-q")
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(result["version"] as? Int == 1)
    #expect(result["command"] as? String == "compare")
    #expect((result["waterfall"] as? [Any])?.count == 8)
    let table = try workplace.files.text("Results/compare-baseline/comparison.csv")
    #expect((result["comparison"] as? [Any])?.count == table.split(separator: "\r\n").count - 1)
  }

  @Test(
    "Wrong comparisons say what to write instead",
    arguments: [
      (["baseline.jsonc"], "compare needs 2 scenarios or more"),
      (["baseline.jsonc", "baseline.jsonc"], "two scenarios are called baseline"),
      (["baseline.jsonc", "missing.jsonc"], "missing.jsonc"),
      (
        ["baseline.jsonc", "edge-of-care.jsonc", "--until", "2018-02"],
        "write a month from 2018-04 on"
      ),
    ])
  func wrong(_ arguments: [String], _ words: String) throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let run = try workplace.start(["compare"] + arguments)
    run.process.waitUntilExit()
    let ending = try run.ending()
    #expect(ending.status == 2)
    #expect(ending.messages.contains(words), "\(ending.messages)")
    #expect(!workplace.exists("Results"))
  }
}
