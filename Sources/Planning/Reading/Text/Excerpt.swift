/// The part of a line to show above a caret: one terminal column for each character.
///
/// Tabs become spaces, so that the caret stands under its character. Characters that cannot be seen
/// (no-break and zero-width spaces) or that would steer the terminal become `·`.
struct Excerpt {
  /// What to print; at most 90 characters.
  let text: String

  /// Number of characters of `text` before the caret.
  let caret: Int

  init(of line: String, around column: Int) {
    let width = 88
    let shown = line.unicodeScalars.map(Excerpt.visible)
    let position = min(max(column - 1, 0), shown.count)
    guard shown.count > width else {
      text = String(shown)
      caret = position
      return
    }
    let start = min(max(position - width / 2, 0), shown.count - width)
    let end = start + width
    text =
      (start > 0 ? "…" : "") + String(shown[start..<end]) + (end < shown.count ? "…" : "")
    caret = position - start + (start > 0 ? 1 : 0)
  }

  /// A message that may quote any length of any text: at most 240 characters, on one line.
  static func shortened(_ message: String) -> String {
    let shown = message.unicodeScalars.map(visible)
    guard shown.count > 240 else { return String(shown) }
    return String(shown.prefix(120)) + " … " + String(shown.suffix(110))
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Character {
    if scalar == "\t" { return " " }
    let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    return isControl || OddCharacter(scalar)?.isBlank == true ? "·" : Character(scalar)
  }
}
