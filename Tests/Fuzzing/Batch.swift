import Foundation
import Planning

/// The cases of some seeds, one after the other, in this process.
struct Batch {
  private let folders: [FuzzedFolder]
  private let settings: [[UInt8]]
  private let tables: [[UInt8]]
  private let watch: Watch
  private let program: String?

  /// Makes the folders ready.
  ///
  /// - Parameters:
  ///   - scenarios: the repository's folder of authorities; nil to leave it out.
  ///   - program: to try its command line; nil for the readers.
  init(_ scenarios: URL?, program: String?) throws {
    self.program = program
    var folders = [try FuzzedFolder.madeUp()]
    if program != nil { try folders[0].moveInside() }
    if let scenarios, program == nil {
      folders.append(try FuzzedFolder.copy(of: scenarios.appending(path: "rotherham")))
      folders.append(try FuzzedFolder.copy(of: scenarios.appending(path: "ashenford")))
    }
    self.folders = folders
    let files = folders.flatMap(\.files)
    settings = files.filter { $0.name.hasSuffix(".jsonc") }.map(\.bytes)
    tables = files.filter { $0.name.hasSuffix(".csv") }.map { Array($0.bytes.prefix(20_000)) }
    watch = Watch()
  }

  /// What must be so before any case says anything: the files that are not damaged are right.
  func check() throws {
    if program != nil { return }
    for folder in folders {
      var reader = ScenarioReader()
      for name in folder.scenarios { _ = reader.read(folder.path(name)) }
      if !reader.problems.isEmpty { throw reader.problems }
    }
  }

  func remove() { for folder in folders { folder.remove() } }

  /// Carries out the cases, telling each finding; the number of findings.
  func run(_ seeds: Range<UInt64>, begun: (UInt64) -> Void) throws -> Int {
    var findings = 0
    for seed in seeds {
      begun(seed)
      watch.begin("seed \(seed)")
      if let fault = try fault(seed) {
        findings += 1
        tell("seed \(seed): \(fault.prefix(600))")
      }
    }
    return findings
  }

  private func fault(_ seed: UInt64) throws -> String? {
    var dice = Dice(seed)
    if let program {
      var command = CommandCase(program: program, folder: folders[0], dice: dice)
      return try command.fault()
    }
    if dice.oneIn(6) {
      var returns = ReturnsCase(dice: dice)
      return try returns.fault()
    }
    if dice.oneIn(3) {
      var text = TextCase(settings: settings, tables: tables, dice: dice)
      return text.fault()
    }
    let folder = dice.oneIn(12) ? dice.one(of: folders) : folders[0]
    var files = FolderCase(folder: folder, dice: dice)
    return try files.fault()
  }
}
