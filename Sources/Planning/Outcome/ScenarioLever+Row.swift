import Engine

extension ScenarioLever {
  /// The lever as the report tells it.
  var row: LeverRow {
    LeverRow(
      name: name, change: changes.map(\.words).joined(separator: "; "), from: timing, owner: owner,
      cost: cost.words, evidence: evidence)
  }

  /// "2018-07-01, growing over 12 months, until 2020-03-31".
  private var timing: String {
    let ramp = changes.map(\.rampDays).max() ?? 0
    let fade = changes.map(\.fadeDays).max() ?? 0
    var words = from.text
    if ramp > 0 { words += ", growing over \(ScenarioLever.months(ramp))" }
    if let until { words += ", until \((until - 1).text)" }
    if fade > 0 { words += ", fading over \(ScenarioLever.months(fade))" }
    return words
  }

  private static func months(_ days: Int32) -> String {
    let months = (Double(days) * 12 / 365.25 * 10).rounded() / 10
    return months == 1 ? "1 month" : "\(NumberText.plain(months)) months"
  }
}

extension ScenarioLever.Change {
  /// "multiply entering_care.voluntary_per_year by 0.8 (0.7 to 0.95)".
  var words: String {
    switch operation {
    case .multiply: "multiply \(path) by \(amount.words)"
    case .add: "add \(amount.words) to \(path)"
    case .set: "set \(path) to \(amount.words)"
    }
  }
}

extension ScenarioLever.DeliveryCost {
  /// "£50,000 once, £120,000 a year (£100,000 to £150,000)"; empty for nothing.
  var words: String {
    var parts: [String] = []
    if oneOff != Estimate(0) { parts.append("\(oneOff.pounds) once") }
    if perYear != Estimate(0) { parts.append("\(perYear.pounds) a year") }
    return parts.joined(separator: ", ")
  }
}

extension Estimate {
  /// "0.8 (0.7 to 0.95)".
  var words: String {
    let value = NumberText.plain(value)
    return isExact ? value : "\(value) (\(NumberText.plain(low)) to \(NumberText.plain(high)))"
  }

  /// "£120,000 (£100,000 to £150,000)".
  fileprivate var pounds: String {
    let value = Estimate.pounds(value)
    return isExact ? value : "\(value) (\(Estimate.pounds(low)) to \(Estimate.pounds(high)))"
  }

  /// Whole pounds with commas between thousands.
  private static func pounds(_ amount: Double) -> String {
    let digits = String(Int64(amount.rounded()))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return "£" + text
  }
}
