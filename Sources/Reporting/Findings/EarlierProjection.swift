import Engine
import Planning

/// What an earlier run projected, found by indicator and month, to stand beside a new run.
///
/// It is the earlier projection of the same scenario where the run had it, else of the scenario that
/// was asked about then.
struct EarlierProjection {
  let scenario: ScenarioLabel
  /// The month in which it began.
  let opening: Month
  /// Whether it is of another scenario than the new one.
  let isOther: Bool
  private let figures: [String: [EarlierRun.Figure]]

  /// Nil where no earlier run is shown.
  init?(_ outcome: Outcome) {
    guard let run = outcome.earlier else { return nil }
    scenario = run.scenarios.first { $0.id == outcome.scenario.id } ?? run.scenario
    isOther = scenario.id != outcome.scenario.id
    opening = run.openingMonth
    figures = Dictionary(grouping: run.figures[scenario.id] ?? [], by: \.indicator)
  }

  /// "as projected in March 2018", with the scenario's title where it is another one.
  var label: String {
    let words = "as projected in \(ReportedPeriod.words(opening.text))"
    return isOther ? "“\(scenario.title)”, \(words)" : words
  }

  /// What was projected for the period of a new row; nil where nothing was.
  func range(of row: IndicatorRow) -> ProjectedRange? {
    figures[row.indicator]?.first {
      $0.period.type.rawValue == row.periodType && $0.period.text == row.period
    }?.range
  }

  /// The projection from the first to the last month of a chart; nil where there is none.
  func fan(_ indicator: String, _ periodType: String, months: ClosedRange<Int>) -> Fan? {
    let steps = (figures[indicator] ?? []).filter {
      $0.period.type.rawValue == periodType && months.contains(Int($0.period.end.number))
    }.map { Fan.Step($0.period, $0.range) }.sorted { $0.month < $1.month }
    guard steps.count > 1 else { return nil }
    var fan = Fan(label: label, steps: steps)
    fan.isOutlined = true
    return fan
  }
}
