import Foundation
import MadeUpFiles
import Planning
import Testing

@testable import Reporting

@Suite("The explorer on a page")
struct ExplorerPageTests {
  private func prospect(title: String = "Edge of care") throws -> Outcome {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try files.replace("\"Edge of care\"", by: "\"\(title)\"", in: "edge-of-care.jsonc")
    var reader = ScenarioReader()
    let read = reader.read(files.path("edge-of-care.jsonc"))
    let reading = try #require(read, "\(reader.problems)")
    return Projection(reading).prospect(
      RunRecord(
        version: "1", command: [], seed: 7, replications: 50, threads: 1, inputs: [], machine: "",
        seconds: 0))
  }

  @Test("Carries its engine, its data and its scripts, and fetches nothing")
  func whole() throws {
    // A toolchain that cannot compile for the browser makes no page.
    guard BrowserEngineModule.bytes() != nil else { return }
    let page = try #require(ExplorerPage.html(try prospect()))
    for word in ["http:", "https:", "<link", "@import", "url(", "src=", "<iframe", "eval("] {
      #expect(!page.contains(word), "found \(word)")
    }
    #expect(page.components(separatedBy: "<script").count == 5)
    #expect(page.components(separatedBy: "</script>").count == 5)
    #expect(page.contains("needs scripts"))
  }

  @Test("Nothing in the data ends its element, and it is JSON")
  func data() throws {
    let outcome = try prospect(title: "</script><b>&")
    let data = try #require(ExplorerData(Findings(outcome))).markup.text
    #expect(!data.contains("<"))
    let object = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    #expect(object?["seed"] as? String == "7")
    #expect(object?["replications"] as? Int == 50)
    let exploration = try #require(object?["exploration"] as? [String: Any])
    #expect(exploration["title"] as? String == "</script><b>&")
    #expect(exploration["file"] as? String == "edge-of-care.jsonc")
    #expect(exploration["baselineTitle"] as? String == "As things are")
    #expect(exploration["until"] as? String == "2018-06")
  }

  @Test("A report without what is needed to simulate has no panel and no script")
  func without() throws {
    var outcome = try prospect()
    outcome.exploration = nil
    #expect(ExplorerPage.html(outcome) == nil)
    #expect(!ReportPage.html(outcome).contains("<script"))
  }
}
