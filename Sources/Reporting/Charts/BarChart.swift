/// Bars beside one another in groups, each with its figure at its end and, where it has one, the
/// range of 8 in 10 simulated futures as a whisker.
struct BarChart {
  struct Bar {
    var label: String
    var value: Double
    var range: ClosedRange<Double>?
    var text: String
  }

  struct Group {
    var title: String
    var bars: [Bar]
  }

  let groups: [Group]
  let width: Double
  /// A value that bars are to be judged by, with its name.
  var reference: (value: Double, name: String)?

  /// Two pictures of which the page shows the one that suits its width.
  func pictures(id: String, title: String, summary: String) -> Markup {
    let narrow = BarChart(groups: groups, width: 380, reference: reference)
    return picture(id: id, title: title, summary: summary, class: "bars wide")
      + narrow.picture(id: "\(id)-narrow", title: title, summary: summary, class: "bars narrow")
  }

  func picture(
    id: String, title: String, summary: String, class style: String = "bars"
  ) -> Markup {
    let all = groups.flatMap(\.bars)
    let largest =
      (all.map { max($0.value, $0.range?.upperBound ?? 0) } + [reference?.value ?? 0]).max() ?? 1
    let left = Double(all.map(\.label.count).max() ?? 0) * 7.8 + 12
    let right = width - Double(all.map(\.text.count).max() ?? 0) * 7.8 - 12
    let x = Scale(low: 0, high: max(largest, 1e-9), start: left, end: max(right, left + 80))
    var shapes: Markup = ""
    var top = reference == nil ? 4.0 : 22.0
    for group in groups {
      if !group.title.isEmpty {
        shapes += Drawing.text(group.title, at: (0, top + 14), size: 14, bold: true)
        top += 20
      }
      for (place, bar) in group.bars.enumerated() {
        shapes += draw(bar, place, x: x, top: top)
        top += 23
      }
      if !group.title.isEmpty { top += 8 }
    }
    if let reference {
      let place = x(reference.value)
      shapes += Drawing.rule(from: (place, 18), to: (place, top), colour: "#1d1d1d", width: 1.5)
      shapes += Drawing.text(reference.name, at: (place, 13), anchor: .middle, size: 14)
    }
    return Drawing.picture(
      id: id, title: title, summary: summary, width: width, height: top, class: style, shapes)
  }

  private func draw(_ bar: Bar, _ place: Int, x: Scale, top: Double) -> Markup {
    let length = max(0, x(bar.value) - x.start)
    var shapes: Markup = """
      <rect x="\(x.start)" y="\(top + 1)" width="\(length)" height="18" \
      fill="\(Palette.colour(place))" fill-opacity="\(place == 0 ? "1" : "0.55")" \
      stroke="\(Palette.colour(place))"/>
      """
    shapes += Drawing.text(
      bar.label, at: (x.start - 6, top + 15), anchor: .end, size: 14)
    var end = max(x(bar.value), reference.map { x($0.value) } ?? 0)
    if let range = bar.range, range.upperBound > range.lowerBound {
      let (low, high) = (x(max(0, range.lowerBound)), x(range.upperBound))
      shapes += Drawing.rule(from: (low, top + 10), to: (high, top + 10), colour: "#fff", width: 4)
      shapes += Drawing.rule(
        from: (low, top + 10), to: (high, top + 10), colour: "#1d1d1d", width: 2)
      end = max(end, high)
    }
    shapes += Drawing.text(bar.text, at: (end + 7, top + 15), size: 14)
    return shapes
  }
}
