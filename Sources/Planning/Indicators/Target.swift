/// Red, amber or green.
public enum RAG: Sendable {
  /// Off target.
  case red
  /// Near the target.
  case amber
  /// On target.
  case green
}

/// What the authority aims at for one indicator in one financial year, with its tolerances.
///
/// Read from the words of `targets.csv`. A figure is green if the green words cover it, else red or
/// amber if theirs do. What none of them covers is amber where there are amber words (printed bands
/// leave gaps, such as 22-24 and 25 or more) and red where there are none. A band "over 1% above
/// range" is meant against the green range: only what lies above is rated, so figures below the
/// range count as green.
public struct Target: Sendable {
  /// The words for green, as printed.
  public let text: String
  /// Whether green is a range of which only the upper end counts: what lies below is green too.
  public let isOpenBelow: Bool
  private let red: Band?
  private let amber: Band?
  private let green: Band
  /// Whether there are words for amber.
  public var hasAmber: Bool { amber != nil }

  /// Reads the words of a row; nil for a single figure that says neither more nor less is better.
  ///
  /// - Parameter polarity: which way is good; settles what a single figure means.
  public init?(red: String, amber: String, green: String, polarity: String) throws(Fault) {
    text = green
    let asPrinted: Band
    if let figure = NumberText.value(green) {
      switch polarity {
      case "high": self.green = .range(figure...Double.infinity)
      case "low": self.green = .range(-Double.infinity...figure)
      default: return nil
      }
      asPrinted = self.green
    } else {
      let isCapped = red.hasSuffix("above range") || amber.hasSuffix("above range")
      self.green = try Band(green, isCapped: isCapped, limit: nil)
      asPrinted = try Band(green, isCapped: false, limit: nil)
    }
    isOpenBelow = self.green.covers(-.infinity) && !asPrinted.covers(-.infinity)
    let limit = self.green.upper
    self.red = red.isEmpty ? nil : try Band(red, isCapped: false, limit: limit)
    self.amber = amber.isEmpty ? nil : try Band(amber, isCapped: false, limit: limit)
  }

  /// Rates a figure.
  public func rating(_ value: Double) -> RAG {
    if green.covers(value) { return .green }
    if red?.covers(value) ?? false { return .red }
    return amber == nil ? .red : .amber
  }
}

/// One band of a target.
private enum Band {
  case below(Double)
  case above(Double)
  case range(ClosedRange<Double>)
  case outside(ClosedRange<Double>)

  /// Reads `<33`, `<=33`, `>12`, `>=35`, `33-35`, `within +/-2 of 73.5`, `more than +/-5 of 73.5`,
  /// `1% above range`, `over 1% above range`.
  init(_ text: String, isCapped: Bool, limit: Double?) throws(Fault) {
    if text.hasSuffix("above range"), let limit {
      let words = text.split(separator: " ")
      let percent = words.first { $0.hasSuffix("%") }
      if let percent = percent.flatMap({ NumberText.value(String($0.dropLast())) }), percent >= 0,
        limit >= 0, limit.isFinite
      {
        let most = limit * (1 + percent / 100)
        self = words[0] == "over" ? .above(most) : .range(limit...most)
        return
      }
    }
    for (sign, make) in Band.signs where text.hasPrefix(sign) {
      if let value = NumberText.value(String(text.dropFirst(sign.count))) {
        self = make(value)
        return
      }
    }
    if let (width, middle) = Band.tolerance(text) {
      let range = (middle - width)...(middle + width)
      self = text.hasPrefix("more than") ? .outside(range) : .range(range)
      return
    }
    let ends = text.split(separator: "-").map { NumberText.value(String($0)) }
    if ends.count == 2, let low = ends[0], let high = ends[1], low <= high {
      self = .range((isCapped ? -Double.infinity : low)...high)
      return
    }
    throw Fault(
      "`\(text)` is not a target that can be rated",
      instead: "write it like <33, >=35, 33-35, within +/-2 of 73.5 or more than +/-5 of 73.5")
  }

  func covers(_ value: Double) -> Bool {
    switch self {
    case .below(let most): value < most
    case .above(let least): value > least
    case .range(let range): range.contains(value)
    case .outside(let range): !range.contains(value)
    }
  }

  /// Where the band ends above.
  var upper: Double? {
    if case .range(let range) = self { return range.upperBound }
    return nil
  }

  private static let signs: [(String, @Sendable (Double) -> Band)] = [
    ("<=", { .range(-Double.infinity...$0) }), (">=", { .range($0...Double.infinity) }),
    ("<", { .below($0) }), (">", { .above($0) }),
  ]

  /// The width and middle of `within +/-2 of 73.5`.
  private static func tolerance(_ text: String) -> (Double, Double)? {
    for words in ["within +/-", "more than +/-"] where text.hasPrefix(words) {
      let parts = text.dropFirst(words.count).split(separator: " ")
      guard parts.count == 3, parts[1] == "of", let width = NumberText.value(String(parts[0])),
        let middle = NumberText.value(String(parts[2])), width >= 0
      else { return nil }
      return (width, middle)
    }
    return nil
  }
}
