/// Which of two projections of a run what came since is nearer to: the scenario's or the baseline's.
///
/// Compared are indicators that the two set apart by a tenth of an 8-in-10 range or more at any
/// figure published since: on others neither can be nearer. The error is the mean weighted interval
/// score, of each indicator as a share of the two errors' mean, so that all count the same.
public struct Nearness: Sendable {
  /// How both did on one indicator.
  public struct Row: Sendable {
    /// The indicator's id.
    public var indicator: String
    /// Figures compared.
    public var figures: Int
    /// The mean weighted interval scores, in the indicator's unit: of the scenario that the actuals
    /// are laid over, and of the other.
    public var own, other: Double
  }

  /// What can be said.
  public enum Verdict: Sendable, Equatable {
    /// The two projections hardly differ yet.
    case alike
    /// Both errors are about the same.
    case open
    /// Nearer to the scenario that the actuals are laid over.
    case own
    /// Nearer to the other.
    case other
  }

  /// The scenario that the actuals are laid over, and the other one.
  public var own, other: ScenarioLabel
  /// The indicators that the two set apart.
  public var rows: [Row]

  /// Errors must differ by so much to call one nearer.
  ///
  /// Measured with 60 futures of the reference authority with its reunification programme and 60
  /// without, each taken for what came: after 12 months all are left open, after 24 half of them, and
  /// 1 of 60 leans the wrong way, with the programme and without.
  static let least = 0.1

  /// By how much the error of the scenario is smaller than the other's, as a share of their mean;
  /// below 0 where it is larger. Nil where nothing can be compared.
  public var gain: Double? {
    let relative = rows.compactMap { row in
      row.own + row.other > 0 ? 2 * (row.other - row.own) / (row.own + row.other) : nil
    }
    return relative.isEmpty ? nil : relative.mean
  }

  /// What can be said.
  public var verdict: Verdict {
    guard let gain else { return .alike }
    return gain.magnitude < Nearness.least ? .open : gain > 0 ? .own : .other
  }

  /// On how many of the rows the scenario's error is the smaller one.
  public var wins: Int { rows.count { $0.own < $0.other } }

  /// Compares figures that were judged in one scenario with the same in another.
  init(
    own: ScenarioLabel, other: ScenarioLabel, _ indicators: [TrackedIndicator],
    _ others: [EarlierRun.Figure]
  ) {
    self.own = own
    self.other = other
    var ranges: [String: [Period: ProjectedRange]] = [:]
    for figure in others { ranges[figure.indicator, default: [:]][figure.period] = figure.range }
    rows = indicators.compactMap { indicator in
      let pairs = indicator.figures.compactMap { figure in
        ranges[indicator.id]?[figure.period].map { (figure, $0) }
      }
      let isApart = pairs.contains { figure, other in
        let width = figure.range.p90 - figure.range.p10 + other.p90 - other.p10
        return (figure.range.p50 - other.p50).magnitude * 2 > width * 0.1
      }
      guard isApart else { return nil }
      return Row(
        indicator: indicator.id, figures: pairs.count,
        own: pairs.map { $0.0.weightedInterval }.mean,
        other: pairs.map { $1.weightedInterval($0.actual) }.mean)
    }
  }
}
