import Engine

/// An indicator sheet as a table of numbers, for the page to work out the figures of a tally.
///
/// Whoever evaluates it adds the terms of a month in their order, from 0, then the months of a
/// period in theirs; multiplies the sum by `ratio`, then by `factor`; divides by the bottom; and
/// rounds to single precision: just what `IndicatorSheet.figures` does.
public struct IndicatorTable: Sendable, Encodable {
  /// How one indicator comes from counts.
  public struct Formula: Sendable, Encodable {
    /// The id in `indicators.csv`.
    public let id: String
    /// What is added for the top: twice the number of the measure, and 1 more
    /// where its denominator is meant.
    public let top: [Int32]
    /// The same for the bottom; nil where nothing is divided by a count.
    public let bottom: [Int32]?
    /// Whether the top is divided by the population.
    public let isRate: Bool
    /// What the quotient is multiplied by; and what the top is.
    public let factor, ratio: Double
    /// Tops and bottoms of the 12 months before the first simulated one.
    public let earlierTops, earlierBottoms: [Double]
  }

  /// Figures of one indicator over periods of one kind, one after the other.
  public struct Series: Sendable, Encodable {
    /// The place of the formula.
    public let formula: Int
    /// As in `indicators.csv`.
    public let periodType: String
    /// The month in which the first period ends (`Month.number`), and months from each to the next.
    public let end, step: Int32
    /// How many periods there are.
    public var count: Int
    /// The first month counted in the first period, from 12 months before the first simulated one,
    /// and how many months each counts.
    public let from, months: Int
  }

  /// All formulas of the sheet.
  public let formulas: [Formula]
  /// All figures of the sheet, in its order.
  public let series: [Series]
  /// Children under 18.
  public let population: Double

  init(_ sheet: IndicatorSheet) {
    population = sheet.population
    formulas = sheet.formulas.indices.map { index in
      let formula = sheet.formulas[index]
      let earlier = sheet.history[index]
      var bottom: [Int32]?
      if case .terms(let terms) = formula.bottom { bottom = terms.map(\.number) }
      return Formula(
        id: formula.id, top: formula.top.map(\.number), bottom: bottom,
        isRate: formula.bottom == .population, factor: formula.factor, ratio: sheet.ratios[index],
        earlierTops: earlier?.tops ?? [], earlierBottoms: earlier?.bottoms ?? [])
    }
    var series: [Series] = []
    for cell in sheet.cells {
      if let last = series.last, last.formula == cell.formula, last.months == cell.months,
        last.periodType == cell.period.type.rawValue,
        last.end + Int32(last.count) * last.step == cell.period.end.number
      {
        series[series.count - 1].count += 1
      } else {
        series.append(
          Series(
            formula: cell.formula, periodType: cell.period.type.rawValue,
            end: cell.period.end.number, step: cell.period.type == .financialYear ? 12 : 1,
            count: 1, from: cell.from, months: cell.months))
      }
    }
    self.series = series
  }
}

extension IndicatorFormula.Term {
  /// Its number in the table.
  fileprivate var number: Int32 { 2 * measure.rawValue + (isDenominator ? 1 : 0) }
}
