import Engine
import Testing

@testable import Planning

@Suite("Doubts about published figures")
struct CaveatTests {
  private static let header =
    "indicator,period_type,source,from,to,treatment,factor,reason\n"

  private func read(_ row: String) -> (caveats: [Caveat], problems: Problems) {
    var problems = Problems()
    let caveats = Caveat.read(
      SourceText(path: "caveats.csv", text: CaveatTests.header + row + "\n"),
      vocabulary: ["lac", "lac_rate", "contacts"], &problems)
    return (caveats, problems)
  }

  private func period(_ type: PeriodType, _ year: Int32, _ month: Int32) -> Period {
    Period(type, ending: Month(year: year, month: month))
  }

  @Test("Covers what it names: indicator, kind of period, report and months")
  func covers() throws {
    let (caveats, problems) = read("lac*,month_end,second,2017-01,2017-06,error_times,3,doubtful")
    #expect(problems.isEmpty, "\(problems)")
    let caveat = try #require(caveats.first)
    #expect(caveat.treatment == .errorTimes(3) && caveat.reason == "doubtful")
    #expect(caveat.covers("lac_rate", period(.monthEnd, 2017, 6), source: "second"))
    #expect(!caveat.covers("contacts", period(.monthEnd, 2017, 6), source: "second"))
    #expect(!caveat.covers("lac", period(.month, 2017, 6), source: "second"))
    #expect(!caveat.covers("lac", period(.monthEnd, 2017, 7), source: "second"))
    #expect(!caveat.covers("lac", period(.monthEnd, 2017, 6), source: "first"))
    let any = try #require(read("lac,,,2017-01,2017-06,leave_out,,doubtful").caveats.first)
    #expect(any.treatment == .leftOut)
    #expect(any.covers("lac", period(.financialYear, 2017, 3), source: "first"))
    #expect(!any.covers("lac_rate", period(.financialYear, 2017, 3), source: "first"))
  }

  @Test(
    "What is wrong is told with its place",
    arguments: [
      Faulty(
        "lcc,,,2017-01,2017-06,leave_out,,x", 2, 1, "`lcc` is not an indicator",
        "did you mean `lac`?"),
      Faulty(
        "lac,,,2017-06,2017-01,leave_out,,x", 2, 15, "the caveat ends before it begins",
        "write a later month"),
    ])
  func wrong(_ faulty: Faulty) { faulty.expect(read(faulty.text).problems) }

  @Test(
    "Unknown words and figures out of range are told, too",
    arguments: [
      ("lac,,,2017-01,2017-06,drop,,x", 23), ("lac,,,2017-01,2017-06,error_times,0.5,x", 35),
      ("lac,,,2017-01,2017-06,error_times,,x", 35),
      ("lac,monthly,,2017-01,2017-06,leave_out,,x", 5),
    ])
  func words(_ row: String, column: Int) throws {
    let problems = read(row).problems
    let problem = try #require(problems.all.first)
    #expect(problem.line == 2 && problem.column == column, "\(problems)")
  }
}
