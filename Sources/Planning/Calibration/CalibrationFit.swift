import Engine

/// What a calibration compares: the numbers taken from each series, their errors, and which of them
/// the model can reach at all.
struct CalibrationFit: Sendable {
  let observations: Observations
  /// Figures of replications at the centre of the prior, and over all of it.
  let noise: [[Double]]
  let priorFigures: [[Double]]
  /// Series by series: whether the published level lies within what the prior thinks possible.
  let isReachable: [Bool]
  /// The covariance of errors of all numbers, reachable or not, and the part of it that is chance.
  let error: SymmetricMatrix
  let chance: SymmetricMatrix
  /// What was published, as the numbers that the fit takes.
  let observed: [Double]
  /// Places of the numbers that the fit uses.
  private let used: [Int]

  /// A fit to what was published, or to other numbers in its place.
  init(
    _ observations: Observations, noise: [[Double]], priorFigures: [[Double]],
    observed: [Double]? = nil
  ) {
    self.observations = observations
    self.noise = noise
    self.priorFigures = priorFigures
    let observed = observed ?? observations.observed
    self.observed = observed
    chance = observations.chance(noise.map { observations.compressed($0) })
    error = chance.scaled(by: 1, plus: observations.otherError)
    let prior = priorFigures.map { observations.compressed($0) }
    var place = 0
    var isReachable: [Bool] = []
    var used: [Int] = []
    for series in observations.series {
      let levels = prior.map { $0[place] }
      let margin = 2 * error[place, place].squareRoot()
      let isWithin =
        observed[place] >= (levels.min() ?? 0) - margin
        && observed[place] <= (levels.max() ?? 0) + margin
      isReachable.append(isWithin)
      if isWithin { used += place..<(place + series.features.count) }
      place += series.features.count
    }
    self.isReachable = isReachable
    self.used = used
  }

  /// Moves an ensemble towards what is used.
  func smoother(steps: Int) -> EnsembleSmoother {
    EnsembleSmoother(
      steps: steps, observed: used.map { observed[$0] }, error: error.keeping(used),
      chance: chance.keeping(used))
  }

  /// What is used of the figures of a run.
  func taken(_ figures: [Double]) -> [Double] {
    let compressed = observations.compressed(figures)
    return used.map { compressed[$0] }
  }

  /// The variance of the mean of a series' last third by chance and the world alone.
  func noiseOfLastThird(_ series: ObservedSeries) -> Double {
    let last = series.observations.suffix(max(1, series.observations.count / 3))
    let means = noise.map { figures in last.map { figures[$0.cell] }.mean }
    return means.standardDeviation * means.standardDeviation
  }

  /// Chi-squared for each number used: 1 where runs miss by as much as their errors let expect.
  func chiSquared(_ figures: [[Double]]) -> Double {
    let runs = figures.map { observations.compressed($0) }
    let sum = used.reduce(0.0) { sum, place in
      let miss = observed[place] - runs.map { $0[place] }.mean
      return sum + miss * miss / error[place, place]
    }
    return sum / Double(max(1, used.count))
  }

  /// A tenth of the series at most may be out of reach of the prior ranges.
  static func isAdequate(outOfReach: Int, of series: Int) -> Bool { outOfReach * 10 <= series }

  /// Whether it is worth while to fit.
  var isPriorAdequate: Bool {
    CalibrationFit.isAdequate(outOfReach: isReachable.count { !$0 }, of: isReachable.count)
  }

  /// The series that cannot be reached, each with the three parameters that move it most.
  ///
  /// - Parameter prior: the points of the prior runs.
  func outOfReach(_ space: ParameterSpace, _ prior: [[Double]]) -> [CalibrationOutcome.OutOfReach] {
    let coordinates = (prior.first?.indices ?? 0..<0).map { place in
      prior.map { $0[place] }.centred
    }
    return zip(observations.series, isReachable).filter { !$0.1 }.map { series, _ in
      let levels = priorFigures.map { figures in
        series.observations.map { figures[$0.cell] }.mean
      }
      let centred = levels.centred
      let covariances = coordinates.map { abs($0.dot(centred)) }
      let names = space.parameters
        .map { (name: $0.name, pull: $0.coordinates.map { covariances[$0] }.max() ?? 0) }
        .sorted { $0.pull > $1.pull }.prefix(3).map(\.name)
      return CalibrationOutcome.OutOfReach(
        indicator: series.indicator, periodType: series.periodType.rawValue,
        published: series.observations.map(\.value).mean,
        simulated: (levels.min() ?? 0)...(levels.max() ?? 0), movedBy: names)
    }
  }
}
