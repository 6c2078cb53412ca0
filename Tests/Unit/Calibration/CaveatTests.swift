import Engine
import Testing

@testable import Planning

@Suite("Doubts about published figures")
struct CaveatTests {
  private static let header =
    "indicator,period_type,source,from,to,treatment,factor,known_from,reason\n"

  private func read(
    _ row: String, knownBy: Month? = nil
  ) -> (caveats: [Caveat], problems: Problems) {
    var problems = Problems()
    let caveats = Caveat.read(
      SourceText(path: "caveats.csv", text: CaveatTests.header + row + "\n"),
      vocabulary: ["lac", "lac_rate", "contacts"], knownBy: knownBy, &problems)
    return (caveats, problems)
  }

  private func period(_ type: PeriodType, _ year: Int32, _ month: Int32) -> Period {
    Period(type, ending: Month(year: year, month: month))
  }

  @Test("Covers what it names: indicator, kind of period, report and months")
  func covers() throws {
    let (caveats, problems) = read(
      "lac*,month_end,second,2017-01,2017-06,error_times,3,2017-07,doubtful")
    #expect(problems.isEmpty, "\(problems)")
    let caveat = try #require(caveats.first)
    #expect(caveat.treatment == .errorTimes(3) && caveat.reason == "doubtful")
    #expect(caveat.covers("lac_rate", period(.monthEnd, 2017, 6), source: "second"))
    #expect(!caveat.covers("contacts", period(.monthEnd, 2017, 6), source: "second"))
    #expect(!caveat.covers("lac", period(.month, 2017, 6), source: "second"))
    #expect(!caveat.covers("lac", period(.monthEnd, 2017, 7), source: "second"))
    #expect(!caveat.covers("lac", period(.monthEnd, 2017, 6), source: "first"))
    let any = try #require(read("lac,,,2017-01,2017-06,leave_out,,2017-07,doubtful").caveats.first)
    #expect(any.treatment == .leftOut)
    #expect(any.covers("lac", period(.financialYear, 2017, 3), source: "first"))
    #expect(!any.covers("lac_rate", period(.financialYear, 2017, 3), source: "first"))
  }

  @Test("A reason that came to light later is not known before")
  func knownFrom() {
    let row = "lac,,,2017-01,2017-06,counted_times,1.1,2017-07,by another definition"
    #expect(read(row).caveats.first?.treatment == .countedTimes(1.1))
    #expect(read(row, knownBy: Month(year: 2017, month: 7)).caveats.count == 1)
    #expect(read(row, knownBy: Month(year: 2017, month: 6)).caveats.isEmpty)
  }

  @Test(
    "What is wrong is told with its place",
    arguments: [
      Faulty(
        "lcc,,,2017-01,2017-06,leave_out,,2017-07,x", 2, 1, "`lcc` is not an indicator",
        "did you mean `lac`?"),
      Faulty(
        "lac,,,2017-06,2017-01,leave_out,,2017-07,x", 2, 15, "the caveat ends before it begins",
        "write a later month"),
    ])
  func wrong(_ faulty: Faulty) { faulty.expect(read(faulty.text).problems) }

  @Test(
    "Unknown words and figures out of range are told, too",
    arguments: [
      ("lac,,,2017-01,2017-06,drop,,2017-07,x", 23),
      ("lac,,,2017-01,2017-06,error_times,0.5,2017-07,x", 35),
      ("lac,,,2017-01,2017-06,error_times,,2017-07,x", 35),
      ("lac,monthly,,2017-01,2017-06,leave_out,,2017-07,x", 5),
      ("lac,,,2017-01,2017-06,counted_times,0,2017-07,x", 37),
      ("lac,,,2017-01,2017-06,leave_out,,,x", 34),
    ])
  func words(_ row: String, column: Int) throws {
    let problems = read(row).problems
    let problem = try #require(problems.all.first)
    #expect(problem.line == 2 && problem.column == column, "\(problems)")
  }
}
