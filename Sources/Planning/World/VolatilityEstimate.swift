import Engine

/// How much a stream of demand or practice wanders, learnt from how yearly counts changed.
///
/// The model's stream is a mean-reverting walk of the log of the intensity. Of such a walk with
/// standard deviation σ and a given half-life, the log of a year's mean differs from that of the
/// year before by a variance of σ² times a number that the half-life settles (`changeFactor`). The
/// squared changes that were seen, less what chance gives counts of that size and what the course of
/// the level may give (`MomentumEstimate`), estimate it.
///
/// A few years say little, so the authority's file counts as if it were three more changes, and the
/// country, in which the ups and downs of its authorities cancel, sets the least that it may be.
struct VolatilityEstimate: Sendable {
  /// The estimate and the range that holds nine cases in ten.
  let estimate: Estimate
  /// How many yearly changes of the authority it rests on.
  let changes: Int

  /// Changes that the figure of the authority's file is worth.
  private static let priorChanges = 3.0

  /// Learns a stream's volatility; nil when there is no yearly change of the authority.
  ///
  /// - Parameters:
  ///   - prior: the figure of the authority's file.
  ///   - halfLife: of deviations, in months.
  ///   - momentum: the standard deviation of the yearly change of the level, as the file has it.
  init?(
    _ series: [YearlyHistory.Series], prior: Double, halfLifeMonths halfLife: Double,
    momentum: Double = 0
  ) {
    let factor = VolatilityEstimate.changeFactor(halfLifeMonths: halfLife)
    let own = series.filter(\.isOfTheAuthority).map { VolatilityEstimate.squares($0) }
    let country = series.filter { !$0.isOfTheAuthority }.flatMap { VolatilityEstimate.squares($0) }
    let squares = own.flatMap(\.self)
    guard !squares.isEmpty, factor > 0 else { return nil }
    // Two series of one stream tell of the same years: they count once, by their mean.
    let independent = Double(squares.count) / Double(own.count { !$0.isEmpty })
    let weight = independent + VolatilityEstimate.priorChanges
    let seen = max(0, (squares.mean - momentum * momentum) / factor)
    var variance = (independent * seen + VolatilityEstimate.priorChanges * prior * prior) / weight
    variance = max(variance, country.mean / factor)
    changes = squares.count
    let middle = variance.squareRoot()
    // The quantiles of a chi-squared variable by E. B. Wilson and M. M. Hilferty (1931).
    func part(_ normal: Double) -> Double {
      let third = 2 / (9 * weight)
      let root = 1 - third + normal * third.squareRoot()
      return 1 / (max(root, 0.1) * max(root, 0.1) * max(root, 0.1)).squareRoot()
    }
    estimate = Estimate(
      middle, low: min(middle, middle * part(1.645)), high: max(middle, middle * part(-1.645)))
  }

  /// Squares of log changes from year to year, less what chance makes of them.
  private static func squares(_ series: YearlyHistory.Series) -> [Double] {
    series.changes.map { $0.log * $0.log - $0.chance }
  }

  /// The covariance of two changes between means over successive years, some years apart, for σ = 1;
  /// of a change with itself, the variance.
  static func changeFactor(halfLifeMonths: Double, yearsApart: Int = 0) -> Double {
    let keep = Mathematics.exp(-0.693_147_180_559_945_3 / max(halfLifeMonths, 0.1))
    // Of the means over two years that begin some months apart.
    func covariance(_ months: Int) -> Double {
      var sum = 0.0
      for lag in -11...11 {
        sum += Double(12 - abs(lag)) * Mathematics.power(keep, Double(abs(months + lag)))
      }
      return sum / 144
    }
    let apart = 12 * yearsApart
    return 2 * covariance(apart) - covariance(apart - 12) - covariance(apart + 12)
  }
}

extension Authority {
  /// Puts what yearly counts tell of the world's volatility in the place of the file's figures.
  mutating func learnVolatility(_ history: YearlyHistory) {
    for stream in ElementKeys.streams {
      let path = "world.volatility.\(stream)"
      let prior = figure(path)
      guard
        let learnt = VolatilityEstimate(
          history.series.filter { $0.stream == stream }, prior: prior,
          halfLifeMonths: figure("world.half_life_months.\(stream)"),
          momentum: momentumDeviation(of: stream))
      else { continue }
      put(
        learnt.estimate, inPlaceOf: path,
        source: "learnt from \(learnt.changes) yearly changes (history.csv) and the file's "
          + NumberText.plain(prior))
    }
  }
}
