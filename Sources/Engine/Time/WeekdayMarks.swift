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
    while words.count <= row / 64 * 7 { for _ in 0..<7 { words.append(0) } }
    words[row / 64 * 7 + Int(key % 7)] |= 1 << UInt64(row % 64)
  }

  /// Takes the mark of a row away.
  mutating func clear(_ row: Int, key: UInt64) {
    words[row / 64 * 7 + Int(key % 7)] &= ~(1 << UInt64(row % 64))
  }

  /// The first row from `row` on that is marked with a weekday; nil when there are no more.
  @inline(__always)
  func next(from row: Int, on weekday: Int32) -> Int? {
    var start = row / 64
    if start * 7 >= words.count { return nil }
    var word = words[start * 7 + Int(weekday)] & (~0 << UInt64(row % 64))
    while word == 0 {
      start += 1
      if start * 7 >= words.count { return nil }
      word = words[start * 7 + Int(weekday)]
    }
    return start * 64 + word.trailingZeroBitCount
  }
}
