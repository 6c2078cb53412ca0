import Foundation
import Testing

@Suite("Backtesting")
struct BacktestTests {
  private static let folder = "backtest-small-2017-06"
  private static let names = [
    "backtest.html", "forecast.csv", "run.json", "scores.csv", "summary.csv",
  ]

  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.files.writeBacktestable()
    return workplace
  }

  @Test("Writes its files and keeps its summary; nonsense later on changes no byte of the forecast")
  func whole() throws {
    let workplace = try workplace()
    defer { workplace.remove() }
    let untested = try workplace.caseload("run", "baseline.jsonc", "--replications", "2", "-q")
    #expect(untested.status == 0, "\(untested.messages)")
    #expect(
      try workplace.files.text("Results/baseline/report.html").contains("never been tested"))

    let run = try workplace.caseload(
      "backtest", ".", "--cutoff", "2017-06", "--threads", "1", "--keep")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("With what was known in June 2017"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(
      run.messages == """
        Results are in Results/\(BacktestTests.folder)/ (open backtest.html)
        Kept in ./backtests/2017-06.csv; every report tells it from now on

        """)
    let files = try workplace.contents("Results/\(BacktestTests.folder)")
    #expect(files.keys.sorted() == BacktestTests.names)
    #expect(try workplace.contents("backtests") == ["2017-06.csv": files["summary.csv"]!])

    let tested = try workplace.caseload("run", "baseline.jsonc", "--replications", "2", "-q")
    #expect(tested.status == 0, "\(tested.messages)")
    let report = try workplace.files.text("Results/baseline/report.html")
    #expect(report.contains("From what was known in June 2017") && report.contains("id=\"trust\""))
    #expect(
      try workplace.files.text("Results/baseline/run.json").contains("backtests/2017-06.csv"))

    // Everything of the later report, and the later position.
    let actuals = try workplace.files.text("data/actuals.csv")
    try workplace.files.write(
      "data/actuals.csv", actuals.replacing(#/,[0-9.]+,,,second,/#, with: ",what?,,,second,"))
    let opening = try workplace.files.text("data/opening.csv")
    try workplace.files.write(
      "data/opening.csv",
      opening.replacing(#/(2018-03-31,\w+,\w*),[0-9.]+,/#) { "\($0.1),-5," })
    let again = try workplace.caseload(
      "backtest", "authority.jsonc", "--cutoff", "2017-06", "--json", "-o", "again")
    #expect(again.status == 0, "\(again.messages)")
    #expect(again.messages.contains("These figures are not scored."))
    let later = try workplace.contents("again/\(BacktestTests.folder)")
    #expect(later["forecast.csv"] == files["forecast.csv"], "also on another number of threads")
    #expect(later["scores.csv"] != files["scores.csv"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [String: Any])
    #expect(object["command"] as? String == "backtest" && object["version"] as? Int == 1)
    #expect((object["pooled"] as? [String: Any])?["figures"] as? Int == 0)
    #expect(try workplace.contents("backtests") == ["2017-06.csv": files["summary.csv"]!])
  }

  @Test("Stopped, leaves nothing behind")
  func interrupted() throws {
    let workplace = try workplace()
    defer { workplace.remove() }
    let running = try workplace.start(["backtest", ".", "--cutoff", "2017-06", "--keep"])
    while running.process.isRunning, !workplace.exists("Results") { usleep(2000) }
    running.process.interrupt()
    running.process.waitUntilExit()
    let ending = try running.ending()
    #expect(ending.status == 130, "\(ending.messages)")
    #expect(ending.messages == "caseload: interrupted; no results were written\n")
    #expect(!workplace.exists("Results") && !workplace.exists("backtests"))
  }

  @Test(
    "Wrong commands say what to write instead",
    arguments: [
      (["backtest"], "needs an authority"),
      (["backtest", ".", "."], "one authority at a time"),
      (["backtest", "."], "write --cutoff YYYY-MM"),
      (["backtest", ".", "--cutoff", "June 2017"], "--cutoff"),
      (["backtest", "nowhere", "--cutoff", "2017-06"], "nowhere"),
      (["backtest", ".", "--cutoff", "2017-04"], "by 2017-04"),
      (["backtest", "baseline.jsonc", "--cutoff", "2017-06"], "baseline.jsonc:"),
    ])
  func wrong(_ arguments: [String], _ words: String) throws {
    let workplace = try workplace()
    defer { workplace.remove() }
    let run = try workplace.start(arguments)
    run.process.waitUntilExit()
    let ending = try run.ending()
    #expect(ending.status == 2 && ending.messages.contains(words), "\(ending.messages)")
    #expect(ending.output.isEmpty && !workplace.exists("Results"))
  }
}
