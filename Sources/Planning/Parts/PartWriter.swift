/// Writes the numbers and texts of a part, the small ones in few bytes.
///
/// Whole numbers are little-endian groups of seven bits, the top bit set in all but the last (LEB128).
struct PartWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func add(_ count: Int) { add(UInt64(count)) }

  /// Signed: 0, -1, 1, -2, 2 and so on are 0, 1, 2, 3, 4.
  mutating func add(_ number: Int64) {
    add(UInt64(bitPattern: number << 1) ^ UInt64(bitPattern: number >> 63))
  }

  /// A figure, to the bit. Most are counts, so those are short: twice the count; any other is twice
  /// its bits and one; the usual not-a-number is 1, since no other has no bits.
  mutating func add(_ figure: Float) {
    if let count = UInt32(exactly: figure), count < 1 << 24, figure.sign == .plus {
      add(UInt64(count) << 1)
    } else if figure.bitPattern == Float.nan.bitPattern {
      bytes.append(1)
    } else {
      add(UInt64(figure.bitPattern) << 1 | 1)
    }
  }

  mutating func add(fixed number: UInt64) {
    for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(raw more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }
}
