import Engine

extension ReturnFigures {
  /// Reviews of children in care in time, by the authority's limits.
  ///
  /// Each limit counts once, as in the engine: in the month in which the review is held, if that is by
  /// its limit day; else as late in the month of its limit day, if the child is still in care then. Of
  /// a child who was in care before the returns the first known review tells only when the next is due.
  static func reviews(_ returns: Returns, _ standards: CareStandardsAssumptions) -> [ReturnFigure] {
    guard returns.knowsReviews else { return [] }
    let span = returns.span
    var inTime: [Month: Int] = [:]
    var all: [Month: Int] = [:]
    let calendar = WorkingCalendar(from: span.firstDay - 800, to: span.lastDay + 400)
    for stay in returns.stays {
      var due: Day? =
        stay.isStartKnown && stay.start > span.firstDay - 400
        ? Day(
          number: calendar.adding(
            workingDays: Int32(standards.firstReviewWorkingDays), to: stay.start.number)) : nil
      var held = stay.isStartKnown ? 0 : 1
      for review in stay.reviews.map(Optional.some) + [nil] {
        if let due { count(due, review, stay, span, &inTime, &all) }
        guard let review else { break }
        held += 1
        due = review + Int32(held == 1 ? standards.secondReviewDays : standards.laterReviewDays)
      }
    }
    let months = span.months.map { (Period(.month, ending: $0), [$0]) }
    let years = span.financialYears.map { year in
      (Period(.financialYear, ending: year.lastMonth), (0...11).map { year.lastMonth + -$0 })
    }
    return (months + years).compactMap { period, months in
      func sum(_ counts: [Month: Int]) -> Int { months.reduce(0) { $0 + counts[$1, default: 0] } }
      return ReturnFigure("lac_reviews_on_time_pct", period, sum(inTime), of: sum(all))
    }
  }

  private static func count(
    _ due: Day, _ review: Day?, _ stay: StayInCare, _ span: CoveredSpan,
    _ inTime: inout [Month: Int], _ all: inout [Month: Int]
  ) {
    if let review, review <= due {
      inTime[Month(containing: review), default: 0] += 1
      all[Month(containing: review), default: 0] += 1
    } else if due <= span.lastDay, stay.isInCare(on: due) {
      all[Month(containing: due), default: 0] += 1
    }
  }
}
