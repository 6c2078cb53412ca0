/// Figures with a range: a number, or `{ "value": 0.8, "low": 0.7, "high": 0.95 }`.
extension Fields {
  /// A figure with its range; all three numbers must lie in the limits.
  mutating func estimate(_ key: String, in limits: ClosedRange<Double>) -> Estimate {
    let wanted = "\(Limits.description(limits)), or { \"value\": .., \"low\": .., \"high\": .. }"
    guard let node = node(key, wanted: wanted) else { return Estimate(Limits.placeholder(limits)) }
    return node.estimate(key, in: limits, &problems)
  }

  /// A figure with its range, or nil.
  mutating func optionalEstimate(_ key: String, in limits: ClosedRange<Double>) -> Estimate? {
    optionalNode(key)?.estimate(key, in: limits, &problems)
  }

  /// The keys `value`, `low` and `high` of this object; the range is left out or given whole.
  mutating func estimate(in limits: ClosedRange<Double>) -> Estimate {
    let before = problems.all.count
    let value = number("value", in: limits)
    let low = optionalNumber("low", in: limits)
    let high = optionalNumber("high", in: limits)
    // What could not be read is a stand-in, and says nothing about the order.
    guard problems.all.count == before, !isMissing else { return Estimate(value) }
    if (low == nil) != (high == nil) {
      let (given, other) = low == nil ? ("high", "low") : ("low", "high")
      if has(given), !has(other) {
        problem(
          "`\(given)` is given without `\(other)`", at: given,
          instead: "write both, or neither if the figure is certain")
      }
      return Estimate(value)
    }
    guard let low, let high else { return Estimate(value) }
    if low > value {
      problem(
        "`low` is \(NumberText.plain(low)), above `value`, \(NumberText.plain(value))", at: "low",
        instead: "write the numbers so that low <= value <= high")
    } else if value > high {
      problem(
        "`high` is \(NumberText.plain(high)), below `value`, \(NumberText.plain(value))",
        at: "high", instead: "write the numbers so that low <= value <= high")
    }
    return Estimate(value, low: low, high: high)
  }
}

extension Node {
  /// A number without a range, or an object with one.
  fileprivate func estimate(
    _ name: String, in limits: ClosedRange<Double>, _ problems: inout Problems
  ) -> Estimate {
    guard case .object = value else {
      return Estimate(number(name, in: limits, &problems) ?? Limits.placeholder(limits))
    }
    return fields(name, &problems) { $0.estimate(in: limits) }
  }
}
