/// A table of rows with one owner.
///
/// Before every change an `Array` asks whether somebody else holds the same storage, in order to
/// copy it first if so: four million times a replication. A simulation is never copied, so neither
/// are its tables. An index is checked each time, as an array's is. Appending takes constant time on
/// average; a row is read and changed where it lies.
struct Rows<Row: BitwiseCopyable & Sendable>: ~Copyable, @unchecked Sendable {
  private var base: UnsafeMutablePointer<Row>
  private var capacity: Int
  /// How many rows there are.
  private(set) var count = 0

  /// Makes an empty table with room for some rows, at least one.
  init(capacity: Int = 64) {
    self.capacity = max(1, capacity)
    base = UnsafeMutablePointer<Row>.allocate(capacity: self.capacity)
  }

  /// Makes a table of equal rows.
  init(repeating row: Row, count: Int) {
    self.init(capacity: count)
    base.initialize(repeating: row, count: count)
    self.count = count
  }

  deinit { base.deallocate() }

  subscript(index: Int) -> Row {
    @inline(__always) unsafeAddress { UnsafePointer(place(of: index)) }
    @inline(__always) unsafeMutableAddress { place(of: index) }
  }

  @inline(__always)
  private func place(of index: Int) -> UnsafeMutablePointer<Row> {
    // One comparison for both ends: as an unsigned number, one below 0 is past every count.
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such row")
    return base + index
  }

  /// A copy of all rows, for tests.
  var copied: [Row] { Array(UnsafeBufferPointer(start: base, count: count)) }

  var isEmpty: Bool { count == 0 }
  var indices: Range<Int> { 0..<count }

  /// Adds a row at the end.
  mutating func append(_ row: Row) {
    if count == capacity { grow() }
    (base + count).initialize(to: row)
    count += 1
  }

  /// Takes the last row away, nil when there is none.
  mutating func popLast() -> Row? {
    if count == 0 { return nil }
    count -= 1
    return base[count]
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Row>.allocate(capacity: capacity * 2)
    larger.initialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}
