import Engine
import Foundation

@testable import Planning

/// Replaces every figure of an authority's folder that could not be known by a month.
struct Nonsense {
  /// The folder.
  let folder: URL
  /// The month.
  let month: Month

  /// Changes the files; the number of figures that were changed.
  func write() throws -> Int {
    let authority = try settings("authority.jsonc")
    let published = try publications()
    let actuals = try table("data/actuals.csv") { row in
      let year = Int32(row["period"]!.prefix(4))!
      let written = try? WrittenMonth(row["period"]!)
      let isFinancial = row["period_type"] == "financial_year"
      let end = written.map { Month($0) } ?? Month(year: isFinancial ? year + 1 : year, month: 3)
      return published[row["source"]!]! > month || end > month
    }
    let opening = try table("data/opening.csv") { row in
      let day = try! WrittenDay(row["date"]!)
      return Month(containing: Day(day)) > month || isLater(row["known_from"])
    }
    let hasHistory = FileManager.default.fileExists(
      atPath: folder.appending(path: "data/history.csv").path)
    let history =
      hasHistory ? try table("data/history.csv", "count") { isLater($0["known_from"]) } : 0
    return authority + actuals + opening + history
  }

  /// Whether a month that is written is after the month.
  private func isLater(_ from: String?) -> Bool {
    from.flatMap { try? WrittenMonth($0) }.map { Month($0) > month } ?? false
  }

  private func publications() throws -> [String: Month] {
    var problems = Problems()
    let source = try SourceText.load(folder.appending(path: "data/sources.csv").path)
    let reports = Source.read(source, &problems)
    try problems.throwIfAny()
    return Dictionary(uniqueKeysWithValues: reports.map { ($0.id, $0.published) })
  }

  // MARK: Tables

  /// Makes the values of some rows nonsense.
  private func table(
    _ name: String, _ column: String = "value", _ isLater: ([String: String]) throws -> Bool
  ) throws -> Int {
    let url = folder.appending(path: name)
    let source = try SourceText.load(url.path)
    var reader = CSVReader(source)
    let header = reader.nextRecord()!.map { CSVReader.text($0, in: source) }
    var writer = CSVWriter(columns: header)
    var changed = 0
    while let record = reader.nextRecord() {
      var cells = record.map { CSVReader.text($0, in: source) }
      if try isLater(Dictionary(uniqueKeysWithValues: zip(header, cells))) {
        cells[header.firstIndex(of: column)!] = "-987654"
        changed += 1
      }
      writer.write(cells.map { .text($0) })
    }
    try writer.text.write(to: url, atomically: true, encoding: .utf8)
    return changed
  }

  // MARK: Settings

  /// Makes the numbers and words of what is known only later nonsense.
  private func settings(_ name: String) throws -> Int {
    let url = folder.appending(path: name)
    let source = try SourceText.load(url.path)
    var places: [(start: Int, length: Int, text: String)] = []
    collect(try JSONCReader.read(source), isLater: false, &places)
    var bytes = source.bytes
    for place in places.sorted(by: { $0.start > $1.start }) {
      bytes.replaceSubrange(place.start..<place.start + place.length, with: Array(place.text.utf8))
    }
    try Data(bytes).write(to: url)
    return places.count
  }

  private func collect(
    _ node: Node, isLater: Bool, _ places: inout [(start: Int, length: Int, text: String)]
  ) {
    switch node.value {
    case .object(let members):
      var isLater = isLater
      if case .string(let text)? = node["known_from"]?.value, let from = try? WrittenMonth(text) {
        isLater = Month(from) > month
      }
      for member in members where member.key != "known_from" {
        collect(member.node, isLater: member.key == "earlier" ? false : isLater, &places)
      }
    case .array(let elements):
      for element in elements { collect(element, isLater: isLater, &places) }
    case .number(let number) where isLater:
      places.append((node.place.offset, number.text.utf8.count, "-987654"))
    default:
      return
    }
  }
}
