import Foundation
import Planning
import Testing

@testable import Reporting

/// The workbook: its archive, its cells and its checks.
struct WorkbookTests {
  @Test func checksumsAreThoseOfTheStandard() {
    #expect(CyclicRedundancyCheck.crc32(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CyclicRedundancyCheck.crc32([]) == 0)
  }

  @Test(arguments: [
    "", "a", "abc", String(repeating: "a", count: 1000), "abcabcabcabcabc, abcabcabc",
    String(repeating: "Zürich £1 – ", count: 300),
    String((0..<5000).map { "\($0 * $0)," }.joined()),
  ])
  func compressionIsUndone(text: String) throws {
    let bytes = Array(text.utf8)
    #expect(try Inflate.bytes(Deflate.compressed(bytes)) == bytes)
  }

  @Test func repetitionsCompressWell() {
    let text = String(repeating: "<c r=\"A1\" s=\"2\"><v>12.5</v></c>", count: 1000)
    #expect(Deflate.compressed(Array(text.utf8)).count < text.utf8.count / 20)
  }

  @Test func theArchiveHoldsItsPartsAndIsTheSameTwice() throws {
    let outcome = OutcomeFixture.small()
    let bytes = ResultSheets.workbook(outcome).bytes
    #expect(bytes == ResultSheets.workbook(outcome).bytes)
    let parts = try ZipReader.parts(bytes)
    #expect(parts.keys.contains("[Content_Types].xml"))
    #expect(parts.keys.filter { $0.hasPrefix("xl/worksheets/sheet") }.count == 6)
    for (name, text) in parts { #expect(WellFormed(text).problem == nil, "\(name)") }
    let book = try #require(parts["xl/workbook.xml"])
    let names = ["cover", "indicators", "differences", "costs", "teams", "assumptions"]
    var place = book.startIndex
    for name in names {
      let found = try #require(
        book.range(of: "<sheet name=\"\(name)\"", range: place..<book.endIndex))
      place = found.upperBound
    }
  }

  @Test func textIsNeverAFormula() throws {
    var outcome = OutcomeFixture.small()
    for row in outcome.teams.indices { outcome.teams[row].team = "=HYPERLINK(\"x\")" }
    let parts = try ZipReader.parts(ResultSheets.workbook(outcome).bytes)
    let teams = try #require(parts["xl/worksheets/sheet5.xml"])
    #expect(!teams.contains("<f>"))
    #expect(
      teams.contains(
        "t=\"inlineStr\"><is><t xml:space=\"preserve\">=HYPERLINK(&quot;x&quot;)</t></is>"))
  }

  @Test func checksHaveTheirValues() throws {
    let outcome = OutcomeFixture.small()
    #expect(CostSheet(outcome).gaps.allSatisfy { $0 == 0 })
    let parts = try ZipReader.parts(ResultSheets.workbook(outcome).bytes)
    let cover = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(cover.contains("&quot;CHECK&quot;)</f><v>OK</v>"))
    var broken = outcome
    let total = try #require(broken.costs.firstIndex { $0.line == "total" })
    broken.costs[total].mean += 10
    let other = try ZipReader.parts(ResultSheets.workbook(broken).bytes)
    #expect(other["xl/worksheets/sheet1.xml"]?.contains("<v>CHECK</v>") == true)
    #expect(CostSheet(broken).gaps.contains(-10))
  }

  @Test func everySheetPrintsOnPagesOfItsWidth() throws {
    let parts = try ZipReader.parts(ResultSheets.workbook(OutcomeFixture.small()).bytes)
    for (name, sheet) in parts where name.hasPrefix("xl/worksheets/") {
      #expect(sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"), "\(name)")
      #expect(sheet.contains("fitToWidth=\"1\" fitToHeight=\"0\""), "\(name)")
    }
    let book = try #require(parts["xl/workbook.xml"])
    #expect(book.components(separatedBy: "_xlnm.Print_Titles").count == 6, "all but the cover")
    #expect(book.contains("'costs'!$1:$1"))
  }

  @Test(arguments: [
    ("2018-03", 43_190), ("2020-02", 43_890), ("2020/21", 44_286), ("2000-02", 36_585),
  ])
  func datesAreTheLastDaysOfPeriods(period: String, day: Int) throws {
    #expect(SerialDate.lastDay(try #require(ReportedPeriod(period))) == day)
  }

  @Test func columnsHaveLetters() {
    #expect(Worksheet.reference(0, 1) == "A1")
    #expect(Worksheet.reference(25, 2) == "Z2")
    #expect(Worksheet.reference(26, 3) == "AA3")
  }
}
