import Foundation
import Testing

@Suite("What moves a result")
struct SensitivityTests {
  private static let names = [
    "report.html", "run.json", "screening.csv", "sensitivity.csv", "variance.csv",
  ]

  @Test("Writes every file, tells the answer in 80 columns, the same on any number of threads")
  func files() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let run = try workplace.caseload(
      "sensitivity", "edge-of-care.jsonc", "--replications", "10", "--threads", "1")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("What moves") || run.output.contains("Nothing that was moved"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(run.messages == "Results are in Results/sensitivity-edge-of-care/ (open report.html)\n")
    let files = try workplace.contents("Results")
    let folder = "sensitivity-edge-of-care"
    #expect(files.keys.sorted() == [folder] + SensitivityTests.names.map { "\(folder)/\($0)" })

    let again = try workplace.caseload(
      "sensitivity", "edge-of-care.jsonc", "--replications", "10", "--threads", "2", "-q", "--json")
    #expect(again.status == 0 && again.messages.isEmpty)
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [String: Any])
    #expect(result["indicator"] as? String == "lac")
    #expect((result["results"] as? [Any])?.count == 2)
    for name in ["sensitivity.csv", "variance.csv", "screening.csv"] {
      #expect(try workplace.contents("Results")["\(folder)/\(name)"] == files["\(folder)/\(name)"])
    }
  }

  @Test("Ctrl-C ends it and leaves nothing")
  func interruption() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let ending = try workplace.interrupted(
      "sensitivity", "edge-of-care.jsonc", "--replications", "10000")
    #expect(ending.status == 130)
    #expect(ending.messages == "caseload: interrupted; no results were written\n")
    #expect(!workplace.exists("Results"))
  }

  @Test(
    "Wrong questions say what to write instead",
    arguments: [
      (["--indicator", "lacc"], "did you mean `lac`?"),
      (["--indicator", "cost"], "write --by with a March"),
      (["--by", "2018-02"], "write a month from 2018-04 on"),
      (["--replications", "3"], "write a whole number from 10 to 10000"),
    ])
  func wrong(_ flags: [String], _ words: String) throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let run = try workplace.start(["sensitivity", "edge-of-care.jsonc"] + flags)
    run.process.waitUntilExit()
    let ending = try run.ending()
    #expect(ending.status == 2)
    #expect(ending.messages.contains(words), "\(ending.messages)")
    #expect(!workplace.exists("Results"))
  }
}
