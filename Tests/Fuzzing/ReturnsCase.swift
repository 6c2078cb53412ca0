import Engine
import Foundation
import MadeUpFiles
import Planning

/// Damages made-up SSDA903 returns and reads them from a folder; what is accepted is counted, and
/// made an authority's.
struct ReturnsCase {
  /// Returns that are right.
  static let made: [[(path: String, text: String)]] = (1...4).map {
    MadeUpReturn(seed: $0, children: 12, years: 2017...2018).files
  }

  /// An authority to take them in.
  static let authority: [(path: String, text: String)] = {
    let new = try? NewAuthority(name: "North Shire", children: 5000)
    return Array(zip(NewAuthority.fileNames, new?.texts ?? [])).map { ($0, $1) }
  }()

  var dice: Dice

  /// Carries the case out; what was wrong, or nil.
  mutating func fault() throws -> String? {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files = dice.one(of: ReturnsCase.made).map { ($0.path, Array($0.text.utf8)) }
    for _ in 0...dice.below(2) {
      let place = dice.below(files.count)
      files[place].1 = damaged(files[place].1)
    }
    if dice.oneIn(8) { files.remove(at: dice.below(files.count)) }
    for (path, bytes) in files { try write(path, bytes, in: folder) }
    var problems = Problems()
    let months = [nil, nil, Month(year: 2016, month: 2), Month(year: 2017, month: 6)]
    let returns = Returns.read(
      folder.path, first: dice.one(of: months), last: dice.one(of: months),
      today: Day(year: 2019, month: 1, day: 1), &problems)
    guard let returns else {
      return problems.isEmpty ? "refused without a problem" : Verdict.fault(problems)
    }
    if !problems.isEmpty { return "accepted with problems" }
    return dice.oneIn(6) ? try importFault(returns, in: folder) : nil
  }

  /// An authority with what the returns tell can be read.
  private func importFault(_ returns: Returns, in folder: URL) throws -> String? {
    for (path, text) in ReturnsCase.authority {
      try write("north/\(path)", Array(text.utf8), in: folder)
    }
    let north = folder.appending(path: "north").path
    var reader = ScenarioReader()
    guard let imported = ImportedAuthority(north, returns, &reader) else {
      return "the authority is refused: \(reader.problems)"
    }
    for (path, text) in imported.texts { try write("north/\(path)", Array(text.utf8), in: folder) }
    var again = ScenarioReader()
    return again.authority(at: north) == nil ? "what is made is refused: \(again.problems)" : nil
  }

  /// Bytes in which something is another: anywhere, or a cell.
  private mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    if dice.oneIn(2) { return Damage.once(bytes, &dice) }
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
    guard !lines.isEmpty else { return bytes }
    let line = dice.below(lines.count)
    var cells = lines[line].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let cell = dice.below(cells.count)
    switch dice.below(5) {
    case 0: cells[cell] = ""
    case 1: cells[cell] = Extremes.word(&dice)
    case 2: cells[cell] = dice.one(of: Extremes.dates)
    case 3: lines.insert(lines[line], at: dice.below(lines.count + 1))
    default:
      let other = lines[dice.below(lines.count)].split(
        separator: ",", omittingEmptySubsequences: false)
      if cell < other.count { cells[cell] = String(other[cell]) }
    }
    if line < lines.count { lines[line] = cells.joined(separator: ",") }
    return Array(lines.joined(separator: "\r\n").utf8)
  }

  private func write(_ path: String, _ bytes: [UInt8], in folder: URL) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
