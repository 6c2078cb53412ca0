import Engine
import MadeUpFiles
import Planning
import Testing

@testable import Reporting

/// Of which year an authority's prices are, from its file to what is paid.
@Suite("The year of prices")
struct PriceYearTests {
  private static let record = RunRecord(
    version: "", command: [], seed: 1, replications: 0, threads: 0, inputs: [], machine: "",
    seconds: 0)

  /// Reads the made-up authority, which opens on 31 March 2018, with prices of a year.
  private func reading(_ year: String?) throws -> (ScenarioReader.Reading?, Problems) {
    let files = try MadeUpFiles()
    defer { files.remove() }
    if let year {
      try files.replace(
        "\"money\": {", by: "\"money\": { \"price_year\": \(year),", in: "authority.jsonc")
    }
    var reader = ScenarioReader()
    let reading = reader.read(files.path("baseline.jsonc"))
    return (reading, reader.problems)
  }

  private func outcome(_ year: String?) throws -> Outcome {
    let (reading, problems) = try reading(year)
    try #require(problems.isEmpty, "\(problems)")
    return try Projection(try #require(reading))
      .outcome(Replications(seed: 3, count: 4, threads: 2), record: Self.record)
  }

  @Test(
    "A year's cost is that at the authority's prices times the inflation since, or less before",
    arguments: [("2017/18", 1.02), ("2018/19", 1), ("2019/20", 1 / 1.02), ("2016/17", 1.0404)])
  func costs(year: String, factor: Double) throws {
    let (now, other) = (try outcome(nil), try outcome("\"\(year)\""))
    let prices = try #require(other.prices)
    #expect(prices.baseYear.text == year && prices.isStated)
    #expect(prices.firstYear.text == "2018/19")
    #expect(abs(prices.priceFactor - factor) < 1e-12)
    #expect(abs(prices.payFactor - factor) < 1e-12)
    var compared = 0
    for (row, own) in zip(now.costs, other.costs) where row.periodType == "financial_year" {
      // To the half penny each day; fees come in and go out.
      #expect(abs(own.mean - row.mean * factor) <= 60, "\(row.line)")
      compared += row.mean > 10_000 ? 1 : 0
    }
    #expect(compared > 8)
    #expect(now.indicators.map(\.mean) == other.indicators.map(\.mean))
  }

  @Test("The report, the workbook and the run's record say of which year prices are")
  func words() throws {
    let older = try outcome("\"2016/17\"")
    let sentence = try #require(older.prices?.sentence)
    #expect(sentence.contains("prices are those of 2016/17. They rise once a year, on 1 April"))
    #expect(
      sentence.contains(
        "in 2018/19, the first simulated year, pay is 1.0404 times and a price 1.0404 times what"))
    let files = Dictionary(uniqueKeysWithValues: ResultFiles.contents(older).map { ($0, $1) })
    let page = String(decoding: try #require(files["report.html"]), as: UTF8.self)
    #expect(page.contains(sentence))
    let record = String(decoding: try #require(files["run.json"]), as: UTF8.self)
    #expect(record.contains("\"base_year\": \"2016/17\""))
    let sheets = try ZipReader.parts(try #require(files["workbook.xlsx"]))
    #expect(sheets["xl/worksheets/sheet1.xml"]?.contains("prices are those of 2016/17") == true)

    let unstated = try #require(try outcome(nil).prices)
    #expect(!unstated.isStated && unstated.baseYear == unstated.firstYear)
    #expect(
      unstated.sentence.contains(
        "does not say of which year its prices are: they are taken to be those of 2018/19"))
  }

  @Test(
    "A year that is none, or is far from the start, is a problem",
    arguments: [
      ("\"2017\"", "is not a financial year"), ("2017", "`price_year` is"),
      ("\"2017/19\"", "is not two years in a row"),
      ("\"2007/08\"", "prices are those of 2007/08, more than 10 years from 2018/19"),
      ("\"2029/30\"", "prices are those of 2029/30, more than 10 years from 2018/19"),
    ])
  func problems(year: String, message: String) throws {
    let (_, problems) = try reading(year)
    #expect(problems.all.count == 1)
    #expect(problems.all.first?.message.contains(message) == true, "\(problems)")
  }

  @Test("Prices of ten years ago are still raised", arguments: ["\"2008/09\"", "\"2028/29\""])
  func tenYears(year: String) throws {
    let (reading, problems) = try reading(year)
    #expect(problems.isEmpty && reading != nil, "\(problems)")
  }
}
