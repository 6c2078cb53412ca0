import Engine

/// What span of time a figure is about.
public enum PeriodType: String, Sendable, CaseIterable {
  /// Over a month.
  case month
  /// On the last day of a month.
  case monthEnd = "month_end"
  /// Over the 12 months that end with a month.
  case rolling12Months = "rolling_12m"
  /// Over a financial year, April to March; of a stock, on its last day.
  case financialYear = "financial_year"
  /// From April to a month's end.
  case yearToDate = "year_to_date"
  /// Over a quarter of a year.
  case quarter
  /// Over a school year.
  case academicYear = "academic_year"
  /// A figure of other authorities, for comparison.
  case benchmark
}

/// A span of time that ends with a month: what a figure is about.
public struct Period: Hashable, Sendable {
  /// Its kind.
  public let type: PeriodType
  /// The last month.
  public let end: Month

  /// A period of a kind that ends with a month.
  public init(_ type: PeriodType, ending end: Month) {
    self.type = type
    self.end = end
  }

  /// As files write it: "2018-04", or "2018/19" for a financial year.
  public var text: String {
    if type == .financialYear { return FinancialYear(containing: end).text }
    return end.text
  }

  /// The months that it spans, the last included.
  public var months: Int32 {
    switch type {
    case .rolling12Months, .financialYear: 12
    case .yearToDate: (end.month + 8) % 12 + 1
    default: 1
    }
  }
}

/// A financial year, April to March.
public struct FinancialYear: Hashable, Comparable, Sendable {
  /// The calendar year in which it begins.
  public let firstYear: Int32

  /// The year that begins in April of a calendar year.
  public init(firstYear: Int32) {
    self.firstYear = firstYear
  }

  /// The year in which a month lies.
  public init(containing month: Month) {
    firstYear = month.financialYear
  }

  /// "2018/19".
  public var text: String { "\(firstYear)/\(twoDigits((firstYear + 1) % 100))" }
  /// Its March.
  public var lastMonth: Month { Month(year: firstYear + 1, month: 3) }

  /// Whether the left year comes first.
  public static func < (left: FinancialYear, right: FinancialYear) -> Bool {
    left.firstYear < right.firstYear
  }
}

extension Month {
  /// As files write it: "2018-04".
  public var text: String { "\(year)-\(twoDigits(month))" }
}

extension Day {
  /// As files write it: "2018-03-31".
  public var text: String { "\(year)-\(twoDigits(month))-\(twoDigits(dayOfMonth))" }
}
