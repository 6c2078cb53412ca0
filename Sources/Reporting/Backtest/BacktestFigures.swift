import Engine
import Planning

/// Fan charts of what was forecast, with what came after.
struct BacktestFigures {
  let outcome: BacktestOutcome
  private let descriptions: [String: IndicatorDescription]

  init(_ outcome: BacktestOutcome) {
    self.outcome = outcome
    descriptions = Dictionary(
      outcome.vocabulary.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Charts of the indicators that people know best, as far as enough came after.
  var markup: Markup {
    let figures = KeyIndicators.backtest.compactMap { figure($0)?.markup }
    return figures.isEmpty ? "" : "<div class=\"pair\">\(figures.joined())</div>\n"
  }

  /// An indicator's name.
  func name(_ indicator: String) -> String {
    descriptions[indicator]?.name ?? Spoken.words(of: indicator)
  }

  /// How an indicator's values are written.
  func measure(_ indicator: String) -> Measure {
    descriptions[indicator].map { Measure($0) } ?? Measure(unit: "count")
  }

  /// A chart needs so many figures that came after.
  private static let fewest = 3
  /// Months before the cut-off that are drawn.
  private static let monthsOfHistory: Int32 = 27

  private func figure(_ indicator: String) -> Figure? {
    let monthly: [PeriodType] = [.monthEnd, .month, .rolling12Months]
    let own = outcome.forecast.figures.filter { $0.indicator == indicator }
    let choices = monthly.map { type in
      (figures: own.filter { $0.period.type == type }, later: later(indicator, type))
    }
    guard let choice = choices.max(by: { $0.later.count < $1.later.count }),
      choice.later.count >= BacktestFigures.fewest, let first = choice.figures.first
    else { return nil }
    let cutoff = outcome.forecast.cutoff
    var fans = [Fan(label: "model", steps: choice.figures.map { step($0.period, $0.draws) })]
    let naive = choice.figures.compactMap { figure in
      figure.simple[.naive].map { draws in
        line(figure.period, draws.quantileOfSorted(0.5))
      }
    }
    if !naive.isEmpty {
      fans.append(Fan(label: BacktestWording.name(.naive), steps: naive))
    }
    let history = published(indicator, first.period.type, outcome.known).filter {
      $0.month >= Int((cutoff + -BacktestFigures.monthsOfHistory).number)
    }
    if let last = history.last, last.month == Int(cutoff.number) {
      fans[0].open(from: last.month, value: last.value)
    }
    guard
      let data = FanData(
        measure: measure(indicator), fans: fans, history: history, later: choice.later,
        cutoff: Int(cutoff.number))
    else { return nil }
    return figure(indicator, first.period.type, data)
  }

  private func figure(_ indicator: String, _ type: PeriodType, _ data: FanData) -> Figure {
    let scores = outcome.scores.filter {
      $0.forecaster == Forecast.model && $0.indicator == indicator && $0.period.type == type
    }
    let held = scores.count(where: \.isIn80)
    let name = name(indicator)
    let title = "\(name): \(held) of \(scores.count) in the range"
    let row = outcome.summary.rows.first { $0.indicator == indicator }
    let bias = row.map {
      "Over all its figures the middle forecast was \(BacktestWording.bias($0))."
    }
    let summary =
      "\(held) of \(BacktestWording.counted(scores.count, "later figure")) lay in the range of 8 in "
      + "10 simulated futures. \(bias ?? "")"
    let chart = FanChart(data: data, width: 480, height: 280, labelWidth: 128, fontSize: 13.5)
    return Figure(
      title: title,
      subtitle: "\(Spoken.capitalised(data.measure.caption))\(span(type)), "
        + "\(outcome.forecast.authority); bands: 5 and 8 in 10 futures; rings: published since",
      chart: chart.picture(id: "backtest-\(indicator)", title: title, summary: summary),
      summary: summary, table: table(name, data))
  }

  private func span(_ type: PeriodType) -> String {
    switch type {
    case .monthEnd: " at month ends"
    case .rolling12Months: " over 12 months"
    default: " each month"
    }
  }

  private func table(_ name: String, _ data: FanData) -> DataTable {
    let measure = data.measure
    var table = DataTable(
      caption: "\(name): forecast and published",
      header: ["Month", "Published", "Middle forecast", "5 in 10", "8 in 10"]
        + data.fans.dropFirst().map { Spoken.capitalised($0.label) })
    for step in data.fans[0].steps where step.month > data.today {
      func text(_ value: Double?) -> DataTable.Cell {
        .figure(value.map { measure.text($0) } ?? "")
      }
      table.rows.append(
        [
          .text(ReportedPeriod.monthWords(step.month)),
          text(data.later.first { $0.month == step.month }?.value), text(step.mean),
          .figure(measure.range(step.p25, step.p75)), .figure(measure.range(step.p10, step.p90)),
        ]
          + data.fans.dropFirst().map { fan in
            text(fan.steps.first { $0.month == step.month }?.mean)
          })
    }
    return table
  }

  /// What came after and had been forecast.
  private func later(_ indicator: String, _ type: PeriodType) -> [Observation] {
    outcome.scores.filter {
      $0.forecaster == Forecast.model && $0.indicator == indicator && $0.period.type == type
    }.map {
      Observation(
        month: Int($0.period.end.number), period: $0.period.text, value: $0.actual)
    }
  }

  /// A series, with the figures of year ends where those are the same thing.
  private func published(_ indicator: String, _ type: PeriodType, _ figures: PublishedFigures)
    -> [Observation]
  {
    var byMonth: [Int: Observation] = [:]
    for type in type == .month ? [type] : [.financialYear, type] {
      for (end, figure) in figures.all(indicator, type) {
        byMonth[Int(end.number)] = Observation(
          month: Int(end.number), period: end.text, value: figure.value)
      }
    }
    return byMonth.values.sorted { $0.month < $1.month }
  }

  private func step(_ period: Period, _ draws: [Double]) -> Fan.Step {
    func at(_ level: Double) -> Double { draws.quantileOfSorted(level) }
    return Fan.Step(
      month: Int(period.end.number), mean: at(0.5), p10: at(0.1), p25: at(0.25), p75: at(0.75),
      p90: at(0.9))
  }

  private func line(_ period: Period, _ value: Double) -> Fan.Step {
    Fan.Step(
      month: Int(period.end.number), mean: value, p10: value, p25: value, p75: value, p90: value)
  }
}
