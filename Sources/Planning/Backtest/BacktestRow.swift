/// How forecasts of one indicator did in a backtest: a line of `summary.csv`.
public struct BacktestRow: Sendable, Equatable {
  /// What bias is counted in.
  public enum BiasUnit: String, Sendable, CaseIterable {
    /// Per cent of the mean of what was published.
    case percent = "percent_of_actual"
    /// Points, of a percentage.
    case points
  }

  /// The indicator's id.
  public var indicator: String
  /// Figures published since the cut-off that the model had forecast; at least 1.
  public var figures: Int
  /// How many of them lay in the model's central 50, 80 and 95%.
  public var in50, in80, in95: Int
  /// The mean of median minus actual: above 0 where the model forecast too much. Nil where nothing
  /// but zeros was published.
  public var bias: Double?
  /// What `bias` is counted in.
  public var biasUnit: BiasUnit
  /// Figures that all of `Forecast.forecasters` forecast.
  public var compared: Int
  /// The mean continuous ranked probability score over these, in the order of
  /// `Forecast.forecasters` and the indicator's unit; empty where there are none.
  public var crps: [Double]
  /// The model's mean weighted interval score over all figures, in the indicator's unit.
  public var weightedInterval: Double

  /// Makes a row from all its columns.
  public init(
    indicator: String, figures: Int, in50: Int, in80: Int, in95: Int, bias: Double?,
    biasUnit: BiasUnit, compared: Int, crps: [Double], weightedInterval: Double
  ) {
    self.indicator = indicator
    self.figures = figures
    self.in50 = in50
    self.in80 = in80
    self.in95 = in95
    self.bias = bias
    self.biasUnit = biasUnit
    self.compared = compared
    self.crps = crps
    self.weightedInterval = weightedInterval
  }

  /// Sums up the scores of one indicator; nil without any of the model.
  init?(_ scores: [ForecastScore], unit: String) {
    let own = scores.filter { $0.forecaster == Forecast.model }
    guard let first = own.first else { return nil }
    indicator = first.indicator
    figures = own.count
    in50 = own.count(where: \.isIn50)
    in80 = own.count(where: \.isIn80)
    in95 = own.count(where: \.isIn95)
    biasUnit = unit == "percent" ? .points : .percent
    let miss = own.map { $0.median - $0.actual }.mean
    let level = own.map(\.actual).mean
    bias = biasUnit == .points ? miss : level > 0 ? 100 * miss / level : nil
    weightedInterval = own.map(\.weightedInterval).mean
    var byPeriod: [Period: [String: Double]] = [:]
    for score in scores { byPeriod[score.period, default: [:]][score.forecaster] = score.crps }
    // In the order of the model's figures, so that sums are the same every time.
    let common = own.compactMap { score -> [Double]? in
      let all = Forecast.forecasters.compactMap { byPeriod[score.period]?[$0] }
      return all.count == Forecast.forecasters.count ? all : nil
    }
    compared = common.count
    crps =
      common.isEmpty
      ? [] : Forecast.forecasters.indices.map { place in common.map { $0[place] }.mean }
  }

  /// The share of figures in the model's central 50, 80 and 95%.
  public func share(_ count: Int) -> Double { Double(count) / Double(figures) }

  /// Whether the model was at least as good as the best simple forecast; nil where fewer than
  /// `BacktestSummary.fewest` figures can tell.
  public var isAtLeastAsGood: Bool? {
    guard compared >= BacktestSummary.fewest, let best = crps.dropFirst().min() else { return nil }
    return crps[0] <= best
  }
}
