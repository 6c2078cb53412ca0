/// Bars on both sides of the result with everything at its value: each goes to the result at the
/// low end of an assumption's range (light) and at the high end (dark), which are named at its
/// tips.
struct TornadoChart {
  struct Bar {
    var label: String
    var low: Double
    var high: Double
    /// What is written at the two ends.
    var lowText: String
    var highText: String
    /// The range of luck of the swing, in the result's unit; drawn around the high end.
    var luck: Double
  }

  let bars: [Bar]
  /// The result with everything at its value, and how it is written.
  let center: (value: Double, text: String)
  var width = 860.0

  func picture(id: String, title: String, summary: String) -> Markup {
    let labels = bars.map { Drawing.wrap($0.label, letters: 38) }
    let letters = labels.flatMap { $0 }.map(\.count).max() ?? 0
    let ends = bars.flatMap { [$0.low, $0.high - $0.luck, $0.high + $0.luck] } + [center.value]
    let (low, high) = (ends.min() ?? 0, ends.max() ?? 0)
    let tip = Double(bars.flatMap { [$0.lowText, $0.highText] }.map(\.count).max() ?? 0) * 8.7 + 52
    let left = Double(letters) * 7.4 + 14 + tip
    let x = Scale(
      low: low, high: high > low ? high : low + 1, start: left,
      end: max(width - tip, left + 80))
    var shapes: Markup = ""
    var top = 22.0
    for (bar, lines) in zip(bars, labels) {
      let height = 27 + Double(lines.count - 1) * 15
      let middle = top + height / 2
      for (number, line) in lines.enumerated() {
        let y = middle + 5 + (Double(number) - Double(lines.count - 1) / 2) * 15
        shapes += Drawing.text(line, at: (left - tip - 8, y), anchor: .end, size: 14)
      }
      shapes += draw(bar, x: x, middle: middle)
      top += height
    }
    let place = x(center.value)
    shapes += Drawing.rule(from: (place, 18), to: (place, top), colour: "#1d1d1d", width: 1.5)
    shapes += Drawing.text(
      "everything at its value: \(center.text)", at: (place, 13),
      anchor: place > width - 130 ? .end : .middle, size: 14)
    return Drawing.picture(
      id: id, title: title, summary: summary, width: width, height: top + 4, class: "bars", shapes)
  }

  private func draw(_ bar: Bar, x: Scale, middle: Double) -> Markup {
    var shapes: Markup = ""
    for (value, opacity) in [(bar.low, "0.4"), (bar.high, "1")] {
      let (start, end) = (x(min(value, center.value)), x(max(value, center.value)))
      let colour = Palette.colour(0)
      shapes += """
        <rect x="\(start)" y="\(middle - 9)" width="\(max(0.5, end - start))" height="18" \
        fill="\(colour)" fill-opacity="\(opacity)" stroke="\(colour)"/>
        """
    }
    let luck = (x(bar.high - bar.luck), x(bar.high + bar.luck))
    if bar.luck > 0 {
      for (colour, width) in [("#fff", 4.0), ("#1d1d1d", 2.0)] {
        shapes += Drawing.rule(
          from: (luck.0, middle), to: (luck.1, middle), colour: colour, width: width)
      }
    }
    let isRising = bar.high >= bar.low
    let (first, last) = isRising ? ("low", "high") : ("high", "low")
    let (firstText, lastText) =
      isRising ? (bar.lowText, bar.highText) : (bar.highText, bar.lowText)
    let start = min(x(bar.low), luck.0, x(center.value))
    let end = max(x(bar.low), luck.1, x(center.value))
    shapes += Drawing.text(
      "\(first) \(firstText)", at: (start - 6, middle + 5), anchor: .end, size: 14)
    shapes += Drawing.text("\(last) \(lastText)", at: (end + 6, middle + 5), size: 14)
    return shapes
  }
}
