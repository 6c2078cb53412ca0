import Engine
import Foundation

/// Everything that a page needs to simulate a scenario by itself: the plan, the levers with their
/// keys of luck, the sliders, and how figures come from what is counted.
///
/// The page works with the same numbers in the same order as `Replications` and `IndicatorSheet`,
/// so that the same settings, seed and replications give the same figures to the last bit.
public struct Exploration: Sendable, Encodable {
  /// The scenario's short name and title.
  public let id, title: String
  /// What is asked, in one line.
  public let question: String
  /// What it is compared with; nil when the scenario is itself a baseline.
  public let baselineTitle: String?
  /// The name of the scenario's file: what a written scenario extends, in the same folder.
  public let file: String
  /// What the file says that it is compared with; a scenario that extends it must say so again.
  public let compareWith: String?
  /// The last month ("2021-03").
  public let until: String
  /// The indicator that the answer is about; nil to choose one.
  public let headline: String?
  /// The plan without levers: `SimulationPlan.flat`, little-endian.
  public let plan: Data
  /// The authority's events, then the scenario's levers, in the order in which they act.
  public let levers: [ExploredLever]
  /// How many of the levers, from the first, are the authority's events.
  public let events: Int
  /// The levers of what it is compared with, events first; the scenario's own in a baseline.
  public let baselineLevers: [ExploredLever]
  /// Levers that sliders add to the scenario's own.
  public let shelf: [ExploredLever]
  /// What can be moved.
  public let sliders: [Slider]
  /// What is not known exactly about the authority; nil to hold every figure at its value.
  public let parameters: ParameterTable?
  /// How indicators come from counts.
  public let indicators: IndicatorTable
  /// The ids of the cost lines, in the engine's order.
  public let costLines: [String]
  /// Which of them is the delivery of levers, which the engine does not know.
  public let deliveryLine: Int

  init(_ reading: ScenarioReader.Reading, _ plan: ScenarioPlan, _ sheet: IndicatorSheet) {
    let scenario = reading.scenario
    let events = reading.authority.events
    (id, title, question) = (scenario.label.id, scenario.label.title, scenario.question)
    baselineTitle = reading.baseline?.label.title
    (file, compareWith) = (reading.file, reading.compareWith)
    (until, headline) = (scenario.until.text, scenario.headline)
    self.plan = plan.plan.flat.withUnsafeBytes { Data($0) }
    let inherited = reading.baseline?.levers ?? scenario.levers
    levers =
      events.map { ExploredLever($0) }
      + scenario.levers.map { ExploredLever($0, isPutOff: !inherited.contains($0)) }
    self.events = events.count
    baselineLevers = (events + inherited).map { ExploredLever($0) }
    let sliders = Sliders(
      plan, own: scenario.levers, inherited: inherited, events: events.count)
    self.sliders = sliders.sliders
    shelf = sliders.shelf.map { ExploredLever($0.lever, isPutOff: $0.isPutOff) }
    parameters = plan.parameters.map { ParameterTable($0) }
    indicators = IndicatorTable(sheet)
    costLines = CostLine.allCases.map(\.id)
    deliveryLine = Int(CostLine.programmes.rawValue)
  }
}
