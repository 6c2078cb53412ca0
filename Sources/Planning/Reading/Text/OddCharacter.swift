/// A character that looks like nothing, or like one that a file may use, and is neither.
///
/// Such characters come from pasting out of word processors and web pages.
struct OddCharacter {
  /// What it is called, with its code point.
  let name: String

  /// What to write instead.
  let instead: String

  /// Whether it looks like blank space or like nothing at all.
  let isBlank: Bool

  /// Nil when the character is an ordinary one.
  init?(_ scalar: Unicode.Scalar) {
    let space = "write an ordinary space: delete it and press the space bar"
    let nothing = "delete it: it cannot be seen"
    let code = String(scalar.value, radix: 16, uppercase: true)
    let point = "(U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code + ")"
    switch scalar.value {
    case 0xA0: self.init("a no-break space \(point)", space, isBlank: true)
    case 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD, 0x202A...0x202E, 0x2066...0x2069:
      self.init("an invisible character \(point)", nothing, isBlank: true)
    case 0x85, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      self.init("an unusual space \(point)", space, isBlank: true)
    case 0x2028, 0x2029:
      self.init("an unusual line break \(point)", "press Enter instead", isBlank: true)
    case 0x201C...0x201F, 0x2018...0x201B, 0xAB, 0xBB, 0x2033:
      self.init("a curly quote \(point)", "write a straight quote: \"", isBlank: false)
    default: return nil
    }
  }

  private init(_ name: String, _ instead: String, isBlank: Bool) {
    self.name = name
    self.instead = instead
    self.isBlank = isBlank
  }
}
