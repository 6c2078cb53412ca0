import Planning

extension Findings {
  /// A published figure, if a row of the projection can be said to rise or to fall from it.
  ///
  /// It cannot where the figure lies outside 9 in 10 futures of the first simulated period of its
  /// kind and is far from their mean: then the council counts something else than is simulated (all
  /// agency staff, carers and not households) or counted it long ago, and the way from the one to
  /// the other is no change to come. The baseline's period is compared, so that what a scenario does
  /// at once still shows. A financial year that has just ended always counts: the next one may well
  /// be another.
  func comparable(_ published: Observation?, with row: IndicatorRow) -> Observation? {
    guard let published, !published.isHidden else { return nil }
    let hasJustEnded = row.periodType == "financial_year" && published.month == openingMonth
    guard !hasJustEnded, let first = firstSimulated(like: row),
      published.value < first.p05 || published.value > first.p95,
      Measure(description(row.indicator)).isFar(published.value, first.mean)
    else { return published }
    return nil
  }

  /// The first simulated period of the kind of a row, in the baseline where there is one.
  func firstSimulated(like row: IndicatorRow) -> IndicatorRow? {
    guard let series = baselineSeries(row.indicator) ?? series(row.indicator) else { return nil }
    return row.periodType == "financial_year" ? series.years.first : series.months.first
  }
}

extension Measure {
  /// Whether two figures are more than a tenth apart, percentages more than five points.
  fileprivate func isFar(_ one: Double, _ other: Double) -> Bool {
    let apart = (one - other).magnitude
    return unit == "percent" ? apart > 5 : apart > 0.1 * max(one.magnitude, other.magnitude)
  }
}
