/// Bars from one value to another, on both sides of zero, each with its figure beside it and, where
/// it has one, the range of 8 in 10 simulated futures as a whisker.
struct SpanChart {
  struct Bar {
    var label: String
    var from: Double
    var to: Double
    var range: ClosedRange<Double>?
    var text: String
    /// The place of its colour.
    var place = 0
  }

  let bars: [Bar]
  var width = 860.0
  /// Joins the end of each bar to the next one.
  var isWaterfall = false

  func picture(id: String, title: String, summary: String) -> Markup {
    let labels = bars.map { Drawing.wrap($0.label, letters: 40) }
    let letters = labels.flatMap { $0 }.map(\.count).max() ?? 0
    let left = Double(letters) * 7.6 + 14
    let right = width - Double(bars.map(\.text.count).max() ?? 0) * 8.7 - 16
    let ends = bars.flatMap { bar in
      [bar.from, bar.to] + (bar.range.map { [$0.lowerBound, $0.upperBound] } ?? [])
    }
    let low = min(0, ends.min() ?? 0)
    let high = max(0, ends.max() ?? 0)
    let x = Scale(
      low: low, high: high > low ? high : low + 1, start: left, end: max(right, left + 80))
    var shapes: Markup = ""
    var top = 22.0
    var last: (x: Double, y: Double)?
    for (bar, lines) in zip(bars, labels) {
      let height = 25 + Double(lines.count - 1) * 15
      let middle = top + height / 2
      for (number, line) in lines.enumerated() {
        let y = middle + 5 + (Double(number) - Double(lines.count - 1) / 2) * 15
        shapes += Drawing.text(line, at: (left - 8, y), anchor: .end, size: 14)
      }
      if isWaterfall, let last {
        shapes += Drawing.rule(from: last, to: (last.x, middle - 9), colour: "#767676")
      }
      shapes += draw(bar, x: x, middle: middle)
      shapes += Drawing.text(bar.text, at: (x.end + 12, middle + 5), size: 14)
      last = (x(bar.to), middle + 9)
      top += height
    }
    shapes += Drawing.rule(from: (x(0), 18), to: (x(0), top), colour: "#1d1d1d", width: 1.5)
    shapes += Drawing.text("no difference", at: (x(0), 13), anchor: anchor(x), size: 14)
    return Drawing.picture(
      id: id, title: title, summary: summary, width: width, height: top + 2, class: "bars", shapes)
  }

  /// Keeps the name of the line at zero within the picture.
  private func anchor(_ x: Scale) -> Drawing.Anchor {
    x(0) < x.start + 50 ? .start : x(0) > x.end - 50 ? .end : .middle
  }

  private func draw(_ bar: Bar, x: Scale, middle: Double) -> Markup {
    let (start, end) = (min(x(bar.from), x(bar.to)), max(x(bar.from), x(bar.to)))
    let colour = Palette.colour(bar.place)
    var shapes: Markup = """
      <rect x="\(start)" y="\(middle - 9)" width="\(max(1, end - start))" height="18" \
      fill="\(colour)" fill-opacity="\(bar.place == 0 ? "1" : "0.55")" stroke="\(colour)"/>
      """
    if let range = bar.range, range.upperBound > range.lowerBound {
      let (low, high) = (x(range.lowerBound), x(range.upperBound))
      for (colour, width) in [("#fff", 4.0), ("#1d1d1d", 2.0)] {
        shapes += Drawing.rule(
          from: (low, middle), to: (high, middle), colour: colour, width: width)
      }
    }
    return shapes
  }
}
