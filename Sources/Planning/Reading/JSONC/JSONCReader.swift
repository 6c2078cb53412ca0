/// Reads JSON with comments and trailing commas, keeping the place of every key and value.
///
/// The language is RFC 8259 plus `// to the end of the line`, `/* */` and a comma after the last
/// member or element. Nothing else is accepted in silence: a duplicate key, a pasted no-break space
/// or a number such as `1,000` is a problem that says what to write instead. Reading goes on after
/// most problems, so that one attempt shows them all.
public enum JSONCReader {
  /// How deep objects and lists may be nested.
  public static let deepest = 100

  /// How many values a document may hold, objects and lists among them.
  public static let mostValues = 500_000

  /// The document, or every problem found in it.
  public static func read(_ source: SourceText) throws(Problems) -> Node {
    var parser = JSONCParser(source)
    let node = parser.document()
    try parser.problems.throwIfAny()
    return node
  }
}

/// The state of reading one document.
struct JSONCParser {
  let source: SourceText
  let bytes: [UInt8]

  /// Offset of the next byte.
  var at = 0

  /// Offsets of the brackets that are open.
  var open: [Int] = []

  /// The first bracket pair whose closing line is not indented like its opening line: where a
  /// document has too few closing brackets, this is where one is probably missing.
  var suspect: (open: Int, close: Int)?

  /// How many values were begun.
  private var values = 0

  /// Set when going on would only produce nonsense.
  var stopped = false

  var problems = Problems()

  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
  }

  /// The next byte; 0 at the end.
  var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

  /// The byte after the next; 0 at the end.
  var second: UInt8 { at + 1 < bytes.count ? bytes[at + 1] : 0 }

  var isAtEnd: Bool { at >= bytes.count }

  mutating func fail(_ message: String, at offset: Int, instead: String) {
    if stopped { return }
    problems.add(message, at: Place(source, offset), instead: instead)
    // With this many problems it is probably no such document at all.
    if problems.all.count == Problems.keptPerFile { stopped = true }
  }

  /// Reports a problem after which nothing more is read.
  mutating func stop(_ message: String, at offset: Int, instead: String) {
    fail(message, at: offset, instead: instead)
    stopped = true
    at = bytes.count
  }

  mutating func document() -> Node {
    skipBlank()
    if isAtEnd {
      fail("there is nothing but blank space or comments", at: 0, instead: "write { and }")
      return Node(.null, at: Place(source, 0))
    }
    let node = value(inObject: false)
    skipBlank()
    if !isAtEnd {
      stop(
        "the document has ended, but more follows", at: at,
        instead: "delete it, or move it inside the brackets above")
    }
    return node
  }

  /// Reads a value. After a problem gives null, or what was probably meant.
  mutating func value(inObject: Bool) -> Node {
    let place = Place(source, at)
    values += 1
    if values > JSONCReader.mostValues {
      stop(
        "the document holds more than \(JSONCReader.mostValues) values", at: at,
        instead: "leave out what is no setting: data belong into CSV files")
      return Node(.null, at: place)
    }
    switch next {
    case UInt8(ascii: "{"): return Node(.object(object()), at: place)
    case UInt8(ascii: "["): return Node(.array(array()), at: place)
    case UInt8(ascii: "\""): return Node(.string(string() ?? ""), at: place)
    default:
      if let text = wronglyQuoted() { return Node(.string(text), at: place) }
      return Node(word(inObject: inObject), at: place)
    }
  }
}
