import Engine

/// What a backtest found, pooled over its indicators.
public struct BacktestSummary: Sendable, Equatable {
  /// The last month of which anything was known.
  public var cutoff: Month
  /// Indicator by indicator.
  public var rows: [BacktestRow]

  /// An indicator with fewer common figures does not say who forecasts better.
  static let fewest = 4

  /// A summary that was kept.
  public init(cutoff: Month, rows: [BacktestRow]) {
    self.cutoff = cutoff
    self.rows = rows
  }

  /// Sums up scores, indicators in the order in which they come.
  ///
  /// - Parameter unit: what an indicator is measured in.
  init(cutoff: Month, _ scores: [ForecastScore], unit: (String) -> String) {
    var order: [String] = []
    var byIndicator: [String: [ForecastScore]] = [:]
    for score in scores {
      if byIndicator[score.indicator] == nil { order.append(score.indicator) }
      byIndicator[score.indicator, default: []].append(score)
    }
    self.init(
      cutoff: cutoff,
      rows: order.compactMap { BacktestRow(byIndicator[$0] ?? [], unit: unit($0)) })
  }

  /// How many figures were scored.
  public var figures: Int { rows.reduce(0) { $0 + $1.figures } }

  /// The share of figures in the model's central 50, 80 or 95%: `\.in80`; nil without figures. Its
  /// interval takes figures for independent, which those of one indicator are not: the true one is
  /// wider.
  public func held(_ count: KeyPath<BacktestRow, Int>) -> Chance? {
    figures > 0 ? Chance(met: rows.reduce(0) { $0 + $1[keyPath: count] }, of: figures) : nil
  }

  /// The mean error of each of `Forecast.forecasters` beside that of all four: 1 is as good as they
  /// are on average, less is better. Each indicator counts equally. Empty where nothing can be
  /// compared.
  public var relativeErrors: [Double] {
    let relative = rows.compactMap { row -> [Double]? in
      let typical = row.crps.mean
      return !row.crps.isEmpty && typical > 0 ? row.crps.map { $0 / typical } : nil
    }
    guard !relative.isEmpty else { return [] }
    return Forecast.forecasters.indices.map { place in relative.map { $0[place] }.mean }
  }

  /// By what share the model's error is smaller than that of the best simple forecast; below 0 where
  /// it is larger, nil where nothing can be compared.
  public var gain: Double? {
    let errors = relativeErrors
    guard let best = errors.dropFirst().min(), best > 0 else { return nil }
    return 1 - errors[0] / best
  }

  /// Indicators, of those with `fewest` common figures or more, on which the model is at least as
  /// good as the best of the simple forecasts; nil where there are none.
  public var wins: Chance? {
    let judged = rows.compactMap(\.isAtLeastAsGood)
    return judged.isEmpty ? nil : Chance(met: judged.count { $0 }, of: judged.count)
  }
}
