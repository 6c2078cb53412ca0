import Planning
import Testing

@testable import Reporting

/// The CSV files: columns, numbers, quoting, and reading back.
struct ResultTablesTests {
  /// Reads CSV as RFC 4180 says, without anything of the writer.
  private func cells(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var quoted = false
    var characters = Array(text.unicodeScalars)[...]
    while let character = characters.popFirst() {
      switch (character, quoted) {
      case ("\"", true) where characters.first == "\"":
        cell.append("\"")
        characters.removeFirst()
      case ("\"", _): quoted.toggle()
      case (",", false):
        row.append(cell)
        cell = ""
      case ("\r", false): break
      case ("\n", false):
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.unicodeScalars.append(character)
      }
    }
    #expect(cell.isEmpty && row.isEmpty, "the last line has its end")
    return rows
  }

  @Test func columnsAreThoseOfTheContract() {
    let outcome = OutcomeFixture.make()
    let headers = [
      ResultTables.indicators(outcome.indicators), ResultTables.differences(outcome.differences),
      ResultTables.costs(outcome.costs), ResultTables.teams(outcome.teams),
    ].map { $0.prefix { $0 != "\r\n" } }
    #expect(
      headers == [
        "scenario,indicator,period_type,period,mean,sd,p05,p10,p25,p50,p75,p90,p95,actual,target,"
          + "p_red,p_amber,p_green",
        "scenario,baseline,indicator,period_type,period,mean,p05,p10,p50,p90,p95,p_better",
        "scenario,line,period_type,period,mean,p10,p50,p90,budget",
        "scenario,team,period,posts,filled,agency,vacant,hours_available,hours_needed,"
          + "caseload_mean,caseload_max,unallocated,overdue",
      ])
  }

  @Test func indicatorsReadBackAsTheyWere() throws {
    let rows = OutcomeFixture.small().indicators
    let read = cells(ResultTables.indicators(rows)).dropFirst()
    #expect(read.count == rows.count)
    for (line, row) in zip(read, rows) {
      try #require(line.count == 18)
      try #require(line[0] == row.scenario && line[1] == row.indicator && line[3] == row.period)
      let mean = try #require(Double(line[4]))
      try #require((mean - row.mean).magnitude <= 0.000_051)
      try #require(line[13] == "" && line[14] == row.target)
      try #require(Double(line[17]) == nil ? row.pGreen == nil : line[17].count == 6)
    }
  }

  @Test func moneyHasTwoDecimalsAndAddsUp() throws {
    let rows = cells(ResultTables.costs(OutcomeFixture.make().costs)).dropFirst()
    var sums: [String: Int] = [:]
    var totals: [String: Int] = [:]
    for row in rows {
      let parts = row[4].split(separator: ".")
      try #require(parts.count == 2 && parts[1].count == 2)
      let pence = try #require(Int(row[4].filter { $0 != "." }))
      let key = [row[0], row[2], row[3]].joined(separator: "|")
      if row[1] == "total" { totals[key] = pence } else { sums[key, default: 0] += pence }
    }
    #expect(!totals.isEmpty)
    #expect(totals == sums)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44", "'+44"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("\tx", "'\tx"), ("=a,b", "\"'=a,b\""),
  ])
  func textIsQuotedAndNeverAFormula(text: String, written: String) {
    var table = CommaSeparated(header: ["a"])
    table.add(text)
    table.add(-1.5)
    table.add(nil)
    table.endLine()
    #expect(table.text == "a\r\n\(written),-1.5,\r\n")
  }

  @Test func theRunRecordIsJSONWithItsParts() throws {
    var outcome = OutcomeFixture.make()
    outcome.record.command = ["caseload", "run", "a \"b\"\n\u{1}.jsonc"]
    let text = RunRecordFile.document(outcome)
    let parsed = try #require(JSONOracle.object(text))
    #expect(parsed["seed"] as? Int == 1)
    #expect(parsed["replications"] as? Int == 1000)
    #expect(parsed["scenario"] as? String == "right-child-right-care")
    #expect(parsed["baseline"] as? String == "baseline")
    #expect((parsed["command"] as? [String])?.last == "a \"b\"\n\u{1}.jsonc")
    let inputs = try #require(parsed["inputs"] as? [[String: String]])
    #expect(inputs.count == 2 && inputs[0]["sha256"]?.count == 64)
    #expect(parsed["seconds"] as? Double == 17.42)
    for key in ["version", "machine", "layers"] { #expect(parsed[key] != nil) }
  }
}
