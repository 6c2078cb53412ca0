import Engine

/// What was known of an indicator before a forecast, in the unit of the figures to be forecast.
struct KnownSeries: Sendable {
  /// Month by month as far as known, in order of time.
  let points: [(month: Double, value: Double)]
  /// Variance of a figure about the series that the points do not show: of a month's count, where
  /// only years are known.
  let extraVariance: Double

  /// What is known of an indicator over a kind of period; nil when nothing is.
  ///
  /// Periods stand in for one another where they count the same: the March of a financial year for
  /// the year, a twelfth of a year for a month.
  init?(
    _ indicator: String, _ type: PeriodType, kind: IndicatorFormula.Kind, isShare: Bool,
    _ published: PublishedFigures
  ) {
    func points(_ types: [PeriodType], _ factor: Double = 1) -> [(month: Double, value: Double)] {
      var byMonth: [Month: Double] = [:]
      for type in types.reversed() {
        for (end, figure) in published.all(indicator, type) { byMonth[end] = figure.value * factor }
      }
      return byMonth.map { (Double($0.key.number), $0.value) }.sorted { $0.0 < $1.0 }
    }
    let own: [PeriodType] =
      switch type {
      case .month: [.month]
      case .monthEnd: [.monthEnd, .financialYear]
      default:
        kind == .stock
          ? [type, .monthEnd, .financialYear] : [type, .rolling12Months, .financialYear]
      }
    let direct = points(own)
    if !direct.isEmpty {
      self.points = direct
      extraVariance = 0
      return
    }
    let others =
      type == .month
      ? points([.rolling12Months, .financialYear], isShare ? 1 : 1.0 / 12)
      : points([.month], isShare ? 1 : 12)
    guard let last = others.last else { return nil }
    self.points = others
    // A month's count of which only the year's mean is known varies at least as a Poisson count.
    extraVariance = type == .month && !isShare ? max(last.value, 0) : 0
  }

  /// Standard deviation of changes over a month, from changes over longer times by their square
  /// roots; nil with fewer than three points.
  var volatility: Double? {
    guard points.count >= 3 else { return nil }
    var sum = 0.0
    for (before, after) in zip(points, points.dropFirst()) {
      sum +=
        (after.value - before.value) * (after.value - before.value) / (after.month - before.month)
    }
    return (sum / Double(points.count - 1)).squareRoot()
  }
}
