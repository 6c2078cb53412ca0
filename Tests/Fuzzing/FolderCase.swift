import Engine
import Foundation
import Planning
import Reporting

/// Reads a folder with damaged files; simulates a little of what is accepted, and writes all results.
struct FolderCase {
  let folder: FuzzedFolder
  var dice: Dice

  /// Carries the case out; what was wrong, or nil.
  mutating func fault() throws -> String? {
    let damaged = try damage()
    defer { for name in damaged { try? restore(name) } }
    let scenario = dice.one(of: folder.scenarios)
    switch dice.below(10) {
    case 0: return checked()
    case 1: return published()
    case 2: return known()
    case 3: return compared()
    default: return run(scenario)
    }
  }

  // MARK: Damage

  private mutating func damage() throws -> [String] {
    var names: [String] = []
    for _ in 0...dice.below(2) {
      let (name, bytes) = dice.one(of: folder.files)
      var damaged = bytes
      if dice.oneIn(400) {
        damaged = monster(name)
      } else {
        for _ in 0...dice.below(3) { damaged = Damage.once(damaged, &dice) }
      }
      try folder.write(name, damaged)
      names.append(name)
    }
    return names
  }

  private mutating func monster(_ name: String) -> [UInt8] {
    if name.hasSuffix(".jsonc") { return Monsters.settings(&dice) }
    let bytes = folder.files.first { $0.name == name }!.bytes
    let lines = bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    let columns = lines[0].split(separator: ",").map(String.init)
    guard dice.oneIn(2), lines.count > 1 else { return Monsters.table(columns, &dice) }
    // Row after row of its own, of which one cell counts up.
    var cells = dice.one(of: Array(lines.dropFirst())).split(
      separator: ",", omittingEmptySubsequences: false
    ).map(String.init)
    let place = dice.below(cells.count)
    let isDay = cells[place].count == 10 && cells[place].contains("-")
    return Monsters.rows(lines[0], &dice) { number in
      if isDay {
        let (year, rest) = (1900 + number / 336 % 300, number % 336)
        let two = { (value: Int) in (value < 10 ? "0" : "") + String(value) }
        cells[place] = "\(year)-\(two(rest / 28 + 1))-\(two(rest % 28 + 1))"
      } else {
        cells[place] = String(number)
      }
      return cells.joined(separator: ",")
    }
  }

  private func restore(_ name: String) throws {
    try folder.write(name, folder.files.first { $0.name == name }!.bytes)
  }

  // MARK: What is done with the files

  private func checked() -> String? {
    var reader = ScenarioReader()
    for file in folder.files where file.name.hasSuffix(".jsonc") {
      reader.check(folder.path(file.name))
    }
    return Verdict.fault(reader.problems)
  }

  private func published() -> String? {
    var reader = ScenarioReader()
    _ = reader.published(at: folder.folder.path)
    return Verdict.fault(reader.problems)
  }

  /// The authority as it was known by some month, and a backtest and a calibration made ready.
  private mutating func known() -> String? {
    let month = Month(year: Int32(2015 + dice.below(5)), month: Int32(1 + dice.below(12)))
    var reader = ScenarioReader(knownBy: dice.oneIn(2) ? month : nil)
    reader.readsEnsembles = dice.oneIn(2)
    guard let authority = reader.authority(at: folder.folder.path) else {
      return Verdict.fault(reader.problems)
    }
    _ = try? Backtest(authority, cutoff: month)
    guard let calibration = try? Calibration(authority, upTo: dice.oneIn(2) ? month : nil) else {
      return nil
    }
    var size = Calibration.Size()
    (size.priorRuns, size.members, size.steps, size.noiseRuns) = (4, 3, 1, 3)
    let runs = Replications(seed: 1, count: 1, threads: 1)
    var saved = Calibration.State()
    _ = try? calibration.outcome(runs, size: size, save: { saved = $0 })
    return resumed(calibration, saved, size, runs)
  }

  /// Goes on from what an earlier run saved, damaged.
  private mutating func resumed(
    _ calibration: Calibration, _ saved: Calibration.State, _ size: Calibration.Size,
    _ runs: Replications
  ) -> String? {
    let encoder = PropertyListEncoder()
    encoder.outputFormat = dice.oneIn(2) ? .binary : .xml
    guard var bytes = (try? encoder.encode(saved)).map({ Array($0) }) else {
      return "a state cannot be saved"
    }
    for _ in 0...dice.below(3) { bytes = Damage.once(bytes, &dice) }
    if let state = try? PropertyListDecoder().decode(Calibration.State.self, from: Data(bytes)) {
      _ = try? calibration.outcome(runs, size: size, from: state)
    }
    return nil
  }

  private mutating func compared() -> String? {
    var reader = ScenarioReader()
    var readings: [ScenarioReader.Reading] = []
    for _ in 0..<2 {
      if let reading = reader.read(folder.path(dice.one(of: folder.scenarios))) {
        readings.append(reading)
      }
    }
    guard readings.count == 2 else { return Verdict.fault(reader.problems) }
    for place in readings.indices { shorten(&readings[place].scenario) }
    guard let projection = try? ComparisonProjection(readings),
      let outcome = try? projection.outcome(
        Replications(seed: dice.next(), count: 2, threads: 1), record: record)
    else { return nil }
    return written { try ComparisonFiles.write(outcome, into: $0) }
  }

  private mutating func run(_ scenario: String) -> String? {
    var reader = ScenarioReader()
    guard var reading = reader.read(folder.path(scenario)) else {
      if reader.problems.isEmpty { return "nothing is read, and nothing is wrong" }
      return Verdict.fault(reader.problems)
    }
    if !reader.problems.isEmpty { return "it is read with problems: \(reader.problems)" }
    shorten(&reading.scenario)
    let projection = Projection(reading)
    guard
      let outcome = try? projection.outcome(
        Replications(seed: dice.next(), count: 1, threads: 1), record: record)
    else { return "the simulation was stopped" }
    // Rendering takes longer than all the rest.
    guard dice.oneIn(4) else { return nil }
    _ = TerminalSummary.text(outcome: outcome)
    return written { try ResultFiles.write(outcome, into: $0) }
  }

  /// Two months at most.
  private mutating func shorten(_ scenario: inout Scenario) {
    let last = Month(containing: scenario.start) + Int32(1 + dice.below(2))
    scenario.until = min(scenario.until, last)
  }

  private func written(_ write: (URL) throws -> Void) -> String? {
    let results = folder.folder.appending(path: "Results", directoryHint: .isDirectory)
    do {
      try FileManager.default.createDirectory(at: results, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: results) }
      try write(results)
      for name in try FileManager.default.contentsOfDirectory(atPath: results.path) {
        let bytes = try Data(contentsOf: results.appending(path: name))
        if let fault = Rendered.fault(name, Array(bytes)) { return "\(name): \(fault)" }
      }
      return nil
    } catch {
      return "results cannot be written: \(error)"
    }
  }

  private var record: RunRecord {
    RunRecord(
      version: "0", command: ["caseload"], seed: 1, replications: 1, threads: 1, inputs: [],
      machine: "", seconds: 0)
  }
}
