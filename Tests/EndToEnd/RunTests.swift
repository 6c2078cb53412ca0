import Foundation
import Testing

@Suite("Running a scenario")
struct RunTests {
  private static let names = [
    "cash-flow.csv", "cost-differences.csv", "costs.csv", "differences.csv", "indicators.csv",
    "report.html", "run.json", "savings.csv", "teams.csv", "workbook.xlsx",
  ]

  @Test("Writes every file, tells the answer, and leaves nothing else behind")
  func files() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let run = try workplace.caseload("run", "edge-of-care.jsonc", "--replications", "3")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("children will be in care"))
    #expect(!run.output.contains("\u{1B}"), "no escape codes in a file")
    #expect(run.messages == "Results are in Results/edge-of-care/ (open report.html)\n")
    #expect(
      try workplace.contents("Results").keys.sorted()
        == ["edge-of-care"] + RunTests.names.map { "edge-of-care/\($0)" })
    let record = try JSONSerialization.jsonObject(
      with: try #require(try workplace.contents("Results")["edge-of-care/run.json"]))
    let fields = try #require(record as? [String: Any])
    #expect(fields["seed"] as? Int == 1)
    #expect((fields["inputs"] as? [[String: String]])?.count == 8)
    #expect(
      (fields["inputs"] as? [[String: String]])?.allSatisfy { $0["sha256"]?.count == 64 } == true)

    let again = try workplace.caseload(
      "run", "edge-of-care.jsonc", "--replications", "2", "-o", "Results", "-q", "--until",
      "2018-04")
    #expect(again.status == 0)
    #expect(again.messages.isEmpty)
    let months = try workplace.files.text("Results/edge-of-care/teams.csv")
    #expect(months.contains("2018-04"))
    #expect(!months.contains("2018-05"), "the old results are gone")
  }

  @Test("One and two threads give the same bytes; another seed does not")
  func threads() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    for (folder, flags) in [
      ("one", ["--threads", "1"]), ("two", ["--threads", "2"]), ("seed", ["--seed", "2"]),
    ] {
      let run = try workplace.start(
        ["run", "edge-of-care.jsonc", "--replications", "6", "-q", "-o", folder] + flags)
      run.process.waitUntilExit()
      #expect(try run.ending().status == 0)
    }
    let (one, two) = (try workplace.contents("one"), try workplace.contents("two"))
    // Where and how fast is told by run.json alone.
    for name in RunTests.names where name != "run.json" {
      #expect(one["edge-of-care/\(name)"] == two["edge-of-care/\(name)"], "\(name)")
    }
    let other = try workplace.contents("seed")["edge-of-care/indicators.csv"]
    #expect(other != one["edge-of-care/indicators.csv"])
  }

  @Test("The result as one JSON object")
  func json() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let run = try workplace.caseload(
      "run", "edge-of-care.jsonc", "--replications", "2", "--json", "-q")
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(result["version"] as? Int == 1)
    #expect(result["scenario"] as? String == "edge-of-care")
    let table = try workplace.files.text("Results/edge-of-care/indicators.csv")
    let rows = table.split(separator: "\r\n").count - 1
    #expect((result["indicators"] as? [Any])?.count == rows)
    for (key, name) in ["cash_flow": "cash-flow", "savings": "savings"] {
      let table = try workplace.files.text("Results/edge-of-care/\(name).csv")
      #expect((result[key] as? [Any])?.count == table.split(separator: "\r\n").count - 1)
    }
    #expect((result["payback"] as? [String: Any])?["begins"] as? String == "2018-04")
  }

  @Test("Ctrl-C ends the run and leaves what was there")
  func interruption() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let ending = try workplace.interrupted(
      "run", "edge-of-care.jsonc", "--replications", "10000")
    #expect(ending.status == 130)
    #expect(ending.messages == "caseload: interrupted; no results were written\n")
    #expect(ending.output.isEmpty)
    #expect(!workplace.exists("Results"))
  }

  @Test("A folder that cannot be written is told before anything is simulated")
  func unwritable() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    try workplace.files.write("note.txt", "not a folder")
    let run = try workplace.caseload(
      "run", "edge-of-care.jsonc", "--replications", "10000", "-o", "note.txt/deep")
    #expect(run.status == 2)
    #expect(run.messages.contains("results cannot be written into note.txt/deep"))
    #expect(run.messages.contains("choose another folder with -o DIR"))
    // Root may write anywhere.
    guard getuid() != 0 else { return }
    let folder = workplace.files.folder.appending(path: "locked")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o500])
    let locked = try workplace.caseload("run", "edge-of-care.jsonc", "-o", "locked")
    #expect(locked.status == 2)
    #expect(locked.messages.contains("permission denied"))
  }

  @Test("When the disk is full the old results stay whole")
  func fullDisk() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let first = try workplace.caseload("run", "edge-of-care.jsonc", "--replications", "2")
    #expect(first.status == 0)
    let before = try workplace.contents("Results")
    // A limit on the size of files stands for a disk without space.
    let run = try workplace.shell(
      "ulimit -f 20; exec \"$caseload\" run edge-of-care.jsonc --replications 3")
    #expect(run.status == 2, "\(run.messages)")
    #expect(run.messages.contains("the results could not be written"))
    #expect(try workplace.contents("Results") == before)
  }

  @Test("A folder with files of somebody else is never replaced")
  func otherFiles() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let run = try workplace.shell(
      "mkdir -p Results/baseline && echo mine > Results/baseline/thesis.docx && "
        + "\"$caseload\" run baseline.jsonc --replications 1")
    #expect(run.status == 2)
    #expect(run.messages.contains("thesis.docx"))
    #expect(
      try workplace.contents("Results").keys.sorted()
        == ["baseline", "baseline/thesis.docx"])
  }
}
