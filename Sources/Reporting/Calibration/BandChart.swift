import Planning

/// A small chart of a published series: each figure as a dot, on the range that the authority's file
/// gave for it (wide, grey) and the range after the fit (narrow, blue).
struct BandChart {
  let series: CalibrationFindings.Series
  /// Nothing is drawn of a fit that was not made.
  var showsFit = true

  private var width: Double { 240 }
  private var height: Double { 118 }

  func picture(id: String, title: String, summary: String) -> Markup {
    let figures = series.figures
    let months = figures.map { Double(ReportedPeriod($0.period)?.lastMonth ?? 0) }
    let values = figures.flatMap {
      [$0.actual, $0.prior.low, $0.prior.high, $0.posterior.low, $0.posterior.high]
    }
    let limit: ClosedRange<Double>? = series.measure.unit == "percent" ? 0...100 : nil
    let (y, ticks) = Scale.round(values, ticks: 3, limit: limit, from: height - 20, to: 8)
    let x = Scale(
      low: months.first ?? 0, high: months.last ?? 1, start: 46, end: width - 12)
    var shapes: Markup = ""
    for tick in ticks {
      shapes += Drawing.rule(from: (38, y(tick)), to: (width - 4, y(tick)), colour: "#d8d8d8")
      shapes += Drawing.text(
        series.measure.number(tick, decimals: ticks.allSatisfy { $0 == $0.rounded() } ? 0 : 1),
        at: (34, y(tick) + 4), anchor: .end, size: 12)
    }
    for (month, figure) in zip(months, figures) {
      shapes += bar(figure.prior, at: x(month), y, width: 7, colour: "#767676", opacity: "0.25")
      guard showsFit else { continue }
      shapes += bar(
        figure.posterior, at: x(month), y, width: 4, colour: Palette.colour(0), opacity: "0.75")
    }
    for (month, figure) in zip(months, figures) {
      shapes += Drawing.dot(
        (x(month), y(figure.actual)), radius: 2.2, colour: "#fff")
      shapes += Drawing.dot(
        (x(month), y(figure.actual)), radius: 2, colour: "#1d1d1d", hollow: !figure.isUsed)
    }
    if let first = figures.first, let last = figures.last, let begin = months.first {
      if figures.count > 1, let end = months.last {
        shapes += Drawing.text(label(first), at: (x(begin), height - 4), size: 12)
        shapes += Drawing.text(label(last), at: (x(end), height - 4), anchor: .end, size: 12)
      } else {
        shapes += Drawing.text(label(first), at: (x(begin), height - 4), anchor: .middle, size: 12)
      }
    }
    return Drawing.picture(
      id: id, title: title, summary: summary, width: width, height: height, class: "small", shapes)
  }

  private func label(_ figure: CalibrationOutcome.Figure) -> String {
    guard case .month(let month)? = ReportedPeriod(figure.period) else { return figure.period }
    return ReportedPeriod.shortWords(month)
  }

  private func bar(
    _ band: CalibrationOutcome.Band, at x: Double, _ y: Scale, width: Double, colour: String,
    opacity: String
  ) -> Markup {
    func within(_ value: Double) -> Double { min(max(y(value), y.end), y.start) }
    let (top, bottom) = (within(band.high), within(band.low))
    return """
      <rect x="\(x - width / 2)" y="\(top)" width="\(width)" height="\(max(1, bottom - top))" \
      fill="\(colour)" fill-opacity="\(opacity)"/>
      """
  }
}
