/// A table of rows with one owner.
///
/// Before every change an `Array` asks whether somebody else holds the same storage, in order to
/// copy it first if so: four million times a replication. A simulation is never copied, so neither
/// are its tables. An index is checked each time, as an array's is. Appending takes constant time on
/// average; a row is read and changed where it lies. The first row begins a cache line, so that a row
/// whose size divides 64 bytes, or is a multiple, touches no more lines than it must.
@usableFromInline
package struct Rows<Row: BitwiseCopyable & Sendable>: ~Copyable, @unchecked Sendable {
  @usableFromInline var base: UnsafeMutablePointer<Row>
  /// What `base` lies in.
  @usableFromInline var storage: UnsafeMutableRawPointer
  @usableFromInline var capacity: Int
  /// How many rows there are.
  @usableFromInline package internal(set) var count = 0

  /// Makes an empty table with room for some rows, at least one.
  @inlinable package init(capacity: Int = 64) {
    self.capacity = max(1, capacity)
    (storage, base) = Self.allocate(self.capacity)
  }

  @usableFromInline static func allocate(
    _ capacity: Int
  ) -> (storage: UnsafeMutableRawPointer, base: UnsafeMutablePointer<Row>) {
    // Storage on a cache line of its own is not to be had everywhere: a line more, and the first
    // whole one in it.
    let bytes = capacity * MemoryLayout<Row>.stride + 64
    let storage = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 16)
    let first = storage.alignedUp(toMultipleOf: 64)
    return (storage, first.bindMemory(to: Row.self, capacity: capacity))
  }

  /// Makes a table of equal rows.
  @inlinable package init(repeating row: Row, count: Int) {
    self.init(capacity: count)
    base.initialize(repeating: row, count: count)
    self.count = count
  }

  @inlinable deinit { storage.deallocate() }

  @inlinable package subscript(index: Int) -> Row {
    @inline(__always) unsafeAddress { UnsafePointer(place(of: index)) }
    @inline(__always) unsafeMutableAddress { place(of: index) }
  }

  @inlinable @inline(__always)
  func place(of index: Int) -> UnsafeMutablePointer<Row> {
    // One comparison for both ends: as an unsigned number, one below 0 is past every count.
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "no such row")
    return base + index
  }

  /// Does something with every row of a range, or every so many-th, of which the ends are checked and
  /// not each.
  @inline(__always)
  func forEach(in rows: Range<Int>, step: Int = 1, _ body: (Int, borrowing Row) -> Void) {
    precondition(rows.lowerBound >= 0 && rows.upperBound <= count && step > 0, "no such rows")
    var row = rows.lowerBound
    var place = base + row
    while row < rows.upperBound {
      body(row, place.pointee)
      row &+= step
      place += step
    }
  }

  /// A copy of all rows, for tests.
  var copied: [Row] { Array(UnsafeBufferPointer(start: base, count: count)) }

  @inlinable package var isEmpty: Bool { count == 0 }
  @inlinable package var indices: Range<Int> { 0..<count }

  /// Adds a row at the end.
  @inlinable @inline(__always) package mutating func append(_ row: Row) {
    if count == capacity { grow() }
    (base + count).initialize(to: row)
    count += 1
  }

  /// Adds equal rows at the end.
  mutating func append(_ row: Row, times: Int) {
    while count + times > capacity { grow() }
    (base + count).initialize(repeating: row, count: times)
    count += times
  }

  /// Copies rows that lie together to another place in the table, which may overlap with theirs.
  @inline(__always)
  mutating func move(_ rows: Range<Int>, to place: Int) {
    if rows.isEmpty { return }
    precondition(rows.lowerBound >= 0 && rows.upperBound <= count, "no such rows")
    precondition(place >= 0 && place + rows.count <= count, "no such rows")
    (base + place).update(from: base + rows.lowerBound, count: rows.count)
  }

  /// Puts a row into its place among those of a range, from behind: ahead of all it is to go ahead
  /// of, which move up by one. The row behind the range is overwritten.
  @inline(__always)
  mutating func slide(
    _ row: Row, into rows: Range<Int>, aheadOf isBehind: (borrowing Row) -> Bool
  ) {
    precondition(rows.lowerBound >= 0 && rows.upperBound < count, "no such rows")
    let first = base + rows.lowerBound
    var place = base + rows.upperBound
    while place > first, isBehind((place - 1).pointee) {
      place.pointee = (place - 1).pointee
      place -= 1
    }
    place.pointee = row
  }

  /// Takes away all rows but the first so many; the room stays.
  @inlinable package mutating func keepFirst(_ number: Int) {
    precondition(number <= count, "no such rows")
    count = number
  }

  /// Takes the last row away, nil when there is none.
  mutating func popLast() -> Row? {
    if count == 0 { return nil }
    count -= 1
    return base[count]
  }

  @inlinable @inline(never) mutating func grow() {
    let larger = Self.allocate(capacity * 2)
    larger.base.initialize(from: base, count: count)
    storage.deallocate()
    (storage, base) = larger
    capacity *= 2
  }
}
