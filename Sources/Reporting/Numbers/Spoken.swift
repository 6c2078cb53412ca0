/// Numbers as people read them: thousands with commas, chances as "7 in 10".
enum Spoken {
  /// A number with commas between thousands and a proper minus sign.
  ///
  /// - Parameter trimmed: leaves out a fraction of zero ("4", not "4.0").
  static func number(_ value: Double, decimals: Int = 0, trimmed: Bool = false) -> String {
    guard value.isFinite else { return "–" }
    let plain =
      trimmed
      ? DecimalText.trimmed(value, upTo: decimals) : DecimalText.fixed(value, decimals: decimals)
    let negative = plain.first == "-"
    let unsigned = negative ? plain.dropFirst() : plain[...]
    let parts = unsigned.split(separator: ".", maxSplits: 1)
    var text = grouped(parts.first ?? "0")
    if parts.count == 2 { text += "." + parts[1] }
    return negative ? "−" + text : text
  }

  /// A whole number with commas.
  static func count(_ value: Int) -> String { number(Double(value)) }

  /// A share of simulated futures (0-1) as a chance out of ten; near the ends, out of twenty.
  static func chance(_ share: Double) -> String {
    switch share {
    case 0: "0 in 10"
    case ..<0.05: "under 1 in 20"
    case 1...: "10 in 10"
    case 0.95...: "over 19 in 20"
    default: "\(Int((share * 10).rounded())) in 10"
    }
  }

  /// "a", "a and b", "a, b and c".
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The text with its first letter in upper case.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// An identifier as words: "ifa_placements" becomes "IFA placements".
  static func words(of identifier: String) -> String {
    let words = identifier.split(whereSeparator: { $0 == "_" || $0 == "-" }).map { word in
      initialisms.contains(String(word)) ? word.uppercased() : String(word)
    }
    return capitalised(words.joined(separator: " "))
  }

  private static let initialisms: Set<String> = [
    "cao", "cin", "cpp", "cse", "eh", "fte", "iha", "ifa", "iro", "lac", "mash", "pep",
    "sgo",
  ]

  private static func grouped(_ digits: Substring) -> String {
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
