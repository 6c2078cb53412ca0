import Planning

/// `report.html` of a calibration: one file that needs no network and no script.
enum CalibrationPage {
  static func html(_ outcome: CalibrationOutcome, _ record: RunRecord) -> String {
    let findings = CalibrationFindings(outcome)
    let fit = CalibrationFitSections(findings: findings)
    let parameters = CalibrationParameterSections(findings: findings)
    let sections: [Section?] =
      [fit.priorCheck]
      + (outcome.isPriorAdequate
        ? [fit.headlines, fit.series, parameters.moved, parameters.together, parameters.stayed]
        : [])
      + [fit.doubts, made(record)]
    return ReportPage.page(
      title: "Calibration: \(outcome.authority)", first: first(findings),
      sections.compactMap(\.self))
  }

  /// What is read first: the answer, what it means, and the headline series.
  private static func first(_ findings: CalibrationFindings) -> Markup {
    let outcome = findings.outcome
    let sentences = findings.sentences.map { "<p>\($0)</p>\n" as Markup }
    let meaning =
      outcome.isPriorAdequate
      ? "A scenario run now draws its uncertain figures from what was found here, so that its "
        + "ranges start from a model that agrees with the authority’s own history. That a model fits "
        + "the past does not prove its forecasts: backtests do, where it is fitted to what was known "
        + "at a date and judged by what came after."
      : "Nothing was fitted, and scenarios are simulated as before."
    return """
      <header><p class="kicker">\(outcome.authority) children’s services: the model beside what was \
      published of \(findings.months)</p>
      <h1>Does the model agree with the authority’s own figures?</h1>
      <p class="headline">\(findings.answer)</p></header>
      \(sentences.joined())<p>\(meaning)</p>
      \(CalibrationFitSections(findings: findings).multiples)

      """
  }

  private static func made(_ record: RunRecord) -> Section {
    var table = DataTable(caption: "How the calibration was made", header: ["", ""])
    table.rows = [
      ("Command", record.again.joined(separator: " ")), ("Version", record.version),
      ("Seed", String(record.seed)), ("Simulations", Spoken.count(record.replications)),
    ].map { [.text($0.0), .text($0.1)] }
    var inputs = DataTable(caption: "Files read", header: ["File", "SHA-256"])
    inputs.rows = record.inputs.map { [.text($0.path), .text($0.sha256)] }
    return Section(
      id: "record", name: "How it was made", title: "How this calibration was made",
      body: """
        <p>Sets of figures are drawn from the ranges of the authority’s file and each is simulated. \
        Each published series counts by its level, its change and its recent level, with an error \
        for chance, for recording, and for what a model of this kind gets wrong. The sets are then \
        moved towards what was published in four steps (an ensemble smoother with multiple data \
        assimilation). The same version, files and seed give the same ensemble again. Every figure \
        is in fit.csv, every parameter in parameters.csv, what runs draw from in ensemble.csv.</p>
        \(table.markup)\(inputs.folded("Show the files read"))
        """)
  }
}
