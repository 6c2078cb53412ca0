import Engine

/// How one indicator comes from what the simulation counts.
///
/// An indicator is `factor × top ÷ bottom`. Over a period longer than a month the tops and bottoms
/// of flows are summed before they are divided, so that a year's share is that of the year's
/// children and not the mean of twelve monthly shares. A stock is read on the period's last day.
public struct IndicatorFormula: Sendable {
  /// What is counted: the numerator or the denominator of a measure.
  public struct Term: Sendable, Hashable {
    /// The measure.
    public let measure: Measure
    /// Whether its denominator is meant.
    public let isDenominator: Bool

    static func numerator(_ measure: Measure) -> Term {
      Term(measure: measure, isDenominator: false)
    }

    static func denominator(_ measure: Measure) -> Term {
      Term(measure: measure, isDenominator: true)
    }

    /// The count in the `month`-th simulated month.
    func count(_ tally: Tally, month: Int) -> Double {
      isDenominator
        ? tally.denominator(measure, month: month) : tally.numerator(measure, month: month)
    }
  }

  /// What the top is divided by.
  public enum Bottom: Sendable, Equatable {
    /// Nothing: the indicator is a count.
    case one
    /// The population under 18, from the assumptions.
    case population
    /// A sum of counts.
    case terms([Term])
  }

  /// Whether it happens through the month or stands at its end.
  public enum Kind: Sendable {
    /// Summed over the period.
    case flow
    /// Read on the period's last day.
    case stock
  }

  /// The id in `indicators.csv`.
  public let id: String
  /// Flow or stock.
  public let kind: Kind
  /// Summed for the top.
  public let top: [Term]
  /// Divides the top.
  public let bottom: Bottom
  /// Multiplies the quotient: 100 for a percentage, 10,000 for a rate.
  public let factor: Double
  /// Ids under which the authority publishes the top's count (for a count or a rate) or the bottom's
  /// (for a share): where the months before the opening day are looked up.
  public let published: [String]
  /// Indicators whose latest published ratio before the opening day multiplies the count as well;
  /// nil for none.
  public let ratio: Ratio?

  /// The ratio of two published indicators.
  public struct Ratio: Sendable {
    /// Ids of the one and of what it is divided by.
    public let top, bottom: String
  }

  init(
    id: String, kind: Kind, top: [Term], bottom: Bottom, factor: Double, published: [String],
    ratio: Ratio? = nil
  ) {
    self.id = id
    self.kind = kind
    self.top = top
    self.bottom = bottom
    self.factor = factor
    self.published = published
    self.ratio = ratio
  }

  /// The indicator of a sum of tops and bottoms; nil when it is undefined (0 divided by 0).
  public func value(top: Double, bottom: Double, population: Double) -> Double? {
    switch self.bottom {
    case .one: return factor * top
    case .population: return population > 0 ? factor * top / population : nil
    case .terms: return bottom > 0 ? factor * top / bottom : nil
    }
  }

  /// What is counted, whatever the period and the name: the same for a count over a month and over
  /// a year.
  var quantity: String {
    var bottoms: [Term] = []
    if case .terms(let terms) = bottom { bottoms = terms }
    return [top, bottoms].map { terms in
      terms.map { "\($0.measure)\($0.isDenominator ? " of" : "")" }.joined(separator: "+")
    }.joined(separator: "/")
  }

  /// Whether the top is divided by a count.
  var isShare: Bool {
    if case .terms = bottom { return true }
    return false
  }
}

extension IndicatorFormula {
  /// A count of what happens in the period.
  static func flow(_ id: String, _ measures: Measure..., published: [String] = [])
    -> IndicatorFormula
  {
    IndicatorFormula(
      id: id, kind: .flow, top: measures.map { .numerator($0) }, bottom: .one, factor: 1,
      published: published.isEmpty ? [id] : published)
  }

  /// A count of all those whom a measure is a share of.
  static func all(_ id: String, of measure: Measure) -> IndicatorFormula {
    IndicatorFormula(
      id: id, kind: .flow, top: [.denominator(measure)], bottom: .one, factor: 1, published: [id])
  }

  /// A percentage of what happens in the period; `among` names the published count of the whole.
  static func share(
    _ id: String, _ measure: Measure, factor: Double = 100, among published: String...
  ) -> IndicatorFormula {
    IndicatorFormula(
      id: id, kind: .flow, top: [.numerator(measure)], bottom: .terms([.denominator(measure)]),
      factor: factor, published: published)
  }

  /// A rate of what happens in 12 months per 10,000 children under 18.
  static func rate(_ id: String, _ measure: Measure, published: String...) -> IndicatorFormula {
    IndicatorFormula(
      id: id, kind: .flow, top: [.numerator(measure)], bottom: .population, factor: 10_000,
      published: published)
  }

  /// A count on the last day.
  static func stock(_ id: String, _ measures: Measure...) -> IndicatorFormula {
    IndicatorFormula(
      id: id, kind: .stock, top: measures.map { .numerator($0) }, bottom: .one, factor: 1,
      published: [])
  }

  /// A count per 10,000 children under 18 on the last day.
  static func stockRate(_ id: String, _ measure: Measure) -> IndicatorFormula {
    IndicatorFormula(
      id: id, kind: .stock, top: [.numerator(measure)], bottom: .population, factor: 10_000,
      published: [])
  }

  /// A measure's own share (factor 100) or mean (factor 1) on the last day.
  static func stockShare(_ id: String, _ measure: Measure, factor: Double = 100)
    -> IndicatorFormula
  {
    IndicatorFormula(
      id: id, kind: .stock, top: [.numerator(measure)], bottom: .terms([.denominator(measure)]),
      factor: factor, published: [])
  }

  /// A percentage of all children in care on the last day.
  static func shareOfCare(_ id: String, _ measures: [Measure]) -> IndicatorFormula {
    IndicatorFormula(
      id: id, kind: .stock, top: measures.map { .numerator($0) },
      bottom: .terms([.numerator(.lookedAfter)]), factor: 100, published: [])
  }
}
