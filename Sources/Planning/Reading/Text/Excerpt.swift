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
    let shown = line.unicodeScalars.map { scalar -> Character in
      if scalar == "\t" { return " " }
      let hidden =
        scalar.value < 0x20 || scalar.value == 0x7F || OddCharacter(scalar)?.isBlank == true
      return hidden ? "·" : Character(scalar)
    }
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
}
