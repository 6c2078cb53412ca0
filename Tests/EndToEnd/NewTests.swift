import Foundation
import Testing

@Suite("A folder for another authority")
struct NewTests {
  /// The reference authority, whose name must be nowhere else.
  private static let reference = "otherham"

  private func new(
    _ workplace: Workplace, _ folder: String, _ children: Int, name: String = "North Shire"
  ) throws -> Workplace.Ending {
    try workplace.caseload(
      "new", folder, "--name", name, "--children-under-18", "\(children)")
  }

  @Test("One of Doncaster's size is written, changed, checked and run, and names no other place")
  func wholeWay() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let made = try new(workplace, "north", 67_000)
    #expect(made.status == 0, "\(made.messages)")
    #expect(made.output.contains("caseload run north/baseline.jsonc"))
    #expect(made.messages.isEmpty)
    let written = try workplace.contents("north")
    #expect(written.count == 10, "nine files and a folder: \(written.keys)")
    #expect(try workplace.files.text("north/authority.jsonc").contains("\"area\": \"north_shire\""))

    for (old, new) in [
      ("\"value\": 0.906,", "\"value\": 0.95,"), ("\"residential\": 3630", "\"residential\": 4100"),
      ("\"kind\": \"duty\", \"posts\": 10", "\"kind\": \"duty\", \"posts\": 11"),
    ] {
      try workplace.files.replace(old, by: new, in: "north/authority.jsonc")
    }
    let check = try workplace.shell("\"$caseload\" check north/*.jsonc")
    #expect(check.status == 0, "\(check.messages)")
    let run = try workplace.caseload(
      "run", "north/edge-of-care.jsonc", "--replications", "2", "--until", "2018-09")
    #expect(run.status == 0, "\(run.messages)")
    for contents in [try workplace.contents("north"), try workplace.contents("Results")] {
      for (file, data) in contents {
        let text = String(decoding: data, as: UTF8.self).lowercased()
        #expect(!text.contains(NewTests.reference), "\(file)")
      }
    }
    #expect(try workplace.files.text("Results/edge-of-care/report.html").contains("North Shire"))
  }

  @Test("The least and the most children", arguments: [5_000, 400_000])
  func sizes(_ children: Int) throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    #expect(try new(workplace, "shire", children).status == 0)
    let check = try workplace.shell("\"$caseload\" check shire/*.jsonc")
    #expect(check.status == 0, "\(check.messages)")
    let run = try workplace.caseload(
      "run", "shire/fewer-duty-posts.jsonc", "--replications", "1", "--until", "2018-08", "-q")
    #expect(run.status == 0, "\(run.messages)")
  }

  @Test("The result as one JSON object")
  func json() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let made = try workplace.caseload(
      "new", "shire/", "--name", "Kingʼs \"Old\" Shire", "--children-under-18", "30000", "--json")
    #expect(made.status == 0, "\(made.messages)")
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any])
    #expect(result["folder"] as? String == "shire")
    #expect(result["area"] as? String == "king_s_old_shire")
    #expect(result["children_under_18"] as? Int == 30_000)
    #expect((result["files"] as? [String])?.allSatisfy { workplace.exists("shire/\($0)") } == true)
    #expect(try workplace.caseload("check", "shire/baseline.jsonc").status == 0)
  }

  @Test(
    "What cannot be written says why, and writes nothing",
    arguments: [
      (["new"], "new needs a folder"),
      (["new", "a", "b"], "new takes one folder at a time"),
      (["new", "a", "--children-under-18", "67000"], "write --name NAME"),
      (["new", "a", "--name", "North"], "write --children-under-18 N"),
      (
        ["new", "a", "--name", "North", "--children-under-18", "4999"],
        "write a whole number from 5000 to 400000"
      ),
      (
        ["new", "a", "--name", "North", "--children-under-18", "67,000"],
        "write a whole number from 5000 to 400000"
      ),
      (
        ["new", "a", "--name", " - ", "--children-under-18", "67000"],
        "no letter from A to Z and no digit"
      ),
      (
        ["new", "a", "--name", "North\nShire", "--children-under-18", "67000"], "in one line"
      ),
      (["new", ".", "--name", "North", "--children-under-18", "67000"], "is where you are"),
      (
        ["new", "data", "--name", "North", "--children-under-18", "67000"],
        "data holds other files"
      ),
      (
        ["new", "baseline.jsonc", "--name", "North", "--children-under-18", "67000"],
        "baseline.jsonc is a file"
      ),
      (
        ["new", "baseline.jsonc/a", "--name", "North", "--children-under-18", "67000"],
        "files cannot be written into"
      ),
    ])
  func refusals(_ arguments: [String], _ words: String) throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let before = try workplace.contents(".")
    let run = try workplace.start(arguments)
    run.process.waitUntilExit()
    let ending = try run.ending()
    #expect(ending.status == 2)
    #expect(ending.output.isEmpty)
    #expect(ending.messages.contains(words), "\(ending.messages)")
    #expect(try workplace.contents(".") == before)
  }

  @Test("An empty folder is filled")
  func emptyFolder() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let made = try workplace.shell(
      "mkdir shire && \"$caseload\" new shire --name Shire --children-under-18 20000 -q")
    #expect(made.status == 0, "\(made.messages)")
    #expect(made.output.isEmpty && made.messages.isEmpty)
    #expect(workplace.exists("shire/data/opening.csv"))
  }

  @Test("A start that nothing tells of is told where there are no actuals")
  func otherStart() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    #expect(try new(workplace, "shire", 20_000).status == 0)
    try workplace.files.replace("\"2018-03-31\"", by: "\"2018-04-30\"", in: "shire/baseline.jsonc")
    let check = try workplace.caseload("check", "shire/baseline.jsonc")
    #expect(check.status == 2)
    #expect(check.messages.contains("how many children are looked after on 2018-04-30"))
    #expect(check.messages.contains("write 2018-03-31, or add their number to the actuals (lac)"))
    try workplace.files.write(
      "shire/data/actuals.csv",
      workplace.files.text("shire/data/actuals.csv")
        + "lac,north_shire,month_end,2018-04,140,,,england2018,,\n")
    let known = try workplace.caseload("check", "shire/baseline.jsonc")
    #expect(known.status == 0, "\(known.messages)")
  }

  /// Of this checkout.
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test("The synthetic authority checks clean, runs, and says in every file that it is made up")
  func synthetic() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let folder = NewTests.package.appending(path: "Scenarios/ashenford")
    let check = try workplace.shell("\"$caseload\" check '\(folder.path)'/*.jsonc")
    #expect(check.status == 0, "\(check.messages)")
    var count = 0
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      guard let data = try? Data(contentsOf: folder.appending(path: file)) else { continue }
      let text = String(decoding: data, as: UTF8.self)
      #expect(text.contains("SYNTHETIC"), "\(file)")
      #expect(!text.lowercased().contains(NewTests.reference), "\(file)")
      count += 1
    }
    #expect(count == 9)
    let run = try workplace.caseload(
      "run", folder.appending(path: "family-first.jsonc").path, "--replications", "2", "--until",
      "2018-07")
    #expect(run.status == 0, "\(run.messages)")
    let report = try workplace.files.text("Results/family-first/report.html")
    #expect(report.contains("Ashenford (synthetic)"))
    #expect(!report.lowercased().contains(NewTests.reference))
    let teams = try workplace.files.text("Results/family-first/teams.csv")
    #expect(teams.contains("Family Support Moor") && !teams.contains("Complex Abuse"))
  }

  @Test("Nothing in Sources is about one place")
  func sources() throws {
    let folder = NewTests.package.appending(path: "Sources")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    #expect(files.count > 200)
    for file in files {
      guard let data = try? Data(contentsOf: folder.appending(path: file)) else { continue }
      let text = String(decoding: data, as: UTF8.self).lowercased()
      #expect(!text.contains(NewTests.reference), "\(file)")
    }
  }
}
