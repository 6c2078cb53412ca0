/// A small fan chart without axes, for reading many side by side.
struct SmallMultiple {
  let data: FanData
  /// A common scale, where several are to be compared; their own otherwise.
  var scaleOf: [Double]?

  private var width: Double { 240 }
  private var height: Double { 104 }

  func picture(id: String, title: String, summary: String) -> Markup {
    let (y, _) = Scale.round(
      scaleOf ?? data.values, ticks: 3, limit: data.limit, from: height - 18, to: 8)
    let x = Scale(
      low: Double(data.firstMonth), high: Double(data.lastMonth), start: 4, end: width - 52)
    var shapes = Drawing.rule(from: (x.start, y.start), to: (x.end, y.start), colour: "#b5b5b5")
    let today = x(Double(data.today))
    shapes += Drawing.rule(from: (today, y.end), to: (today, y.start), colour: "#767676")
    shapes += Drawing.text(
      "today", at: (today, height - 4), anchor: today < 30 ? .start : .middle, size: 12)
    shapes += Drawing.text(
      TimeTicks.label(data.lastMonth), at: (x.end, height - 4), anchor: .middle, size: 12)
    for (place, fan) in data.fans.enumerated().reversed() {
      func points(_ value: (Fan.Step) -> Double) -> [Drawing.Point] {
        fan.steps.map { (x(Double($0.month)), y(value($0))) }
      }
      if place == 0 {
        shapes += Drawing.band(
          lower: points(\.p10), upper: points(\.p90), colour: Palette.colour(0), opacity: "0.15",
          edge: 0.8)
      }
      shapes += Drawing.line(
        points(\.mean), colour: Palette.colour(place), width: 2, dash: Palette.dash(place))
    }
    let known = data.history.map { (x(Double($0.month)), y($0.value)) }
    shapes += Drawing.line(known, colour: "#1d1d1d", width: 1.6)
    if known.count < 4 {
      shapes += known.map { Drawing.dot($0, radius: 2, colour: "#1d1d1d") }.joined()
    }
    shapes += endFigures(x, y)
    return Drawing.picture(
      id: id, title: title, summary: summary, width: width, height: height, class: "small", shapes)
  }

  private func endFigures(_ x: Scale, _ y: Scale) -> Markup {
    let ends = data.fans.enumerated().compactMap { place, fan in
      fan.steps.last.map { (place: place, at: y($0.mean), step: $0) }
    }.sorted { ($0.at, $0.place) < ($1.at, $1.place) }
    var shapes: Markup = ""
    var lowest = 6.0
    for end in ends {
      let at = min(max(end.at + 4.5, lowest + 8), height - 18)
      lowest = at + 6
      let decimals = data.measure.decimals(for: [end.step.mean, end.step.p10, end.step.p90])
      shapes += Drawing.text(
        data.measure.text(end.step.mean, decimals: decimals), at: (x.end + 5, at), size: 13,
        bold: end.place == 0, colour: end.place == 0 ? Palette.colour(0) : "#145c56")
    }
    return shapes
  }
}
