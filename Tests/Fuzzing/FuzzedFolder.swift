import Engine
import Foundation
import MadeUpFiles
import Planning
import Reporting

/// A folder of right files, of which a case damages some.
struct FuzzedFolder {
  let folder: URL
  /// The right files by their paths, in the order of their names.
  let files: [(name: String, bytes: [UInt8])]
  /// Scenarios that can be read.
  let scenarios: [String]

  /// The made-up authority with every kind of file that an authority can have.
  static func madeUp() throws -> FuzzedFolder {
    let made = try MadeUpFiles()
    try made.writeBacktestable()
    try made.writeCombination(ownLever: true)
    try made.writeHalfLate()
    try made.write("everything.jsonc", everything)
    try made.write("data/caveats.csv", caveats)
    try made.write("data/history.csv", history)
    try made.replace("\"events\": [],", by: "\"events\": [\(event)],", in: "authority.jsonc")
    try FileManager.default.createDirectory(
      at: made.folder.appending(path: "calibration"), withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: made.folder.appending(path: "backtests"), withIntermediateDirectories: true)
    try made.write("backtests/2017-06.csv", backtest)
    try made.write("calibration/ensemble.csv", try ensemble(made))
    try writeEarlierRun(made)
    return try FuzzedFolder(made.folder)
  }

  /// What an earlier run left, as far as others read it.
  private static func writeEarlierRun(_ made: MadeUpFiles) throws {
    var reader = ScenarioReader()
    guard var reading = reader.read(made.path("edge-of-care.jsonc")) else { throw reader.problems }
    reading.scenario.until = Month(containing: reading.scenario.start) + 1
    let outcome = try Projection(reading).outcome(
      Replications(seed: 1, count: 2, threads: 1),
      record: RunRecord(
        version: "0", command: ["caseload"], seed: 1, replications: 2, threads: 1,
        inputs: reader.sources.map { (path: $0.path, sha256: $0.sha256) }, machine: "",
        seconds: 0))
    let folder = made.folder.appending(path: "earlier", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try ResultFiles.write(outcome, into: folder)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where !["indicators.csv", "run.json"].contains(name) {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
  }

  /// The files of an authority's folder, copied.
  static func copy(of original: URL) throws -> FuzzedFolder {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "caseload-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.copyItem(at: original, to: folder)
    return try FuzzedFolder(folder)
  }

  /// Puts the files into a folder within the folder, so that what is written beside them shows.
  func moveInside() throws {
    let inside = folder.appending(path: "inside", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where name != "inside" {
      try FileManager.default.moveItem(
        at: folder.appending(path: name), to: inside.appending(path: name))
    }
  }

  private init(_ folder: URL) throws {
    self.folder = folder
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    files = try names.filter { name in
      [".jsonc", ".csv", ".json"].contains { name.hasSuffix($0) }
    }.map {
      ($0, Array(try Data(contentsOf: folder.appending(path: $0))))
    }
    scenarios = files.map(\.name).filter { $0.hasSuffix(".jsonc") && $0 != "authority.jsonc" }
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  // MARK: What the made-up authority lacks

  private static let event = """
    { "name": "A surge", "change": "front_door.contacts_per_year.police",
      "multiply": { "value": 1.5, "low": 1.2, "high": 2 }, "from": "2017-10-01",
      "until": "2018-01-31", "fade_months": 2, "known_from": "2018-05", "evidence": "invented" }
    """

  private static let everything = """
    // Every key that a scenario can have.
    {
      "$schema": "./scenario.schema.json", "version": 1, "title": "Everything",
      "question": "What if all of it?", "extends": "edge-of-care.jsonc",
      "compare_with": "baseline.jsonc", "until": "2018-05", "headline": "lac",
      "delivery": { "strength_share": 0.9, "delay_months": 1 },
      "combines": ["less-voluntary.jsonc"],
      "levers": [
        { "name": "RCRC", "programme": "right_child_right_care", "children": 5,
          "success_share": 0.8, "guardianship_share": 0.5, "arrangements_share": 0.2,
          "home_share": 0.3, "mean_days": 200, "hours_per_child": 20, "from": "2018-04-10",
          "ramp_months": 1, "until": "2018-05-31", "fade_months": 0.5, "owner": "Head" },
        { "name": "Posts", "change": ["workforce.teams.team_1.posts", "workforce.teams.team_2.posts"],
          "add": 1, "from": "2018-04-01", "delivery_cost": { "pounds_per_year": 40000 } },
        { "name": "Ceiling", "change": "workforce.caseload_ceiling", "multiply": 0.9,
          "from": "2018-04-15" },
        { "name": "Visits", "change": "care_standards.visit_local_days", "set": 42,
          "from": "2018-04-15", "until": "2018-04-30" },
        { "name": "Holidays", "change": "front_door.school_holiday_factor",
          "set": { "value": 0.7, "low": 0.5, "high": 0.9 }, "from": "2018-04-01" },
      ],
    }

    """

  private static let caveats = """
    indicator,period_type,source,from,to,treatment,factor,known_from,reason
    contacts,month,,2016-04,2016-06,leave_out,,2016-07,counted in another way
    lac*,,second,2017-03,2018-03,error_times,2,2018-04,"rounded, perhaps"
    cin_open,,,2017-03,2018-03,counted_times,1.2,2017-04,another definition

    """

  private static let history = """
    stream,series,area,financial_year,count,known_from,source
    contacts,contacts,small,2014/15,900,2015-10,first
    contacts,contacts,small,2015/16,950,2016-10,first
    contacts,contacts,small,2016/17,920,2017-10,first
    admissions,starts,england,2014/15,31000,2015-10,first
    admissions,starts,england,2015/16,32000,2016-10,first

    """

  private static var backtest: String {
    var text = BacktestSummary.columns.joined(separator: ",") + "\n"
    for id in ["lac", "contacts"] {
      let cells = BacktestSummary.columns.map { column in
        switch column {
        case "cutoff": "2017-06"
        case "indicator": id
        case "figures", "compared": "12"
        case "bias_unit": "points"
        case "bias": "-1.5"
        case "in50", "in80", "in95": "0.75"
        default: "2.5"
        }
      }
      text += cells.joined(separator: ",") + "\n"
    }
    return text
  }

  /// Three members, as calibration would leave them.
  private static func ensemble(_ made: MadeUpFiles) throws -> String {
    var reader = ScenarioReader()
    guard let authority = reader.authority(at: made.folder.path) else { throw reader.problems }
    let rows = authority.log.filter { $0.low != nil }.prefix(4)
    var text = "member,fitted_to," + rows.map(\.path).joined(separator: ",") + "\n"
    for (name, figure) in [
      ("value", { $0.value }), ("low", { $0.low! }), ("high", { $0.high! }), ("1", { $0.value }),
      ("2", { $0.low! }), ("3", { $0.high! }),
    ] as [(String, (AssumptionRow) -> Double)] {
      text +=
        name + ",2018-03," + rows.map { NumberText.plain(figure($0)) }.joined(separator: ",") + "\n"
    }
    return text
  }
}
