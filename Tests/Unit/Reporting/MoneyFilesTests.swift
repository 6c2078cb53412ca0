import Foundation
import MadeUpFiles
import Planning
import Testing

@testable import Reporting

/// Sums over the files themselves, read as somebody in finance would read them: to the penny.
@Suite("Money in the files")
struct MoneyFilesTests {
  private static let record = RunRecord(
    version: "", command: [], seed: 1, replications: 0, threads: 0, inputs: [], machine: "",
    seconds: 0)

  /// The made-up authority over two years.
  private static func readings(_ names: [String]) throws -> [ScenarioReader.Reading] {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try files.writeCombination()
    try files.replace("2018-06", by: "2020-03", in: "baseline.jsonc")
    var reader = ScenarioReader()
    let readings = names.compactMap { reader.read(files.path($0 + ".jsonc")) }
    try #require(reader.problems.isEmpty, "\(reader.problems)")
    return readings
  }

  private static let run = Result {
    try Projection(readings(["edge-of-care"])[0])
      .outcome(Replications(seed: 3, count: 12, threads: 2), record: record)
  }

  private static let comparison = Result {
    try ComparisonProjection(readings(["baseline", "edge-of-care", "together"]))
      .outcome(Replications(seed: 3, count: 6, threads: 2), record: record)
  }

  /// A file's rows: cells by the name of their column.
  private func rows(_ text: String) -> [[String: String]] {
    let lines = text.components(separatedBy: "\r\n").dropLast()
    let header = lines[0].split(separator: ",").map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Dictionary(zip(header, cells)) { first, _ in first }
    }
  }

  private func text(_ name: String) throws -> String {
    let contents = ResultFiles.contents(try Self.run.get())
    return String(decoding: try #require(contents.first { $0.name == name }).bytes, as: UTF8.self)
  }

  /// Pence as they are written, with no rounding of ours.
  private func pence(_ text: String?) -> Int? { text.flatMap { Int($0.replacing(".", with: "")) } }

  /// Sums of pence by a key; rows without one are left out.
  private func sums(
    _ rows: [[String: String]], of column: String, _ key: ([String: String]) -> String?
  ) throws -> [String: Int] {
    var sums: [String: Int] = [:]
    for row in rows {
      guard let key = key(row) else { continue }
      sums[key, default: 0] += try #require(pence(row[column]))
    }
    return sums
  }

  private func year(_ period: String) -> String { period < "2019-04" ? "2018/19" : "2019/20" }

  @Test("A run beside a baseline and budgets writes every file there is")
  func files() throws {
    #expect(Set(ResultFiles.contents(try Self.run.get()).map(\.name)) == Set(ResultFiles.names))
  }

  @Test("costs.csv: lines add up to totals, and months to years")
  func costs() throws {
    let rows = rows(try text("costs.csv"))
    func key(_ row: [String: String]) -> String { row["scenario"]! + row["period"]! }
    let totals = try sums(rows, of: "mean") { $0["line"] == "total" ? key($0) : nil }
    #expect(totals.count == 52)
    #expect(try sums(rows, of: "mean") { $0["line"] != "total" ? key($0) : nil } == totals)
    func line(_ row: [String: String]) -> String { row["scenario"]! + row["line"]! }
    let years = try sums(rows, of: "mean") {
      $0["period_type"] == "financial_year" ? line($0) + $0["period"]! : nil
    }
    let months = try sums(rows, of: "mean") {
      $0["period_type"] == "month" ? line($0) + year($0["period"]!) : nil
    }
    #expect(months == years && !years.isEmpty)
  }

  @Test("cash-flow.csv is costs.csv with and without the scenario; savings.csv is its gross saving")
  func cashFlow() throws {
    let costs = rows(try text("costs.csv"))
    let flow = rows(try text("cash-flow.csv"))
    func cost(_ scenario: String, _ line: String, _ period: String) throws -> Int {
      let row = costs.first {
        $0["scenario"] == scenario && $0["line"] == line && $0["period"] == period
      }
      return try #require(pence(row?["mean"]))
    }
    let savings = rows(try text("savings.csv"))
    var sum = 0
    for row in flow where row["measure"] != "cumulative_net_saving" {
      let period = try #require(row["period"])
      let programmes =
        try cost("edge-of-care", "programmes", period) - cost("baseline", "programmes", period)
      let net = try cost("baseline", "total", period) - cost("edge-of-care", "total", period)
      let expected = ["programme_cost": programmes, "net_saving": net]
      let mean = try #require(pence(row["mean"]))
      #expect(mean == expected[row["measure"]!] ?? (net + programmes))
      if row["measure"] == "gross_saving", row["period_type"] == "financial_year" {
        let total = savings.first { $0["item"] == "total" && $0["financial_year"] == period }
        #expect(pence(total?["marginal_cost_saving"]) == mean)
      }
      if row["measure"] == "net_saving", row["period_type"] == "month" { sum += mean }
    }
    #expect(pence(flow.last?["mean"]) == sum && flow.last?["period"] == "2019/20")
    for column in ["average_cost_saving", "marginal_cost_saving"] {
      let totals = try sums(savings, of: column) {
        $0["item"] == "total" ? $0["financial_year"] : nil
      }
      let items = try sums(savings, of: column) {
        $0["item"] != "total" ? $0["financial_year"] : nil
      }
      #expect(items == totals && totals.count == 2)
    }
  }

  @Test("The workbook's cash flow holds the figures of cash-flow.csv, and its checks are right")
  func workbook() throws {
    let outcome = try Self.run.get()
    let parts = try ZipReader.parts(ResultSheets.workbook(outcome).bytes)
    let sheet = try #require(parts["xl/worksheets/sheet5.xml"])
    let flow = rows(try text("cash-flow.csv"))
    let columns = [
      "G": "programme_cost", "H": "gross_saving", "I": "net_saving", "J": "cumulative_net_saving",
    ]
    for (place, row) in flow.filter({ $0["measure"] == "net_saving" }).enumerated() {
      for (column, measure) in columns {
        let cell = try #require(
          sheet.range(of: "<c r=\"\(column)\(place + 2)\" s=\"3\"><f>"), "no live formula")
        let rest = sheet[cell.upperBound...]
        let value = try #require(rest.range(of: "<v>"))
        let end = try #require(rest.range(of: "</v>"))
        let cached = try #require(Double(rest[value.upperBound..<end.lowerBound]))
        let written = flow.first { $0["measure"] == measure && $0["period"] == row["period"] }
        #expect(Int((cached * 100).rounded()) == pence(written?["mean"]))
      }
    }
    let costs = CostSheet(outcome)
    let gaps = costs.gaps + (try #require(CashFlowSheet(outcome, costs: costs))).gaps
    #expect(gaps.count == 54 && gaps.allSatisfy { $0 == 0 })
    let cover = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(cover.components(separatedBy: "<v>OK</v>").count == 3)
  }

  @Test("cost-differences.csv is costs.csv with, less without, the scenario, and the workbook's")
  func costDifferences() throws {
    let costs = rows(try text("costs.csv"))
    let differences = rows(try text("cost-differences.csv"))
    func key(_ row: [String: String]) -> String { row["line"]! + row["period"]! }
    let means = try ["edge-of-care", "baseline"].map { scenario in
      try sums(costs, of: "mean") { $0["scenario"] == scenario ? key($0) : nil }
    }
    #expect(Set(differences.map { key($0) }) == Set(means[0].keys))
    #expect(differences.count == means[0].count)
    for row in differences {
      #expect(row["scenario"] == "edge-of-care" && row["baseline"] == "baseline")
      let own = try #require(means[0][key(row)])
      #expect(pence(row["mean"]) == own - (try #require(means[1][key(row)])))
      let range = ["p10", "p50", "p90"].compactMap { pence(row[$0]) }
      #expect(range.count == 3 && range == range.sorted())
    }
    let totals = try sums(differences, of: "mean") { $0["line"] == "total" ? $0["period"] : nil }
    #expect(totals.count == 26)
    let lines = try sums(differences, of: "mean") { $0["line"] != "total" ? $0["period"] : nil }
    #expect(lines == totals)
    // Difference, p10 and p90 of the scenario's rows on the sheet of costs.
    let parts = try ZipReader.parts(ResultSheets.workbook(try Self.run.get()).bytes)
    let sheet = try #require(parts.values.first { $0.contains("difference_p10") })
    let byKey = Dictionary(uniqueKeysWithValues: differences.map { (key($0), $0) })
    for (place, row) in costs.enumerated() where row["scenario"] == "edge-of-care" {
      let written = try #require(byKey[key(row)])
      for (column, name) in [("K", "mean"), ("L", "p10"), ("M", "p90")] {
        let cell = try #require(sheet.range(of: "<c r=\"\(column)\(place + 2)\""))
        let rest = sheet[cell.upperBound...]
        let value = try #require(rest.range(of: "<v>"))
        let end = try #require(rest.range(of: "</v>"))
        let number = try #require(Double(rest[value.upperBound..<end.lowerBound]))
        #expect(Int((number * 100).rounded()) == pence(written[name]), "\(key(row)) \(name)")
      }
    }
  }

  @Test("Where the programme ends before the last year, the whole run is told with its own cost")
  func endedProgramme() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try files.replace("2018-06", by: "2020-03", in: "baseline.jsonc")
    try files.replace(
      "\"from\": \"2018-04-01\",",
      by: "\"from\": \"2018-04-01\", \"until\": \"2018-12-31\",",
      in: "edge-of-care.jsonc")
    var reader = ScenarioReader()
    let reading = reader.read(files.path("edge-of-care.jsonc"))
    let outcome = try Projection(try #require(reading))
      .outcome(Replications(seed: 3, count: 12, threads: 2), record: Self.record)
    let costs = CostFindings(Findings(outcome))
    #expect(costs.difference("programmes", "2018/19")?.mean ?? 0 > 0)
    #expect(costs.difference("programmes", "2019/20")?.mean == 0)
    let told = try #require(costs.toldDifference)
    #expect(told.words == "two years")
    let years = try ["2018/19", "2019/20"].map { try #require(costs.difference("total", $0)).mean }
    #expect(abs(told.figures.mean - years[0] - years[1]) < 0.005)
    let flow = try #require(outcome.cashFlow?.rows.last { $0.measure == .cumulativeNetSaving })
    #expect(told.figures == ThreeFigures(mean: -flow.mean, low: -flow.p90, high: -flow.p10))
    let clause = CostWording.clause(told.figures, in: told.words, afterOwnCost: true)
    #expect(clause.contains(" in two years"))
    #expect(TerminalSummary.text(outcome: outcome, width: 1000).contains(clause))
    let first = ReportPage.html(outcome).components(separatedBy: "<nav").first
    #expect(first?.contains(Markup.escape(clause)) == true)
  }

  @Test("The first sentence, the tables of the report and the files tell one saving")
  func oneSaving() throws {
    let outcome = try Self.run.get()
    let costs = CostFindings(Findings(outcome))
    let net = try #require(costs.netDifference)
    let mean = try #require(costs.difference("total", "2019/20")).mean
    #expect(net.period == "2019/20" && net.figures.mean == mean)
    let clause = CostWording.clause(net.figures, in: "2019/20", afterOwnCost: true)
    let report = try text("report.html")
    let first = try #require(report.components(separatedBy: "<nav").first)
    #expect(first.contains(Markup.escape(clause)))
    // Where children no longer live, as savings.csv has it.
    let avoided = rows(try text("savings.csv")).filter {
      $0["unit"] == "child weeks" && $0["financial_year"] == "2019/20"
    }.map { (item: $0["item"] ?? "", weeks: Double($0["units_avoided"] ?? "") ?? 0) }
    let most = try #require(avoided.max { $0.weeks.magnitude < $1.weeks.magnitude })
    let place = CostLineName.words(most.item)
    #expect(
      report.contains(
        "In 2019/20 children spend \(Spoken.number(most.weeks.magnitude)) weeks "
          + "\(most.weeks > 0 ? "fewer" : "more") in "
          + place.prefix(1).lowercased() + place.dropFirst()))
    // The table by line: its last row holds the difference in thousands.
    let table = CostTable(findings: Findings(outcome), costs: costs, period: "2019/20").markup.text
    let total = try #require(table.components(separatedBy: "class=\"total\"").last)
    let cells = total.components(separatedBy: "<td>").dropFirst().map {
      String($0.prefix { $0 != "<" })
    }
    let thousands = cells.map { Int($0.filter { $0.isNumber }) ?? 0 }
    let sign = mean < 0 ? -1 : 1
    #expect(thousands[3] == Int((mean.magnitude / 1000).rounded()))
    #expect(thousands[0] - thousands[2] == sign * thousands[3])
    #expect(report.contains(table))
  }

  @Test("What a table rounds to thousands rounds on to the words of the sentence")
  func throughThousands() {
    let money = MoneyText(from: -4_800_000, to: -1_700_000)
    #expect(money.amount(-3_149_500) == "£3.2m", "3,150 thousand in the table")
    #expect(money.amount(-3_149_499) == "£3.1m")
    #expect(MoneyText(from: 0, to: 9_000).amount(1_499) == "£1.5k")
  }

  @Test("A comparison of three adds up as it is written: costs, cash flow and waterfall")
  func comparison() throws {
    let files = Dictionary(
      uniqueKeysWithValues: ComparisonFiles.contents(try Self.comparison.get()).map { ($0, $1) })
    let costs = rows(try #require(files["costs.csv"]))
    func key(_ row: [String: String]) -> String { row["scenario"]! + row["financial_year"]! }
    let totals = try sums(costs, of: "mean") { $0["line"] == "total" ? key($0) : nil }
    #expect(totals.count == 6)
    #expect(try sums(costs, of: "mean") { $0["line"] != "total" ? key($0) : nil } == totals)
    let compared = costs.filter { $0["scenario"] != "baseline" }
    for row in compared {
      let own = try #require(pence(row["mean"]))
      let first = costs.first {
        $0["scenario"] == "baseline" && $0["line"] == row["line"]
          && $0["financial_year"] == row["financial_year"]
      }
      #expect(pence(row["difference_mean"]) == own - (try #require(pence(first?["mean"]))))
    }
    let flow = rows(try #require(files["cash-flow.csv"]))
    let net = try sums(flow, of: "mean") {
      $0["measure"] == "net_saving" && $0["period_type"] == "financial_year"
        ? $0["scenario"]! + $0["period"]! : nil
    }
    let months = try sums(flow, of: "mean") {
      $0["measure"] == "net_saving" && $0["period_type"] == "month"
        ? $0["scenario"]! + year($0["period"]!) : nil
    }
    #expect(net == months && net.count == 4)
    let saved = try sums(compared, of: "difference_mean") { $0["line"] == "total" ? key($0) : nil }
    #expect(saved.mapValues { -$0 } == net)
    let bars = rows(try #require(files["waterfall.csv"])).filter { $0["measure"] == "cost" }
    let combined = try #require(bars.last)
    #expect(combined["bar"] == "combined" && combined["period"] == "2019/20")
    let parts = try bars.dropLast().map { try #require(pence($0["mean"])) }
    #expect(pence(combined["mean"]) == parts.reduce(0, +))
    #expect(pence(combined["mean"]) == saved["together2019/20"])
  }
}
