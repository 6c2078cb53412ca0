import MadeUpFiles
import Planning
import Testing

@testable import Reporting

@Suite("The report of a comparison")
struct ComparisonPageTests {
  private func outcome() throws -> ComparisonOutcome {
    try ComparisonFixture.outcome(["baseline", "edge-of-care", "together"]) {
      try $0.writeCombination()
    }
  }

  @Test("Well-formed, self-contained, with every chart")
  func page() throws {
    let page = ComparisonPage.html(try outcome())
    for word in WellFormed.foreign { #expect(!page.contains(word), "found \(word)") }
    let reader = WellFormed(page: page)
    #expect(reader.problem == nil)
    #expect(reader.ids.count == Set(reader.ids).count, "each id is there once")
    #expect(reader.pictures == 4, "two of differences, two waterfalls")
    for words in ["Interaction", "Edge of care:", "Together:", "“As things are”"] {
      #expect(page.contains(words), "no \(words)")
    }
  }

  @Test("Text from files is escaped")
  func escaping() throws {
    var outcome = try outcome()
    let evil = "<script>alert('x')</script>"
    outcome.authority = evil
    for place in outcome.scenarios.indices { outcome.scenarios[place].label.title = evil }
    for place in outcome.waterfalls[0].bars.indices {
      outcome.waterfalls[0].bars[place].title = evil
    }
    #expect(!ComparisonPage.html(outcome).contains("<script"))
  }

  @Test("Written bars add up; the first scenario has no differences; lines keep to 80 columns")
  func texts() throws {
    let outcome = try outcome()
    let rows = ComparisonTables.waterfall(outcome.waterfalls).split(separator: "\r\n").dropFirst()
      .map { $0.split(separator: ",") }
    for (measure, unit) in [("lac", 10_000.0), ("cost", 100)] {
      let bars = rows.filter { $0[1] == measure }
        .map { Int(((Double($0[4]) ?? .nan) * unit).rounded()) }
      #expect(bars.dropLast().reduce(0, +) == bars.last)
    }
    let table = ComparisonTables.comparison(outcome).split(separator: "\r\n")
    #expect(table.first { $0.hasPrefix("baseline,lac,") }?.contains(",,,,,") == true)
    #expect(table.first { $0.hasPrefix("together,lac,") }?.contains(",,,,") == false)
    let summary = ComparisonSummary.text(outcome: outcome)
    #expect(summary.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(summary.contains("Together"))
  }
}
