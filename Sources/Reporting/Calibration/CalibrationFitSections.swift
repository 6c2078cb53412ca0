import Planning

/// The parts of a calibration's page about published figures.
struct CalibrationFitSections {
  let findings: CalibrationFindings
  private var outcome: CalibrationOutcome { findings.outcome }

  /// The series that people know best, each with its own chart.
  var multiples: Markup {
    let shown = findings.headlines
    guard !shown.isEmpty else { return "" }
    let charts = shown.enumerated().map { number, series -> Markup in
      let fit = outcome.isPriorAdequate
      let held = fit ? series.inBand : series.inPriorBand
      let summary =
        "\(held) of \(series.figures.count) published figures lie in the range "
        + "\(fit ? "after" : "before") the fit."
      return """
        <div class="multiple"><h3>\(series.name)</h3>\
        \(BandChart(series: series, showsFit: fit).picture(
          id: "series-\(number)", title: series.name, summary: summary))\
        <p class="summary">\(summary)</p></div>

        """
    }
    return """
      <figure><figcaption><h3>What was published, and what the model gives</h3>
      <p class="subtitle">Dots: published. Grey: 9 in 10 simulations before the \
      fit\(outcome.isPriorAdequate ? "; blue: after it" : ""). Each chart has a scale of its own; \
      all figures are in fit.csv.</p></figcaption>
      <div class="multiples">\(charts.joined())</div></figure>

      """
  }

  var priorCheck: Section {
    let title =
      outcome.outOfReach.isEmpty
      ? "Before the fit: every series is within reach of the ranges"
      : "Before the fit: \(outcome.outOfReach.count) of \(outcome.seriesCount) series are out of "
        + "reach of the ranges"
    var table = DataTable(
      caption: "Series out of reach",
      header: ["Series", "Published", "Simulated", "Most moved by"])
    for series in outcome.outOfReach {
      let measure = findings.measure(series.indicator)
      table.rows.append([
        .text(
          "\(findings.name(series.indicator)) (\(CalibrationFindings.words(series.periodType)))"),
        .figure(measure.text(series.published)),
        .figure(measure.range(series.simulated.lowerBound, series.simulated.upperBound)),
        .text(
          series.movedBy.map { CalibrationFindings.words(ofPath: $0) }.joined(separator: "; ")),
      ])
    }
    let rule =
      "If no set of figures within the ranges comes near what was published, no fit can. Up to a "
      + "tenth of the series may be out of reach; they are then not used."
    var body: Markup = "<p>\(rule)</p>\n"
    if !table.rows.isEmpty { body += table.markup }
    // Where nothing was fitted, the advice is at the top of the page.
    if !table.rows.isEmpty, outcome.isPriorAdequate { body += "<p>\(findings.advice)</p>\n" }
    return Section(id: "prior", name: "Before the fit", title: title, body: body)
  }

  /// The series that leaders ask for first, month by month against the 95% band.
  var headlines: Section {
    let fit = findings.headlineFit
    let title =
      fit.often.isEmpty
      ? "Headline series: none has more than one month in ten outside the 95% band"
      : fit.unexplained.isEmpty
        ? "Headline series: what is outside the 95% band is explained"
        : "Headline series: \(fit.unexplained.count) of \(fit.series.count) leave the 95% band more "
          + "often than they should"
    var table = DataTable(
      caption: "Headline series, month by month",
      header: ["Series", "Months", "Outside the 95% band", "Stated reason"])
    table.rows = fit.series.map { series in
      let outside = Spoken.list(series.outside.map { ReportedPeriod.words($0) })
      let isPart = !series.unexplained.isEmpty && !series.reasons.isEmpty
      return [
        .text(series.name), .figure("\(series.months)"),
        .text(outside.isEmpty ? "none" : outside),
        .text(
          series.reasons.joined(separator: "; ")
            + (isPart
              ? "; none for \(Spoken.list(series.unexplained.map { ReportedPeriod.words($0) }))"
              : "")
        ),
      ]
    }
    return Section(
      id: "headlines", name: "Headline series", title: title,
      body: """
        <p>The 95% band is the mean of the simulations with 1.96 standard deviations of their spread \
        and of the figure’s own error. By chance about one month in twenty lies outside; of a series \
        of six months more than one in ten is a single one. A reason is stated where a line of \
        data/caveats.csv is about the figure.</p>
        \(table.markup)
        """)
  }

  /// Every series, the worst first.
  var series: Section {
    let ranked = findings.series.filter(\.isUsed).sorted { $0.miss > $1.miss }
    let poor = ranked.filter { $0.miss > 2 }
    let title =
      poor.isEmpty
      ? "After the fit: no series is missed by much"
      : "After the fit: \(poor.count) of \(ranked.count) series are still missed by much"
    let chance = findings.inBand
    let shown = min(ranked.count, max(10, min(poor.count, 20)))
    let rest = ranked.dropFirst(shown)
    let folded: Markup =
      rest.isEmpty ? "" : table(rest, "The other series").folded("Show the other \(rest.count)")
    return Section(
      id: "series", name: "Series", title: title,
      body: """
        <p>\(Spoken.count(chance.met)) of \(Spoken.count(chance.count)) figures lie in the range of \
        9 in 10 simulations after the fit. A miss is counted in standard deviations of the \
        simulations and the figure’s own error: up to about 1 is chance, beyond 2 the model or the \
        figure is wrong. Where a series is missed, its projections deserve the same doubt.</p>
        \(table(ranked.prefix(shown), "Published series, worst fitted first").markup)\(folded)
        """)
  }

  private func table(_ series: ArraySlice<CalibrationFindings.Series>, _ caption: String)
    -> DataTable
  {
    var table = DataTable(
      caption: caption,
      header: [
        "Series", "Over", "Figures", "In the 90% range", "Typical miss", "Published against model",
      ])
    table.rows = series.map { series in
      [
        .text(series.name), .text(CalibrationFindings.words(series.periodType)),
        .figure("\(series.figures.count)"), .figure("\(series.inBand)"),
        .figure(Spoken.number(series.miss, decimals: 1)),
        .text(abs(series.bias) < 0.5 ? "about the same" : series.bias > 0 ? "higher" : "lower"),
      ]
    }
    return table
  }

  /// What is not taken at its word.
  var doubts: Section? {
    var doubted: [(reason: String, figures: [String])] = []
    func add(_ reason: String, _ figure: String) {
      if let place = doubted.firstIndex(where: { $0.reason == reason }) {
        if !doubted[place].figures.contains(figure) { doubted[place].figures.append(figure) }
      } else {
        doubted.append((reason, [figure]))
      }
    }
    for figure in outcome.leftOut {
      add(
        "Left out: \(figure.reason)",
        "\(findings.name(figure.indicator)), \(ReportedPeriod.words(figure.period))")
    }
    for figure in outcome.figures where !figure.caveat.isEmpty {
      add("Trusted less: \(figure.caveat)", findings.name(figure.indicator))
    }
    guard !doubted.isEmpty else { return nil }
    var table = DataTable(caption: "Doubtful figures", header: ["Why", "Figures"])
    table.rows = doubted.map {
      [.text($0.reason), .text($0.figures.joined(separator: "; "))]
    }
    let less = outcome.figures.count { !$0.caveat.isEmpty }
    return Section(
      id: "doubts", name: "Doubtful figures",
      title: "\(outcome.leftOut.count) figures were left out, and \(less) were trusted less",
      body: """
        <p>Each reason is a line of the authority’s data/caveats.csv, and can be argued with there.</p>
        \(table.folded("Show the reasons"))
        """)
  }
}
