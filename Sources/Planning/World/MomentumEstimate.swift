import Engine

/// On what course a stream of demand or practice is, learnt from how yearly counts changed.
///
/// The course is the yearly change of the log of the level. It keeps half of itself for as long as the
/// model says that it fades, so that a change of long ago tells little of now. What a year's counts
/// show of it is blurred by chance and by the walk about the level. The estimate is the mean of the
/// course given the changes, all being normal (C. E. Rasmussen and C. K. I. Williams, Gaussian
/// Processes for Machine Learning, 2006, equation 2.19). Before any change of the authority is seen it
/// is the country's course, in which the ups and downs of authorities cancel. A change within the
/// months that calibration looks back over is left to calibration: nothing is to count twice.
struct MomentumEstimate: Sendable {
  /// The estimate and the range that holds nine cases in ten.
  let estimate: Estimate
  /// How many yearly changes of the authority it rests on.
  let changes: Int

  /// Yearly changes of the country that tell of its course now.
  private static let yearsOfCountry = 3

  /// Learns a stream's course at the end of the last year counted; nil when nothing is counted twice.
  ///
  /// - Parameters:
  ///   - deviation: of the course of an authority from the country's, before anything is seen.
  ///   - fading: months after which half of a course is gone.
  ///   - volatility: of the walk about the level.
  ///   - halfLife: of that walk, in months.
  ///   - fitted: the first month of those to which the model is fitted.
  init?(
    _ series: [YearlyHistory.Series], deviation: Double, fadingHalfLifeMonths fading: Double,
    volatility: Double, halfLifeMonths halfLife: Double, fittedFrom fitted: Month
  ) {
    let seen = MomentumEstimate.together(series.filter(\.isOfTheAuthority))
    let country = MomentumEstimate.together(series.filter { !$0.isOfTheAuthority })
    guard let last = (seen + country).map(\.year).max(), deviation > 0 else { return nil }
    let own = seen.filter { Month(year: $0.year - 1, month: 4) < fitted }
    let prior = country.suffix(MomentumEstimate.yearsOfCountry).map(\.log).mean
    let variance = deviation * deviation
    func kept(_ months: Int32) -> Double {
      Mathematics.exp(-0.693_147_180_559_945_3 * Double(abs(months)) / max(fading, 0.1))
    }
    // A change to a year is the course about the year's first day.
    let withNow = own.map { variance * kept(12 * (last - $0.year + 1)) }
    var covariance = SymmetricMatrix(order: own.count)
    for (row, change) in own.enumerated() {
      for (column, other) in own[...row].enumerated() {
        let apart = change.year - other.year
        covariance[row, column] =
          variance * kept(12 * apart)
          + volatility * volatility
          * VolatilityEstimate.changeFactor(halfLifeMonths: halfLife, yearsApart: Int(apart))
          + (row == column ? max(change.chance, 1e-6) : 0)
      }
    }
    guard let factor = covariance.choleskyFactor() else { return nil }
    let middle = prior + factor.solve(own.map { $0.log - prior }).dot(withNow)
    let left = variance - factor.solve(withNow).dot(withNow)
    let width = UncertainFigure.ninetyFifth * max(left, 0).squareRoot()
    changes = own.count
    estimate = Estimate(middle, low: middle - width, high: middle + width)
  }

  /// The changes of several series of a stream, which tell of the same years: their means.
  private static func together(_ series: [YearlyHistory.Series]) -> [YearlyHistory.Series.Change] {
    Dictionary(grouping: series.flatMap(\.changes), by: \.year).values.map { changes in
      YearlyHistory.Series.Change(
        year: changes[0].year, log: changes.map(\.log).mean, chance: changes.map(\.chance).mean)
    }.sorted { $0.year < $1.year }
  }
}

extension Authority {
  /// How far a stream's course may be from the country's, as the authority's file has it: the standard
  /// deviation that its range stands for.
  func momentumDeviation(of stream: String) -> Double {
    guard let row = log.first(where: { $0.path == "world.momentum_per_year.\(stream)" }),
      let low = row.low, let high = row.high
    else { return 0 }
    return (high - low) / 2 / UncertainFigure.ninetyFifth
  }

  /// Puts what yearly counts tell of the course of demand and practice in the place of the file's
  /// figures; after `learnVolatility`.
  mutating func learnMomentum(_ history: YearlyHistory) {
    guard let last = published.lastMonth(of: simulated, upTo: nil) else { return }
    for stream in ElementKeys.streams {
      guard
        let learnt = MomentumEstimate(
          history.series.filter { $0.stream == stream },
          deviation: momentumDeviation(of: stream),
          fadingHalfLifeMonths: figure("world.momentum_half_life_months"),
          volatility: figure("world.volatility.\(stream)"),
          halfLifeMonths: figure("world.half_life_months.\(stream)"),
          fittedFrom: last + (1 - CalibrationWindow.wished))
      else { continue }
      put(
        learnt.estimate, inPlaceOf: "world.momentum_per_year.\(stream)",
        source: "learnt from \(learnt.changes) yearly changes and the country's (history.csv)")
    }
  }
}
