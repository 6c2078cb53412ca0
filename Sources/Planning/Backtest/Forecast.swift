import Engine

/// What was forecast at a cut-off: of every indicator and later period the draws of the model and of
/// the simple forecasts.
public struct Forecast: Sendable {
  /// One figure.
  public struct Figure: Sendable {
    /// The indicator's id.
    public var indicator: String
    /// What it is about.
    public var period: Period
    /// Flow or stock.
    public var kind: IndicatorFormula.Kind
    /// Of the model, by simulated future; NaN where the figure is undefined in one.
    public var futures: [Double]
    /// Of the model, from the least to the greatest.
    public var draws: [Double]
    /// Of the simple forecasts, at evenly spaced quantiles; empty when nothing like it was known.
    public var simple: [SimpleForecast: [Double]]

    /// The draws of a forecaster, by its name in files.
    public func draws(of forecaster: String) -> [Double]? {
      forecaster == Forecast.model
        ? draws : SimpleForecast(rawValue: forecaster).flatMap { simple[$0] }
    }
  }

  /// The authority.
  public var authority: String
  /// The last month of which anything was known.
  public var cutoff: Month
  /// The day of the opening position.
  public var openingDay: Day
  /// How the model was fitted.
  public var calibration: CalibrationOutcome
  /// Indicator by indicator, by kind of period, by time.
  public var figures: [Figure]

  /// The model's name in files.
  public static let model = "model"
  /// The names of all forecasters in files.
  public static let forecasters = [model] + SimpleForecast.allCases.map(\.rawValue)
}

/// How one forecast of one figure did.
public struct ForecastScore: Sendable {
  /// Who forecast: `Forecast.forecasters`.
  public var forecaster: String
  /// The indicator's id.
  public var indicator: String
  /// What it is about.
  public var period: Period
  /// Months from the cut-off to the period's end.
  public var horizon: Int32
  /// As published.
  public var actual: Double
  /// The median of the forecast.
  public var median: Double
  /// See `Scores`.
  public var crps, weightedInterval: Double
  /// Whether the figure lay in the central 50, 80 and 95%.
  public var isIn50, isIn80, isIn95: Bool
  /// The share of draws below the figure, and up to it.
  public var probabilityIntegral: ClosedRange<Double>
}

extension Forecast {
  /// Scores of every figure that was published of what was forecast.
  ///
  /// - Parameter published: everything published, also after the cut-off.
  public func scores(against published: PublishedFigures) -> [ForecastScore] {
    figures.flatMap { figure -> [ForecastScore] in
      guard let actual = published.figure(figure.indicator, figure.period)?.value else { return [] }
      return Forecast.forecasters.compactMap { forecaster in
        guard let draws = figure.draws(of: forecaster) else { return nil }
        func quantile(_ share: Double) -> Double { draws.quantileOfSorted(share) }
        func isWithin(_ low: Double, _ high: Double) -> Bool {
          quantile(low) <= actual && actual <= quantile(high)
        }
        let levels = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975]
        return ForecastScore(
          forecaster: forecaster, indicator: figure.indicator, period: figure.period,
          horizon: figure.period.end - cutoff, actual: actual, median: quantile(0.5),
          crps: Scores.crps(draws, actual, isFair: forecaster == Forecast.model),
          weightedInterval: Scores.weightedInterval(
            levels.map { (level: $0, value: quantile($0)) }, actual),
          isIn50: isWithin(0.25, 0.75), isIn80: isWithin(0.1, 0.9),
          isIn95: isWithin(0.025, 0.975),
          probabilityIntegral: Scores.probabilityIntegral(draws, actual))
      }
    }
  }
}
