/// A set of rows of a table: a bit for each, so that those in it are found, in order, without a look
/// at the others.
struct RowSet: ~Copyable, Sendable {
  private var words = Rows<UInt64>(capacity: 64)

  /// Puts a row into the set, or takes it out.
  mutating func set(_ row: Int, isIn: Bool) {
    while words.count <= row >> 6 { words.append(0) }
    let bit: UInt64 = 1 << UInt64(row & 63)
    words[row >> 6] = words[row >> 6] & ~bit | (isIn ? bit : 0)
  }

  /// The first row of the set from `row` on; nil when there are no more.
  @inline(__always)
  func next(from row: Int) -> Int? {
    var place = row >> 6
    if place >= words.count { return nil }
    var word = words[place] & (~0 << UInt64(row & 63))
    while word == 0 {
      place += 1
      if place >= words.count { return nil }
      word = words[place]
    }
    return place << 6 + word.trailingZeroBitCount
  }
}
