import Planning

/// `report.html` of a comparison: one file that needs no network and no script.
enum ComparisonPage {
  static func html(_ outcome: ComparisonOutcome) -> String {
    let findings = ComparisonFindings(outcome)
    let background = BackgroundSections(
      findings: findings.first.findings,
      files: outcome.waterfalls.isEmpty
        ? "comparison.csv and costs.csv" : "comparison.csv, costs.csv and waterfall.csv")
    let sections: [Section?] = [
      SideBySideSection(findings: findings).section,
      WaterfallSection(findings: findings).section, background.ranges, background.trust,
      levers(outcome), background.assumptions, background.record,
    ]
    return ReportPage.page(
      title: "\(outcome.scenarios.count) scenarios compared: \(outcome.authority)",
      first: first(findings), sections.compactMap(\.self))
  }

  /// What is read first: the answer, a sentence for each scenario, and their differences.
  private static func first(_ findings: ComparisonFindings) -> Markup {
    let outcome = findings.outcome
    let sentences = findings.ranked.map { line -> Markup in
      "<li>\(findings.sentence(line))</li>\n"
    }
    let count = outcome.scenarios.count - 1
    return """
      <header><p class="kicker">\(outcome.authority) children’s services: projections from \
      \(ReportedPeriod.dateWords(outcome.openingDate)) to \
      \(ReportedPeriod.words(outcome.lastMonth))</p>
      <h1>\(count == 1 ? "One scenario" : "\(count) scenarios") beside \
      “\(findings.first.label.title)”</h1>
      <p class="headline">\(findings.answer)</p></header>
      \(DifferenceFigures(findings: findings).headline.markup)
      <p>\(findings.sentence(findings.first)) \(count == 1 ? "The other:" : others(findings))</p>
      <ol>\(sentences.joined())</ol>
      \(DifferenceFigures(findings: findings).cost.map(\.markup) ?? "")

      """
  }

  private static func others(_ findings: ComparisonFindings) -> String {
    "The others, by their “\(findings.headline.name)”:"
  }

  private static func levers(_ outcome: ComparisonOutcome) -> Section? {
    var table = DataTable(
      caption: "Levers that “\(outcome.scenarios[0].label.title)” does not pull",
      header: ["Scenario", "Lever", "What changes", "From", "Owner", "Cost", "Evidence"])
    for scenario in outcome.scenarios {
      for lever in scenario.levers {
        table.rows.append(
          [
            scenario.label.title, lever.name, lever.change, ReportedPeriod.words(lever.from),
            lever.owner, lever.cost, lever.evidence,
          ].map { .text($0) })
      }
    }
    guard !table.rows.isEmpty else { return nil }
    return Section(
      id: "levers", name: "Levers", title: "What the scenarios change",
      body: table.folded("Show the levers of all scenarios"))
  }
}
