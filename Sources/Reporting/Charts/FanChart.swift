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
    let top = fontSize * 1.6
    let bottom = height - fontSize * 1.9
    let (y, ticks) = Scale.round(
      data.values, ticks: 5, limit: data.limit, from: bottom, to: top)
    let names = Self.names(of: ticks, data.measure)
    // Room for the values, and for half the name of the first month.
    let left = max(
      Double(names.map(\.count).max() ?? 1) * fontSize * 0.64 + 10, fontSize * 2.4)
    let x = Scale(
      low: Double(data.firstMonth), high: Double(data.lastMonth), start: left,
      end: width - labelWidth)
    let shapes: Markup = """
      \(axes(x, y, Array(zip(ticks, names))))\(fans(x, y))\(history(x, y))\(today(x, top: top, bottom: bottom))\
      \(labels(y, top: top, bottom: bottom))
      """
    return Drawing.picture(
      id: id, title: title, summary: summary, width: width, height: height, class: name, shapes)
  }

  private static func names(of ticks: [Double], _ measure: Measure) -> [String] {
    let fractions = ticks.contains { ($0 - $0.rounded()).magnitude > 1e-6 }
    return ticks.map { measure.text($0, decimals: fractions ? 1 : 0) }
  }

  private func axes(_ x: Scale, _ y: Scale, _ ticks: [(Double, String)]) -> Markup {
    var shapes: Markup = ""
    for (tick, name) in ticks {
      // Where values lie on both sides of nothing, nothing is marked.
      let isZero = tick.magnitude < 1e-9 && y.low < 0
      shapes += Drawing.rule(
        from: (x.start, y(tick)), to: (x.end, y(tick)), colour: isZero ? "#1d1d1d" : "#d8d8d8")
      shapes += Drawing.text(
        name, at: (x.start - 6, y(tick) + fontSize * 0.35), anchor: .end, size: fontSize)
    }
    for month in TimeTicks.marches(
      from: data.firstMonth, to: data.lastMonth,
      atMost: Int((x.end - x.start) / (fontSize * 5.6)) + 1)
    {
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
      let place = Self.place(place, fan)
      let colour = Palette.colour(place)
      func points(_ value: (Fan.Step) -> Double) -> [Drawing.Point] {
        fan.steps.map { (x(Double($0.month)), y(value($0))) }
      }
      if fan.isOutlined {
        for edge in [points(\.p10), points(\.p90)] {
          shapes += Drawing.line(edge, colour: colour, width: 1)
        }
      } else if fan.hasRange {
        shapes += Drawing.band(
          lower: points(\.p10), upper: points(\.p90), colour: colour, opacity: "0.13", edge: 1)
        shapes += Drawing.band(
          lower: points(\.p25), upper: points(\.p75), colour: colour, opacity: "0.2", edge: 0.6)
      }
      shapes += Drawing.line(
        points(\.mean), colour: colour, width: fan.isOutlined ? 1.8 : 2.6,
        dash: Palette.dash(place))
    }
    return shapes
  }

  /// A fan's place in the order of colours and dashes: an earlier projection has always the same.
  private static func place(_ place: Int, _ fan: Fan) -> Int { fan.isOutlined ? 2 : place }

  private func history(_ x: Scale, _ y: Scale) -> Markup {
    func place(_ observation: Observation) -> Drawing.Point {
      (x(Double(observation.month)), y(observation.value))
    }
    var shapes = Drawing.line(data.history.map(place), colour: "#1d1d1d", width: 2)
    for observation in data.history {
      shapes += Drawing.dot(place(observation), radius: 2.4, colour: "#1d1d1d")
    }
    for observation in data.later {
      let isMarked = data.outside.contains(observation.month)
      shapes += Drawing.dot(
        place(observation), radius: isMarked ? 4 : 3.2, colour: isMarked ? "#801650" : "#1d1d1d",
        hollow: !isMarked)
    }
    return shapes + name(of: data.history.map(place), low: y.start)
  }

  /// The name of the published figures, on the side of the line that is free.
  private func name(of points: [Drawing.Point], low: Double) -> Markup {
    guard points.count > 2, let first = points.first, let last = points.last else { return "" }
    let right = last.x - 8
    let width = fontSize * 5.6
    let near = points.filter { $0.x >= right - width }
    let rising = last.y < first.y
    let lowest = near.map(\.y).max() ?? last.y
    let highest = near.map(\.y).min() ?? last.y
    let below = lowest + fontSize * 1.5
    let at = rising && below < low - 2 ? below : highest - fontSize * 0.8
    return Drawing.text("published", at: (right, at), anchor: .end, size: fontSize)
  }

  private func today(_ x: Scale, top: Double, bottom: Double) -> Markup {
    let place = x(Double(data.today))
    let near = place < x.start + fontSize * 3
    return """
      \(Drawing.rule(from: (place, top - 4), to: (place, bottom), colour: "#595959", width: 1.2))\
      \(Drawing.text(data.todayName, at: (place, top - 8), anchor: near ? .start : .middle,
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
        place: Self.place(place, fan), at: y(end.mean),
        value: data.measure.text(end.mean, decimals: decimals),
        lines: Drawing.wrap(fan.label, letters: letters)
          + (fan.hasRange
            ? ["(\(data.measure.range(end.p10, end.p90, decimals: decimals)))"] : []))
    }
    let x = width - labelWidth + 12
    return EndLabel.apart(ends, top: top, bottom: bottom, lineHeight: fontSize * 1.2)
      .map { $0.markup(x: x, fontSize: fontSize) }.joined()
  }
}

/// Where the time axis is marked: at the ends of financial years.
enum TimeTicks {
  /// The last one always; earlier ones as far as there is room.
  static func marches(from first: Int, to last: Int, atMost most: Int = 1000) -> [Int] {
    let all = (first...max(first, last)).filter { $0 % 12 == 2 }
    let every = max(1, (all.count + max(1, most) - 1) / max(1, most))
    return all.enumerated().filter { (all.count - 1 - $0.offset) % every == 0 }.map(\.element)
  }

  /// "Mar 2018".
  static func label(_ month: Int) -> String { ReportedPeriod.shortWords(month) }
}
