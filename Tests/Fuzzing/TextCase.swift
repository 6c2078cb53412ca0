import Foundation
import Planning

/// Reads texts in memory: documents, tables, numbers, dates, names.
struct TextCase {
  let settings: [[UInt8]]
  let tables: [[UInt8]]
  var dice: Dice

  /// Carries the case out; what was wrong, or nil.
  mutating func fault() -> String? {
    switch dice.below(6) {
    case 0, 1: return document()
    case 2: return table()
    case 3: return names()
    case 4: return digest()
    default: return words()
    }
  }

  private mutating func document() -> String? {
    var bytes = dice.one(of: settings)
    if bytes.count > 6000, dice.oneIn(2) {
      let start = dice.below(bytes.count - 3000)
      bytes = Array(bytes[start..<start + 3000])
    }
    for _ in 0...dice.below(6) { bytes = Damage.once(bytes, &dice) }
    if dice.oneIn(400) { bytes = Monsters.settings(&dice) }
    let source = SourceText(path: "made.jsonc", text: String(decoding: bytes, as: UTF8.self))
    do {
      let node = try JSONCReader.read(source)
      return misplaced(node, in: source)
    } catch {
      return error.isEmpty ? "refused without a problem" : Verdict.fault(error)
    }
  }

  /// Every value stands where its place says.
  private func misplaced(_ node: Node, in source: SourceText) -> String? {
    let isSmall = source.bytes.count < 100_000
    guard !isSmall || node.place.line >= 1 && node.place.column >= 1,
      node.place.offset <= source.bytes.count
    else { return "a value is at \(node.place)" }
    switch node.value {
    case .object(let members):
      return members.lazy.compactMap { misplaced($0.node, in: source) }.first
    case .array(let nodes): return nodes.lazy.compactMap { misplaced($0, in: source) }.first
    case .number(let number):
      let written = source.bytes[node.place.offset...].prefix(number.text.utf8.count)
      if !number.value.isFinite { return "a number is not finite: \(number.text)" }
      return written.elementsEqual(number.text.utf8) ? nil : "a number is not at its place"
    default: return nil
    }
  }

  private mutating func table() -> String? {
    var bytes = dice.one(of: tables)
    for _ in 0...dice.below(6) { bytes = Damage.once(bytes, &dice) }
    let columns = ["id", "date", "value", "month", "year"]
    if dice.oneIn(3) {
      bytes = Array((columns.joined(separator: ",") + "\n").utf8)
      for _ in 0..<dice.below(30) {
        let cells = columns.map { _ in Extremes.word(&dice) }
        bytes += cells.map { dice.oneIn(4) ? "\"\($0)\"" : $0 }.joined(separator: ",").utf8
        bytes += "\n".utf8
      }
    }
    if dice.oneIn(400) { bytes = Monsters.table(columns, &dice) }
    let source = SourceText(path: "made.csv", text: String(decoding: bytes, as: UTF8.self))
    var problems = Problems()
    do {
      let table = try CSVTable(
        source, columns: columns, optional: ["area", "source", "note", "quality", "title"])
      _ = table.map(&problems) { row in
        _ = row.text("id")
        _ = row.day("date")
        _ = row.number("value", in: 0...1e9)
        _ = row.month("month")
        _ = row.financialYear("year")
        _ = row.integer("value")
        return row.choice("quality", of: ["high", "low"])
      }
    } catch {
      problems.add(error)
      if error.isEmpty { return "refused without a problem" }
    }
    return Verdict.fault(problems)
  }

  private mutating func words() -> String? {
    for _ in 0..<20 {
      var bytes = Array(
        (dice.oneIn(2) ? Extremes.number(&dice) : dice.one(of: Extremes.dates)).utf8)
      if dice.oneIn(2) { bytes = Damage.once(bytes, &dice) }
      let text = String(decoding: bytes, as: UTF8.self)
      if let value = NumberText.value(text) {
        if !value.isFinite { return "\(text) is not finite" }
        let plain = NumberText.plain(value)
        if NumberText.value(plain) != value { return "\(text) comes back as \(plain)" }
      } else {
        let fault = NumberText.fault(in: text)
        if fault.message.isEmpty || fault.suggestion.isEmpty { return "\(text): nothing is said" }
      }
      if let day = try? WrittenDay(text), day.description != text { return "\(text) is \(day)" }
      if let month = try? WrittenMonth(text), month.description != text {
        return "\(text) is \(month)"
      }
      if let year = try? WrittenFinancialYear(text), year.description != text {
        return "\(text) is \(year)"
      }
      _ = try? SeekTarget(text)
      _ = try? Target(
        red: Extremes.word(&dice), amber: Extremes.word(&dice), green: text,
        polarity: dice.one(of: ["high", "low", "within", "info"]))
      _ = try? Target(
        red: Extremes.word(&dice), amber: Extremes.word(&dice), green: Extremes.word(&dice),
        polarity: dice.one(of: ["high", "low", "within", "info"]))
    }
    return nil
  }

  private mutating func names() -> String? {
    let known = (0..<10).map { _ in Extremes.word(&dice) }
    let name = Extremes.word(&dice)
    if let nearest = NearestName.to(name, among: known), !known.contains(nearest) {
      return "the nearest name is not among the names"
    }
    return nil
  }

  /// A new authority with any name can be read, or is refused.
  private mutating func digest() -> String? {
    let name = dice.oneIn(2) ? Extremes.word(&dice) : "A" + Extremes.word(&dice)
    do {
      let new = try NewAuthority(name: name, children: 5000 + UInt64(dice.below(400_000)))
      guard dice.oneIn(40) else { return nil }
      for (file, text) in zip(NewAuthority.fileNames, new.texts) {
        let source = SourceText(path: file, text: text)
        if file.hasSuffix(".jsonc") { _ = try JSONCReader.read(source) }
      }
      return nil
    } catch let fault as Fault {
      return fault.message.isEmpty ? "nothing is said" : nil
    } catch {
      return "the new authority cannot be read: \(error)"
    }
  }
}
