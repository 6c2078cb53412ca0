/// How a range of numbers is described to whoever has to write one, and what stands in for a number
/// that could not be read.
enum Limits {
  /// `a number from 0 to 1`, `a number that is 0 or more`...
  static func description(_ range: ClosedRange<Double>, whole: Bool = false) -> String {
    let what = whole ? "a whole number" : "a number"
    let low = NumberText.plain(range.lowerBound)
    let high = NumberText.plain(range.upperBound)
    switch (range.lowerBound.isFinite, range.upperBound.isFinite) {
    case (true, true): return "\(what) from \(low) to \(high)"
    case (true, false): return "\(what) that is \(low) or more"
    case (false, true): return "\(what) that is \(high) or less"
    case (false, false): return what
    }
  }

  /// What is wrong with a number, if anything.
  static func fault(
    _ value: Double, in range: ClosedRange<Double>, whole: Bool, name: String, text: String
  ) -> Fault? {
    let advice = "write \(description(range, whole: whole))"
    if whole, value != value.rounded() {
      return Fault("`\(name)` is \(text), which is not a whole number", instead: advice)
    }
    if !range.contains(value) {
      return Fault("`\(name)` is \(text), which is out of range", instead: advice)
    }
    return nil
  }

  /// The number in the range that is nearest to 0.
  static func placeholder(_ range: ClosedRange<Double>) -> Double {
    min(max(0, range.lowerBound), range.upperBound)
  }

  /// A range of whole numbers, as far as a Double holds them exactly.
  static func range(_ range: ClosedRange<Int>) -> ClosedRange<Double> {
    let most = 1 << 53
    let low = range.lowerBound < -most ? -Double.infinity : Double(range.lowerBound)
    let high = range.upperBound > most ? Double.infinity : Double(range.upperBound)
    return low...high
  }
}
