import Planning

/// What must not be in a file of results, whatever the names and words of the files say.
enum Rendered {
  /// Nothing, or what is wrong.
  static func fault(_ name: String, _ bytes: [UInt8]) -> String? {
    if name.hasSuffix(".csv") { return table(bytes) }
    guard name.hasSuffix(".html") || name.hasSuffix(".json") else { return nil }
    // The engine and its scripts are ours; the words of the files are all before and after.
    for bad in ["<script>alert", "</title>&"] where name.hasSuffix(".html") && contains(bytes, bad)
    {
      return "it holds \(bad.debugDescription)"
    }
    if bytes.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }) {
      return "it holds a control character"
    }
    return nil
  }

  private static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count else { return false }
    for start in 0...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
    }
    return false
  }

  /// No cell begins as a formula does, unless it is a number.
  private static func table(_ bytes: [UInt8]) -> String? {
    var isQuoted = false
    var cell: [UInt8] = []
    for byte in bytes + [0x0A] {
      if byte == 0x22 { isQuoted.toggle() }
      guard !isQuoted, [0x2C, 0x0A, 0x0D].contains(byte) else {
        cell.append(byte)
        continue
      }
      let text = String(decoding: cell.drop { $0 == 0x22 }, as: UTF8.self)
      cell = []
      let isNumber = NumberText.value(text) != nil
      if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first), !isNumber
      {
        return "a cell begins like a formula: \(text.prefix(40).debugDescription)"
      }
    }
    return nil
  }
}
