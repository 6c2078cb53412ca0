import Planning

/// The parts of a calibration's page about parameters.
struct CalibrationParameterSections {
  let findings: CalibrationFindings
  private var outcome: CalibrationOutcome { findings.outcome }

  /// How many parameters the chart shows.
  private static let most = 20

  var moved: Section? {
    let moved = findings.moved
    guard !moved.isEmpty else { return nil }
    let shown = moved.prefix(CalibrationParameterSections.most)
    let lines = shown.map { parameter in
      RangeChart.Line(
        label: CalibrationFindings.words(ofPath: parameter.name), parameter: parameter,
        text: range(parameter.posterior))
    }
    var table = DataTable(
      caption: "Figures that moved",
      header: ["Figure", "Range of the file", "Range after the fit", "Moved by", "Width kept"])
    table.rows = moved.map { parameter in
      [
        .text(parameter.name), .figure(range(parameter.prior)), .figure(range(parameter.posterior)),
        .figure("\(Spoken.number(parameter.shift, decimals: 1)) sd"),
        .figure("\(Int((parameter.spread * 100).rounded()))%"),
      ]
    }
    let far = moved.filter { abs($0.shift) > 1 }
    let summary =
      far.isEmpty
      ? "None moved by more than one standard deviation of its range."
      : "\(far.count) moved by more than one standard deviation of their range: what was assumed of "
        + "them deserves a second look."
    let chart = RangeChart(lines: Array(lines)).picture(
      id: "moved", title: "Figures that moved", summary: summary)
    return Section(
      id: "moved", name: "What moved",
      title: "What was published tells something about \(Spoken.count(moved.count)) figures",
      body: Figure(
        title: moved.count > shown.count
          ? "The \(shown.count) that moved furthest" : "Those that moved",
        subtitle: "Grey line: the range of the authority’s file and its middle, each on its own "
          + "scale; blue: 9 in 10 sets after the fit",
        chart: chart, summary: summary, table: table
      ).markup)
  }

  var together: Section? {
    guard !outcome.pairs.isEmpty else { return nil }
    var table = DataTable(
      caption: "Figures known better together than alone",
      header: ["Figure", "And", "Correlation"])
    table.rows = outcome.pairs.prefix(30).map {
      [
        .text(CalibrationFindings.words(ofPath: $0.first)),
        .text(CalibrationFindings.words(ofPath: $0.second)),
        .figure(Spoken.number($0.correlation, decimals: 2)),
      ]
    }
    let count = outcome.pairs.count
    return Section(
      id: "together", name: "Together",
      title: (count == 1 ? "One pair of figures is" : "\(Spoken.count(count)) pairs of figures are")
        + " known better together than alone",
      body: """
        <p>What was published often fixes a sum or a ratio, not its parts: where the correlation is \
        negative, one may be higher if the other is lower. Runs draw such figures together.</p>
        \(table.folded("Show the strongest"))
        """)
  }

  var stayed: Section? {
    let stayed = outcome.parameters.filter { !$0.hasMoved }
    guard !stayed.isEmpty else { return nil }
    var table = DataTable(caption: "Figures that stayed", header: ["Figure", "Range of the file"])
    table.rows = stayed.map { [.text($0.name), .figure(range($0.prior))] }
    return Section(
      id: "stayed", name: "What stayed",
      title: "Nothing was learnt about \(Spoken.count(stayed.count)) figures",
      body: """
        <p>Nothing published depends on them enough. Runs draw them from the ranges of the \
        authority’s file, so those ranges deserve care.</p>
        \(table.folded("Show all \(Spoken.count(stayed.count))"))
        """)
  }

  private func range(_ band: CalibrationOutcome.Band) -> String {
    // Three figures of the width are enough to see what moved.
    let width = band.high - band.low
    let decimals = width >= 100 ? 0 : width >= 10 ? 1 : width >= 1 ? 2 : width >= 0.1 ? 3 : 4
    return "\(Spoken.number(band.low, decimals: decimals)) to "
      + Spoken.number(band.high, decimals: decimals)
  }
}
