/// Shapes of a chart as SVG.
enum Drawing {
  typealias Point = (x: Double, y: Double)

  /// The picture around the shapes: it scales with the page, and says what it shows.
  static func picture(
    id: String, title: String, summary: String, width: Double, height: Double, class name: String,
    _ shapes: Markup
  ) -> Markup {
    """
    <svg class="\(name)" viewBox="0 0 \(width) \(height)" role="img" \
    aria-labelledby="\(id)-t \(id)-d"><title id="\(id)-t">\(title)</title>\
    <desc id="\(id)-d">\(summary)</desc>\(shapes)</svg>
    """
  }

  static func line(_ points: [Point], colour: String, width: Double, dash: String? = nil) -> Markup
  {
    guard points.count > 1 else { return "" }
    let dashes: Markup = dash.map { " stroke-dasharray=\"\($0)\"" } ?? ""
    return """
      <polyline points="\(list(points))" fill="none" stroke="\(colour)" \
      stroke-width="\(width)"\(dashes)/>
      """
  }

  /// A band between two lines, with its edges drawn.
  static func band(
    lower: [Point], upper: [Point], colour: String, opacity: String, edge: Double
  ) -> Markup {
    guard lower.count > 1 else { return "" }
    let outline = upper + lower.reversed()
    return """
      <polygon points="\(list(outline))" fill="\(colour)" fill-opacity="\(opacity)"/>\
      \(line(lower, colour: colour, width: edge))\(line(upper, colour: colour, width: edge))
      """
  }

  static func dot(_ point: Point, radius: Double, colour: String, hollow: Bool = false) -> Markup {
    hollow
      ? """
      <circle cx="\(point.x)" cy="\(point.y)" r="\(radius)" fill="#fff" stroke="\(colour)" \
      stroke-width="1.5"/>
      """
      : "<circle cx=\"\(point.x)\" cy=\"\(point.y)\" r=\"\(radius)\" fill=\"\(colour)\"/>"
  }

  static func rule(from start: Point, to end: Point, colour: String, width: Double = 1) -> Markup {
    """
    <line x1="\(start.x)" y1="\(start.y)" x2="\(end.x)" y2="\(end.y)" stroke="\(colour)" \
    stroke-width="\(width)"/>
    """
  }

  enum Anchor: String { case start, middle, end }

  static func text(
    _ text: String, at point: Point, anchor: Anchor = .start, size: Double, bold: Bool = false,
    colour: String = "#333"
  ) -> Markup {
    let weight: Markup = bold ? " font-weight=\"700\"" : ""
    return """
      <text x="\(point.x)" y="\(point.y)" text-anchor="\(anchor.rawValue)" \
      font-size="\(size)"\(weight) fill="\(colour)">\(text)</text>
      """
  }

  /// Breaks a label into lines of about so many letters.
  static func wrap(_ text: String, letters: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < letters {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func list(_ points: [Point]) -> Markup {
    var text = ""
    for point in points {
      if !text.isEmpty { text += " " }
      text += DecimalText.trimmed(point.x, upTo: 1) + "," + DecimalText.trimmed(point.y, upTo: 1)
    }
    return "\(text)"
  }
}
