import Engine
import Testing

@testable import Planning

@Suite("Forecasts that a spreadsheet would make")
struct SimpleForecastTests {
  private func series(_ values: [Double]) throws -> KnownSeries {
    let figures = values.enumerated().map { (month: month(Int32($0.offset)), value: $0.element) }
    return try #require(
      KnownSeries(
        "lac", .monthEnd, kind: .stock, isShare: false, published("lac", .monthEnd, figures)))
  }

  private func forecast(_ way: SimpleForecast, _ series: KnownSeries, ahead: Double)
    -> SimpleForecast.Normal
  {
    way.forecast(
      series, month: series.points[series.points.count - 1].month + ahead,
      volatility: series.volatility ?? 0)
  }

  @Test("No change: the last figure, with errors that grow by the square root of time")
  func naive() throws {
    let series = try series([100, 102, 104])
    #expect(forecast(.naive, series, ahead: 1).mean == 104)
    #expect(forecast(.naive, series, ahead: 1).sd == 2)
    #expect(forecast(.naive, series, ahead: 9).sd == 6)
  }

  @Test("On along the line from the first to the last, whose slope is not certain either")
  func drift() throws {
    let made = forecast(.drift, try series([100, 102, 104]), ahead: 3)
    #expect(made.mean == 110)
    #expect(abs(made.sd - (4.0 * 3 + 4.0 * 9 / 2).squareRoot()) < 1e-12)
    let one = forecast(.drift, try series([100]), ahead: 3)
    #expect(one.mean == 100, "one point has no slope")
  }

  @Test("A trend that fades: level stays level, and a line ends between no change and drift")
  func damped() throws {
    #expect(abs(forecast(.damped, try series([7, 7, 7, 7]), ahead: 12).mean - 7) < 1e-12)
    let line = try series((0..<12).map { 100 + 2 * Double($0) })
    let near = forecast(.damped, line, ahead: 1).mean
    let far = forecast(.damped, line, ahead: 24).mean
    #expect(near > 121 && near < 124.5, "\(near)")
    #expect(far > near && far < forecast(.drift, line, ahead: 24).mean)
    let veryFar = forecast(.damped, line, ahead: 1000).mean
    #expect(veryFar - forecast(.damped, line, ahead: 500).mean < 1e-3, "the trend has faded")
  }

  @Test("A month known only from years varies at least as a count does")
  func counts() throws {
    let march = Month(year: 2017, month: 3)
    let series = try #require(
      KnownSeries(
        "lac", .month, kind: .flow, isShare: false,
        published("lac", .financialYear, [(march, 240)])))
    let made = SimpleForecast.naive.forecast(
      series, month: Double(march.number) + 4, volatility: 3)
    #expect(made.mean == 20)
    #expect(abs(made.sd - (9.0 * 4 + 20).squareRoot()) < 1e-12)
  }
}
