extension JSONCParser {
  /// Skips blank space and comments; reports pasted characters that only look blank.
  mutating func skipBlank() {
    while !isAtEnd {
      switch next {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      case UInt8(ascii: "/") where second == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where second == UInt8(ascii: "*"): skipBlockComment()
      case UInt8(ascii: "#"):
        fail("a comment cannot start with #", at: at, instead: "write // instead of #")
        skipLine()
      case 0x80...:
        guard let odd = OddCharacter(scalar), odd.isBlank else { return }
        fail("\(odd.name) stands here", at: at, instead: odd.instead)
        skipOddRun()
      default: return
      }
    }
  }

  /// The character at the next byte.
  var scalar: Unicode.Scalar {
    let end = min(at + 4, bytes.count)
    return String(decoding: bytes[at..<end], as: UTF8.self).unicodeScalars.first ?? "\0"
  }

  /// Goes past the next character.
  mutating func skipCharacter() {
    at += 1
    while !isAtEnd, next & 0xC0 == 0x80 { at += 1 }
  }

  mutating func skipLine() {
    while !isAtEnd, next != 0x0A, next != 0x0D { at += 1 }
  }

  /// Goes past further odd blanks on the line: pasted text has them in rows, and one report will do.
  private mutating func skipOddRun() {
    while !isAtEnd {
      if next == 0x20 || next == 0x09 {
        at += 1
      } else if next >= 0x80, let odd = OddCharacter(scalar), odd.isBlank {
        skipCharacter()
      } else {
        return
      }
    }
  }

  private mutating func skipBlockComment() {
    let start = at
    at += 2
    while !isAtEnd {
      if next == UInt8(ascii: "*"), second == UInt8(ascii: "/") {
        at += 2
        return
      }
      at += 1
    }
    stop("this comment is never closed", at: start, instead: "write */ where it ends")
  }
}
