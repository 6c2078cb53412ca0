import Engine

/// The whole months that returns cover.
public struct CoveredSpan: Sendable, Equatable {
  /// The first month.
  public let first: Month
  /// The last month.
  public let last: Month

  /// A span of months; `last` does not come before `first`.
  init(_ first: Month, _ last: Month) {
    self.first = first
    self.last = last
  }

  /// Its first day.
  public var firstDay: Day { first.firstDay }
  /// Its last day.
  public var lastDay: Day { last.lastDay }
  /// Its length in years of 365.25 days.
  public var years: Double { Double(lastDay - firstDay + 1) / 365.25 }

  /// Its months in order.
  var months: [Month] { (0...(last - first)).map { first + $0 } }

  /// The financial years that it covers whole, in order.
  var financialYears: [FinancialYear] {
    months.filter { $0.isFinancialYearEnd && $0 - first >= 11 }.map {
      FinancialYear(containing: $0)
    }
  }

  /// Whether a day lies in it.
  func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

  /// The year of the return that a month belongs to: that of the March in which it ends.
  static func returnYear(_ month: Month) -> Int32 { month.financialYear + 1 }
}
