import Engine
import Fixtures
import Testing

@testable import Planning

@Suite("Working out indicators")
struct IndicatorSheetTests {
  private func entry(_ id: String, _ basis: String) -> IndicatorDescription {
    IndicatorDescription(
      id: id, name: id, theme: "", unit: "", polarity: "info", basis: basis, definition: "")
  }

  /// A tally of 15 months from April 2018 in which every measure counts `top` of `bottom`.
  private func tally(_ set: (Int, Measure) -> (Double, Double)) -> Tally {
    let plan = madeUpPlan(scale: 0.01, months: 15)
    var tally = Simulation(plan: plan, seed: 1, replication: 0).tally
    for month in 0..<15 {
      for measure in Measure.allCases {
        let index = month * Measure.count + Int(measure.rawValue)
        (tally.numerators[index], tally.denominators[index]) = set(month, measure)
      }
    }
    return tally
  }

  private func sheet(_ entries: [IndicatorDescription], _ published: PublishedFigures = .init())
    -> IndicatorSheet
  {
    IndicatorSheet(
      entries, firstMonth: Month(year: 2018, month: 4), months: 15,
      history: History(published, lastMonth: Month(year: 2018, month: 3)), population: 10_000)
  }

  private func figure(
    _ sheet: IndicatorSheet, _ tally: Tally, _ id: String, _ type: PeriodType, _ period: String
  ) -> Float? {
    let figures = sheet.figures(tally)
    return sheet.cells.indices.first {
      let cell = sheet.cells[$0]
      return cell.indicator == id && cell.period.type == type && cell.period.text == period
    }.map { figures[$0] }
  }

  @Test("Flows are summed, and a year's share is that of the year's sums")
  func flows() {
    let sheet = sheet([entry("referrals", "month"), entry("rereferral_month_pct", "month")])
    let tally = tally { month, measure in
      measure == .reReferrals ? (month == 0 ? 30 : 0, month == 0 ? 30 : 10) : (100, 0)
    }
    #expect(figure(sheet, tally, "referrals", .month, "2018-05") == 100)
    #expect(figure(sheet, tally, "referrals", .financialYear, "2018/19") == 1200)
    #expect(figure(sheet, tally, "referrals", .financialYear, "2019/20") == nil, "not over yet")
    #expect(figure(sheet, tally, "rereferral_month_pct", .month, "2018-04") == 100)
    let year = figure(sheet, tally, "rereferral_month_pct", .financialYear, "2018/19")
    #expect(year == Float(30.0 / 140 * 100))
  }

  @Test("Years to date are summed from April, only where they are asked for")
  func yearToDate() {
    let entries = [entry("referrals", "month"), entry("lac", "month_end")]
    let plain = sheet(entries)
    #expect(!plain.cells.contains { $0.period.type == .yearToDate })
    let sheet = IndicatorSheet(
      entries, firstMonth: Month(year: 2018, month: 4), months: 15,
      history: History(PublishedFigures(), lastMonth: Month(year: 2018, month: 3)),
      population: 10_000, yearToDate: true)
    let tally = tally { month, _ in (Double(month + 1), 0) }
    #expect(figure(sheet, tally, "referrals", .yearToDate, "2018-04") == 1)
    #expect(figure(sheet, tally, "referrals", .yearToDate, "2018-07") == 10)
    #expect(figure(sheet, tally, "referrals", .yearToDate, "2019-03") == 78)
    #expect(figure(sheet, tally, "referrals", .yearToDate, "2019-05") == 27)
    #expect(figure(sheet, tally, "lac", .yearToDate, "2018-07") == nil)
    let kept = sheet.keeping { $0.period.type != .yearToDate }
    #expect(kept.figures(tally) == plain.figures(tally))
  }

  @Test("Stocks are read on the last day, and a year's on its last")
  func stocks() {
    let sheet = sheet([entry("lac", "month_end"), entry("lac_rate", "month_end")])
    let tally = tally { month, measure in (measure == .lookedAfter ? Double(month) : 0, 0) }
    #expect(figure(sheet, tally, "lac", .monthEnd, "2018-06") == 2)
    #expect(figure(sheet, tally, "lac", .financialYear, "2018/19") == 11)
    #expect(figure(sheet, tally, "lac_rate", .monthEnd, "2018-06") == 2)
    #expect(figure(sheet, tally, "lac", .month, "2018-06") == nil)
  }

  @Test("Rolling years take in the published year before, and wait where there is none")
  func rolling() {
    let entries = [entry("referrals_rolling", "rolling_12m"), entry("s47_rolling", "rolling_12m")]
    var published = PublishedFigures()
    published.add(
      "referrals", Period(.financialYear, ending: Month(year: 2018, month: 3)), .init(1200),
      published: "2018-07", isPlain: true)
    let sheet = sheet(entries, published)
    let tally = tally { _, _ in (50, 0) }
    #expect(figure(sheet, tally, "referrals_rolling", .rolling12Months, "2018-04") == 1150)
    #expect(figure(sheet, tally, "referrals_rolling", .rolling12Months, "2019-03") == 600)
    #expect(figure(sheet, tally, "s47_rolling", .rolling12Months, "2019-02") == nil)
    #expect(figure(sheet, tally, "s47_rolling", .rolling12Months, "2019-03") == 600)
    #expect(sheet.rebuiltHistory.map(\.path) == ["history.referrals_rolling"])
  }

  @Test("A share of nothing is missing")
  func missing() throws {
    let sheet = sheet([entry("adoptions_12m_pct", "month")])
    let tally = tally { month, _ in (0, month == 1 ? 2 : 0) }
    let april = try #require(figure(sheet, tally, "adoptions_12m_pct", .month, "2018-04"))
    #expect(april.isNaN)
    #expect(figure(sheet, tally, "adoptions_12m_pct", .month, "2018-05") == 0)
  }

  @Test("Every formula has an id of its own, and every measure is read by some formula")
  func coverage() {
    #expect(IndicatorFormula.byID.count == IndicatorFormula.every.count)
    var read: Set<Int32> = []
    for formula in IndicatorFormula.every {
      for term in formula.top { read.insert(term.measure.rawValue) }
    }
    let unread = Measure.allCases.filter { !read.contains($0.rawValue) }
    #expect(unread.isEmpty, "\(unread)")
  }
}
