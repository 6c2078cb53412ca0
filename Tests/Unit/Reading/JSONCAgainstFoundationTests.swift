import Foundation
import Testing

@testable import Planning

@Suite struct JSONCAgainstFoundationTests {
  @Test(arguments: 0..<400)
  func readsWhatFoundationReads(seed: Int) throws {
    let document = GeneratedDocument(seed: UInt64(seed)).text
    let node = try JSONCReader.read(SourceText(path: "generated.jsonc", text: document))
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    let expected = try decoder.decode(Value.self, from: Data(document.utf8))
    #expect(Value(node) == expected, "\(document)")
  }

  @Test(arguments: 0..<400)
  func placesPointAtTheirValues(seed: Int) throws {
    let source = SourceText(path: "g.jsonc", text: GeneratedDocument(seed: UInt64(seed)).text)
    check(try JSONCReader.read(source), in: source)
  }

  /// Every damaged document is either still valid, or refused with a place inside the file.
  @Test(arguments: 0..<400)
  func survivesDamage(seed: Int) {
    var scalars = Array(GeneratedDocument(seed: UInt64(seed)).text.unicodeScalars)
    let position = seed * 7919 % max(scalars.count, 1)
    let insertions: [Unicode.Scalar] = ["{", "]", "\"", ",", "'", "\\", "/", "\u{A0}", "x", "\n"]
    if seed % 3 == 0 { scalars.remove(at: position) }
    scalars.insert(insertions[seed % insertions.count], at: min(position, scalars.count))
    let source = SourceText(path: "g.jsonc", text: String(String.UnicodeScalarView(scalars)))
    do {
      _ = try JSONCReader.read(source)
    } catch {
      #expect(error.all.allSatisfy { (1...source.lineCount).contains($0.line) && $0.column > 0 })
      #expect(error.all.allSatisfy { !$0.message.isEmpty && !$0.suggestion.isEmpty })
    }
  }

  private func check(_ node: Node, in source: SourceText) {
    let line = source.line(node.place.line)
    let rest = String(line.unicodeScalars.dropFirst(node.place.column - 1))
    switch node.value {
    case .object(let members):
      #expect(rest.hasPrefix("{"))
      for member in members {
        let line = source.line(member.place.line).unicodeScalars
        let rest = String(line.dropFirst(member.place.column - 1))
        #expect(rest.hasPrefix("\"\(member.key)\""))
        check(member.node, in: source)
      }
    case .array(let elements):
      #expect(rest.hasPrefix("["))
      for element in elements { check(element, in: source) }
    case .string: #expect(rest.hasPrefix("\""))
    case .number(let number): #expect(rest.hasPrefix(number.text))
    case .bool(let value): #expect(rest.hasPrefix(value ? "true" : "false"))
    case .null: #expect(rest.hasPrefix("null"))
    }
  }
}

/// A JSON value without places.
private indirect enum Value: Decodable, Equatable {
  case object([String: Value])
  case list([Value])
  case text(String)
  case number(Double)
  case bool(Bool)
  case null

  init(_ node: Node) {
    switch node.value {
    case .object(let members):
      self = .object(Dictionary(uniqueKeysWithValues: members.map { ($0.key, Value($0.node)) }))
    case .array(let elements): self = .list(elements.map { Value($0) })
    case .string(let text): self = .text(text)
    case .number(let number): self = .number(number.value)
    case .bool(let value): self = .bool(value)
    case .null: self = .null
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([Value].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: Value].self))
    }
  }
}
