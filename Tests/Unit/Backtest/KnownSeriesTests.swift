import Engine
import Testing

@testable import Planning

@Suite("What a spreadsheet knows of an indicator")
struct KnownSeriesTests {
  private let march = Month(year: 2017, month: 3)

  private func values(_ series: KnownSeries?) -> [Double]? { series?.points.map(\.value) }

  @Test("Changes over longer times count by their square roots")
  func volatility() {
    let even = KnownSeries(
      "lac", .monthEnd, kind: .stock, isShare: false,
      published(figures: [(month(0), 100), (month(1), 102), (month(2), 104)]))
    #expect(even?.volatility == 2)
    let gap = KnownSeries(
      "lac", .monthEnd, kind: .stock, isShare: false,
      published(figures: [(month(0), 100), (month(4), 104), (month(5), 102)]))
    #expect(abs((gap?.volatility ?? 0) - 2) < 1e-12)
    let short = KnownSeries(
      "lac", .monthEnd, kind: .stock, isShare: false,
      published(figures: [(month(0), 100), (month(1), 102)]))
    #expect(short != nil && short?.volatility == nil)
  }

  @Test("A year's March stands for a month end, and a year for twelve months")
  func sameThing() {
    let stock = published(.financialYear, figures: [(march, 420)])
    #expect(
      values(KnownSeries("lac", .monthEnd, kind: .stock, isShare: false, stock)) == [420])
    let flow = published(.financialYear, figures: [(march, 240)])
    let rolling = KnownSeries("lac", .rolling12Months, kind: .flow, isShare: false, flow)
    #expect(values(rolling) == [240] && rolling?.extraVariance == 0)
  }

  @Test("Of a month of which only years are known, a twelfth, as uncertain as a count")
  func month12() {
    let flow = published(.financialYear, figures: [(march, 240)])
    let monthly = KnownSeries("lac", .month, kind: .flow, isShare: false, flow)
    #expect(values(monthly) == [20] && monthly?.extraVariance == 20)
    let share = KnownSeries("lac", .month, kind: .flow, isShare: true, flow)
    #expect(values(share) == [240] && share?.extraVariance == 0, "a share is not divided")
    let months = published(.month, figures: [(march, 20)])
    #expect(
      values(KnownSeries("lac", .financialYear, kind: .flow, isShare: false, months)) == [240])
  }

  @Test("Own figures come before stand-ins; nothing known gives nothing")
  func own() {
    var both = published(.financialYear, figures: [(march, 240)])
    both.add(
      "lac", Period(.month, ending: march), PublishedFigures.Figure(31), published: "2017-05",
      isPlain: true)
    #expect(values(KnownSeries("lac", .month, kind: .flow, isShare: false, both)) == [31])
    #expect(KnownSeries("cpp_open", .month, kind: .flow, isShare: false, both) == nil)
  }

  private func published(
    _ type: PeriodType = .monthEnd, figures: [(month: Month, value: Double)]
  ) -> PublishedFigures {
    UnitTests.published("lac", type, figures)
  }
}
