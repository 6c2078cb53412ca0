/// A target for one indicator, as the command line gives it: `lac<=600`.
public struct SeekTarget: Sendable, Equatable {
  /// How a figure is compared with the target's.
  public enum Comparison: String, Sendable, CaseIterable {
    /// At most, at least.
    case atMost = "<=", atLeast = ">="
    /// Less, more.
    case below = "<", above = ">"
  }

  /// The indicator's id.
  public let indicator: String
  /// How it is compared.
  public let comparison: Comparison
  /// With what, in the indicator's unit.
  public let value: Double

  /// Reads the words of a target.
  public init(_ text: String) throws(Fault) {
    let instead = "write it like \"lac<=600\", with one of <=, >=, < and >, in quotes"
    for comparison in Comparison.allCases {
      guard let place = text.firstRange(of: comparison.rawValue) else { continue }
      let words = [text[..<place.lowerBound], text[place.upperBound...]].map { part in
        part.split(separator: " ").joined(separator: " ")
      }
      guard !words[0].isEmpty, let value = NumberText.value(words[1]) else { break }
      (indicator, self.comparison, self.value) = (words[0], comparison, value)
      return
    }
    throw Fault("`\(text)` is not a target", instead: instead)
  }

  /// As it is shown: `lac <= 600`.
  public var text: String { "\(indicator) \(comparison.rawValue) \(NumberText.plain(value))" }

  /// Whether a figure meets it; an undefined one (not a number) does not.
  public func isMet(by figure: Double) -> Bool {
    switch comparison {
    case .atMost: figure <= value
    case .atLeast: figure >= value
    case .below: figure < value
    case .above: figure > value
    }
  }
}
