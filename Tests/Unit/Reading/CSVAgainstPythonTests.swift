import Testing

@testable import Planning

/// The fixtures were written by the `csv` module of Python 3.11, which also wrote the rows.
@Suite struct CSVAgainstPythonTests {
  @Test(arguments: CSVFixture.all)
  func readsWhatPythonWrote(fixture: CSVFixture) throws {
    let source = SourceText(path: "a.csv", text: fixture.text)
    let table = try CSVTable(source, columns: fixture.rows[0])
    var problems = Problems()
    let rows = table.map(&problems) { row in fixture.rows[0].map { row.raw($0) } }
    #expect(problems.isEmpty)
    #expect(rows == Array(fixture.rows.dropFirst()))
  }

  @Test(arguments: CSVFixture.all.filter(\.isMinimal))
  func writesAsPythonDoes(fixture: CSVFixture) {
    var writer = CSVWriter(columns: fixture.rows[0])
    for row in fixture.rows.dropFirst() { writer.write(row.map { .text($0) }) }
    // Compared as bytes: to Swift, CR LF is one character.
    #expect(Array(writer.text.utf8) == Array(fixture.text.utf8))
  }

  @Test func guardsTextAgainstFormulas() {
    var writer = CSVWriter(columns: ["a", "b"])
    for start in ["=1+1", "+1", "-1", "@x", "\tx", "=\"a\",b"] { writer.write([.text(start), 5]) }
    writer.write([.number(-1.5), .integer(-2)])
    let expected = ["'=1+1", "'+1", "'-1", "'@x", "'\tx", "\"'=\"\"a\"\",b\""].map { $0 + ",5\r\n" }
    #expect(writer.text == "a,b\r\n" + expected.joined() + "-1.5,-2\r\n")
  }

  @Test(arguments: [
    (CSVCell.number(5), "5"), (.number(0.1), "0.1"), (.number(-0.0), "0"), (.number(.nan), ""),
    (.number(1e300), "1e+300"), (.rounded(2.345, places: 2), "2.35"),
    (.rounded(-0.04, places: 1), "0.0"), (.rounded(0.05, places: 2), "0.05"),
    (.rounded(1234.5, places: 0), "1235"), (.rounded(-12.25, places: 1), "-12.3"), (.empty, ""),
  ])
  func writesNumbers(cell: CSVCell, expected: String) {
    #expect(cell.written == expected)
  }
}
