/// A target as printed in the files, in words: ">=95" becomes "95% or more".
enum TargetWording {
  /// - Parameter isOpenBelow: whether what lies below a range is green too, which "16 to 22" does
  ///   not say.
  static func words(_ target: String, _ measure: Measure, isOpenBelow: Bool = false) -> String {
    let patterns: [(sign: String, words: (String) -> String)] = [
      (">=", { "\($0) or more" }), ("<=", { "\($0) or less" }), (">", { "over \($0)" }),
      ("<", { "under \($0)" }),
    ]
    for pattern in patterns where target.hasPrefix(pattern.sign) {
      let rest = target.dropFirst(pattern.sign.count)
      guard let value = Double(rest) else { return target }
      return pattern.words(figure(value, measure))
    }
    if let value = Double(target) { return figure(value, measure) }
    let ends = target.split(separator: "-").compactMap { Double($0) }
    if ends.count == 2, !target.contains(" ") {
      let range = "\(figure(ends[0], measure)) to \(figure(ends[1], measure))"
      return isOpenBelow ? "\(figure(ends[1], measure)) or less (printed \(range))" : range
    }
    return target
  }

  private static func figure(_ value: Double, _ measure: Measure) -> String {
    Spoken.number(value, decimals: 2, trimmed: true) + (measure.unit == "percent" ? "%" : "")
  }
}
