/// Numbers as files hold them: the same on every machine, whatever its locale.
enum DecimalText {
  /// A number with exactly so many decimals; empty when it is not finite. Never writes "-0".
  static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "" }
    let scaled = (value * Double(powerOfTen(decimals))).rounded(.toNearestOrAwayFromZero)
    guard scaled.magnitude < 9e18 else { return "\(value)" }
    let whole = Int64(scaled)
    var digits = String(whole.magnitude)
    if decimals > 0 {
      let missing = decimals + 1 - digits.count
      if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
    }
    return whole < 0 ? "-" + digits : digits
  }

  /// A number with at most so many decimals, without trailing zeros.
  static func trimmed(_ value: Double, upTo decimals: Int) -> String {
    var text = fixed(value, decimals: decimals)
    guard text.contains("."), !text.contains("e") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }

  private static func powerOfTen(_ exponent: Int) -> Int64 {
    var power: Int64 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
