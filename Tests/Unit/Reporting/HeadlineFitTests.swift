import Engine
import Foundation
import Testing

@testable import Planning
@testable import Reporting

@Suite("Headline series against the 95% band")
struct HeadlineFitTests {
  private func figure(
    _ indicator: String, _ period: String, residual: Double, caveat: String = "",
    type: String = "month"
  ) -> CalibrationOutcome.Figure {
    let band = CalibrationOutcome.Band([1])
    return CalibrationOutcome.Figure(
      indicator: indicator, periodType: type, period: period, actual: 1, source: "report",
      prior: band, posterior: band, residual: residual, isUsed: true, caveat: caveat)
  }

  @Test("Up to one month in ten may be outside; more needs a stated reason for each")
  func oneInTen() {
    let ten = (1...9).map { figure("referrals", "2017-0\($0)", residual: 1.9) }
    let once = HeadlineFit(ten + [figure("referrals", "2017-10", residual: -2)], [])
    #expect(once.series.first?.outside == ["2017-10"] && once.often.isEmpty)
    let twice = HeadlineFit(
      ten.dropLast() + [
        figure("referrals", "2017-09", residual: 2), figure("referrals", "2017-10", residual: -3),
      ], [])
    #expect(twice.often.count == 1 && twice.unexplained.count == 1)
    let told = HeadlineFit(
      ten.dropLast() + [
        figure("referrals", "2017-09", residual: 2, caveat: "moved"),
        figure("referrals", "2017-10", residual: -3),
      ], [])
    #expect(told.often.count == 1 && told.unexplained.isEmpty)
    #expect(told.series.first?.reasons == ["moved"])
    #expect(told.series.first?.unexplained == ["2017-10"])
  }

  @Test("Years and lesser indicators are left aside; caseloads and timeliness are not")
  func whichSeries() {
    let fit = HeadlineFit(
      [
        figure("lac", "2016/17", residual: 9, type: "financial_year"),
        figure("lac_age_3", "2017-01", residual: 9),
        figure("caseload_max_lac", "2017-01", residual: 9, type: "month_end"),
        figure("assessments_45wd_pct", "2017-01", residual: 0),
      ], [])
    #expect(fit.series.map(\.indicator) == ["caseload_max_lac", "assessments_45wd_pct"])
  }

  @Test("The reference authority's fit leaves no headline series unexplained")
  func reference() throws {
    let path = RotherhamTests.folder + "/calibration/fit.csv"
    let rows = try CSVTable(
      SourceText.load(path),
      columns: [
        "indicator", "period_type", "period", "actual", "source", "prior_p05", "prior_p50",
        "prior_p95", "p05", "p50", "p95", "residual_sd", "used", "caveat",
      ])
    var problems = Problems()
    let figures = rows.map(&problems) { row in
      figure(
        row.text("indicator"), row.text("period"),
        residual: row.optionalText("residual_sd").flatMap(Double.init) ?? 0,
        caveat: row.optionalText("caveat") ?? "", type: row.optionalText("period_type") ?? "")
    }
    #expect(problems.isEmpty, "\(problems)")
    let fit = HeadlineFit(figures, [])
    #expect(fit.series.count > 25 && fit.series.reduce(0) { $0 + $1.months } > 180)
    #expect(fit.unexplained.isEmpty, "\(fit.unexplained)")
  }
}
