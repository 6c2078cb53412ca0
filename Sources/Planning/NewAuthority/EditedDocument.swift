/// A JSON document of our own in which some values are replaced; comments and all else stay.
struct EditedDocument {
  private let source: SourceText
  private let root: Node
  /// What stands for so many bytes from an offset on.
  private var edits: [(offset: Int, length: Int, text: String)] = []

  /// A document that has been read.
  init(_ source: SourceText, _ root: Node) {
    self.source = source
    self.root = root
  }

  /// A document that is known to be right.
  init(_ path: String, _ text: String) {
    source = SourceText(path: path, text: text)
    do {
      root = try JSONCReader.read(source)
    } catch {
      preconditionFailure(error.description)
    }
  }

  /// Puts another text in the place of one that is written without escapes.
  mutating func replaceText(at path: String, by new: String) {
    let node = node(path)
    guard case .string(let old) = node.value else { preconditionFailure("\(path) is no text") }
    edits.append((node.place.offset, old.utf8.count + 2, EditedDocument.quoted(new)))
  }

  /// Changes every number of a value, but not the factors of its range.
  mutating func replaceNumbers(at path: String, _ change: (Double) -> Double) {
    replaceNumbers(of: node(path), change)
  }

  private mutating func replaceNumbers(of node: Node, _ change: (Double) -> Double) {
    switch node.value {
    case .number(let number):
      let new = NumberText.plain(change(number.value))
      edits.append((node.place.offset, number.text.utf8.count, new))
    case .object(let members):
      for member in members where !member.key.hasSuffix("_factor") {
        replaceNumbers(of: member.node, change)
      }
    default: return
    }
  }

  /// Puts a text in the place of so many bytes; of none, it is inserted.
  mutating func replace(_ length: Int, at place: Place, by new: String) {
    edits.append((place.offset, length, new))
  }

  /// Writes rows into an empty list.
  mutating func fillList(at path: String, with rows: [String]) {
    let text = rows.joined(separator: ",\n")
    edits.append((node(path).place.offset + 1, 0, "\n\(text)\n  "))
  }

  /// The document with everything replaced.
  var text: String {
    var bytes = source.bytes
    for edit in edits.sorted(by: { $0.offset > $1.offset }) {
      bytes.replaceSubrange(edit.offset..<edit.offset + edit.length, with: edit.text.utf8)
    }
    return (source.hasByteOrderMark ? "\u{FEFF}" : "") + String(decoding: bytes, as: UTF8.self)
  }

  /// A text as JSON writes it; it holds no control characters.
  static func quoted(_ text: String) -> String {
    let escaped = text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }
    return "\"\(String(escaped))\""
  }

  /// The value at keys and places of lists, joined by full stops.
  private func node(_ path: String) -> Node {
    var node = root
    for key in path.split(separator: ".") {
      if case .array(let elements) = node.value, let place = Int(key) {
        node = elements[place]
      } else if let member = node[String(key)] {
        node = member
      } else {
        preconditionFailure("\(source.path) has no \(path)")
      }
    }
    return node
  }
}
