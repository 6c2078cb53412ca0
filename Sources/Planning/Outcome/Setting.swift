import Engine

/// Where and when scenarios are simulated: the authority, its opening position, the months, and
/// which figures come out. The same for all scenarios of a run.
struct Setting: Sendable {
  let authority: Authority
  /// Every figure that the simulation can give.
  let sheet: IndicatorSheet
  private let opening: StartingPosition
  private let plan: SimulationPlan
  private let polarities: [String: String]
  let parameters: ParameterDraws

  /// - Parameter yearToDate: whether flows are also summed from April to each month.
  init(_ authority: Authority, start: Day, until: Month, yearToDate: Bool = false) {
    self.authority = authority
    opening = StartingPosition(authority, on: start)
    plan = SimulationPlan(
      assumptions: authority.assumptions, levers: [], opening: opening.position,
      openingDay: start, lastMonth: until, levelMonth: authority.levelMonth,
      priceYear: authority.priceYear?.firstYear)
    parameters = ParameterDraws(ParameterSpace(authority), authority.ensemble)
    let simulated = authority.simulated
    sheet = IndicatorSheet(
      authority.vocabulary.filter { simulated.contains($0.id) }, firstMonth: plan.firstMonth,
      months: plan.months,
      history: History(authority.published, lastMonth: Month(containing: start)),
      population: authority.assumptions.population.childrenUnder18, yearToDate: yearToDate)
    polarities = Dictionary(
      authority.vocabulary.map { ($0.id, $0.polarity) }, uniquingKeysWith: { first, _ in first })
  }

  /// The month with whose last day a simulation opens.
  var openingMonth: Month { Month(containing: plan.openingDay) }

  /// A scenario, ready to be simulated here.
  func plan(_ label: ScenarioLabel, _ levers: [ScenarioLever]) -> ScenarioPlan {
    ScenarioPlan(
      label: label, plan: plan, levers: authority.events + levers, parameters: parameters)
  }

  /// What is kept of one replication of one scenario.
  func bytesPerReplication(of sheet: IndicatorSheet) -> Int {
    sheet.cells.count * MemoryLayout<Float>.size
      + Int(plan.months) * CostLine.count * MemoryLayout<Int64>.size
      + Int(plan.months) * PaidUnits.count * MemoryLayout<Float>.size
  }

  /// Sets out the figures of a sheet.
  func indicators(_ sheet: IndicatorSheet) -> IndicatorSummary {
    IndicatorSummary(sheet: sheet, published: authority.published, targets: authority.targets)
  }

  var costs: CostSummary { CostSummary(budgets: authority.budgets) }

  var budgets: BudgetSummary { BudgetSummary(budgets: authority.budgets, prices: prices) }

  /// Of which year the authority's prices are, and what becomes of them.
  var prices: PriceBasis {
    PriceBasis(
      baseYear: FinancialYear(firstYear: plan.priceYear), isStated: authority.priceYear != nil,
      firstYear: FinancialYear(containing: plan.firstMonth),
      payRise: authority.assumptions.money.payInflationPerYear,
      priceRise: authority.assumptions.money.priceInflationPerYear)
  }

  /// The assumptions log.
  var log: [AssumptionRow] { authority.log + opening.log + sheet.rebuiltHistory }

  /// Which way of an indicator is good.
  func polarity(_ indicator: String) -> String { polarities[indicator] ?? "info" }

  /// What the ranges hold when some levers are pulled.
  func layers(_ levers: [ScenarioLever]) -> [UncertaintyLayer] {
    let world = authority.assumptions.world.volatility
    let wanders = world.indices.contains { world[$0] > 0 }
    let ranged = levers.contains { lever in
      lever.changes.contains { !$0.amount.isExact } || !lever.cost.oneOff.isExact
        || !lever.cost.perYear.isExact
    }
    return [
      UncertaintyLayer(
        name: "chance", included: true,
        explanation: "Each simulated future has luck of its own: who is referred, who falls ill, "
          + "which home has a vacancy."),
      UncertaintyLayer(
        name: "the world", included: wanders,
        explanation: wanders
          ? "Demand and practice wander about their level, as much as they did in the past. On what "
            + "course the level itself is, which fades, is one of the parameters."
          : "Demand and practice are held at their level: the authority's file sets no volatility."
      ),
      UncertaintyLayer(
        name: "parameters", included: parameters.space.dimension > 0,
        explanation: parameters.explanation),
      UncertaintyLayer(
        name: "programme effect", included: ranged,
        explanation: ranged
          ? "Each lever's amount is drawn from its range, low to high, most often near its value."
          : levers.isEmpty
            ? "The scenario pulls no lever." : "The scenario's levers are given without ranges."),
    ]
  }
}
