import Planning

/// The ranges of parameters before (thin line) and after the fit (bar), each on its own scale: the
/// grey line always spans the range of the authority's file.
struct RangeChart {
  struct Line {
    var label: String
    var parameter: CalibrationOutcome.Parameter
    var text: String
  }

  let lines: [Line]
  var width = 860.0

  func picture(id: String, title: String, summary: String) -> Markup {
    let labels = lines.map { Drawing.wrap($0.label, letters: 44) }
    let letters = labels.flatMap { $0 }.map(\.count).max() ?? 0
    let left = Double(letters) * 7.2 + 14
    let right = width - Double(lines.map(\.text.count).max() ?? 0) * 7.6 - 16
    // A fifth of the range to both sides, for what went beyond.
    let x = Scale(low: -0.2, high: 1.2, start: left, end: max(right, left + 120))
    var shapes: Markup = ""
    var top = 4.0
    for (line, label) in zip(lines, labels) {
      let height = 24 + Double(label.count - 1) * 15
      let middle = top + height / 2
      for (number, part) in label.enumerated() {
        let y = middle + 5 + (Double(number) - Double(label.count - 1) / 2) * 15
        shapes += Drawing.text(part, at: (left - 8, y), anchor: .end, size: 14)
      }
      shapes += draw(line.parameter, x, middle)
      shapes += Drawing.text(line.text, at: (x.end + 12, middle + 5), size: 14)
      top += height
    }
    return Drawing.picture(
      id: id, title: title, summary: summary, width: width, height: top + 2, class: "bars", shapes)
  }

  private func draw(_ parameter: CalibrationOutcome.Parameter, _ x: Scale, _ middle: Double)
    -> Markup
  {
    let (prior, after) = (parameter.prior, parameter.posterior)
    let span = prior.high - prior.low
    func place(_ value: Double) -> Double {
      x(span > 0 ? min(max((value - prior.low) / span, -0.2), 1.2) : 0.5)
    }
    let (start, end) = (place(after.low), place(after.high))
    let middleBefore = place(prior.middle)
    return """
      \(Drawing.rule(from: (x(0), middle), to: (x(1), middle), colour: "#767676", width: 2))\
      \(Drawing.rule(
        from: (middleBefore, middle - 9), to: (middleBefore, middle + 9), colour: "#767676",
        width: 2))\
      <rect x="\(start)" y="\(middle - 6)" width="\(max(2, end - start))" height="12" \
      fill="\(Palette.colour(0))" fill-opacity="0.8"/>\
      \(Drawing.dot((place(after.middle), middle), radius: 3.5, colour: "#fff"))
      """
  }
}
