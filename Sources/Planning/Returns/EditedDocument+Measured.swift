import Engine

extension EditedDocument {
  /// Puts what was measured in the place of what an authority's file says of a figure; what it said
  /// stands from then on under `earlier`, so that a forecast from before does not know better.
  ///
  /// - Parameters:
  ///   - object: the figure's value in the document.
  ///   - entry: what it is.
  ///   - month: since when it can be known.
  mutating func replace(
    _ object: Node, _ entry: CatalogueEntry, by estimates: [Estimate], source: String, note: String,
    knownFrom month: Month
  ) {
    guard case .object(let members) = object.value, let named = object["source"] else { return }
    let before = object["known_from"].flatMap { EditedDocument.month($0) }
    var added = ""
    if let node = object["note"] { replaceString(node, by: note) }
    if before.map({ $0 < month }) ?? true {
      let old = EditedDocument.old(members)
      if let node = object["known_from"] {
        replaceString(node, by: month.text)
      } else {
        added += "\"known_from\": \"\(month.text)\", "
      }
      if let earlier = object["earlier"] {
        replace(0, at: Place(earlier.place.source, earlier.place.offset + 1), by: " \(old),")
      } else {
        added += "\"earlier\": [ \(old) ],\n      "
      }
    }
    if entry.isTable {
      added += replaceTable(object, entry, by: estimates)
    } else {
      let estimate = estimates[0]
      for (key, value) in [
        ("value", estimate.value), ("low", estimate.low), ("high", estimate.high),
      ] {
        if let node = object[key] {
          replaceNumber(node, by: value)
        } else {
          added += "\"\(key)\": \(NumberText.plain(value)), "
        }
      }
    }
    replaceString(named, by: source)
    if let quality = object["quality"] { replaceString(quality, by: Quality.words[0]) }
    if let member = members.first(where: { $0.key == "source" }), !added.isEmpty {
      replace(0, at: member.place, by: added)
    }
  }

  /// Values of a table, and how far each may be to either side: as far as the farther end of its range.
  /// What is to be added to the object comes back.
  private mutating func replaceTable(
    _ object: Node, _ entry: CatalogueEntry, by estimates: [Estimate]
  ) -> String {
    let around = estimates.map {
      MeasuredFigure.rounded(max($0.high - $0.value, $0.value - $0.low))
    }
    for (key, estimate) in zip(entry.elements, estimates) {
      if let node = object["values"]?[key] { replaceNumber(node, by: estimate.value) }
    }
    for key in ["low_factor", "high_factor"] {
      if let node = object[key] { replaceNumber(node, by: 1) }
    }
    guard let old = object["give_or_take"] else {
      let each = zip(entry.elements, around).map { "\"\($0)\": \(NumberText.plain($1))" }
      return "\"give_or_take\": { \(each.joined(separator: ", ")) },\n      "
    }
    for (key, figure) in zip(entry.elements, around) {
      if let node = old[key] { replaceNumber(node, by: figure) }
    }
    return ""
  }

  private mutating func replaceNumber(_ node: Node, by value: Double) {
    guard case .number(let number) = node.value else { return }
    replace(number.text.utf8.count, at: node.place, by: NumberText.plain(value))
  }

  private mutating func replaceString(_ node: Node, by text: String) {
    replace(
      EditedDocument.written(node).utf8.count, at: node.place, by: EditedDocument.quoted(text))
  }

  private static func month(_ node: Node) -> Month? {
    guard case .string(let text) = node.value else { return nil }
    return (try? WrittenMonth(text)).map { Month($0) }
  }

  /// What a figure said, as one line.
  private static func old(_ members: [Node.Member]) -> String {
    let kept = members.filter { $0.key != "earlier" }
    return "{ \(kept.map { "\"\($0.key)\": \(written($0.node))" }.joined(separator: ", ")) }"
  }

  /// A value as it stands in the document; of objects, without their comments and line ends.
  private static func written(_ node: Node) -> String {
    switch node.value {
    case .number(let number): return number.text
    case .object(let members): return old(members)
    case .array(let nodes): return "[ \(nodes.map { written($0) }.joined(separator: ", ")) ]"
    case .bool(let flag): return flag ? "true" : "false"
    case .null: return "null"
    case .string:
      let bytes = node.place.source.bytes
      var end = node.place.offset + 1
      while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
        end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      let last = min(end, bytes.count - 1)
      return String(decoding: bytes[node.place.offset...last], as: UTF8.self)
    }
  }
}
