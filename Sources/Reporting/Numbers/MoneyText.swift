/// Pounds as people read them, to the precision that their range supports: £1.9m, £340k, £27.
struct MoneyText {
  /// What amounts are rounded to, in pounds: a power of ten.
  let step: Double

  /// Rounds to a tenth of the range or less, or to three figures where there is no range.
  init(from low: Double, to high: Double) {
    let width = (high - low).magnitude
    let largest = max(low.magnitude, high.magnitude)
    step = Self.powerOfTen(atMost: width >= 10 ? width / 10 : largest / 100)
  }

  /// An amount without its sign.
  func amount(_ pounds: Double) -> String {
    guard pounds.isFinite else { return "–" }
    // By way of the thousands that tables show, so that a table's figure rounds to the same words.
    let exact =
      step > 1_000 ? (pounds.magnitude / 1_000).rounded() * 1_000 : pounds.magnitude
    let rounded = (exact / step).rounded() * step
    if rounded >= 1_000_000 {
      return "£\(Spoken.number(rounded / 1_000_000, decimals: decimals(of: 1_000_000)))m"
    }
    if rounded >= 1_000 {
      return "£\(Spoken.number(rounded / 1_000, decimals: decimals(of: 1_000)))k"
    }
    return "£\(Spoken.number(rounded))"
  }

  /// An amount with a minus sign where it is negative.
  func signed(_ pounds: Double) -> String {
    let text = amount(pounds)
    return pounds < 0 && text != "£0" ? "−" + text : text
  }

  /// Whether an amount rounds to nothing.
  func isNothing(_ pounds: Double) -> Bool { amount(pounds) == "£0" }

  /// One amount with the range it lies in.
  static func range(_ low: Double, _ high: Double) -> String {
    let text = MoneyText(from: low, to: high)
    return "\(text.signed(low)) to \(text.signed(high))"
  }

  private func decimals(of unit: Double) -> Int {
    var decimals = 0
    var smallest = unit
    while smallest > step, decimals < 6 {
      smallest /= 10
      decimals += 1
    }
    return decimals
  }

  private static func powerOfTen(atMost limit: Double) -> Double {
    var power = 1.0
    while power * 10 <= limit { power *= 10 }
    return power
  }
}
