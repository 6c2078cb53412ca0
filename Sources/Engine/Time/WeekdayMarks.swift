/// Which rows of a table have their weekly decisions on which weekday.
///
/// The weekday comes from a row's key, so that the decisions spread over the week. There is a bit for
/// each row and weekday, so that a day's rows are found, in order, without a look at the
/// others: six of seven.
struct WeekdayMarks: ~Copyable, Sendable {
  /// For every 64 rows a word for each weekday.
  private var words = Rows<UInt64>(capacity: 7 * 256)

  /// Marks a row with the weekday of its key.
  mutating func mark(_ row: Int, key: UInt64) {
    while words.count <= row >> 6 * 7 { for _ in 0..<7 { words.append(0) } }
    words[row >> 6 * 7 + Int(key % 7)] |= 1 << UInt64(row & 63)
  }

  /// Takes the mark of a row away.
  mutating func clear(_ row: Int, key: UInt64) {
    words[row >> 6 * 7 + Int(key % 7)] &= ~(1 << UInt64(row & 63))
  }

  /// The first row from `row` on that is marked with a weekday; nil when there are no more.
  @inline(__always)
  func next(from row: Int, on weekday: Int32) -> Int? {
    var place = row >> 6 * 7 + Int(weekday)
    if place >= words.count { return nil }
    var first = row & ~63
    var word = words[place] & (~0 << UInt64(row & 63))
    while word == 0 {
      place += 7
      first += 64
      if place >= words.count { return nil }
      word = words[place]
    }
    return first + word.trailingZeroBitCount
  }
}
