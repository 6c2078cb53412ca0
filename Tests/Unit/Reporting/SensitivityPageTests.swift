import MadeUpFiles
import Planning
import Testing

@testable import Reporting

@Suite("The report of a sensitivity analysis")
struct SensitivityPageTests {
  @Test("Well-formed, self-contained, with every chart; lines keep to 80 columns")
  func page() throws {
    let outcome = try SensitivityTests.outcome()
    let page = SensitivityPage.html(outcome)
    for word in WellFormed.foreign { #expect(!page.contains(word), "found \(word)") }
    let reader = WellFormed(page: page)
    #expect(reader.problem == nil)
    #expect(reader.ids.count == Set(reader.ids).count, "each id is there once")
    #expect(reader.pictures == 4, "a tornado and the layers, of the level and of the difference")
    let summary = SensitivitySummary.text(outcome)
    #expect(summary.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(summary)")
  }

  @Test("Text from files is escaped, in the page and in tables")
  func escaping() throws {
    var outcome = try SensitivityTests.outcome { files in
      try files.replace(
        "Fewer voluntary admissions", by: "=<script>, so", in: "edge-of-care.jsonc")
    }
    outcome.authority = "<script>"
    outcome.scenario.title = "<script>"
    #expect(!SensitivityPage.html(outcome).contains("<script"))
    #expect(SensitivityTables.sensitivity(outcome).contains("\"'=<script>, so\""))
  }

  @Test("Labels that people read, and ranks from the widest swing on")
  func tables() throws {
    let outcome = try SensitivityTests.outcome()
    let labels = outcome.findings[0].screened.map(\.assumption.label)
    #expect(labels.contains("Front door: contacts per year"))
    #expect(labels.allSatisfy { !$0.contains("_") })
    let rows = SensitivityTables.sensitivity(outcome).split(separator: "\r\n").dropFirst()
      .filter { $0.hasPrefix("level,") }.map {
        $0.split(separator: ",", omittingEmptySubsequences: false)
      }
    let swings = rows.map { abs(Double($0[$0.count - 2]) ?? .nan) }
    #expect(swings == swings.sorted(by: >) && swings.count == outcome.findings[0].bars.count)
    let variance = SensitivityTables.variance(outcome).split(separator: "\r\n")
    #expect(variance.count == 1 + 8)
    #expect(variance.contains { $0.hasPrefix("level,the world,") })
  }
}
