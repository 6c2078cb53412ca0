import Engine

/// What the authority itself has published: `actuals.csv`, one figure for each period.
///
/// Reports revise one another. Where several give a figure for the same period the newest report
/// counts; within a report a figure without a note before one with a note, then the first in the
/// file.
public struct PublishedFigures: Sendable {
  /// One figure.
  public struct Figure: Sendable, Equatable {
    /// In the unit of the indicator.
    public let value: Double
    /// Of a share, where printed.
    public let numerator: Double?
    /// Of a share, where printed.
    public let denominator: Double?
    /// The report's id in `sources.csv`.
    public let source: String

    /// A figure of a report.
    public init(
      _ value: Double, numerator: Double? = nil, denominator: Double? = nil, source: String = ""
    ) {
      self.value = value
      self.numerator = numerator
      self.denominator = denominator
      self.source = source
    }
  }

  /// The figures of each indicator by period.
  private var figures: [String: [Period: Figure]] = [:]
  /// How new the report and how plain the row of each figure is.
  private var ranks: [String: [Period: Rank]] = [:]

  /// Nothing yet.
  public init() {}

  /// Adds a figure; one of a newer report replaces one that is there.
  ///
  /// - Parameters:
  ///   - published: the report's month, as written ("2018-07").
  ///   - isPlain: whether the row has no note.
  public mutating func add(
    _ indicator: String, _ period: Period, _ figure: Figure, published: String, isPlain: Bool
  ) {
    let rank = Rank(published: published, isPlain: isPlain)
    if let known = ranks[indicator]?[period], !(known < rank) { return }
    figures[indicator, default: [:]][period] = figure
    ranks[indicator, default: [:]][period] = rank
  }

  /// The figure for a period.
  public func figure(_ indicator: String, _ period: Period) -> Figure? {
    figures[indicator]?[period]
  }

  /// All figures of an indicator of one kind of period, in order of time.
  public func all(_ indicator: String, _ type: PeriodType) -> [(end: Month, figure: Figure)] {
    (figures[indicator] ?? [:]).filter { $0.key.type == type }
      .map { (end: $0.key.end, figure: $0.value) }
      .sorted { $0.end < $1.end }
  }

  /// The figure to set beside a projection.
  ///
  /// A stock at the end of March and a rolling year to March are also printed as the financial
  /// year's figure: either stands in for the other.
  public func actual(_ indicator: String, _ period: Period, kind: IndicatorFormula.Kind)
    -> Double?
  {
    standing(indicator, period, kind: kind)?.value
  }

  /// The same with where it is from.
  public func standing(_ indicator: String, _ period: Period, kind: IndicatorFormula.Kind)
    -> Figure?
  {
    if let figure = figure(indicator, period) { return figure }
    guard period.end.isFinancialYearEnd else { return nil }
    let others: [PeriodType] =
      switch period.type {
      case .financialYear: kind == .stock ? [.monthEnd, .rolling12Months] : [.rolling12Months]
      case .monthEnd, .rolling12Months: [.financialYear]
      default: []
      }
    for type in others {
      if let figure = figure(indicator, Period(type, ending: period.end)) { return figure }
    }
    return nil
  }

  /// What settles which of two figures counts.
  private struct Rank: Comparable {
    var published: String
    var isPlain: Bool

    static func < (left: Rank, right: Rank) -> Bool {
      (left.published, left.isPlain ? 1 : 0) < (right.published, right.isPlain ? 1 : 0)
    }
  }
}
