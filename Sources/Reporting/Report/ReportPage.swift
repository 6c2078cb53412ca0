import Planning

/// `report.html`: one file that needs no network, and no script but to try out other levers.
enum ReportPage {
  static func html(_ outcome: Outcome) -> String {
    let findings = Findings(outcome)
    let scorecard = Scorecard(findings)
    let explorer = ExplorerPanel(findings)
    let sections: [Section] =
      [
        ScorecardSection(findings: findings, scorecard: scorecard).section,
        demand(findings), EarlierSection(findings: findings).section,
        PlacementsSection(findings: findings).section,
        TeamsSection(findings: findings).section, MoneySection(findings: findings).section,
        explorer?.section,
      ].compactMap(\.self) + BackgroundSections(findings: findings).all
    return page(
      title: "\(outcome.scenario.title): \(outcome.authority)",
      first: FirstScreen(findings: findings, scorecard: scorecard).markup, sections,
      scripts: explorer?.scripts ?? "")
  }

  /// A whole page: what is read first, then sections with a list of them, then scripts if any.
  static func page(
    title: String, first: Markup, _ sections: [Section], scripts: Markup = ""
  ) -> String {
    let links = sections.map { section -> Markup in
      "<li><a href=\"#\(section.id)\">\(section.name)</a></li>"
    }
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="en-GB"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>\(Stylesheet.markup)\(scripts.text.isEmpty ? "" : ExplorerStylesheet.markup)</style></head>
      <body><a class="skip" href="#main">Skip to the sections</a>
      <div class="page">\(first)
      <nav aria-label="Sections"><ul>\(links.joined())</ul></nav>
      <main id="main">
      \(sections.map(\.markup).joined())</main></div>\(scripts)</body></html>

      """
    return page.text
  }

  /// The demand that everything else follows from.
  private static func demand(_ findings: Findings) -> Section? {
    let headline = Headline(findings).indicator
    let indicators = KeyIndicators.demand.filter { $0 != headline }
    let charts = IndicatorFigures(findings: findings).fans(indicators, section: "demand")
    guard !charts.text.isEmpty else { return nil }
    let moving = indicators.filter {
      let line = findings.scorecardLine($0)
      return line?.direction != nil && line?.direction != .steady
    }
    let names = moving.map { findings.description($0).name }
    let title =
      names.isEmpty
      ? "Demand: no clear change in what comes in and what is open"
      : "Demand: a clear change in \(Spoken.list(names))"
    return Section(id: "demand", name: "Demand", title: title, body: charts)
  }
}
