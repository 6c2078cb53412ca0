import Engine

/// The forecasts that a spreadsheet would make: what a model has to beat.
///
/// Errors grow with the square root of the months ahead, as they did in the past; R. J. Hyndman and
/// G. Athanasopoulos, Forecasting: Principles and Practice, 3rd edition (2021), chapters 5 and 8.
public enum SimpleForecast: String, CaseIterable, Sendable {
  /// As it was last.
  case naive
  /// As it was last, and on along the line from the first figure known to the last.
  case drift
  /// Smoothed level and trend; the trend fades.
  case damped

  /// A normal distribution.
  struct Normal: Sendable {
    var mean: Double
    var sd: Double
  }

  /// The forecast for a month.
  ///
  /// - Parameter volatility: standard deviation of changes over a month.
  func forecast(_ series: KnownSeries, month: Double, volatility: Double) -> Normal {
    let last = series.points[series.points.count - 1]
    let ahead = max(month - last.month, 1)
    let walk = volatility * volatility * ahead + series.extraVariance
    switch self {
    case .naive: return Normal(mean: last.value, sd: walk.squareRoot())
    case .drift:
      let first = series.points[0]
      let known = last.month - first.month
      guard known > 0 else { return Normal(mean: last.value, sd: walk.squareRoot()) }
      let slope = (last.value - first.value) / known
      let variance = walk + volatility * volatility * ahead * ahead / known
      return Normal(mean: last.value + slope * ahead, sd: variance.squareRoot())
    case .damped:
      let trend = DampedTrend(series.points)
      return Normal(mean: trend.value(monthsAhead: ahead), sd: walk.squareRoot())
    }
  }
}

/// Holt's linear trend with damping (E. S. Gardner and E. McKenzie, Management Science 31 (1985),
/// 1237-1246), for figures that are not evenly spaced.
struct DampedTrend {
  private var level: Double
  private var trend = 0.0
  private let damping: Double

  /// Smooths points in order of time, with the constants of a small grid that would have forecast
  /// each point best from those before.
  init(_ points: [(month: Double, value: Double)]) {
    var best: (error: Double, level: Double, trend: Double, damping: Double)?
    for alpha in [0.3, 0.6, 0.9] {
      for beta in [0.05, 0.15, 0.3] {
        for damping in [0.8, 0.9, 0.97] {
          let found = DampedTrend.smooth(points, alpha, beta, damping)
          if best.map({ found.error < $0.error }) ?? true {
            best = (found.error, found.level, found.trend, damping)
          }
        }
      }
    }
    level = best?.level ?? 0
    trend = best?.trend ?? 0
    damping = best?.damping ?? 0.9
  }

  /// The sum of squared errors one point ahead, and where level and trend end.
  private static func smooth(
    _ points: [(month: Double, value: Double)], _ alpha: Double, _ beta: Double, _ damping: Double
  ) -> (error: Double, level: Double, trend: Double) {
    var level = points.first?.value ?? 0
    var trend = 0.0
    var error = 0.0
    for (before, after) in zip(points, points.dropFirst()) {
      let gap = after.month - before.month
      let expected = level + trend * faded(damping, gap)
      error += (after.value - expected) * (after.value - expected)
      let moved = expected + alpha * (after.value - expected)
      trend = (1 - beta) * trend * Mathematics.power(damping, gap) + beta * (moved - level) / gap
      level = moved
    }
    return (error, level, trend)
  }

  /// φ + φ² + ... over some months.
  private static func faded(_ damping: Double, _ months: Double) -> Double {
    damping * (1 - Mathematics.power(damping, months)) / (1 - damping)
  }

  /// The forecast some months after the last point.
  func value(monthsAhead: Double) -> Double {
    level + trend * DampedTrend.faded(damping, monthsAhead)
  }
}
