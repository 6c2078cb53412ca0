import Engine
import Testing

@testable import Planning

@Suite("What a fit takes from a series")
struct ObservedSeriesTests {
  private func series(_ values: [Double], months: [Int32]? = nil) -> ObservedSeries {
    ObservedSeries(
      indicator: "lac", periodType: .monthEnd, quantity: "lac",
      observations: values.enumerated().map { place, value in
        Observation(
          cell: place,
          period: Period(
            .monthEnd, ending: Month(year: 2017, month: 1) + (months?[place] ?? Int32(place))),
          value: value, countedTimes: 1, source: "report", error: 2, caveat: "")
      }, discrepancy: 6)
  }

  @Test("A short series counts by its level only")
  func level() {
    #expect(series([5]).observed == [5])
    #expect(series([5, 6, 10]).observed == [7])
    #expect(series([5, 6, 10]).discrepancyOfFeatures == [6])
  }

  @Test("From four figures on by its change over the series, too, whatever the gaps")
  func slope() {
    let even = series([10, 12, 14, 16]).observed
    #expect(even.count == 2 && abs(even[0] - 13) < 1e-12 && abs(even[1] - 6) < 1e-12)
    let gaps = series([10, 11, 14, 20], months: [0, 1, 4, 10]).observed
    #expect(abs(gaps[1] - 10) < 1e-12, "one a month over ten months")
    #expect(series([10, 12, 14, 16]).discrepancyOfFeatures == [6, 3])
  }

  @Test("From six on by the mean of its last third as well")
  func recent() {
    let observed = series([1, 2, 3, 4, 5, 9]).observed
    #expect(observed.count == 3 && abs(observed[2] - 7) < 1e-12)
  }

  @Test("Errors of single figures shrink in a mean")
  func errors() {
    let variances = series([1, 2, 3, 4, 5, 9]).errorVariances
    #expect(abs(variances[0] - 4.0 / 6) < 1e-12)
    #expect(abs(variances[2] - 4.0 / 2) < 1e-12)
  }
}
