import Planning

/// One indicator as it was last published and as it is projected to end.
struct ScorecardLine {
  var indicator: IndicatorDescription
  var lastActual: Observation?
  /// The last figure, if the projection can be said to rise or to fall from it.
  var start: Observation?
  /// The first simulated period, where it cannot.
  var firstSimulated: IndicatorRow?
  /// The figures of the two years before it, the earlier first, as far as they are published.
  var earlierActuals: [Observation] = []
  /// What was last published of statistical neighbours, and of England.
  var neighbours: ActualRow?
  var national: ActualRow?
  var projection: IndicatorRow
  var baseline: IndicatorRow?
  var difference: DifferenceRow?
  var rating: Rating?
  var baselineRating: Rating?
  var target: String
  /// Whether the target is a range of which only the upper end counts.
  var targetIsOpenBelow = false

  var measure: Measure { Measure(indicator) }

  /// The target in words.
  var targetWords: String {
    TargetWording.words(target, measure, isOpenBelow: targetIsOpenBelow)
  }

  /// Over what time the projection's figure is: the council's year to date, rolling year or month.
  var basis: String {
    switch (projection.periodType, indicator.basis) {
    case ("financial_year", _): "year to date"
    case ("rolling_12m", _), (_, "rolling_12m"): "last 12 months"
    case (_, "month_end"): "month’s end"
    default: "in the month"
    }
  }

  /// Which way is good, as scorecards say it; empty where neither is.
  var goodIs: String {
    switch indicator.polarity {
    case "high": "good is high"
    case "low": "good is low"
    case "within": "good is within limits"
    default: "for information"
    }
  }

  /// Decimals that suit all figures of the line.
  var decimals: Int {
    measure.decimals(for: [projection.mean, projection.p10, projection.p90])
  }

  /// Where the projection goes from its start; nil without one.
  var direction: Direction? { start.map { Direction(from: $0.value, to: projection) } }

  /// "570 (540 to 605)".
  func text(_ row: IndicatorRow) -> String {
    let mean = measure.text(row.mean, decimals: decimals)
    return "\(mean) (\(measure.range(row.p10, row.p90, decimals: decimals)))"
  }
}

/// All indicators by theme, in the order of the vocabulary.
struct Scorecard {
  struct Theme {
    var id: String
    var lines: [ScorecardLine]
    var title: String { Spoken.words(of: id) }
  }

  private(set) var themes: [Theme] = []

  init(_ findings: Findings) {
    for id in findings.indicators {
      guard let line = findings.scorecardLine(id) else { continue }
      if let place = themes.firstIndex(where: { $0.id == line.indicator.theme }) {
        themes[place].lines.append(line)
      } else {
        themes.append(Theme(id: line.indicator.theme, lines: [line]))
      }
    }
  }

  var lines: [ScorecardLine] { themes.flatMap(\.lines) }
}

extension Findings {
  /// The scorecard's line for an indicator; nil when the run does not have it.
  ///
  /// What is counted over a month is shown for the last financial year, where the council
  /// publishes years: one month of adoptions says little.
  func scorecardLine(_ indicator: String) -> ScorecardLine? {
    guard let series = series(indicator), let projection = ending(indicator, series) else {
      return nil
    }
    let yearly = projection.periodType == "financial_year"
    let rated = projection.pGreen != nil ? projection : series.last
    let target = [projection, rated].compactMap(\.self).first { !$0.target.isEmpty }
    let opening = openingMonth ?? .max
    let known = actuals(indicator, yearly: yearly).filter { $0.month <= opening }
    let earlier = known.last.map { last in
      [24, 12].compactMap { ago in known.first { $0.month == last.month - ago } }
    }
    let start = comparable(known.last, with: projection)
    let isComparable = start != nil || known.last?.isHidden ?? true
    return ScorecardLine(
      indicator: description(indicator),
      lastActual: known.last, start: start,
      firstSimulated: isComparable ? nil : firstSimulated(like: projection),
      earlierActuals: earlier ?? [],
      neighbours: benchmark(indicator, "stat_neighbours"),
      national: benchmark(indicator, "national"),
      projection: projection, baseline: baseline(of: projection),
      difference: difference(of: projection), rating: rated.flatMap { Rating($0) },
      baselineRating: rated.flatMap { baseline(of: $0) }.flatMap { Rating($0) },
      target: target?.target ?? "", targetIsOpenBelow: target?.targetIsOpenBelow ?? false)
  }

  private func ending(_ indicator: String, _ series: IndicatorSeries) -> IndicatorRow? {
    let opening = openingMonth ?? .max
    let overMonth = description(indicator).basis == "month"
    if overMonth, let year = lastWholeYear(series.years),
      actuals(indicator, yearly: true).contains(where: { $0.month <= opening })
    {
      return year
    }
    return series.months.last ?? lastWholeYear(series.years)
  }

  /// The last row whose financial year has ended within the run; else the last row.
  func lastWholeYear(_ years: [IndicatorRow]) -> IndicatorRow? {
    let end = lastMonth ?? .max
    return years.last { (ReportedPeriod($0.period)?.lastMonth ?? .max) <= end } ?? years.last
  }
}
