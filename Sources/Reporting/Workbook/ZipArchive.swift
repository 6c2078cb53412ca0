/// A ZIP archive (APPNOTE 6.3) whose bytes depend on its content only: dates are always 1 January
/// 1980.
struct ZipArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file, compressed where that makes it smaller.
  mutating func add(_ name: String, _ content: String) {
    let bytes = Array(content.utf8)
    let deflated = Deflate.compressed(bytes)
    let smaller = deflated.count < bytes.count
    let stored = smaller ? deflated : bytes
    let path = Array(name.utf8)
    let offset = body.count
    let common =
      Self.two(20) + Self.two(0x0800) + Self.two(smaller ? 8 : 0) + Self.two(0)
      + Self.two(0x0021) + Self.four(CyclicRedundancyCheck.crc32(bytes))
      + Self.four(UInt32(stored.count)) + Self.four(UInt32(bytes.count))
      + Self.two(UInt16(path.count)) + Self.two(0)
    body += Self.four(0x0403_4B50) + common + path + stored
    directory += Self.four(0x0201_4B50) + Self.two(20) + common
    directory += Self.two(0) + Self.two(0) + Self.two(0) + Self.four(0)
    directory += Self.four(UInt32(offset)) + path
    count += 1
  }

  /// The archive with its directory.
  var bytes: [UInt8] {
    body + directory + Self.four(0x0605_4B50) + Self.two(0) + Self.two(0)
      + Self.two(UInt16(count)) + Self.two(UInt16(count)) + Self.four(UInt32(directory.count))
      + Self.four(UInt32(body.count)) + Self.two(0)
  }

  private static func two(_ value: UInt16) -> [UInt8] {
    [UInt8(value & 0xFF), UInt8(value >> 8)]
  }

  private static func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16))
  }
}
