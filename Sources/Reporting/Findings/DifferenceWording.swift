/// A difference in words, with its range: "48 fewer than without it (30 to 66)".
struct DifferenceWording {
  let measure: Measure

  /// The difference against something ("without it"), for a sentence.
  func phrase(_ difference: ThreeFigures, than other: String) -> String {
    let words = measure.comparatives
    let decimals = measure.decimals(for: [difference.mean, difference.low, difference.high])
    let places = max(decimals, measure.unit == "percent" ? 1 : 0)
    func size(_ value: Double) -> String {
      Spoken.number(value.magnitude, decimals: places, trimmed: true)
    }
    switch difference.side {
    case .zero: return "exactly the same as \(other)"
    case .below where size(difference.mean) != "0":
      return "\(size(difference.mean))\(measure.differenceUnit) \(words.less) than \(other) "
        + "(\(size(difference.high)) to \(size(difference.low)))"
    case .above where size(difference.mean) != "0":
      return "\(size(difference.mean))\(measure.differenceUnit) \(words.more) than \(other) "
        + "(\(size(difference.low)) to \(size(difference.high)))"
    default:
      return "with no clear difference (\(sides(difference, size: size)))"
    }
  }

  /// The difference for a table: "−48" and "−66 to −30"; no range where it is exactly nothing.
  func parts(_ difference: ThreeFigures) -> (mean: String, range: String) {
    if difference.isExactlyZero { return ("0", "") }
    let decimals = measure.decimals(for: [difference.mean, difference.low, difference.high])
    func signed(_ value: Double) -> String {
      let text = measure.number(value, decimals: decimals)
      return value > 0 && text != measure.number(0, decimals: decimals) ? "+" + text : text
    }
    return (
      signed(difference.mean), "\(signed(difference.low)) to \(signed(difference.high))"
    )
  }

  private func sides(_ difference: ThreeFigures, size: (Double) -> String) -> String {
    let words = measure.comparatives
    let unit = measure.differenceUnit
    func side(_ value: Double) -> String {
      size(value) == "0" ? "none" : "\(size(value)) \(value < 0 ? words.less : words.more)"
    }
    let low = side(difference.low)
    let high = side(difference.high)
    return low == high ? low : "\(low) to \(high)\(unit.isEmpty ? "" : ", in\(unit)")"
  }
}
