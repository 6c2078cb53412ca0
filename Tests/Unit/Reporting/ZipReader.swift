@testable import Reporting

/// Reads what the writer wrote, by the standard and not by the writer's code.
enum ZipReader {
  struct Broken: Error {}

  /// The archive's files by name, found from its directory, with their checksums checked.
  static func parts(_ bytes: [UInt8]) throws -> [String: String] {
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard number(end, 4) == 0x0605_4B50 else { throw Broken() }
    var place = number(end + 16, 4)
    var parts: [String: String] = [:]
    for _ in 0..<number(end + 10, 2) {
      guard number(place, 4) == 0x0201_4B50 else { throw Broken() }
      let method = number(place + 10, 2)
      let stored = number(place + 20, 4)
      let nameCount = number(place + 28, 2)
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + nameCount)], as: UTF8.self)
      let local = number(place + 42, 4)
      guard number(local, 4) == 0x0403_4B50 else { throw Broken() }
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let body = Array(bytes[start..<(start + stored)])
      let content = method == 0 ? body : try Inflate.bytes(body)
      guard content.count == number(place + 24, 4),
        CyclicRedundancyCheck.crc32(content) == UInt32(number(place + 16, 4))
      else { throw Broken() }
      parts[name] = String(decoding: content, as: UTF8.self)
      place += 46 + nameCount + number(place + 30, 2) + number(place + 32, 2)
    }
    return parts
  }
}

/// Undoes RFC 1951 compression with fixed codes, bit by bit and without tables.
enum Inflate {
  static func bytes(_ input: [UInt8]) throws -> [UInt8] {
    var place = 0
    func bit() throws -> Int {
      guard place / 8 < input.count else { throw ZipReader.Broken() }
      defer { place += 1 }
      return Int(input[place / 8] >> UInt8(place % 8)) & 1
    }
    func bits(_ count: Int) throws -> Int {
      try (0..<count).reduce(0) { try $0 | bit() << $1 }
    }
    func code(_ count: Int, from start: Int = 0) throws -> Int {
      try (0..<count).reduce(start) { value, _ in try value << 1 | bit() }
    }
    func symbol() throws -> Int {
      let seven = try code(7)
      if seven < 0b001_1000 { return 256 + seven }
      let eight = try code(1, from: seven)
      if eight < 0b1100_0000 { return eight - 0b11_0000 }
      if eight < 0b1100_1000 { return 280 + eight - 0b1100_0000 }
      return try 144 + code(1, from: eight) - 0b1_1001_0000
    }
    guard try bits(1) == 1, try bits(2) == 1 else { throw ZipReader.Broken() }
    var output: [UInt8] = []
    while true {
      let next = try symbol()
      if next == 256 { return output }
      if next < 256 {
        output.append(UInt8(next))
        continue
      }
      let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67,
        83, 99, 115, 131, 163, 195, 227, 258,
      ]
      let extras = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5,
        5, 5, 0,
      ]
      let length = try lengths[next - 257] + bits(extras[next - 257])
      let distanceCode = try code(5)
      let distances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513,
        769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
      ]
      let distance = try distances[distanceCode] + bits(max(0, distanceCode / 2 - 1))
      guard distance <= output.count else { throw ZipReader.Broken() }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }
}
