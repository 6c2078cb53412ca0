import Foundation
import MadeUpFiles
import Testing

@Suite("A council's own returns")
struct ImportTests {
  /// A new authority and made-up returns in a workplace.
  private func prepared(_ made: MadeUpReturn) throws -> Workplace {
    let workplace = try Workplace()
    let new = try workplace.caseload(
      "new", "north", "--name", "North Shire", "--children-under-18", "30000", "-q")
    #expect(new.status == 0, "\(new.messages)")
    for (path, text) in made.files {
      let file = workplace.files.folder.appending(path: "ret/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return workplace
  }

  @Test("Imported, checked and run; no child is in it, and what was there is not touched")
  func wholeWay() throws {
    let made = MadeUpReturn(seed: 5, children: 150, years: 2016...2018)
    let workplace = try prepared(made)
    defer { workplace.remove() }
    let before = try workplace.contents("north")
    let imported = try workplace.caseload("import", "ret", "north", "-o", "own/north-903")
    #expect(imported.status == 0, "\(imported.messages)")
    #expect(imported.messages.isEmpty)
    #expect(imported.output.contains("authority.jsonc: 16 figures measured here"))
    #expect(imported.output.contains("caseload check own/north-903/*.jsonc"))
    #expect(try workplace.contents("north") == before)
    let after = try workplace.contents("own/north-903")
    #expect(Set(after.keys) == Set(before.keys))
    for (file, data) in after {
      let text = String(decoding: data, as: UTF8.self) + imported.output
      for (child, birthday) in made.birthdays.enumerated() {
        #expect(!text.contains(MadeUpReturn.name(child)), "\(file)")
        #expect(!text.contains(MadeUpReturn.written(birthday)), "\(file)")
      }
    }
    let check = try workplace.shell("\"$caseload\" check own/north-903/*.jsonc")
    #expect(check.status == 0, "\(check.messages)")
    let run = try workplace.caseload(
      "run", "own/north-903/baseline.jsonc", "--replications", "2", "--until", "2018-06")
    #expect(run.status == 0, "\(run.messages)")
  }

  @Test("The result as one JSON object")
  func json() throws {
    let workplace = try prepared(MadeUpReturn(seed: 6, children: 80, years: 2017...2018))
    defer { workplace.remove() }
    let imported = try workplace.caseload(
      "import", "ret", "north/authority.jsonc", "-o", "own", "--json")
    #expect(imported.status == 0, "\(imported.messages)")
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(imported.output.utf8)) as? [String: Any])
    #expect(result["folder"] as? String == "own")
    #expect(result["from"] as? String == "2016-04" && result["until"] as? String == "2018-03")
    #expect(result["opening_days"] as? [String] == ["2017-03-31", "2018-03-31"])
    #expect((result["figures"] as? [String])?.contains("placements.kinship_share") == true)
    #expect((result["differences"] as? [Any])?.isEmpty == true)
  }

  @Test("Mistakes in returns and authority are told at once, and nothing is written")
  func mistakes() throws {
    let workplace = try prepared(MadeUpReturn(seed: 7, children: 40, years: 2018...2018))
    defer { workplace.remove() }
    try workplace.files.replace(",S,V2,", by: ",S,V9,", in: "ret/2018/episodes.csv")
    try workplace.files.replace("\"area\"", by: "\"aera\"", in: "north/authority.jsonc")
    let imported = try workplace.caseload("import", "ret", "north", "-o", "own")
    #expect(imported.status == 2)
    #expect(imported.output.isEmpty)
    #expect(imported.messages.contains("ret/2018/episodes.csv:"))
    #expect(imported.messages.contains("`V9` is no code of `LS`"))
    #expect(imported.messages.contains("did you mean `area`?"))
    #expect(!workplace.exists("own"))
  }

  @Test("A file that need not be there but cannot be read is told")
  func unreadable() throws {
    let workplace = try prepared(MadeUpReturn(seed: 9, children: 40, years: 2018...2018))
    defer { workplace.remove() }
    try Data([0xFF, 0xFE, 0x41, 0]).write(
      to: workplace.files.folder.appending(path: "ret/2018/reviews.csv"))
    let imported = try workplace.caseload("import", "ret", "north", "-o", "own")
    #expect(imported.status == 2)
    #expect(imported.messages.contains("ret/2018/reviews.csv: the file is in UTF-16"))
    #expect(!workplace.exists("own"))
  }

  @Test("Folders that would mix children's rows with results are refused")
  func apart() throws {
    let workplace = try prepared(MadeUpReturn(seed: 8, children: 40, years: 2018...2018))
    defer { workplace.remove() }
    _ = try workplace.shell("cp -R ret north/data/ret; cp -R north south; rm -R north/data/ret")
    for (words, message) in [
      (["import", "ret", "north"], "import needs a folder to write"),
      (["import", "ret"], "import needs the folder of the returns and an authority"),
      (["import", "ret", "north", "-o", "north/own"], "lie in one another"),
      (["import", "ret", "north", "-o", "north"], "lie in one another"),
      (["import", "ret", "north", "-o", "ret"], "ret holds other files (2018)"),
      (["import", "south/data/ret", "south", "-o", "own"], "lie in the authority's folder"),
      (["import", "ret", "south", "-o", "own"], "has the name of a file of a return"),
      (["import", "none", "north", "-o", "own"], "there is no such folder"),
      (
        ["import", "ret", "north", "-o", "own", "--from", "2018-05"],
        "would cover 2018-05 to 2018-03"
      ),
    ] {
      let run = try workplace.start(words)
      run.process.waitUntilExit()
      let ending = try run.ending()
      #expect(ending.status == 2, "\(words)")
      #expect(ending.messages.contains(message), "\(ending.messages)")
      #expect(!workplace.exists("own"))
    }
  }
}
