import Foundation
import Planning

/// `explore.html`: the explorer by itself, before anything was simulated.
public enum ExplorerPage {
  /// Its name in a folder of results.
  public static let name = "explore.html"

  /// The page of an outcome without results (`Projection.prospect`); nil when this program was
  /// built without the engine for the browser, or moved away from its resources.
  public static func html(_ prospect: Outcome) -> String? {
    let findings = Findings(prospect)
    guard let panel = ExplorerPanel(findings) else { return nil }
    let first: Markup = """
      <header><p class="kicker">\(prospect.authority) children’s services: explorer, from \
      \(ReportedPeriod.dateWords(prospect.openingDate)) to \
      \(ReportedPeriod.words(prospect.lastMonth))</p>
      <h1>\(prospect.question.isEmpty ? prospect.scenario.title : prospect.question)</h1></header>

      """
    let background = BackgroundSections(findings: findings)
    return ReportPage.page(
      title: "\(prospect.scenario.title): explorer, \(prospect.authority)", first: first,
      [panel.section]
        + [background.ranges, background.trust, background.levers, background.assumptions]
        .compactMap(\.self),
      scripts: panel.scripts)
  }
}
