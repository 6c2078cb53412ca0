/// Reads what `PartWriter` wrote, and gives nil for anything else: a part may come from anywhere.
struct PartReader {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  /// How many bytes are left.
  var left: Int { bytes.endIndex - place }

  mutating func number() -> UInt64? {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), through: 63, by: 7) {
      guard place < bytes.endIndex else { return nil }
      let byte = bytes[place]
      place += 1
      if shift == 63, byte > 1 { return nil }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    return nil
  }

  /// A number within limits.
  mutating func count(_ limits: ClosedRange<Int>) -> Int? {
    guard let number = number(), number <= UInt64(Int.max), limits.contains(Int(number)) else {
      return nil
    }
    return Int(number)
  }

  mutating func signed() -> Int64? {
    number().map { Int64(bitPattern: $0 >> 1) ^ -Int64(bitPattern: $0 & 1) }
  }

  mutating func figure() -> Float? {
    guard let number = number(), number >> 33 == 0 else { return nil }
    if number == 1 { return .nan }
    let half = UInt32(number >> 1)
    return number & 1 == 0 ? Float(half) : Float(bitPattern: half)
  }

  mutating func fixed() -> UInt64? {
    raw(8).map { $0.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
  }

  /// A text of at most 4,096 bytes without control characters, which could steer a terminal.
  mutating func text() -> String? {
    guard let length = count(0...4096), let bytes = raw(length),
      let text = String(validating: bytes, as: UTF8.self), PartReader.isPlain(text)
    else { return nil }
    return text
  }

  mutating func raw(_ length: Int) -> ArraySlice<UInt8>? {
    guard length <= left else { return nil }
    defer { place += length }
    return bytes[place..<place + length]
  }

  /// Whether a text may stand in a part.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= 4096
      && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
  }
}
