import Planning

/// One indicator as it was last published and as it is projected to end.
struct ScorecardLine {
  var indicator: IndicatorDescription
  var lastActual: Observation?
  var projection: IndicatorRow
  var baseline: IndicatorRow?
  var difference: DifferenceRow?
  var rating: Rating?
  var baselineRating: Rating?
  var target: String

  var measure: Measure { Measure(indicator) }

  /// Decimals that suit all figures of the line.
  var decimals: Int {
    measure.decimals(for: [projection.mean, projection.p10, projection.p90])
  }

  /// Where the projection goes from the last published figure; nil without one.
  var direction: Direction? {
    lastActual.map { Direction(from: $0.value, to: projection) }
  }

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
    let target = [projection, rated].compactMap { $0?.target }.first { !$0.isEmpty } ?? ""
    let opening = openingMonth ?? .max
    return ScorecardLine(
      indicator: description(indicator),
      lastActual: actuals(indicator, yearly: yearly).last { $0.month <= opening },
      projection: projection, baseline: baseline(of: projection),
      difference: difference(of: projection), rating: rated.flatMap { Rating($0) },
      baselineRating: rated.flatMap { baseline(of: $0) }.flatMap { Rating($0) }, target: target)
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
