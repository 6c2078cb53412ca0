import Engine

/// One published figure that the model is fitted to.
struct Observation: Sendable {
  /// The place of the simulated figure on the calibration's sheet.
  let cell: Int
  /// What it is about.
  let period: Period
  /// As published, by the definition with which the simulation opens.
  let value: Double
  /// How many times that the published figure is: see `Caveat.Treatment.countedTimes`.
  let countedTimes: Double
  /// The report that it is from.
  let source: String
  /// Standard deviation of what was recorded or defined otherwise than the model counts.
  let error: Double
  /// Why its error is larger than usual; empty if it is not.
  let caveat: String
}

/// The published figures of one indicator over one kind of period, and what the fit takes from them:
/// their level, their slope and their recent level.
///
/// Twenty-four months of one indicator are not twenty-four independent facts: what makes the model
/// differ from them in one month makes it differ in the next. So a series counts by three numbers at
/// most; fewer when it is short.
struct ObservedSeries: Sendable {
  /// The indicator's id and the kind of period.
  let indicator: String
  let periodType: PeriodType
  /// The same for indicators that count the same thing over other periods: they share what the model
  /// gets wrong.
  let quantity: String
  /// In order of time.
  let observations: [Observation]
  /// Standard deviation of what the model gets wrong about the whole series.
  let discrepancy: Double
  /// Weights of the figures in each number that the fit takes.
  let features: [[Double]]

  init(
    indicator: String, periodType: PeriodType, quantity: String, observations: [Observation],
    discrepancy: Double
  ) {
    self.indicator = indicator
    self.periodType = periodType
    self.quantity = quantity
    self.observations = observations
    self.discrepancy = discrepancy
    features = ObservedSeries.features(observations.map { Double($0.period.end.number) })
  }

  /// Level; slope from four figures on, as the change over the series; the mean of the last third
  /// from six figures on.
  private static func features(_ times: [Double]) -> [[Double]] {
    let count = times.count
    var features = [[Double](repeating: 1 / Double(count), count: count)]
    let centred = times.centred
    let squares = centred.dot(centred)
    if count >= 4, squares > 0 {
      let span = times[count - 1] - times[0]
      features.append(centred.map { $0 * span / squares })
    }
    if count >= 6 {
      let last = count / 3
      features.append(times.indices.map { $0 >= count - last ? 1 / Double(last) : 0 })
    }
    return features
  }

  /// The numbers that the fit takes from figures in the order of the observations.
  func compressed(_ figures: [Double]) -> [Double] { features.map { $0.dot(figures) } }

  /// As published.
  var observed: [Double] { compressed(observations.map(\.value)) }

  /// How much of the discrepancy each number holds: levels all of it, a change half.
  var discrepancyOfFeatures: [Double] {
    features.map { abs($0.reduce(0, +)) > 0.5 ? discrepancy : discrepancy / 2 }
  }

  /// Variance of what was recorded otherwise, in each number.
  var errorVariances: [Double] {
    features.map { weights in
      zip(weights, observations).reduce(0) { $0 + $1.0 * $1.0 * $1.1.error * $1.1.error }
    }
  }
}
