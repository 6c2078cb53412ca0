import Engine

/// What published figures say of a stock on a day, and how they say it.
struct KnownFigure: Sendable {
  /// In the unit of the indicator.
  var value: Double
  /// Where it is from, in words.
  var source: String
  /// Months to the nearest figure that it rests on; 0 when it was published for the day itself.
  var distance: Int32
  /// Whether it lies between two published figures.
  var isInterpolated: Bool

  /// The published stock at a month's end: exact, between its neighbours, or carried over from the
  /// nearest; nil when nothing is published.
  init?(_ indicator: String, at month: Month, in published: PublishedFigures) {
    let points = KnownFigure.points(indicator, published)
    if let exact = points.first(where: { $0.end == month }) {
      self.init(
        value: exact.value, source: "\(exact.source), \(indicator)", distance: 0,
        isInterpolated: false)
      return
    }
    let before = points.last { $0.end < month }
    let after = points.first { $0.end > month }
    if let before, let after {
      let share = Double(month - before.end) / Double(after.end - before.end)
      self.init(
        value: before.value + share * (after.value - before.value),
        source: "interpolated between \(NumberText.plain(before.value)) (\(before.end.text), "
          + "\(before.source)) and \(NumberText.plain(after.value)) (\(after.end.text), "
          + "\(after.source)), \(indicator)",
        distance: min(month - before.end, after.end - month), isInterpolated: true)
      return
    }
    guard let nearest = before ?? after else { return nil }
    self.init(
      value: nearest.value,
      source: "carried over from \(nearest.end.text) (\(nearest.source)), \(indicator)",
      distance: nearest.end < month ? month - nearest.end : nearest.end - month,
      isInterpolated: false)
  }

  /// A figure known in some other way.
  init(value: Double, source: String, distance: Int32, isInterpolated: Bool) {
    self.value = value
    self.source = source
    self.distance = distance
    self.isInterpolated = isInterpolated
  }

  /// Published month ends in order; a financial year's figure stands for its March.
  static func points(_ indicator: String, _ published: PublishedFigures)
    -> [(end: Month, value: Double, source: String)]
  {
    var byMonth: [Month: PublishedFigures.Figure] = [:]
    for type in [PeriodType.financialYear, .rolling12Months, .monthEnd] {
      for (end, figure) in published.all(indicator, type) { byMonth[end] = figure }
    }
    return byMonth.map { (end: $0.key, value: $0.value.value, source: $0.value.source) }
      .sorted { $0.end < $1.end }
  }
}
