import Engine

/// What a calibration found, and how well it fits.
public struct CalibrationOutcome: Sendable {
  /// A low, a middle and a high value: the 5th, 50th and 95th percentile.
  public struct Band: Sendable {
    /// The 5th percentile.
    public var low: Double
    /// The median.
    public var middle: Double
    /// The 95th percentile.
    public var high: Double

    /// Whether a value lies between the low and the high one.
    public func holds(_ value: Double) -> Bool { low <= value && value <= high }

    init(_ values: [Double]) {
      let distribution = Distribution(values)
      low = distribution?.quantile(0.05) ?? .nan
      middle = distribution?.quantile(0.5) ?? .nan
      high = distribution?.quantile(0.95) ?? .nan
    }
  }

  /// One published figure beside the model.
  public struct Figure: Sendable {
    /// Its id.
    public var indicator: String
    /// The kind of period and the period, as in `actuals.csv`.
    public var periodType, period: String
    /// As published.
    public var actual: Double
    /// The report.
    public var source: String
    /// Runs over the ranges of the authority's file.
    public var prior: Band
    /// Runs of the ensemble.
    public var posterior: Band
    /// How many standard deviations the published figure is above the ensemble's mean, counting the
    /// ensemble's spread and the figure's own error.
    public var residual: Double
    /// Whether the fit used it.
    public var isUsed: Bool
    /// What is doubtful about it; empty if nothing is.
    public var caveat: String
  }

  /// One parameter before and after.
  public struct Parameter: Sendable {
    /// A path of the catalogue, or an event.
    public var name: String
    /// By the range of the authority's file.
    public var prior: Band
    /// In the ensemble.
    public var posterior: Band
    /// How far its mean moved, in prior standard deviations of its own coordinate.
    public var shift: Double
    /// Its standard deviation over that of the prior.
    public var spread: Double
    /// Whether the data told anything about it: it is in the ensemble.
    public var hasMoved: Bool
  }

  /// A series that no set of parameters in the ranges comes near.
  public struct OutOfReach: Sendable {
    /// Its id, and the kind of period.
    public var indicator, periodType: String
    /// Its mean as published.
    public var published: Double
    /// The least and the greatest mean that the ranges give.
    public var simulated: ClosedRange<Double>
    /// The parameters that move it most within the ranges, the strongest first: to be widened.
    public var movedBy: [String]
  }

  /// Two parameters that the data know better together than each alone.
  public struct Pair: Sendable {
    /// Their names.
    public var first, second: String
    /// Their correlation in the ensemble.
    public var correlation: Double
  }

  /// The authority.
  public var authority: String
  /// Its names for indicators.
  public var vocabulary: [IndicatorDescription]
  /// The months simulated.
  public var window: CalibrationWindow
  /// Every published figure of these months.
  public var figures: [Figure]
  /// Figures that are not used at all, with the reason.
  public var leftOut: [(indicator: String, period: String, reason: String)]
  /// Series that no set of parameters in the ranges comes near.
  public var outOfReach: [OutOfReach]
  /// How many series there are in all.
  public var seriesCount: Int
  /// Every parameter.
  public var parameters: [Parameter]
  /// Strong correlations, the strongest first.
  public var pairs: [Pair]
  /// Chi-squared for each number fitted, before and after.
  public var chiSquaredBefore, chiSquaredAfter: Double
  /// What the calibrated model still gets wrong, by `IndicatorFormula.quantity`.
  var discrepancies: [String: Discrepancy]
  /// What `run` draws from.
  public var ensemble: Ensemble
  /// The ensemble as a file.
  public var ensembleCSV: String

  /// Whether the prior ranges hold what was published: a tenth of the series at most may be out of
  /// their reach.
  public var isPriorAdequate: Bool {
    CalibrationFit.isAdequate(outOfReach: outOfReach.count, of: seriesCount)
  }
}

extension CalibrationOutcome {
  /// What points of the ensemble and their figures tell.
  ///
  /// - Parameter prior: the points of the prior runs.
  init(
    _ calibration: Calibration, _ fit: CalibrationFit, prior: [[Double]], points: [[Double]],
    figures: [[Double]]
  ) {
    let space = calibration.space
    authority = calibration.authority.name
    vocabulary = calibration.authority.vocabulary
    window = calibration.window
    leftOut = fit.observations.leftOut.map { ($0.indicator, $0.period.text, $0.reason) }
    seriesCount = fit.observations.series.count
    self.figures = []
    outOfReach = fit.outOfReach(space, prior)
    discrepancies = [:]
    for (series, isReachable) in zip(fit.observations.series, fit.isReachable) {
      let unit = calibration.authority.unit(of: series.indicator)
      discrepancies[series.quantity, default: Discrepancy(unit: unit)].learn(
        series, simulated: series.observations.map { o in figures.map { $0[o.cell] }.mean },
        noise: fit.noiseOfLastThird(series))
      for observation in series.observations {
        // All as published: by today's definition where it changed.
        let times = observation.countedTimes
        let posterior = figures.map { times * $0[observation.cell] }
        let spread = posterior.standardDeviation
        let recorded = times * observation.error
        let error = (spread * spread + recorded * recorded).squareRoot()
        let actual = times * observation.value
        self.figures.append(
          Figure(
            indicator: series.indicator, periodType: series.periodType.rawValue,
            period: observation.period.text, actual: actual, source: observation.source,
            prior: Band(fit.priorFigures.map { times * $0[observation.cell] }),
            posterior: Band(posterior), residual: (actual - posterior.mean) / max(error, 1e-9),
            isUsed: isReachable, caveat: observation.caveat))
      }
    }
    chiSquaredBefore = fit.chiSquared(fit.priorFigures)
    chiSquaredAfter = fit.chiSquared(figures)
    let values = points.map { space.values(at: $0) }
    let priorValues = prior.map { space.values(at: $0) }
    let coordinates = points.isEmpty ? [] : points[0].indices.map { c in points.map { $0[c] } }
    let means = coordinates.map(\.mean)
    let spreads = coordinates.map(\.standardDeviation)
    let parameters = space.parameters.enumerated().map { place, parameter in
      let own = parameter.coordinates
      let shift = own.map { means[$0] }.max { abs($0) < abs($1) } ?? 0
      let spread = own.map { spreads[$0] }.min() ?? 1
      return Parameter(
        name: parameter.name, prior: Band(priorValues.map { $0[place] }),
        posterior: Band(values.map { $0[place] }),
        shift: shift, spread: spread, hasMoved: spread < 0.88 || abs(shift) > 0.3)
    }
    self.parameters = parameters
    // Shares of a whole go together: a member's with another draw's would not add up to 1.
    let moved = space.closed(parameters.indices.filter { parameters[$0].hasMoved })
    ensemble = Ensemble(
      names: moved.map { parameters[$0].name },
      members: values.map { member in moved.map { member[$0].roundedToSixDigits } },
      fittedTo: calibration.window.lastMonth)
    ensembleCSV = ensemble.csv(space)
    pairs = CalibrationOutcome.pairs(moved.map { place in values.map { $0[place] } })
      .map {
        Pair(
          first: parameters[moved[$0]].name, second: parameters[moved[$1]].name, correlation: $2)
      }
  }

  private static func pairs(_ variables: [[Double]]) -> [(Int, Int, Double)] {
    let centred = variables.map(\.centred)
    let norms = centred.map { $0.dot($0).squareRoot() }
    var pairs: [(Int, Int, Double)] = []
    for second in centred.indices {
      for first in 0..<second where norms[first] > 0 && norms[second] > 0 {
        let correlation = centred[first].dot(centred[second]) / (norms[first] * norms[second])
        if abs(correlation) >= 0.3 { pairs.append((first, second, correlation)) }
      }
    }
    return pairs.sorted { abs($0.2) > abs($1.2) }
  }
}

extension Double {
  /// The number to six significant digits: more than any calibration knows.
  fileprivate var roundedToSixDigits: Double {
    guard isFinite, self != 0 else { return self }
    var scale = 1.0
    while abs(self) * scale < 100_000 { scale *= 10 }
    while abs(self) * scale >= 1_000_000 { scale /= 10 }
    return (self * scale).rounded() / scale
  }
}
