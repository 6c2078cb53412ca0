import Engine
import MadeUpFiles
import Testing

@testable import Planning

/// Cash flow, payback, savings and budgets of the made-up authority over two whole years.
@Suite("Money as finance sees it")
struct CashFlowTests {
  /// A run, its samples, and what it found.
  struct Run {
    var own: Sample
    var base: Sample
    var outcome: Outcome
  }

  /// The made-up scenario with a cost of delivery that some futures get back and others do not.
  static func run(
    count: Int = 24, _ change: (MadeUpFiles) throws -> Void = { _ in }
  ) throws -> Run {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try files.replace("2018-06", by: "2020-03", in: "baseline.jsonc")
    try files.replace(
      "\"one_off_pounds\": 10000, \"pounds_per_year\": 120000",
      by: "\"one_off_pounds\": 3000, \"pounds_per_year\": 42000", in: "edge-of-care.jsonc")
    // Prices as they are given, not drawn.
    try files.write(
      "authority.jsonc",
      try files.text("authority.jsonc").replacing(
        "\"low_factor\": 0.9, \"high_factor\": 1.1", with: "\"low_factor\": 1, \"high_factor\": 1"))
    try change(files)
    var reader = ScenarioReader()
    let reading = reader.read(files.path("edge-of-care.jsonc"))
    let projection = Projection(try #require(reading, "\(reader.problems)"))
    let samples = try Replications(seed: 7, count: count, threads: 2)
      .run(projection.scenarios, projection.sheet)
    return Run(
      own: samples[0], base: samples[1],
      outcome: projection.summary(samples, ComparisonFixture.record))
  }

  private func pence(_ pounds: Double) -> Int64 { Int64((pounds * 100).rounded()) }

  @Test("Cash flow is the difference of costs, months add up to years and to what is saved so far")
  func addsUp() throws {
    let outcome = try Self.run().outcome
    let flow = try #require(outcome.cashFlow)
    func saved(_ measure: CashFlow.Measure, _ period: String) -> Int64 {
      pence(flow.rows.first { $0.measure == measure && $0.period == period }!.mean)
    }
    func difference(_ line: String, _ period: String) -> Int64 {
      pence(outcome.costDifferences.first { $0.line == line && $0.period == period }!.mean)
    }
    let periods = flow.rows.filter { $0.measure == .netSaving }.map { ($0.periodType, $0.period) }
    #expect(periods.count == 26)
    var sum: Int64 = 0
    var years: [String: [CashFlow.Measure: Int64]] = [:]
    for (type, period) in periods {
      #expect(saved(.programmeCost, period) == difference("programmes", period))
      #expect(saved(.netSaving, period) == -difference("total", period))
      let net = saved(.grossSaving, period) - saved(.programmeCost, period)
      #expect(saved(.netSaving, period) == net)
      if type == "month" {
        sum += net
        #expect(saved(.cumulativeNetSaving, period) == sum)
        let year = period < "2019-04" ? "2018/19" : "2019/20"
        for measure in [CashFlow.Measure.programmeCost, .grossSaving, .netSaving] {
          years[year, default: [:]][measure, default: 0] += saved(measure, period)
        }
      } else {
        for (measure, months) in try #require(years[period]) {
          #expect(saved(measure, period) == months)
        }
      }
    }
    #expect(saved(.cumulativeNetSaving, "2019/20") == sum)
    #expect(saved(.programmeCost, "2018/19") == 4_500_000)
  }

  @Test("A future has paid back when its saving never falls below nothing again")
  func payback() throws {
    let run = try Self.run()
    let flow = try #require(run.outcome.cashFlow)
    // Pair by pair and month by month, in the plainest way.
    var paid = [Int](repeating: 0, count: 24)
    for pair in 0..<run.own.count {
      var sum: Int64 = 0
      var sums: [Int64] = []
      for month in 0..<24 {
        for line in CostLine.allCases {
          let own = run.own.pence(line, month: month)
          let base = run.base.pence(line, month: month)
          sum += base[base.startIndex + pair] - own[own.startIndex + pair]
        }
        sums.append(sum)
      }
      for month in 0..<24 where sums[month...].allSatisfy({ $0 >= 0 }) { paid[month] += 1 }
    }
    let chances = flow.rows.filter {
      $0.periodType == "month" && $0.measure == .cumulativeNetSaving
    }.map { $0.pPaidBack }
    #expect(chances == paid.map { Double($0) / 24 })
    let last = try #require(paid.last)
    #expect(last > 0 && last < 24, "some futures pay back and others do not")
    let payback = try #require(flow.payback)
    #expect(payback.begins == "2018-04")
    #expect(abs(payback.never - Double(24 - last) / 24) < 1e-12)
    #expect((payback.p50 == nil) == (last < 12))
    #expect((payback.p90 == nil) == (Double(last) / 24 < 0.9))
    let months = flow.rows.filter { $0.measure == .netSaving }.map(\.period)
    #expect(payback.p10 == paid.firstIndex { Double($0) / 24 >= 0.1 }.map { months[$0] })
    let others = flow.rows.filter { $0.measure != .cumulativeNetSaving }
    #expect(others.allSatisfy { $0.pPaidBack == nil })
  }

  @Test("Nothing spent on delivery, or what never saves: no payback, or none in any future")
  func noPayback() throws {
    let free = try Self.run(count: 4) {
      try $0.replace(
        "\"delivery_cost\": { \"one_off_pounds\": 3000, \"pounds_per_year\": 42000 },", by: "",
        in: "edge-of-care.jsonc")
    }
    #expect(free.outcome.cashFlow?.payback == nil)
    #expect(free.outcome.cashFlow?.rows.allSatisfy { $0.pPaidBack == nil } == true)
    let idle = try Self.run(count: 4) {
      try $0.replace(
        "{ \"value\": 0.5, \"low\": 0.3, \"high\": 0.8 }", by: "1", in: "edge-of-care.jsonc")
    }
    let payback = try #require(idle.outcome.cashFlow?.payback)
    #expect(payback == .init(begins: "2018-04", p10: nil, p50: nil, p90: nil, never: 1))
  }

  @Test("A scenario that pays for nothing less is back at once when it saves from the first day")
  func atOnce() throws {
    let run = try Self.run(count: 3) {
      try $0.replace(
        "\"change\": \"entering_care.voluntary_per_year\"",
        by: "\"change\": \"money.salary_per_year\"", in: "edge-of-care.jsonc")
    }
    let payback = try #require(run.outcome.cashFlow?.payback)
    #expect(payback.p90 == payback.p10 && payback.never == 0)
  }

  @Test("Really avoided is the gross saving; average cost counts the fixed share on top")
  func savings() throws {
    let outcome = try Self.run().outcome
    for year in ["2018/19", "2019/20"] {
      let rows = outcome.savings.filter { $0.financialYear == year }
      let total = try #require(rows.last)
      #expect(total.item == "total")
      let items = rows.dropLast()
      #expect(
        items.reduce(0) { $0 + pence($1.averageCostSaving) } == pence(total.averageCostSaving))
      #expect(
        items.reduce(0) { $0 + pence($1.marginalCostSaving) } == pence(total.marginalCostSaving))
      let gross = outcome.cashFlow?.rows.first { $0.measure == .grossSaving && $0.period == year }
      #expect(pence(try #require(gross).mean) == pence(total.marginalCostSaving))
      // Bought by the week: the same either way, but for half a penny a day and scenario.
      for item in items where ["agency_fostering", "residential"].contains(item.item) {
        #expect(abs(item.averageCostSaving - item.marginalCostSaving) <= 366 * 0.02)
        let price = (item.item == "residential" ? 3669.0 : 830) * (year == "2018/19" ? 1 : 1.02)
        #expect(abs((item.averageUnitCost ?? 0) - price) < 0.1)
      }
      // Three quarters of an in-house week are saved, nothing of the household, nor of a post.
      let inHouse = try #require(items.first { $0.item == "in_house_fostering" })
      let avoided = try #require(inHouse.unitsAvoided)
      let price = 390 * (year == "2018/19" ? 1 : 1.02)
      #expect(abs(avoided) > 1)
      #expect(abs(inHouse.marginalCostSaving - avoided * 0.75 * price) <= 366 * 0.02)
      #expect((inHouse.averageUnitCost ?? 0) > price)
      #expect(inHouse.averageCostSaving.magnitude > inHouse.marginalCostSaving.magnitude)
    }
  }

  @Test("A budget of the year comes first, then the latest earlier one, raised by inflation")
  func budgets() throws {
    let run = try Self.run { files in
      try files.replace(
        "\"budgets\": [",
        by: "\"budgets\": [ "
          + "{ \"line\": \"total\", \"financial_year\": \"2016/17\", \"pounds\": 2000000, "
          + "\"source\": \"old\" }, "
          + "{ \"line\": \"residential\", \"financial_year\": \"2025/26\", \"pounds\": 1, "
          + "\"source\": \"later than the run\" },", in: "authority.jsonc")
    }
    let rows = run.outcome.budgets.filter { $0.scenario == "edge-of-care" }
    #expect(rows.map(\.line) == ["agency_fostering", "total", "agency_fostering", "total"])
    #expect(rows.map(\.budgetYear) == ["2018/19", "2016/17", "2018/19", "2016/17"])
    #expect(rows.map(\.budget) == [1_000_000, 2_080_800, 1_020_000, 2_122_416])
    #expect(rows.map(\.isOfTheYear) == [true, false, false, false])
    for row in rows {
      let cost = try #require(
        run.outcome.costs.first {
          $0.scenario == row.scenario && $0.line == row.line && $0.period == row.financialYear
        })
      #expect(cost.mean == row.mean && cost.p90 == row.p90)
      #expect(pence(row.variance) == pence(row.mean) - pence(row.budget))
      #expect(cost.budget == (row.isOfTheYear ? row.budget : nil))
      let lines = CostLine.allCases.filter { row.line == "total" || $0.id == row.line }
      let first = row.financialYear == "2018/19" ? 0 : 12
      let over = (0..<run.own.count).count { pair in
        var sum: Int64 = 0
        for line in lines {
          for month in first..<first + 12 {
            let amounts = run.own.pence(line, month: month)
            sum += amounts[amounts.startIndex + pair]
          }
        }
        return sum > pence(row.budget)
      }
      #expect(row.pOverspend == Double(over) / Double(run.own.count))
    }
  }
}
