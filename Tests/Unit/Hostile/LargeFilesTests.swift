import Engine
import Testing

@testable import Planning

/// Files of which a part is repeated so often that what takes longer than in proportion to the
/// length would not end: each of these once did not.
@Suite("Large files")
struct LargeFilesTests {
  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private func tableProblems(_ text: String) -> Problems {
    var problems = Problems()
    let table = problems.collect { () throws(Problems) in
      try CSVTable(SourceText(path: "a.csv", text: text), columns: ["id"], optional: ["kind"])
    }
    _ = table?.map(&problems) { $0.choice("id", of: (0..<200).map { "known \($0)" }) }
    return problems
  }

  @Test("Brackets on one line do not each go through the line")
  func bracketsOnOneLine() {
    #expect(problems(inJSONC: "[" + repeated("[],", 60_000) + "]").isEmpty)
  }

  @Test("A document holds so many values and no more")
  func manyValues() throws {
    let found = problems(inJSONC: "[" + repeated("1,", JSONCReader.mostValues) + "]")
    let problem = try #require(found.all.first)
    #expect(problem.message == "the document holds more than 500000 values")
    #expect(problem.line == 1 && problem.column == 2 * JSONCReader.mostValues)
  }

  @Test("Problems on a long line hold the part around them")
  func longLines() {
    let found = problems(inJSONC: repeated("[ 'x',", 50) + repeated("x", 100_000))
    #expect(found.all.count > 10)
    #expect(found.all.allSatisfy { $0.sourceLine.utf8.count < 400 })
    #expect(found.description.utf8.count < 100_000)
  }

  @Test("Keys that nobody knows are told a hundred times and then counted")
  func manyUnknownKeys() {
    let keys = (0..<3_000).map { "\"key_\($0)\": 1," }.joined()
    var problems = Problems()
    let node = problems.collect { () throws(Problems) in
      try JSONCReader.read(SourceText(path: "a.jsonc", text: "{\(keys)}"))
    }
    node?.fields("the file", &problems) { fields in
      for entry in Catalogue.standard.entries { _ = fields.optionalNode(entry.key) }
    }
    #expect(problems.all.count == 100)
    #expect(problems.total == 3_000)
  }

  @Test("Quotes within a cell that is not in quotes are told once")
  func looseQuotes() {
    let found = tableProblems("id\n" + repeated("x", 9_000) + repeated("\"", 900) + "\n")
    #expect(found.all.map(\.column) == [9_001])
  }

  @Test("A cell, a row and a table have ends")
  func limits() {
    #expect(tableProblems("id\n" + repeated("x", 10_001)).all.map(\.line) == [2])
    let wide = tableProblems(repeated("a,", 6_000) + "b\n")
    #expect(wide.all.first?.message == "the row has more than 5000 cells")
    #expect(wide.all.first?.column == 10_001)
  }

  @Test("Words that nobody knows are told a hundred times and then counted")
  func manyUnknownWords() {
    let found = tableProblems("id\n" + (0..<4_000).map { "unknown \($0)\n" }.joined())
    #expect(found.all.count == 100)
    #expect(found.total == 4_000)
    #expect(found.all.allSatisfy { !$0.suggestion.isEmpty })
  }

  @Test("What is too long for a name is near none")
  func longNames() {
    let long = repeated("lac", 100_000)
    #expect(NearestName.to(long + "x", among: [long]) == nil)
    let name = repeated("n", NearestName.longest)
    #expect(NearestName.to(name.dropLast() + "m", among: [name]) == name)
  }

  @Test("Many days of one figure are put in order once")
  func manyOpeningDays() {
    var rows = "date,dimension,category,value,source,quality\n"
    for year in 1900..<2000 {
      for day in 1...28 {
        rows += "\(year)-02-\(day < 10 ? "0" : "")\(day),plans,,\(day),invented,judged\n"
      }
    }
    var problems = Problems()
    let file = OpeningFile(SourceText(path: "a.csv", text: rows), knownBy: nil, &problems)
    #expect(problems.isEmpty)
    let last = file.profiles.nearest("plans", to: Day(year: 2018, month: 3, day: 31))
    #expect(last?.day == Day(year: 1999, month: 2, day: 28))
  }
}
