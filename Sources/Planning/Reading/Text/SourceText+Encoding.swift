extension SourceText {
  /// Throws unless the bytes are text in UTF-8.
  static func refuseNonText(_ bytes: [UInt8], _ path: String) throws(Problems) {
    func refusal(_ message: String, instead: String) -> Problems {
      Problems(Problem(file: path, message, instead: instead))
    }
    if bytes.isEmpty || bytes == byteOrderMark {
      throw refusal("the file is empty", instead: "check that the file was saved")
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      throw refusal(
        "this is a workbook or a ZIP archive, not text",
        instead: "in Excel, save the sheet as `CSV UTF-8 (Comma delimited)`")
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw refusal("the file is in UTF-16", instead: "save it as UTF-8")
    }
    if let offset = offsetOfInvalidUTF8(bytes) {
      throw Problems(invalidByte(at: offset, in: bytes, path))
    }
    if let offset = bytes.firstIndex(of: 0) {
      let place = Place(SourceText(path: path, bytes: bytes), offset)
      throw Problems(
        Problem(
          at: place, "the file holds a zero byte, so it is not text",
          instead: "name a text file saved as UTF-8"))
    }
  }

  private static func offsetOfInvalidUTF8(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func invalidByte(at offset: Int, in bytes: [UInt8], _ path: String) -> Problem {
    let byte = bytes[offset]
    let place = Place(
      SourceText(path: path, bytes: bytes),
      bytes.starts(with: byteOrderMark) ? offset - 3 : offset)
    let hexadecimal = "0x" + String(byte, radix: 16, uppercase: true)
    let meant = windows1252[byte].map { ", which is \($0) in Windows-1252" } ?? ""
    return Problem(
      at: place, "the byte \(hexadecimal) is not UTF-8\(meant)",
      instead: "save the file as UTF-8 (in Excel: `CSV UTF-8 (Comma delimited)`)")
  }

  /// The bytes that most often give away a file saved by Windows.
  private static let windows1252: [UInt8: String] = [
    0x80: "€", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x96: "–", 0x97: "—",
    0xA0: "a no-break space", 0xA3: "£", 0xBD: "½", 0xE9: "é",
  ]
}
