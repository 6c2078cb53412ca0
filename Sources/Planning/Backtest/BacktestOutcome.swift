import Engine

/// What a backtest found: the forecast, what came after, and how the two compare.
public struct BacktestOutcome: Sendable {
  /// A part of the time ahead.
  public struct Horizon: Sendable {
    /// Months from the cut-off to the end of the figures' periods.
    public var months: ClosedRange<Int32>
    /// Of figures of these months.
    public var summary: BacktestSummary
  }

  /// Indicators as the authority names them.
  public var vocabulary: [IndicatorDescription]
  /// The reports that were out by the cut-off, in order of publication.
  public var reports: [Source]
  /// What was published by then.
  public var known: PublishedFigures
  /// What is published now, as far as it can be read.
  public var published: PublishedFigures
  /// What was forecast.
  public var forecast: Forecast
  /// Every forecast of a figure published since.
  public var scores: [ForecastScore]
  /// By indicator.
  public var summary: BacktestSummary
  /// Of the published figures, the share that the 8-in-10 ranges would hold were they right.
  public var heldTogether: HeldTogether
  /// By time ahead, for those times of which something is published.
  public var horizons: [Horizon]
  /// How the backtest was made; `replications` is the number of simulated futures.
  public var record: RunRecord

  /// The parts of the time ahead that are told apart.
  static let spans: [ClosedRange<Int32>] = [1...6, 7...12, 13...Backtest.horizon]

  /// Scores a forecast.
  ///
  /// - Parameters:
  ///   - authority: as it was known by the cut-off.
  ///   - published: everything published, also after the cut-off.
  public init(
    _ forecast: Forecast, of authority: Authority, published: PublishedFigures, record: RunRecord
  ) {
    self.forecast = forecast
    self.published = published
    self.record = record
    vocabulary = authority.vocabulary
    reports = authority.reports
    known = authority.published
    let scores = forecast.scores(against: published)
    self.scores = scores
    summary = BacktestSummary(
      cutoff: forecast.cutoff, scores, unit: { authority.unit(of: $0) })
    heldTogether = HeldTogether(
      0.8,
      of: forecast.figures.filter { published.figure($0.indicator, $0.period) != nil })
    horizons = BacktestOutcome.spans.compactMap { months in
      let summary = BacktestSummary(
        cutoff: forecast.cutoff, scores.filter { months.contains($0.horizon) },
        unit: { authority.unit(of: $0) })
      return summary.rows.isEmpty ? nil : Horizon(months: months, summary: summary)
    }
  }

  /// The histogram of where the model's published figures lay among its draws, from the lowest tenth
  /// to the highest: shares, each 0.1 where the ranges are right.
  ///
  /// Where several draws equal the figure it is spread over their places: the non-randomised probability
  /// integral transform of C. Czado, T. Gneiting and L. Held, Biometrics 65 (2009), 1254-1261.
  public func places(bins: Int = 10) -> [Double] {
    let own = scores.filter { $0.forecaster == Forecast.model }.map(\.probabilityIntegral)
    guard !own.isEmpty else { return [] }
    func upTo(_ level: Double) -> Double {
      own.map { place in
        let width = place.upperBound - place.lowerBound
        return width > 0
          ? min(max((level - place.lowerBound) / width, 0), 1) : level >= place.lowerBound ? 1 : 0
      }.mean
    }
    let edges = (0...bins).map { $0 == 0 ? 0 : upTo(Double($0) / Double(bins)) }
    return zip(edges, edges.dropFirst()).map { $1 - $0 }
  }
}
