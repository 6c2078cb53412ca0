import Planning

/// One scenario's monthly projection, for a chart.
struct Fan {
  struct Step: Equatable {
    var month: Int
    var mean: Double
    var p10: Double
    var p25: Double
    var p75: Double
    var p90: Double
  }

  /// What the line is called, directly beside it.
  var label: String
  var steps: [Step]
  /// Drawn as the middle and the edges of 8 in 10 futures only: an earlier projection.
  var isOutlined = false

  init(label: String, steps: [Step]) {
    self.label = label
    self.steps = steps
  }

  init(label: String, _ rows: [IndicatorRow]) {
    self.label = label
    steps = rows.compactMap { row in
      ReportedPeriod(row.period).map {
        Step(
          month: $0.lastMonth, mean: row.mean, p10: row.p10, p25: row.p25, p75: row.p75,
          p90: row.p90)
      }
    }
  }

  /// Means of a team's rows, which have no ranges.
  init(label: String, _ rows: [TeamRow], _ value: (TeamRow) -> Double) {
    self.label = label
    steps = rows.compactMap { row in
      ReportedPeriod(row.period).map {
        let mean = value(row)
        return Step(
          month: $0.lastMonth, mean: mean, p10: mean, p25: mean, p75: mean, p90: mean)
      }
    }
  }

  /// Whether it is more than a line.
  var hasRange: Bool { steps.contains { $0.p90 > $0.p10 } }

  /// Lets the fan open from a known figure.
  mutating func open(from month: Int, value: Double) {
    guard let first = steps.first, first.month == month + 1 else { return }
    steps.insert(
      Step(month: month, mean: value, p10: value, p25: value, p75: value, p90: value), at: 0)
  }
}

/// What a fan chart is drawn from.
struct FanData {
  var measure: Measure
  /// Published figures up to the opening date, and after it where they are known.
  var history: [Observation]
  var later: [Observation]
  /// Months of which the published figure is about too few people to be shown.
  var hiddenMonths: Set<Int> = []
  /// Months of `later` that are marked: the figure lies outside of the range.
  var outside: Set<Int> = []
  /// The scenario first.
  var fans: [Fan]
  /// The month of the opening date.
  var today: Int
  /// What that month is called in the picture.
  var todayName = "today"
  var lastMonth: Int

  /// Nil where the run has no months of the indicator.
  ///
  /// - Parameter showsEarlier: whether an earlier projection is drawn too, where there is one.
  init?(
    _ findings: Findings, _ indicator: String, monthsOfHistory: Int = 39, showsEarlier: Bool = true
  ) {
    guard let series = findings.series(indicator), !series.months.isEmpty else { return nil }
    let outcome = findings.outcome
    measure = Measure(findings.description(indicator))
    let firstMonth = ReportedPeriod(series.months[0].period)?.lastMonth ?? 0
    let today = findings.openingMonth ?? firstMonth - 1
    self.today = today
    lastMonth = series.months.last.flatMap { ReportedPeriod($0.period)?.lastMonth } ?? today
    let known = findings.history(indicator).filter { $0.month >= today - monthsOfHistory }
    let all = known.filter { !$0.isHidden }
    history = all.filter { $0.month <= today }
    let ends = lastMonth
    let published = all.filter { $0.month > today && $0.month <= ends }
    let beside = series.months.compactMap { row in
      row.actual.flatMap { value in
        ReportedPeriod(row.period).map {
          Observation(
            month: $0.lastMonth, period: row.period, value: value,
            isHidden: findings.hidesActual(of: row))
        }
      }
    }
    hiddenMonths = Set((known + beside).filter(\.isHidden).map(\.month))
    later = beside.isEmpty ? published : beside.filter { !$0.isHidden }
    fans = [Fan(label: outcome.scenario.title, series.months)]
    if let baseline = outcome.baseline, let rows = findings.baselineSeries(indicator)?.months {
      fans.append(Fan(label: baseline.title, rows))
    }
    mergeAlike()
    let standing = ["month_end", "rolling_12m"].contains(findings.description(indicator).basis)
    if standing, let last = history.last, last.month == today {
      for place in fans.indices { fans[place].open(from: today, value: last.value) }
    }
    let drawn = self.firstMonth...max(self.firstMonth, lastMonth)
    if showsEarlier,
      let earlier = findings.earlier?.fan(indicator, series.months[0].periodType, months: drawn)
    {
      fans.append(earlier)
    }
  }

  /// Projections without any published figures; nil where there are none.
  init?(measure: Measure, fans: [Fan]) {
    guard let first = fans.first?.steps.first, let last = fans.first?.steps.last else {
      return nil
    }
    self.measure = measure
    self.fans = fans
    history = []
    later = []
    today = first.month - 1
    lastMonth = last.month
    mergeAlike()
  }

  /// A forecast beside what was published before and after it; nil where nothing was forecast.
  init?(
    measure: Measure, fans: [Fan], history: [Observation], later: [Observation], cutoff: Int
  ) {
    guard let last = fans.first?.steps.last else { return nil }
    self.measure = measure
    self.fans = fans
    self.history = history
    self.later = later
    today = cutoff
    todayName = ReportedPeriod.shortWords(cutoff)
    lastMonth = last.month
  }

  /// An earlier projection beside what was published before and after it.
  init(
    measure: Measure, fan: Fan, history: [Observation], later: [Observation], cutoff: Int
  ) {
    self.measure = measure
    fans = [fan]
    self.history = history
    self.later = later
    today = cutoff
    todayName = ReportedPeriod.shortWords(cutoff)
    lastMonth = max(fan.steps.last?.month ?? cutoff, later.last?.month ?? cutoff)
  }

  /// Draws one fan where the scenario changes nothing at all.
  private mutating func mergeAlike() {
    guard fans.count == 2, fans[0].steps == fans[1].steps else { return }
    fans = [Fan(label: "with and without it", steps: fans[0].steps)]
  }

  /// The first month that is drawn.
  var firstMonth: Int { min(history.first?.month ?? today, today) }

  /// Every value that must lie within the picture.
  var values: [Double] {
    fans.flatMap { $0.steps.flatMap { [$0.mean, $0.p10, $0.p90] } }
      + (history + later).map(\.value)
  }

  /// What the scale may not leave: shares end at 0 and 100.
  var limit: ClosedRange<Double>? { measure.unit == "percent" ? 0...100 : nil }
}
