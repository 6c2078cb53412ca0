import Planning

/// Figures for indicators: a fan chart for one, small multiples for many.
struct IndicatorFigures {
  let findings: Findings

  /// A fan chart with everything that belongs to it; nil where the run has no months of it.
  func fan(_ indicator: String, section: String) -> Figure? {
    guard let data = FanData(findings, indicator),
      let wording = ChartWording(findings, indicator)
    else { return nil }
    let chart = FanChart(data: data, width: 480, height: 280, labelWidth: 122, fontSize: 13.5)
    return Figure(
      title: wording.title, subtitle: wording.subtitle(data),
      chart: chart.picture(
        id: "\(section)-\(indicator)", title: wording.title, summary: wording.summary),
      summary: wording.summary, table: table(indicator, data))
  }

  /// The fan charts of those indicators that the run has, side by side.
  func fans(_ indicators: [String], section: String) -> Markup {
    let figures = indicators.compactMap { fan($0, section: section)?.markup }
    return figures.isEmpty ? "" : "<div class=\"pair\">\(figures.joined())</div>\n"
  }

  /// The figures of a fan chart, month by month.
  func table(_ indicator: String, _ data: FanData) -> DataTable {
    let measure = data.measure
    var table = DataTable(
      caption: "\(findings.description(indicator).name), month by month",
      header: ["Month", "Published"]
        + data.fans.flatMap { ["\($0.label): mean", "8 in 10", "5 in 10"] })
    let published = data.history + data.later
    let months = Set(
      published.map(\.month) + data.hiddenMonths + data.fans.flatMap { $0.steps.map(\.month) }
    ).sorted()
    for month in months {
      var row: [DataTable.Cell] = [.text(ReportedPeriod.monthWords(month))]
      let hidden = data.hiddenMonths.contains(month) ? SmallNumbers.marker : ""
      row.append(
        .figure(published.first { $0.month == month }.map { measure.text($0.value) } ?? hidden))
      for fan in data.fans {
        if let step = fan.steps.first(where: {
          $0.month == month && ($0.month > data.today || fan.isOutlined)
        }) {
          let decimals = measure.decimals(for: [step.mean, step.p10, step.p90])
          row.append(.figure(measure.text(step.mean, decimals: decimals)))
          row.append(.figure(measure.range(step.p10, step.p90, decimals: decimals)))
          row.append(.figure(measure.range(step.p25, step.p75, decimals: decimals)))
        } else {
          row += [.figure(""), .figure(""), .figure("")]
        }
      }
      table.rows.append(row)
    }
    return table
  }

  /// Many indicators side by side, with one table of their figures at the ends of years.
  func multiples(
    _ indicators: [String], section: String, caption: String, commonScale: Bool = false
  ) -> Markup {
    // Small pictures have no room for an earlier projection.
    let shown = indicators.compactMap { id in
      FanData(findings, id, showsEarlier: false).map { (id: id, data: $0) }
    }
    guard !shown.isEmpty else { return "" }
    let scale = commonScale ? shown.flatMap(\.data.values) : nil
    let charts = shown.map { item -> Markup in
      let wording = ChartWording(findings, item.id)
      let name = findings.description(item.id).name
      let chart = SmallMultiple(data: item.data, scaleOf: scale).picture(
        id: "\(section)-small-\(item.id)", title: wording?.title ?? name,
        summary: wording?.summary ?? name)
      return "<div class=\"multiple\"><h4>\(name)</h4>\(chart)</div>\n"
    }
    return """
      \(key)<div class="multiples">\(charts.joined())</div>
      \(yearEnds(shown, caption: caption).folded())
      """
  }

  /// How to read the lines of small charts, which have no room for names.
  private var key: Markup {
    guard let baseline = findings.outcome.baseline else { return "" }
    return """
      <p class="subtitle">Solid: published. Dashed, with the bold figure: \
      \(findings.outcome.scenario.title). Dotted: \(baseline.title), where it differs.</p>

      """
  }

  private func yearEnds(_ shown: [(id: String, data: FanData)], caption: String) -> DataTable {
    let first = shown.map(\.data.today).min() ?? 0
    let last = shown.map(\.data.lastMonth).max() ?? first
    var ends = TimeTicks.marches(from: first + 1, to: last)
    if ends.last != last { ends.append(last) }
    var table = DataTable(
      caption: caption,
      header: ["Indicator", "Scenario", "Last published"] + ends.map(ReportedPeriod.monthWords))
    for item in shown {
      let measure = item.data.measure
      for (place, fan) in item.data.fans.enumerated() {
        let known = place == 0 ? item.data.history.last : nil
        var row: [DataTable.Cell] = [
          .text(findings.description(item.id).name), .text(fan.label),
          .figure(
            known.map { "\(measure.text($0.value)), \(ReportedPeriod.words($0.period))" } ?? ""),
        ]
        row += ends.map { month in
          guard let step = fan.steps.first(where: { $0.month == month }) else { return .figure("") }
          let decimals = measure.decimals(for: [step.mean, step.p10, step.p90])
          return .figure(
            "\(measure.text(step.mean, decimals: decimals)) "
              + "(\(measure.range(step.p10, step.p90, decimals: decimals)))")
        }
        table.rows.append(row)
      }
    }
    return table
  }
}
