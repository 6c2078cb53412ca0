import Foundation
import Testing

/// The sentence that everybody reads, against the files that nobody does.
@Suite("The headline of the report")
struct HeadlineTests {
  @Test("Every figure of the sentence is that of the files, to the last digit shown")
  func figures() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    try workplace.files.replace(
      "\"value\": 0.5, \"low\": 0.3, \"high\": 0.8",
      by: "\"value\": 0.02, \"low\": 0.01, \"high\": 0.05", in: "edge-of-care.jsonc")
    // Dear enough to cost more in every future.
    try workplace.files.replace(
      "\"pounds_per_year\": 120000", by: "\"pounds_per_year\": 2400000", in: "edge-of-care.jsonc")
    let run = try workplace.caseload(
      "run", "edge-of-care.jsonc", "--replications", "8", "--seed", "3", "-q", "--until", "2019-03")
    #expect(run.status == 0, "\(run.messages)")
    let page = try workplace.files.text("Results/edge-of-care/report.html")
    let sentence = try #require(page.firstMatch(of: /<p class="headline">(.*?)<\/p>/)).1
    #expect(run.output.replacing(/\s+/, with: " ").contains(sentence), "the terminal says the same")
    let pattern =
      #/
      ,\ (?<mean>[\d.,]+)\ children\ will\ be\ in\ care\ in\ March\ 2019
      \ \(8\ in\ 10\ simulated\ futures:\ (?<low>[\d.,]+)\ to\ (?<high>[\d.,]+)\),
      \ (?<fewer>[\d.,]+)\ fewer\ than\ without\ it
      \ \((?<fewerLow>[\d.,]+)\ to\ (?<fewerHigh>[\d.,]+)\),
      \ (?<side>saving|costing)\ (?<money>£[\d.,]+[km]?)(?:\ more)?\ in\ 2018/19
      (?:\ after\ its\ own\ cost)?
      \ \((?<moneyLow>£[\d.,]+[km]?)\ to\ (?<moneyHigh>£[\d.,]+[km]?)\)\.
      /#
    let told = try #require(sentence.firstMatch(of: pattern), "\(sentence)")

    let lac = try row(
      workplace, "indicators",
      [
        "scenario": "edge-of-care", "indicator": "lac", "period_type": "month_end",
        "period": "2019-03",
      ])
    expect(told.mean, is: lac["mean"])
    expect(told.low, is: lac["p10"])
    expect(told.high, is: lac["p90"])
    let fewer = try row(
      workplace, "differences",
      ["indicator": "lac", "period_type": "month_end", "period": "2019-03"])
    expect(told.fewer, is: fewer["mean"], times: -1)
    expect(told.fewerLow, is: fewer["p90"], times: -1)
    expect(told.fewerHigh, is: fewer["p10"], times: -1)

    let totals = try ["edge-of-care", "baseline"].map { scenario in
      try row(
        workplace, "costs",
        ["scenario": scenario, "line": "total", "period": "2018/19"])
    }
    let means = try totals.map { try #require(Double($0["mean"] ?? "")) }
    let isSaving = told.side == "saving"
    #expect(isSaving == (means[0] < means[1]))
    expect(told.money, is: String((means[0] - means[1]).magnitude))
    let flow = try row(
      workplace, "cash-flow", ["measure": "net_saving", "period": "2018/19"])
    let ends = isSaving ? ["p10", "p90"] : ["p90", "p10"]
    expect(told.moneyLow, is: flow[ends[0]], times: isSaving ? 1 : -1)
    expect(told.moneyHigh, is: flow[ends[1]], times: isSaving ? 1 : -1)
  }

  /// The one row of a file with these cells.
  private func row(_ workplace: Workplace, _ file: String, _ cells: [String: String]) throws
    -> [String: String]
  {
    let text = try workplace.files.text("Results/edge-of-care/\(file).csv")
    let lines = text.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
    let found = rows.filter { row in cells.allSatisfy { row[$0.key] == $0.value } }
    #expect(found.count == 1, "\(file): \(cells)")
    return try #require(found.first)
  }

  /// A figure as it is written is the file's, rounded to the last digit that is written; zeros at
  /// the end of whole money may be rounding.
  private func expect(_ written: Substring, is value: String?, times factor: Double = 1) {
    let unit = written.hasSuffix("m") ? 1e6 : written.hasSuffix("k") ? 1e3 : 1
    let digits = written.filter { $0.isNumber || $0 == "." }
    guard let shown = Double(digits), let value = value.flatMap({ Double($0) }) else {
      Issue.record("\(written) and \(value ?? "nothing") are not both numbers")
      return
    }
    let decimals = digits.contains(".") ? digits.split(separator: ".")[1].count : 0
    let zeros =
      written.hasPrefix("£") && decimals == 0 ? digits.reversed().prefix { $0 == "0" }.count : 0
    let half = 0.5 * unit * pow(10, Double(zeros - decimals))
    #expect(
      abs(shown * unit - value * factor) <= half * (1 + 1e-9) + 1e-6,
      "\(written) is not \(value * factor)")
  }
}
