import Planning

/// What the strands of combined scenarios do alone, and what they do to each other.
struct WaterfallSection {
  let findings: ComparisonFindings

  /// Nil where no scenario combines others.
  var section: Section? {
    let waterfalls = findings.outcome.waterfalls
    guard !waterfalls.isEmpty else { return nil }
    let figures = waterfalls.enumerated().map { place, waterfall in
      figure(waterfall, id: "waterfall-\(place + 1)").markup
    }
    return Section(
      id: "strands", name: "Strands", title: "What each strand adds, and what they do together",
      body: """
        <p>Each strand by itself, delivered as the combined scenario says, against \
        “\(findings.first.label.title)”. Strands overlap (a child is kept out of care once) or help \
        each other: that is the interaction, the combined effect less the sum of the strands. \
        Strands and interaction add up to the combined effect; their ranges do not.</p>
        \(figures.joined())
        """)
  }

  private func figure(_ waterfall: Waterfall, id: String) -> Figure {
    let isCost = waterfall.measure == Waterfall.cost
    let title =
      findings.lines.first { $0.label.id == waterfall.scenario }?.label.title
      ?? waterfall.scenario
    let period = ReportedPeriod.words(waterfall.period)
    let what = isCost ? "cost" : findings.headline.name
    let unit =
      isCost ? "Pounds in the financial year" : Spoken.capitalised(findings.measure.caption)
    let texts = shown(waterfall)
    var sum = 0.0
    let bars = zip(waterfall.bars, texts).map { bar, text -> SpanChart.Bar in
      let from = bar.kind == .combined ? 0 : sum
      if bar.kind != .combined { sum += bar.mean }
      return SpanChart.Bar(
        label: bar.title, from: from, to: from + bar.mean,
        range: from + min(bar.p10, bar.p90)...from + max(bar.p10, bar.p90),
        text: "\(text.mean) (\(text.range))", place: WaterfallSection.place(bar.kind))
    }
    var table = DataTable(caption: "\(title): \(what), \(period)", header: ["", "Mean", "8 in 10"])
    table.rows = zip(waterfall.bars, texts).map { bar, text in
      [.text(bar.title), .figure(text.mean), .figure(text.range)]
    }
    table.totals = [waterfall.bars.count - 1]
    let summary = summary(zip(waterfall.bars, texts).map { ($0, $1.mean) })
    return Figure(
      title: "\(title): \(what) in \(period)",
      subtitle:
        "\(unit): "
        + "difference from “\(findings.first.label.title)”, \(findings.outcome.authority); marks "
        + "are ranges of 8 in 10 simulated futures",
      chart: SpanChart(bars: bars, isWaterfall: true).picture(
        id: id, title: "\(title): \(what)", summary: summary),
      summary: summary, table: table)
  }

  private static func place(_ kind: Waterfall.Bar.Kind) -> Int {
    switch kind {
    case .strand: 1
    case .interaction: 2
    case .combined: 0
    }
  }

  private func summary(_ bars: [(bar: Waterfall.Bar, mean: String)]) -> String {
    let strands = bars.filter { $0.bar.kind == .strand }
      .map { "\($0.bar.title) \($0.mean)" }
    let rest = bars.filter { $0.bar.kind != .strand }
      .map { "\($0.bar.title.lowercased()) \($0.mean)" }
    return Spoken.capitalised(Spoken.list(strands)) + "; " + rest.joined(separator: "; ") + "."
  }

  /// Means that add up as they are shown, and ranges.
  private func shown(_ waterfall: Waterfall) -> [(mean: String, range: String)] {
    let combined = waterfall.bars[waterfall.bars.count - 1]
    let parts = waterfall.bars.dropLast().map(\.mean)
    if waterfall.measure == Waterfall.cost {
      let money = MoneyText(from: combined.p10, to: combined.p90)
      let whole = AddingUp.rounded(parts, unit: money.step).map { $0 * money.step }
      return zip(whole + [whole.reduce(0, +)], waterfall.bars).map { mean, bar in
        (
          signed(mean, money.signed(mean)),
          "\(signed(bar.p10, money.signed(bar.p10))) to \(signed(bar.p90, money.signed(bar.p90)))"
        )
      }
    }
    let measure = findings.measure
    let decimals = measure.decimals(for: waterfall.bars.map(\.mean))
    // A tenth, so that making the parts add up moves none of them by more than that.
    let whole = AddingUp.rounded(parts, unit: 0.1).map { $0 * 0.1 }
    return zip(whole + [whole.reduce(0, +)], waterfall.bars).map { mean, bar in
      func text(_ value: Double, decimals: Int) -> String {
        signed(value, measure.number(value, decimals: decimals))
      }
      let ends = [bar.p10, bar.p90].map { text($0, decimals: decimals) }
      return (text(mean, decimals: 1), "\(ends[0]) to \(ends[1])")
    }
  }

  private func signed(_ value: Double, _ text: String) -> String {
    value > 0 && text.contains { "123456789".contains($0) } ? "+" + text : text
  }
}
