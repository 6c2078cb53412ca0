import Testing

@testable import Planning

@Suite struct CSVTests {
  private func read(_ text: String) -> Problems {
    var problems = Problems()
    let source = SourceText(path: "a.csv", text: text)
    let table = problems.collect { () throws(Problems) in
      try CSVTable(source, columns: ["id", "period", "value"], optional: ["note"])
    }
    _ = table?.map(&problems) { row in
      _ = (row.text("id"), row.day("period"), row.number("value", in: 0...100))
      _ = row.optionalText("note")
    }
    return problems
  }

  @Test func readsTypedCells() throws {
    let text =
      "\u{FEFF}value,id,year,month,kind,n\r\n\r\n1.5,\"a, \"\"b\"\"\",2017/18,2018-03,x,3\r\n"
    let source = SourceText(path: "a.csv", text: text)
    let columns = ["id", "value", "year", "month", "kind", "n"]
    let table = try CSVTable(source, columns: columns, optional: ["note"])
    var problems = Problems()
    _ = table.map(&problems) { row in
      let (id, note) = (row.text("id"), row.optionalText("note"))
      #expect(id == "a, \"b\"" && note == nil)
      let (value, n) = (row.number("value"), row.integer("n", in: 0...9))
      #expect(value == 1.5 && n == 3)
      let (same, none) = (row.optionalNumber("value"), row.optionalNumber("note"))
      #expect(same == 1.5 && none == nil)
      let (year, month) = (row.financialYear("year"), row.month("month"))
      #expect(year.firstYear == 2017 && month.month == 3)
      let kind = row.choice("kind", of: ["x", "y"])
      #expect(kind == "x")
      #expect(row.place(of: "id").description == "a.csv:3:5")
    }
    #expect(table.count == 1 && problems.isEmpty)
  }

  static let header = "id,period,value\n"

  static let cells = [
    Faulty(
      "x,2018-03-31,\"1", 2, 14, "this quote is never closed",
      "write \" at the end of the cell, and \"\" for a quote within it"),
    Faulty(
      "x\"y,2018-03-31,1", 2, 2, "a quote stands within a cell that is not in quotes",
      "put the whole cell in quotes, and write \"\" for this quote"),
    Faulty(
      "\"x\"y,2018-03-31,1", 2, 4, "text follows the quote that closes the cell",
      "write , here, or \"\" for a quote within the cell"),
    Faulty(
      "x,2018-03-31,1,000", 2, 16, "the row has 4 cells, the header 3",
      "delete what is too much; a cell that holds a comma must be in quotes"),
    Faulty(
      "x,2018-03-31", 2, 13, "the row has 2 cells, the header 3",
      "add a cell for value; it may be empty"),
    Faulty("x,2018-03-31,\"1,000\"", 2, 14, "`value`: a number cannot hold a comma", "write 1000"),
    Faulty("x,2018-03-31,\"0,5\"", 2, 14, "`value`: a number cannot hold a comma", "write 0.5"),
    Faulty("x,2018-03-31, 5", 2, 14, "`value`: a number cannot hold a space", "write 5"),
    Faulty(
      "x,2018-03-31,n/a", 2, 14, "`value`: n/a is not a number",
      "write a number, or leave it out"),
    Faulty(
      "x,2018-03-31,101", 2, 14, "`value` is 101, which is out of range",
      "write a number from 0 to 100"),
    Faulty("x,31/03/2018,1", 2, 3, "`period`: `31/03/2018` is not a date", "write 2018-03-31"),
    Faulty(
      "é é,2018-02-30,1", 2, 5, "`period`: `2018-02-30` is not a day: 2018-02 has 28 days",
      "write a day from 2018-02-01 to 2018-02-28"),
    Faulty(",2018-03-31,1", 2, 1, "`id` is empty", "write text"),
    Faulty(
      "\"x\ny\",2018-03-31,z", 3, 15, "`value`: `z` is not a number",
      "write a number such as 12, 0.5 or -3"),
  ]

  @Test(arguments: cells)
  func locatesEachMistakeInCells(faulty: Faulty) {
    faulty.expect(read(CSVTests.header + faulty.text))
    faulty.expect(read(CSVTests.header.replacing("\n", with: "\r\n") + faulty.text + "\r\n"))
  }

  static let headers = [
    Faulty("id,preiod,value", 1, 4, "the column `preiod` is not known", "did you mean `period`?"),
    Faulty(
      "id,period,value,colour", 1, 17, "the column `colour` is not known",
      "delete it; the columns are id, period, value, note"),
    Faulty(
      "id,period", 1, 1, "the column `value` is missing",
      "add value to the header and to each row"),
    Faulty(
      "id,period,value,id", 1, 17, "the column `id` is already column 1",
      "keep one of the two"),
    Faulty(
      "id;period;value", 1, 1, "the columns are separated by `;`",
      "save the file with commas (in Excel: `CSV UTF-8 (Comma delimited)`)"),
    Faulty(
      "id\tperiod\tvalue", 1, 1, "the columns are separated by tabs",
      "save the file with commas (in Excel: `CSV UTF-8 (Comma delimited)`)"),
  ]

  @Test(arguments: headers)
  func locatesEachMistakeInTheHeader(faulty: Faulty) {
    faulty.expect(read(faulty.text + "\nx,2018-03-31,1\n"))
  }

  @Test func reportsAllMistakesAtOnce() {
    let found = read(CSVTests.header + "x,2018,z\n,2018-03-31,1\n")
    #expect(found.all.map { [$0.line, $0.column] } == [[2, 3], [2, 8], [3, 1]])
  }
}
