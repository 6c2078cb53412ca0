extension NumberText {
  /// What is wrong with text that should have been a number and is not.
  public static func fault(in text: String) -> Fault {
    let lower = text.lowercased()
    let word = lower.drop { $0 == "-" || $0 == "+" }
    if ["nan", "inf", "infinity", "n/a", "na"].contains(word) {
      return Fault("\(text) is not a number", instead: "write a number, or leave it out")
    }
    let repaired = repair(text)
    let advice =
      value(repaired) == nil ? "write a number such as 12, 0.5 or -3" : "write \(repaired)"
    if text.hasSuffix("%") {
      guard let percentage = value(repaired) else {
        return Fault("`\(text)` is not a number", instead: advice)
      }
      return Fault(
        "a number cannot have a % sign",
        instead: "write \(repaired), or \(plain(percentage / 100)) if it is a share of one")
    }
    return Fault(reason(text, lower), instead: advice)
  }

  private static func reason(_ text: String, _ lower: String) -> String {
    let digits = text.drop { $0 == "-" || $0 == "+" }
    if !text.contains(where: \.isNumber) { return "`\(text)` is not a number" }
    if text.contains(where: { "£$€".contains($0) }) {
      return "a number cannot have a currency sign"
    }
    if text.contains(where: { "−–".contains($0) }) {
      return "the minus sign is not the one on the keyboard"
    }
    if text.hasPrefix("+") { return "a number cannot start with +" }
    if text.contains("_") { return "a number cannot hold _" }
    if text.contains(",") { return "a number cannot hold a comma" }
    if text.contains(where: \.isWhitespace) { return "a number cannot hold a space" }
    if lower.hasPrefix("0x") { return "a number must be written in tens, not hexadecimal" }
    if digits.hasPrefix(".") { return "a number cannot start with a decimal point" }
    if digits.hasSuffix(".") || lower.contains(".e") {
      return "a decimal point must be followed by digits"
    }
    if digits.hasPrefix("0"), digits.dropFirst().first?.isNumber == true {
      return "a number cannot start with 0"
    }
    if isWellFormed(Array(text.utf8)) { return "the number is too large" }
    return "`\(text)` is not a number"
  }

  /// The number probably meant, written properly; any text if that cannot be told.
  private static func repair(_ text: String) -> String {
    var result = ""
    for character in text where !"+_£$€%".contains(character) && !character.isWhitespace {
      result.append("−–".contains(character) ? "-" : character)
    }
    if text.lowercased().contains(where: { $0 == "e" }) { return repairExponent(text) }
    if result.lowercased().hasPrefix("0x"), let value = Int64(result.dropFirst(2), radix: 16) {
      return String(value)
    }
    let groups = result.split(separator: ",", omittingEmptySubsequences: false)
    let isDecimalComma = groups.count == 2 && groups[1].count != 3 && !result.contains(".")
    result = groups.joined(separator: isDecimalComma ? "." : "")
    let sign = result.hasPrefix("-") ? "-" : ""
    var digits = result.dropFirst(sign.count)
    while digits.count > 1, digits.hasPrefix("0"), digits.dropFirst().first != "." {
      digits = digits.dropFirst()
    }
    if digits.hasPrefix(".") { digits = "0" + digits }
    if digits.hasSuffix(".") { digits = digits.dropLast() }
    return sign + digits
  }

  private static func repairExponent(_ text: String) -> String {
    let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else { return text }
    let exponent = parts[1].hasPrefix("+") ? parts[1].dropFirst() : parts[1]
    return repair(String(parts[0])) + "e" + exponent
  }
}
