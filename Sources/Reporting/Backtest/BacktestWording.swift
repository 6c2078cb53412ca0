import Planning

/// How a forecast did, in plain words.
struct BacktestWording {
  let summary: BacktestSummary

  /// "July 2016".
  var cutoff: String { ReportedPeriod.words(summary.cutoff.text) }

  /// "its 8-in-10 ranges held 73% of the 872 figures published since, so they were too narrow"; nil
  /// where nothing was.
  var ranges: String? {
    guard let held = summary.held(\.in80) else { return nil }
    return "its 8-in-10 ranges held \(Self.percent(held.share)) of the "
      + "\(Spoken.count(held.count)) figures published since"
      + Self.judged(held, wanted: 0.8)
  }

  /// "its error was 14% smaller than that of the best simple forecast (no change)"; nil where there is
  /// none.
  var comparison: String? {
    guard let gain = summary.gain else { return nil }
    let errors = Array(summary.relativeErrors.dropFirst())
    let best = zip(errors, SimpleForecast.allCases).min { $0.0 < $1.0 }?.1
    let name = best.map { " (“\(Self.name($0))”)" } ?? ""
    let size = Int((gain.magnitude * 100).rounded())
    if size == 0 { return "its error was as large as that of the best simple forecast\(name)" }
    return "its error was \(size)% \(gain > 0 ? "smaller" : "larger") than that of the best simple "
      + "forecast\(name)"
  }

  /// "On 26 of 42 indicators it did at least as well as the best of the three simple forecasts."; nil
  /// where that cannot be told.
  var wins: String? {
    summary.wins.map {
      "On \($0.met) of \(Self.counted($0.count, "indicator")) it did at least as well as the best of "
        + "\(SimpleForecast.allCases.count) simple forecasts of that indicator."
    }
  }

  /// "“Children in care”: 20 of 24 figures lay in the 8-in-10 range; the middle forecast was 5% too
  /// low on average."
  static func sentence(_ row: BacktestRow, name: String) -> String {
    "“\(name)”: \(row.in80) of \(counted(row.figures, "figure")) lay in the 8-in-10 range; "
      + "the middle forecast was \(bias(row)) on average."
  }

  /// "12% too high", "3.1 points too low", "neither too high nor too low".
  static func bias(_ row: BacktestRow) -> String {
    guard let bias = row.bias else { return "judged against nothing but zeros" }
    let size = bias.magnitude
    guard size >= (row.biasUnit == .points ? 0.5 : 1) else { return "neither too high nor too low" }
    let amount =
      row.biasUnit == .points
      ? "\(Spoken.number(size, decimals: 1, trimmed: true)) points" : "\(Spoken.number(size))%"
    return "\(amount) too \(bias > 0 ? "high" : "low")"
  }

  /// What a simple forecast says.
  static func name(_ forecast: SimpleForecast) -> String {
    switch forecast {
    case .naive: "no change"
    case .drift: "on along a straight line"
    case .damped: "a trend that fades"
    }
  }

  /// ", so they were too narrow", as far as chance allows to say so.
  static func judged(_ held: Chance, wanted: Double) -> String {
    if held.interval.upperBound < wanted { return ", so they were too narrow" }
    if held.interval.lowerBound > wanted { return ", so they were wider than they had to be" }
    return ", as they should"
  }

  /// "1 figure", "24 figures".
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(Spoken.count(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  /// "73%".
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}

extension BacktestSummary {
  /// Indicators with enough figures to judge, those whose ranges held least first.
  var worstFirst: [BacktestRow] {
    rows.enumerated().sorted { first, second in
      let (one, other) = (first.element, second.element)
      let (held, otherHeld) = (one.share(one.in80), other.share(other.in80))
      if held != otherHeld { return held < otherHeld }
      let (in95, otherIn95) = (one.share(one.in95), other.share(other.in95))
      return in95 != otherIn95 ? in95 < otherIn95 : first.offset < second.offset
    }.map(\.element)
  }

  /// Those with four figures or more whose 8-in-10 ranges held fewer than 6 in 10, worst first.
  var distrusted: [BacktestRow] {
    worstFirst.filter { $0.figures >= 4 && $0.share($0.in80) < 0.6 }
  }
}
