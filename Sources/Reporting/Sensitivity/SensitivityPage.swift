import Planning

/// `report.html` of a sensitivity analysis: one file that needs no network and no script.
enum SensitivityPage {
  static func html(_ outcome: SensitivityOutcome) -> String {
    let wordings = outcome.findings.map { SensitivityWording(outcome: outcome, finding: $0) }
    let figures = wordings.enumerated().map {
      SensitivityFigures(wording: $0.element, number: $0.offset + 1)
    }
    let sections =
      figures.dropFirst().map { figures in
        Section(
          id: "difference", name: "The difference", title: figures.wording.result,
          body: "\(figures.tornado?.markup ?? "")\(figures.layers.markup)")
      } + [
        method(outcome, wordings),
        RecordSection(
          record: outcome.record, files: "sensitivity.csv, variance.csv and screening.csv"
        ).section,
      ]
    return ReportPage.page(
      title: "What moves \(outcome.scenario.title): \(outcome.authority)",
      first: first(outcome, wordings, figures), sections)
  }

  private static func first(
    _ outcome: SensitivityOutcome, _ wordings: [SensitivityWording],
    _ figures: [SensitivityFigures]
  ) -> Markup {
    guard let wording = wordings.first, let figure = figures.first else { return "" }
    let effect: Markup = wordings.dropFirst().map { other -> Markup in
      "<p>\(other.sentence) \(other.layers)</p>\n"
    }.joined()
    return """
      <header><p class="kicker">\(outcome.authority) children’s services: “\
      \(outcome.scenario.title)”, from \(ReportedPeriod.dateWords(outcome.openingDate))</p>
      <h1>What moves it? \(wording.result)</h1>
      <p class="headline">\(wording.sentence)</p></header>
      <p>\(wording.layers)</p>
      \(effect)\(figure.tornado?.markup ?? "")\(figure.layers.markup)

      """
  }

  private static func method(
    _ outcome: SensitivityOutcome, _ wordings: [SensitivityWording]
  ) -> Section {
    var table = DataTable(
      caption: "Layers of uncertainty", header: ["Layer", "Varies?", "What it is"])
    table.rows = outcome.layers.map { layer in
      [
        .text(Spoken.capitalised(layer.name)), .text(layer.included ? "Yes" : "No"),
        .text(layer.explanation),
      ]
    }
    let screening = wordings.map { wording -> Markup in
      "<p>\(wording.result). \(wording.screening)</p>\n"
    }
    return Section(
      id: "method", name: "How it was found", title: "How this was found, and what to make of it",
      body: """
        <p>Bars: each assumption by itself at the 5th and the 95th percentile of its range, \
        everything else at its value, \(outcome.futures.bar) futures at each end with the same \
        luck; a table of figures as a whole, all its elements at the same time. What comes first is \
        worth finding out more about. A lever without a range moves nothing here.</p>
        \(screening.joined())
        <p>Layers: \(Spoken.count(outcome.futures.mixed)) futures that share some layers and differ \
        by the others. “By itself” is the share of the variance that would go, on average, if \
        the layer were known (first order); “with others” also holds what it does to their \
        effects (total). Shares by themselves add up to 100% where layers do not act on each \
        other. A range that reaches 0% may be noise: more --replications make it narrower.</p>
        \(table.markup)
        """)
  }
}
