import Planning

/// How an indicator's values are written for people: decimals by unit and by how wide they range.
struct Measure {
  let unit: String

  init(_ description: IndicatorDescription) { unit = description.unit }
  init(unit: String) { self.unit = unit }

  /// One value by itself.
  func text(_ value: Double) -> String { text(value, decimals: decimals(for: [value])) }

  /// "540 to 605", "64.5 to 71.5%".
  func range(_ low: Double, _ high: Double, decimals: Int? = nil) -> String {
    let places = decimals ?? self.decimals(for: [low, high])
    return "\(number(low, decimals: places)) to \(text(high, decimals: places))"
  }

  /// A value with its sign of unit.
  func text(_ value: Double, decimals: Int) -> String {
    number(value, decimals: decimals) + (unit == "percent" ? "%" : "")
  }

  /// A value without its sign of unit.
  func number(_ value: Double, decimals: Int) -> String {
    Spoken.number(value, decimals: decimals, trimmed: unit == "count" || unit == "fte")
  }

  /// Decimals that do justice to values which are shown together.
  ///
  /// Counts are whole unless they are small: a simulated mean of 2.4 is not 2.
  func decimals(for values: [Double]) -> Int {
    let finite = values.filter(\.isFinite)
    let largest = finite.map(\.magnitude).max() ?? 0
    let spread = (finite.max() ?? 0) - (finite.min() ?? 0)
    switch unit {
    case "days": return largest < 100 ? 1 : 0
    case "percent", "rate": return largest >= 100 && spread == 0 ? 0 : 1
    case "count", "fte": return largest < 10 || (largest < 100 && spread < 5) ? 1 : 0
    default: return largest < 1000 ? 1 : 0
    }
  }

  /// What a difference is counted in ("percentage points"); empty where the number says it.
  var differenceUnit: String {
    switch unit {
    case "percent": " percentage points"
    case "days": " days"
    default: ""
    }
  }

  /// The words for a smaller and a larger value: "fewer" and "more" for things that are counted.
  var comparatives: (less: String, more: String) {
    unit == "count" || unit == "fte" ? ("fewer", "more") : ("lower", "higher")
  }

  /// What the values are, for a chart's subtitle.
  var caption: String {
    switch unit {
    case "count": "number"
    case "percent": "per cent"
    case "rate_per_10k": "rate per 10,000 children"
    case "rate_per_100k": "rate per 100,000"
    case "days": "days"
    case "fte": "full-time equivalents"
    default: unit
    }
  }
}
