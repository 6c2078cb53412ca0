import Planning

/// One indicator's rows in one scenario, by month and by financial year.
struct IndicatorSeries {
  private(set) var months: [IndicatorRow] = []
  private(set) var years: [IndicatorRow] = []

  /// Takes in a row; where an indicator has two kinds of month, only the one of its basis.
  mutating func add(_ row: IndicatorRow, basis: String) {
    switch ReportedPeriod(row.period) {
    case .financialYear: years.append(row)
    case .month:
      let rolling = row.periodType == "rolling_12m"
      if let first = months.first, (first.periodType == "rolling_12m") != rolling {
        guard rolling == (basis == "rolling_12m") else { return }
        months = []
      }
      months.append(row)
    case nil: break
    }
  }

  var all: [IndicatorRow] { months + years }

  /// The last month, or the last financial year of an indicator that has no months.
  var last: IndicatorRow? { months.last ?? years.last }

  /// The row of one month.
  func month(_ month: Int) -> IndicatorRow? {
    months.first { ReportedPeriod($0.period) == .month(month) }
  }
}
