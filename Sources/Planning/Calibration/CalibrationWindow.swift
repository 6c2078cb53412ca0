import Engine

/// The months over which a calibration simulates.
public struct CalibrationWindow: Sendable {
  /// The day of the opening position.
  public let openingDay: Day
  /// The first simulated month.
  public let firstMonth: Month
  /// The last of which something is published.
  public let lastMonth: Month

  /// Months that a calibration likes to look back.
  static let wished: Int32 = 24
  /// Months that it can be.
  static let longest: Int32 = 360
  /// Months that it needs: a financial year.
  static let needed: Int32 = 12

  /// The window of what is published up to a month, nil for all.
  ///
  /// It ends with the last figure published and opens at the latest month end, at least 24 months
  /// before, for which the number of children in care is known; failing that at the earliest such
  /// month end at least 12 months before; failing that 12 months before, with the nearest known
  /// position carried back.
  init(_ authority: Authority, upTo limit: Month?) throws(Fault) {
    let ends = authority.published.lastMonth(of: authority.simulated, upTo: limit)
    guard let last = ends else {
      throw Fault(
        "no figure that the simulation gives is published\(limit.map { " by \($0.text)" } ?? "")",
        instead: "add the authority's figures to its actuals")
    }
    lastMonth = last
    let known = KnownFigure.points("lac", authority.published).map(\.end)
    let opening =
      known.last { last - $0 >= CalibrationWindow.wished }
      ?? known.first { last - $0 >= CalibrationWindow.needed }
      ?? last + -CalibrationWindow.needed
    openingDay = opening.lastDay
    firstMonth = opening + 1
    guard last - opening <= CalibrationWindow.longest else {
      throw Fault(
        "the figures of \(opening.text) and \(last.text) are more than 30 years apart",
        instead: "leave out what is not to be fitted, or correct the months")
    }
    if let excess = StartingPosition(authority, on: openingDay).excess { throw excess }
  }
}

extension PublishedFigures {
  /// The last month of which any of some indicators is published, up to a limit.
  func lastMonth(of indicators: Set<String>, upTo limit: Month?) -> Month? {
    let types: [PeriodType] = [
      .month, .monthEnd, .rolling12Months, .financialYear, .yearToDate,
    ]
    var last: Month?
    for indicator in indicators {
      for type in types {
        for (end, _) in all(indicator, type) where limit.map({ end <= $0 }) ?? true {
          if last.map({ $0 < end }) ?? true { last = end }
        }
      }
    }
    return last
  }
}
