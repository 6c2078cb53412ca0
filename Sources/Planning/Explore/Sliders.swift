import Engine

/// The sliders of a scenario: those whose figures exist in its authority.
///
/// A slider of a programme moves the scenario's own lever of that programme; where there is none,
/// one is taken from the shelf. What the sliders of people, households and demand move acts on top
/// of the scenario's levers.
struct Sliders {
  private(set) var sliders: [Slider] = []
  /// Levers that are not the scenario's, and whether they can be put off.
  private(set) var shelf: [(lever: ScenarioLever, isPutOff: Bool)] = []

  let plan: SimulationPlan
  /// The authority's events, with the scenario's levers and with those that it is compared with.
  let levers, inherited: [ScenarioLever]
  /// The scenario's own levers.
  let own: [ScenarioLever]

  init(_ scenario: ScenarioPlan, own: [ScenarioLever], inherited: [ScenarioLever], events: Int) {
    plan = scenario.plan
    levers = scenario.levers
    self.own = own
    self.inherited = Array(scenario.levers.prefix(events)) + inherited
    addProgrammes()
    addHouseholds()
    addPeople()
    addDemand()
    sliders.append(
      Slider(
        id: "delay", name: "Programmes start later by", unit: "months",
        help: "Everything that the scenario starts begins, and ends, so much later.",
        stops: Slider.stops(0, 24, by: 1, with: []), planned: 0, rule: .delay))
  }

  mutating func add(_ slider: Slider) { sliders.append(slider) }

  mutating func add(_ lever: ScenarioLever, isPutOff: Bool) {
    shelf.append((lever, isPutOff))
  }

  /// The first simulated month.
  var first: Month { plan.firstMonth }

  /// A figure in the last simulated month, with the most likely amounts of some levers.
  func figure(_ position: Int, with levers: [ScenarioLever]) -> Double {
    var figure = plan.assumptions[position]
    for lever in levers {
      for change in lever.changes where change.positions.contains(Int32(position)) {
        let pulled = Lever(
          position: Int32(position), operation: change.operation, amount: change.amount.value,
          from: lever.from, rampDays: change.rampDays, until: lever.until,
          fadeDays: change.fadeDays)
        figure = pulled.applied(to: figure, strength: pulled.strength(on: plan.lastMonth.lastDay))
      }
    }
    return figure
  }

  /// A figure as the scenario has it, and as it is without the scenario.
  func figures(_ path: String) -> (planned: Double, today: Double) {
    guard let position = Catalogue.standard.position(of: path) else { return (0, 0) }
    return (figure(position, with: levers), figure(position, with: inherited))
  }

  /// A name that no lever has yet.
  func name(_ wanted: String) -> String {
    let taken = Set((levers + shelf.map(\.lever)).map(\.name))
    var name = wanted
    var number = 2
    while taken.contains(name) {
      name = "\(wanted) (\(number))"
      number += 1
    }
    return name
  }

  /// A lever on the shelf that changes figures directly.
  func direct(
    _ name: String, _ paths: [String], _ operation: LeverOperation, rampDays: Int32
  ) -> ScenarioLever {
    ScenarioLever(
      name: self.name(name),
      changes: paths.map { path in
        ScenarioLever.Change(
          path: path, positions: (Catalogue.standard.positions(of: path) ?? []).map { Int32($0) },
          operation: operation, amount: Estimate(1), rampDays: rampDays, fadeDays: 0,
          holdsThroughFade: false)
      },
      from: plan.openingDay + 1, until: nil, owner: "", cost: .none,
      evidence: "a question asked with the sliders of the report")
  }
}
