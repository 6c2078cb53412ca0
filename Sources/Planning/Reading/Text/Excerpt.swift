/// The part of a line to show above a caret: one terminal column for each character.
///
/// Tabs become spaces, so that the caret stands under its character. Characters that cannot be seen
/// (no-break and zero-width spaces) or that would steer the terminal become `·`.
struct Excerpt: Sendable, Equatable {
  /// What to print; at most 90 characters.
  let text: String

  /// Number of characters of `text` before the caret.
  let caret: Int

  init(of line: String, around column: Int) {
    let width = 88
    let scalars = line.unicodeScalars
    let count = scalars.count
    let position = min(max(column - 1, 0), count)
    guard count > width else {
      text = String(scalars.map(Excerpt.visible))
      caret = position
      return
    }
    let start = min(max(position - width / 2, 0), count - width)
    let end = start + width
    // A line may be the whole of a large file: only what is shown is looked at.
    let shown = String(scalars.dropFirst(start).prefix(width).map(Excerpt.visible))
    text = (start > 0 ? "…" : "") + shown + (end < count ? "…" : "")
    caret = position - start + (start > 0 ? 1 : 0)
  }

  /// A message that may quote any length of any text: at most 240 characters, on one line.
  static func shortened(_ message: String) -> String {
    let scalars = message.unicodeScalars
    guard message.utf8.count > 240, scalars.count > 240 else { return String(scalars.map(visible)) }
    return String(scalars.prefix(120).map(visible)) + " … "
      + String(scalars.suffix(110).map(visible))
  }

  /// The path of a file, on one line and with nothing that would steer the terminal.
  static func shown(_ path: String) -> String { String(path.unicodeScalars.map(visible)) }

  private static func visible(_ scalar: Unicode.Scalar) -> Character {
    if scalar == "\t" { return " " }
    let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    return isControl || OddCharacter(scalar)?.isBlank == true ? "·" : Character(scalar)
  }
}
