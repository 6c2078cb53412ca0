import Engine

/// The indicator figures that a run gives: which, over which periods, and how to work them out from
/// one replication's tally.
///
/// The same for every replication, so that a figure is a number at a known position.
public struct IndicatorSheet: Sendable {
  /// One figure of the sheet.
  public struct Cell: Sendable {
    /// The position of the formula in `formulas`.
    let formula: Int
    /// The indicator's id.
    public let indicator: String
    /// Flow or stock.
    public let kind: IndicatorFormula.Kind
    /// What it is about.
    public let period: Period
    /// The first month counted, from the first month of history, and how many are counted.
    let from: Int
    let months: Int
    /// How many of the months counted are simulated.
    var simulatedMonths: Int { min(months, from + months - IndicatorSheet.before) }
  }

  /// All figures: by indicator in the order of the vocabulary, by kind of period, by time.
  public private(set) var cells: [Cell]

  let formulas: [IndicatorFormula]
  /// Months of history of each formula; nil when unknown or not needed.
  let history: [History.Year?]
  /// What multiplies each formula beside its own factor.
  let ratios: [Double]
  let population: Double
  private let simulatedMonths: Int

  /// Months that come before the first simulated one.
  fileprivate static let before = 12

  /// Sets out the figures of a run.
  ///
  /// A figure that would need months which are neither simulated nor known is left out.
  ///
  /// - Parameter yearToDate: whether flows are also summed from April to each month.
  public init(
    _ vocabulary: [IndicatorDescription], firstMonth: Month, months: Int32, history: History,
    population: Double, yearToDate: Bool = false
  ) {
    let known = vocabulary.compactMap { entry in
      IndicatorFormula.byID[entry.id].map { (entry: entry, formula: $0) }
    }
    formulas = known.map(\.formula)
    let years = formulas.map { history.year($0) }
    self.history = years
    ratios = formulas.map { $0.ratio.map { history.ratio($0) } ?? 1 }
    self.population = population
    simulatedMonths = Int(months)
    var cells: [Cell] = []
    for (index, (entry, formula)) in known.enumerated() {
      var types = IndicatorSheet.periodTypes(formula.kind, basis: entry.basis)
      if yearToDate, formula.kind == .flow { types.append(.yearToDate) }
      for type in types {
        for month in 0..<months {
          let period = Period(type, ending: firstMonth + month)
          if type == .financialYear, !period.end.isFinancialYearEnd { continue }
          let length = formula.kind == .stock ? 1 : Int(period.months)
          let from = IndicatorSheet.before + Int(month) + 1 - length
          if from < IndicatorSheet.before, years[index] == nil { continue }
          cells.append(
            Cell(
              formula: index, indicator: formula.id, kind: formula.kind, period: period,
              from: from, months: length))
        }
      }
    }
    self.cells = cells
  }

  /// How a figure comes about.
  func formula(of cell: Cell) -> IndicatorFormula { formulas[cell.formula] }

  /// The sheet with some of its figures only.
  func keeping(_ isKept: (Cell) -> Bool) -> IndicatorSheet {
    var sheet = self
    sheet.cells = cells.filter(isKept)
    return sheet
  }

  /// Figures of the 12 months before the opening day that were not published month by month, for the
  /// assumptions log: totals of counts, shares over the 12 months.
  public var rebuiltHistory: [AssumptionRow] {
    var needed: Set<Int> = []
    for cell in cells where cell.from < IndicatorSheet.before { needed.insert(cell.formula) }
    return needed.sorted().compactMap { index in
      guard let year = history[index], year.basis > .published else { return nil }
      let formula = formulas[index]
      let value = formula.value(
        top: year.tops.reduce(0, +), bottom: year.bottoms.reduce(0, +), population: population)
      return AssumptionRow(
        path: "history.\(formula.id)", value: value ?? 0, low: nil, high: nil,
        unit: formula.isShare ? "over 12 months" : "in 12 months",
        source: "the 12 months before the opening day, \(year.basis.words)", quality: "judged")
    }
  }

  /// The kinds of period in which an indicator is given.
  static func periodTypes(_ kind: IndicatorFormula.Kind, basis: String) -> [PeriodType] {
    switch (kind, basis) {
    case (.stock, "rolling_12m"): [.rolling12Months, .financialYear]
    case (.stock, _): [.monthEnd, .financialYear]
    case (.flow, "rolling_12m"), (.flow, "financial_year"): [.rolling12Months, .financialYear]
    case (.flow, _): [.month, .financialYear]
    }
  }

  /// The figures of one replication; not a number where a share is undefined (0 of 0).
  public func figures(_ tally: Tally) -> [Float] {
    var figures: [Float] = []
    figures.reserveCapacity(cells.count)
    var series = Series(length: IndicatorSheet.before + simulatedMonths)
    var current = -1
    for cell in cells {
      if cell.formula != current {
        current = cell.formula
        series.fill(formulas[current], history[current], tally, before: IndicatorSheet.before)
      }
      let span = cell.from..<(cell.from + cell.months)
      var top = 0.0
      var bottom = 0.0
      for month in span {
        top += series.tops[month]
        bottom += series.bottoms[month]
      }
      let value = formulas[current].value(
        top: top * ratios[current], bottom: bottom, population: population)
      figures.append(value.map { Float($0) } ?? .nan)
    }
    return figures
  }

  /// Tops and bottoms of one formula through history and simulation.
  private struct Series {
    var tops: [Double]
    var bottoms: [Double]

    init(length: Int) {
      tops = [Double](repeating: 0, count: length)
      bottoms = tops
    }

    mutating func fill(
      _ formula: IndicatorFormula, _ history: History.Year?, _ tally: Tally, before: Int
    ) {
      for month in 0..<before {
        tops[month] = history?.tops[month] ?? 0
        bottoms[month] = history?.bottoms[month] ?? 0
      }
      for month in before..<tops.count {
        tops[month] = formula.top.reduce(0) { $0 + $1.count(tally, month: month - before) }
        guard case .terms(let terms) = formula.bottom else { continue }
        bottoms[month] = terms.reduce(0) { $0 + $1.count(tally, month: month - before) }
      }
    }
  }
}
