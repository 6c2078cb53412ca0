/// A fan chart: published figures solid, then each scenario's projection dashed, with bands for 5
/// and 8 in 10 simulated futures.
struct FanChart {
  let data: FanData
  let width: Double
  let height: Double
  /// Room for the labels beside the ends of the lines.
  let labelWidth: Double
  let fontSize: Double

  /// Draws the chart; `id` must be the only one of its name on the page.
  func picture(id: String, title: String, summary: String, class name: String = "fan") -> Markup {
    let left = fontSize * 3.2
    let top = fontSize * 1.6
    let bottom = height - fontSize * 1.9
    let (y, ticks) = Scale.round(
      data.values, ticks: 5, limit: data.limit, from: bottom, to: top)
    let x = Scale(
      low: Double(data.firstMonth), high: Double(data.lastMonth), start: left,
      end: width - labelWidth)
    let shapes: Markup = """
      \(axes(x, y, ticks))\(fans(x, y))\(history(x, y))\(today(x, top: top, bottom: bottom))\
      \(labels(y, top: top, bottom: bottom))
      """
    return Drawing.picture(
      id: id, title: title, summary: summary, width: width, height: height, class: name, shapes)
  }

  private func axes(_ x: Scale, _ y: Scale, _ ticks: [Double]) -> Markup {
    var shapes: Markup = ""
    let decimals = ticks.contains { $0 != $0.rounded() } ? 1 : 0
    for tick in ticks {
      shapes += Drawing.rule(from: (x.start, y(tick)), to: (x.end, y(tick)), colour: "#d8d8d8")
      shapes += Drawing.text(
        data.measure.text(tick, decimals: decimals), at: (x.start - 6, y(tick) + fontSize * 0.35),
        anchor: .end, size: fontSize)
    }
    for month in TimeTicks.marches(from: data.firstMonth, to: data.lastMonth) {
      let place = x(Double(month))
      shapes += Drawing.rule(from: (place, y.start), to: (place, y.start + 5), colour: "#767676")
      shapes += Drawing.text(
        TimeTicks.label(month), at: (place, y.start + fontSize * 1.5), anchor: .middle,
        size: fontSize)
    }
    return shapes
  }

  private func fans(_ x: Scale, _ y: Scale) -> Markup {
    var shapes: Markup = ""
    for (place, fan) in data.fans.enumerated().reversed() {
      let colour = Palette.colour(place)
      func points(_ value: (Fan.Step) -> Double) -> [Drawing.Point] {
        fan.steps.map { (x(Double($0.month)), y(value($0))) }
      }
      shapes += Drawing.band(
        lower: points(\.p10), upper: points(\.p90), colour: colour, opacity: "0.13", edge: 1)
      shapes += Drawing.band(
        lower: points(\.p25), upper: points(\.p75), colour: colour, opacity: "0.2", edge: 0.6)
      shapes += Drawing.line(
        points(\.mean), colour: colour, width: 2.6, dash: Palette.dash(place))
    }
    return shapes
  }

  private func history(_ x: Scale, _ y: Scale) -> Markup {
    func place(_ observation: Observation) -> Drawing.Point {
      (x(Double(observation.month)), y(observation.value))
    }
    var shapes = Drawing.line(data.history.map(place), colour: "#1d1d1d", width: 2)
    for observation in data.history {
      shapes += Drawing.dot(place(observation), radius: 2.4, colour: "#1d1d1d")
    }
    for observation in data.later {
      shapes += Drawing.dot(place(observation), radius: 3.2, colour: "#1d1d1d", hollow: true)
    }
    if let first = data.history.first, data.history.count > 1 {
      let point = place(first)
      let above = point.y > y.end + fontSize * 4
      shapes += Drawing.text(
        "Published", at: (point.x, point.y + (above ? -0.8 : 1.6) * fontSize), size: fontSize)
    }
    return shapes
  }

  private func today(_ x: Scale, top: Double, bottom: Double) -> Markup {
    let place = x(Double(data.today))
    let near = place < x.start + fontSize * 3
    return """
      \(Drawing.rule(from: (place, top - 4), to: (place, bottom), colour: "#595959", width: 1.2))\
      \(Drawing.text("today", at: (place, top - 8), anchor: near ? .start : .middle,
        size: fontSize))
      """
  }

  /// Names and figures at the ends of the lines, moved apart where they would overlap.
  private func labels(_ y: Scale, top: Double, bottom: Double) -> Markup {
    let letters = Int((labelWidth - 14) / (fontSize * 0.54))
    let ends = data.fans.enumerated().compactMap { place, fan -> EndLabel? in
      guard let end = fan.steps.last else { return nil }
      let decimals = data.measure.decimals(for: [end.mean, end.p10, end.p90])
      return EndLabel(
        place: place, at: y(end.mean), value: data.measure.text(end.mean, decimals: decimals),
        lines: Drawing.wrap(fan.label, letters: letters)
          + ["(\(data.measure.range(end.p10, end.p90, decimals: decimals)))"])
    }
    let x = width - labelWidth + 12
    return EndLabel.apart(ends, top: top, bottom: bottom, lineHeight: fontSize * 1.2)
      .map { $0.markup(x: x, fontSize: fontSize) }.joined()
  }
}

/// Where the time axis is marked: at the ends of financial years.
enum TimeTicks {
  static func marches(from first: Int, to last: Int) -> [Int] {
    (first...max(first, last)).filter { $0 % 12 == 2 }
  }

  /// "Mar 2018".
  static func label(_ month: Int) -> String { ReportedPeriod.shortWords(month) }
}
