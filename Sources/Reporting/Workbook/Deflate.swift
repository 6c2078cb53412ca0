/// Compression as in RFC 1951, with the fixed Huffman codes only: small, and enough for tables.
enum Deflate {
  /// The bytes as one compressed block. Time grows linearly with the number of bytes.
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    var output = BitWriter()
    output.bits(1, count: 1)
    output.bits(1, count: 2)
    var latest = [Int32](repeating: -1, count: 1 << 15)
    var place = 0
    bytes.withUnsafeBufferPointer { input in
      while place < input.count {
        let match = longestMatch(input, at: place, &latest)
        if let match {
          output.length(match.length)
          output.distance(match.distance)
          var inside = place + 1
          let end = place + match.length
          while inside < end, inside + 3 <= input.count {
            latest[key(input, inside)] = Int32(inside)
            inside += 1
          }
          place = end
        } else {
          output.literal(Int(input[place]))
          place += 1
        }
      }
    }
    output.literal(256)
    return output.finished
  }

  /// The repetition of what last began with the same three bytes, if it is at least four long.
  private static func longestMatch(
    _ input: UnsafeBufferPointer<UInt8>, at place: Int, _ latest: inout [Int32]
  ) -> (length: Int, distance: Int)? {
    guard place + 4 <= input.count else { return nil }
    let slot = key(input, place)
    let earlier = Int(latest[slot])
    latest[slot] = Int32(place)
    guard earlier >= 0, place - earlier <= 32_768 else { return nil }
    let most = min(258, input.count - place)
    var length = 0
    while length < most, input[earlier + length] == input[place + length] { length += 1 }
    return length >= 4 ? (length, place - earlier) : nil
  }

  private static func key(_ input: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let three =
      UInt32(input[place]) | UInt32(input[place + 1]) << 8 | UInt32(input[place + 2]) << 16
    return Int((three &* 0x9E37_79B1) >> 17)
  }
}

/// Bits in the order of RFC 1951: the lowest of each byte first.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var waiting = 0

  mutating func bits(_ value: Int, count: Int) {
    pending |= UInt64(value) << UInt64(waiting)
    waiting += count
    while waiting >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      waiting -= 8
    }
  }

  /// A literal byte, the end of the block (256) or the code of a length (257-285).
  mutating func literal(_ symbol: Int) {
    switch symbol {
    case ..<144: code(0x30 + symbol, count: 8)
    case ..<256: code(0x190 + symbol - 144, count: 9)
    case ..<280: code(symbol - 256, count: 7)
    default: code(0xC0 + symbol - 280, count: 8)
    }
  }

  mutating func length(_ length: Int) {
    let place = Self.lengths.lastIndex { $0.base <= length }!
    literal(257 + place)
    bits(length - Self.lengths[place].base, count: Self.lengths[place].extra)
  }

  mutating func distance(_ distance: Int) {
    let place = Self.distances.lastIndex { $0.base <= distance }!
    code(place, count: 5)
    bits(distance - Self.distances[place].base, count: Self.distances[place].extra)
  }

  var finished: [UInt8] {
    waiting > 0 ? bytes + [UInt8(truncatingIfNeeded: pending)] : bytes
  }

  /// Huffman codes are written from their highest bit.
  private mutating func code(_ code: Int, count: Int) {
    var reversed = 0
    for bit in 0..<count where code >> bit & 1 == 1 { reversed |= 1 << (count - 1 - bit) }
    bits(reversed, count: count)
  }

  private static let lengths: [(base: Int, extra: Int)] =
    table(first: 3, symbols: 28) { $0 < 8 ? 0 : $0 / 4 - 1 } + [(258, 0)]
  private static let distances: [(base: Int, extra: Int)] =
    table(first: 1, symbols: 30) { $0 < 4 ? 0 : $0 / 2 - 1 }

  private static func table(
    first: Int, symbols: Int, extra: (Int) -> Int
  ) -> [(base: Int, extra: Int)] {
    var base = first
    return (0..<symbols).map { symbol in
      defer { base += 1 << extra(symbol) }
      return (base, extra(symbol))
    }
  }
}
