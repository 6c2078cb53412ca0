import Foundation
import Planning

/// What the page of the explorer is told: how to simulate, and how to tell of it.
struct ExplorerData: Encodable {
  /// How people know an indicator, and what was published of it.
  struct Indicator: Encodable {
    var id, name, theme, unit, basis: String
    /// Published figures before and after the opening: month, value.
    var history, later: [[Double]]
  }

  /// A cost line as people read it.
  struct Line: Encodable {
    var id, name: String
  }

  var authority: String
  var exploration: Exploration
  var indicators: [Indicator]
  var lines: [Line]
  /// Which indicators come first.
  var first: [String]
  /// The months of the opening day and of the end of the simulation, from January of year 0.
  var openingMonth, lastMonth: Int
  var seed: String
  var replications: Int
  /// Whether the scenario is something that is done and paid for.
  var hasProgramme: Bool

  init?(_ findings: Findings) {
    let outcome = findings.outcome
    guard let exploration = outcome.exploration, let opening = findings.openingMonth,
      let last = findings.lastMonth
    else { return nil }
    authority = outcome.authority
    self.exploration = exploration
    (openingMonth, lastMonth) = (opening, last)
    seed = String(outcome.record.seed)
    replications = outcome.record.replications
    hasProgramme = outcome.hasProgramme
    indicators = exploration.indicators.formulas.map { formula in
      let description = findings.description(formula.id)
      let all = findings.history(formula.id).filter {
        $0.month >= opening - 39 && $0.month <= last && !$0.isHidden
      }
      func points(_ observations: [Observation]) -> [[Double]] {
        observations.map { [Double($0.month), $0.value] }
      }
      return Indicator(
        id: formula.id, name: description.name, theme: Spoken.words(of: description.theme),
        unit: description.unit, basis: description.basis,
        history: points(all.filter { $0.month <= opening }),
        later: points(all.filter { $0.month > opening }))
    }
    first = KeyIndicators.summary
    lines =
      exploration.costLines.map { Line(id: $0, name: CostLineName.words($0)) }
      + [Line(id: "total", name: "All services simulated")]
  }

  /// As JSON that can stand in a script element: nothing in it ends the element.
  var markup: Markup {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let bytes = try? encoder.encode(self) else { return "null" }
    let text = String(decoding: bytes, as: UTF8.self)
    return Markup(stringLiteral: text.replacing("<", with: "\\u003c"))
  }
}
