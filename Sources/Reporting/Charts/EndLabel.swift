/// The label beside the end of a line: its figure, its name and its range.
struct EndLabel {
  /// The line's place in the order of colours.
  var place: Int
  /// The height of the line's end.
  var at: Double
  var value: String
  var lines: [String]

  /// Moves labels apart, in the order of the ends of their lines, and keeps them in the picture.
  static func apart(
    _ labels: [EndLabel], top: Double, bottom: Double, lineHeight: Double
  ) -> [EndLabel] {
    var sorted = labels.sorted { ($0.at, $0.place) < ($1.at, $1.place) }
    func height(_ label: EndLabel) -> Double { Double(label.lines.count + 1) * lineHeight + 6 }
    for index in sorted.indices {
      let half = height(sorted[index]) / 2
      sorted[index].at = max(sorted[index].at, top + half)
      if index > 0 {
        let above = sorted[index - 1]
        sorted[index].at = max(sorted[index].at, above.at + height(above) / 2 + half)
      }
    }
    var limit = bottom
    for index in sorted.indices.reversed() {
      let half = height(sorted[index]) / 2
      sorted[index].at = min(sorted[index].at, limit - half)
      limit = sorted[index].at - half
    }
    return sorted
  }

  func markup(x: Double, fontSize: Double) -> Markup {
    let lineHeight = fontSize * 1.2
    let first = at - Double(lines.count + 1) * lineHeight / 2 + lineHeight * 0.8
    var shapes = Drawing.text(
      value, at: (x, first), size: fontSize * 1.15, bold: true, colour: "#1d1d1d")
    let swatch = x + Double(value.count) * fontSize * 0.68 + 6
    shapes += Drawing.line(
      [(swatch, first - fontSize * 0.38), (swatch + 24, first - fontSize * 0.38)],
      colour: Palette.colour(place), width: 2.6, dash: Palette.dash(place))
    for (number, line) in lines.enumerated() {
      shapes += Drawing.text(
        line, at: (x, first + Double(number + 1) * lineHeight), size: fontSize, colour: "#1d1d1d")
    }
    return shapes
  }
}
