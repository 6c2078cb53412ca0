import Foundation
import Testing

@Suite("Exploring a scenario")
struct ExploreTests {
  @Test("Writes one page, says where, and leaves what a run wrote")
  func page() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let alone = try workplace.caseload("explore", "edge-of-care.jsonc")
    guard alone.status == 0 else {
      // A toolchain that cannot compile for the browser.
      #expect(alone.messages.contains("no engine for the browser"))
      return
    }
    #expect(
      alone.output
        == "The explorer is Results/edge-of-care/explore.html (open it in a browser)\n")
    #expect(
      try workplace.contents("Results").keys.sorted()
        == ["edge-of-care", "edge-of-care/explore.html"])

    let run = try workplace.caseload("run", "edge-of-care.jsonc", "--replications", "2", "-q")
    #expect(run.status == 0, "\(run.messages)")
    let before = try workplace.contents("Results")
    #expect(before["edge-of-care/explore.html"] == nil, "a run replaces the folder")
    #expect(
      String(decoding: try #require(before["edge-of-care/report.html"]), as: UTF8.self)
        .contains("id=\"explorer-engine\""))
    let again = try workplace.caseload(
      "explore", "edge-of-care.jsonc", "--json", "--seed", "18446744073709551615")
    #expect(again.status == 0 && again.messages.isEmpty)
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [String: Any])
    #expect(result["page"] as? String == "Results/edge-of-care/explore.html")
    var after = try workplace.contents("Results")
    let written = after.removeValue(forKey: "edge-of-care/explore.html")
    let page = try #require(written)
    #expect(after == before)
    #expect(
      String(decoding: page, as: UTF8.self).contains("\"seed\":\"18446744073709551615\""))
  }

  @Test("Wrong files and folders are told, and nothing is written")
  func wrong() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let missing = try workplace.caseload("explore", "missing.jsonc")
    #expect(missing.status == 2 && missing.messages.contains("missing.jsonc"))
    try workplace.files.write("note.txt", "not a folder")
    let folder = try workplace.caseload("explore", "edge-of-care.jsonc", "-o", "note.txt")
    #expect(folder.status == 2, "\(folder.messages)")
    #expect(!workplace.exists("Results"))
  }
}
