import Testing

@testable import Planning

@Suite("Numbers and texts of a part")
struct PartBytesTests {
  @Test("Figures come back to the bit, and counts are short")
  func figures() {
    var figures: [Float] = [
      0, -0.0, 1, 63, 64, 12.5, -3, 0.1, 16_777_215, 16_777_216, 1e30, -1e-30, .infinity, .nan,
      Float(bitPattern: 0x7FC0_0001), .greatestFiniteMagnitude, .leastNonzeroMagnitude, -.nan,
    ]
    // A step that shares no factor with 2^32 goes through all kinds of bits.
    figures += (0..<2000).map { Float(bitPattern: UInt32($0) &* 2_654_435_769) }
    var writer = PartWriter()
    for figure in figures { writer.add(figure) }
    var reader = PartReader(writer.bytes[...])
    for figure in figures { #expect(reader.figure()?.bitPattern == figure.bitPattern) }
    #expect(reader.left == 0 && reader.figure() == nil)
    var short = PartWriter()
    for count in [Float(0), 63, .nan] { short.add(count) }
    #expect(short.bytes.count == 3)
  }

  @Test("Whole numbers and texts come back")
  func wholes() {
    let signed: [Int64] = [0, -1, 1, 63, -64, 64, 1 << 40, -(1 << 40), .max, .min]
    let numbers: [UInt64] = [0, 127, 128, 1 << 35, .max]
    let texts = ["", "a.jsonc", "Scénarios/north shire/✓.jsonc"]
    var writer = PartWriter()
    for number in signed { writer.add(number) }
    for number in numbers { writer.add(number) }
    for number in numbers { writer.add(fixed: number) }
    for text in texts { writer.add(text) }
    var reader = PartReader(writer.bytes[...])
    for number in signed { #expect(reader.signed() == number) }
    for number in numbers { #expect(reader.number() == number) }
    for number in numbers { #expect(reader.fixed() == number) }
    for text in texts { #expect(reader.text() == text) }
    #expect(reader.left == 0)
  }

  @Test("What is too long, cut short or could steer a terminal is refused")
  func wrong() {
    func reader(_ write: (inout PartWriter) -> Void) -> PartReader {
      var writer = PartWriter()
      write(&writer)
      return PartReader(writer.bytes[...])
    }
    var long = reader { $0.add(raw: [UInt8](repeating: 0xFF, count: 20)) }
    #expect(long.number() == nil)
    var escape = reader { $0.add("\u{1B}[2J") }
    #expect(escape.text() == nil)
    var cut = reader { $0.add(UInt64(4000)) }
    #expect(cut.text() == nil)
    var huge = reader { $0.add(UInt64.max) }
    #expect(huge.text() == nil)
    var nonText = reader { $0.add(raw: [2, 0xC3, 0x28]) }
    #expect(nonText.text() == nil)
    var figure = reader { $0.add(UInt64(1) << 33) }
    #expect(figure.figure() == nil)
    var count = reader { $0.add(11) }
    #expect(count.count(0...10) == nil)
  }
}
