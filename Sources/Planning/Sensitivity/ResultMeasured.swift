import Engine

/// The one result that a sensitivity analysis is about.
public enum ResultMeasured: Sendable {
  /// An indicator in a month.
  case indicator(IndicatorDescription)
  /// The cost of all services in a financial year, in pounds.
  case cost

  /// The indicator's id, or `cost`.
  public var id: String {
    switch self {
    case .indicator(let description): description.id
    case .cost: ResultMeasured.costID
    }
  }

  /// What the cost is called on the command line and in files.
  public static let costID = "cost"
}

/// Reads a result off a replication's tally.
struct ResultReader: Sendable {
  /// The month or the financial year.
  let period: String
  private let kind: Kind

  private enum Kind: Sendable {
    /// A sheet of one figure.
    case figure(IndicatorSheet)
    case cost(months: Range<Int>)
  }

  /// An indicator's figure in a month, over the shortest period in which it is given.
  init(_ indicator: String, _ month: Month, _ sheet: IndicatorSheet) throws(Fault) {
    let cell = sheet.cells[try Seek.cell(indicator, month, sheet)]
    period = month.text
    kind = .figure(
      sheet.keeping { $0.indicator == cell.indicator && $0.period == cell.period })
  }

  /// The cost of the last whole financial year.
  init(costOf plan: SimulationPlan) throws(Fault) {
    let months = Int(plan.months)
    let ends = (11..<max(11, months)).filter { (plan.firstMonth + Int32($0)).isFinancialYearEnd }
    guard let end = ends.last else {
      throw Fault(
        "no whole financial year is simulated, so there is no yearly cost",
        instead: "write --by with a March, at least 12 months after the start")
    }
    period = FinancialYear(containing: plan.firstMonth + Int32(end)).text
    kind = .cost(months: end - 11..<end + 1)
  }

  /// The simulated months of a cost, counted from 0; nil for an indicator.
  var months: Range<Int>? {
    if case .cost(let months) = kind { return months }
    return nil
  }

  /// In the indicator's unit, or pounds; not a number where it is undefined.
  func value(_ tally: Tally) -> Double {
    switch kind {
    case .figure(let sheet): return sheet.figures(tally).first.map { Double($0) } ?? .nan
    case .cost(let months):
      let places = months.lowerBound * CostLine.count..<months.upperBound * CostLine.count
      return Double(tally.pence[places].reduce(0, +)) / 100
    }
  }
}
