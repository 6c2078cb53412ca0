import Engine
import Testing

@testable import Planning

@Suite("The year before the opening day")
struct HistoryTests {
  private let march = Month(year: 2018, month: 3)

  /// Figures published in one report.
  private func published(_ figures: (String, PeriodType, Month, Double)...) -> PublishedFigures {
    var published = PublishedFigures()
    for (id, type, end, value) in figures {
      published.add(
        id, Period(type, ending: end), .init(value), published: "2018-07", isPlain: true)
    }
    return published
  }

  private func history(_ id: String, _ published: PublishedFigures) -> History.Year? {
    History(published, lastMonth: march).year(IndicatorFormula.byID[id]!)
  }

  @Test("Known months are kept and the rest of the year's total is spread over the others")
  func spread() throws {
    let known = published(
      ("referrals", .financialYear, march, 1200), ("referrals", .month, march, 210),
      ("referrals", .month, march + -1, 90))
    let year = try #require(history("referrals_rolling", known))
    #expect(year.tops.reduce(0, +) == 1200)
    #expect(Array(year.tops.suffix(2)) == [90, 210])
    #expect(year.tops[0] == 90)
    #expect(year.basis == .spread)
  }

  @Test("Without a total that covers it, a month is a twelfth of the last total before")
  func carried() throws {
    let year = try #require(
      history("s47_rolling", published(("s47_rolling", .rolling12Months, march + -9, 600))))
    #expect(year.tops == [Double](repeating: 50, count: 12))
    #expect(year.basis == .carried)
  }

  @Test("Nothing that ends after the opening day is used")
  func noFuture() {
    let later = published(
      ("referrals", .financialYear, march + 12, 1200), ("referrals", .month, march + 1, 100),
      ("referrals_rolling", .rolling12Months, march + 3, 1200))
    #expect(history("referrals_rolling", later) == nil)
  }

  @Test("Numerators are rebuilt from shares and the published whole")
  func shares() throws {
    let known = published(
      ("referrals", .financialYear, march, 1200),
      ("rereferral_rolling_pct", .financialYear, march, 25))
    let year = try #require(history("rereferral_rolling_pct", known))
    #expect(year.bottoms.reduce(0, +) == 1200)
    #expect(abs(year.tops.reduce(0, +) - 300) < 1e-9)
  }

  @Test("Printed numerators and denominators come before rebuilt ones")
  func printed() throws {
    var known = published(
      ("referrals", .financialYear, march, 1200),
      ("rereferral_month_pct", .financialYear, march, 25))
    known.add(
      "rereferral_month_pct", Period(.month, ending: march),
      .init(30, numerator: 33, denominator: 110), published: "2018-07", isPlain: true)
    let year = try #require(history("rereferral_month_pct", known))
    #expect(year.tops[11] == 33)
    #expect(year.bottoms[11] == 110)
  }

  @Test("The newest report counts, then the figure without a note")
  func newestReport() {
    var known = PublishedFigures()
    let period = Period(.monthEnd, ending: march)
    known.add("lac", period, .init(1), published: "2018-07", isPlain: false)
    known.add("lac", period, .init(2), published: "2017-07", isPlain: true)
    #expect(known.figure("lac", period)?.value == 1)
    known.add("lac", period, .init(3), published: "2018-07", isPlain: true)
    known.add("lac", period, .init(4), published: "2018-07", isPlain: true)
    #expect(known.figure("lac", period)?.value == 3)
    let year = Period(.financialYear, ending: march)
    #expect(known.actual("lac", year, kind: .stock) == 3, "March stands for the year")
    #expect(known.actual("lac", year, kind: .flow) == nil)
  }
}
