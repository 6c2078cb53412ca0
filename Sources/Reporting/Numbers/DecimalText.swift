/// Numbers as files hold them: the same on every machine, whatever its locale.
enum DecimalText {
  /// A number with exactly so many decimals; empty when it is not finite. Never writes "-0".
  static func fixed(_ value: Double, decimals: Int) -> String {
    written(value, decimals: decimals, trimmed: false)
  }

  /// A number with at most so many decimals, without trailing zeros.
  static func trimmed(_ value: Double, upTo decimals: Int) -> String {
    written(value, decimals: decimals, trimmed: true)
  }

  private static func written(_ value: Double, decimals: Int, trimmed: Bool) -> String {
    guard value.isFinite else { return "" }
    let scaled = (value * powersOfTen[decimals]).rounded(.toNearestOrAwayFromZero)
    guard scaled.magnitude < 9e18 else { return "\(value)" }
    var rest = UInt64(scaled.magnitude)
    var places = decimals
    if trimmed {
      while places > 0, rest % 10 == 0 {
        rest /= 10
        places -= 1
      }
    }
    let isNegative = scaled < 0
    return String(unsafeUninitializedCapacity: 40) { buffer in
      // Digits are found from the last to the first, then moved to the front.
      var start = buffer.count
      var digits = 0
      repeat {
        if digits == places, places > 0 {
          start -= 1
          buffer[start] = UInt8(ascii: ".")
        }
        start -= 1
        buffer[start] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
        digits += 1
      } while rest > 0 || digits <= places
      if isNegative {
        start -= 1
        buffer[start] = UInt8(ascii: "-")
      }
      let count = buffer.count - start
      for place in 0..<count { buffer[place] = buffer[start + place] }
      return count
    }
  }

  private static let powersOfTen: [Double] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
}
