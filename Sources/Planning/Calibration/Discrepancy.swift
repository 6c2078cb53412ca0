import Engine

/// What the model gets wrong about a quantity for reasons of its own, as far as the published
/// figures tell: how counts are kept, what it leaves out.
///
/// M. C. Kennedy and A. O'Hagan, Journal of the Royal Statistical Society B 63 (2001), 425-464. Before
/// the data it is normal about 0 with the standard deviation that calibration allows for; what the
/// calibrated model still misses in the last third of a series moves it. Of a count it is a share,
/// of a percentage it is in points.
public struct Discrepancy: Sendable {
  /// Its mean and standard deviation at the end of what is known.
  var mean, sd: Double
  /// Its standard deviation before anything is known.
  var priorSD: Double
  /// Whether it multiplies.
  var isShareOfFigure: Bool

  /// A draw for a month some months ahead: what is wrong can change in two years by as much as it is
  /// thought to be at first.
  ///
  /// - Parameter inflation: how much larger errors were in the fit than they were thought to be, as
  ///   a ratio of standard deviations (R. T. Birge, Physical Review 40 (1932), 207-227).
  func drawn(
    _ normal: Double, _ later: Double, monthsAhead: Double, inflation: Double = 1
  ) -> Double {
    let change = priorSD * (max(monthsAhead, 0) / 24).squareRoot() * later
    return mean + inflation * (sd * normal + change)
  }

  /// A simulated figure as it would be published.
  func applied(to figure: Double, _ draw: Double) -> Double {
    isShareOfFigure ? max(0, figure * (1 + draw)) : min(max(figure + draw, 0), 100)
  }

  /// Before anything is known.
  init(unit: String) {
    isShareOfFigure = unit != "percent"
    priorSD = isShareOfFigure ? 0.06 : RecordingError.discrepancy(0, unit: unit)
    mean = 0
    sd = priorSD
  }

  /// Takes in what a series says.
  ///
  /// - Parameters:
  ///   - simulated: means of the calibrated runs, figure by figure.
  ///   - noise: variance of the mean of the last third by chance and the world alone.
  mutating func learn(_ series: ObservedSeries, simulated: [Double], noise: Double) {
    let count = series.observations.count
    let last = (count - max(1, count / 3))..<count
    let level = isShareOfFigure ? max(1, last.map { simulated[$0] }.mean) : 1
    let miss = last.map { series.observations[$0].value - simulated[$0] }.mean / level
    let recorded =
      last.map { series.observations[$0].error }.map { $0 * $0 }.mean
      / Double(last.count)
    let variance = (noise + recorded) / (level * level)
    let share = priorSD * priorSD / (priorSD * priorSD + variance)
    let learntSD = priorSD * (1 - share).squareRoot()
    // Of several series of a quantity the one that says most counts.
    guard learntSD < sd else { return }
    mean = share * miss
    sd = learntSD
  }
}
