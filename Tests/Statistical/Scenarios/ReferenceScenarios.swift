import Engine
import Foundation
import Planning

/// Every scenario of the reference authority and its baseline, simulated once with the same luck for
/// all tests: three years, with everything drawn as a run draws it.
struct ReferenceScenarios: Sendable {
  /// Pairs of simulated futures.
  static let pairs = 32

  /// What comes of reading and simulating, or what is wrong with the files.
  static let simulated = Result { try ReferenceScenarios() }

  /// `Scenarios/rotherham` of this checkout.
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Scenarios/rotherham")

  /// The short names of all scenarios that are compared with the baseline, and its own.
  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".jsonc") && $0 != "authority.jsonc" }
      .map { String($0.dropLast(6)) }
      // It starts two years earlier, and is compared with nothing.
      .filter { $0 != "hindcast-2016" }.sorted()
  }()

  private let sheet: IndicatorSheet
  private let samples: [String: Sample]
  private let baseline: Sample
  /// The first day of each scenario's levers; none of the baseline.
  let firstDays: [String: Day]

  private init() throws {
    var reader = ScenarioReader()
    func read(_ name: String) throws -> ScenarioReader.Reading {
      guard let reading = reader.read(Self.folder.appending(path: "\(name).jsonc").path) else {
        throw reader.problems
      }
      return reading
    }
    let projections = try Self.names.map { Projection(try read($0)) }
    let base = Projection(try read("baseline"))
    sheet = base.sheet
    let samples = try Replications(seed: 1, count: Self.pairs, threads: 2)
      .run([base.scenarios[0]] + projections.map { $0.scenarios[0] }, sheet)
    baseline = samples[0]
    self.samples = Dictionary(uniqueKeysWithValues: zip(Self.names, samples.dropFirst()))
    let events = Set(base.scenarios[0].levers.map(\.name))
    firstDays = Dictionary(
      uniqueKeysWithValues: zip(Self.names, projections).compactMap { name, projection in
        let added = projection.scenarios[0].levers.filter { !events.contains($0.name) }
        return added.map(\.from).min().map { (name, $0) }
      })
  }

  /// How much more of something there is in each pair with the scenario than without.
  func differences(_ scenario: String, _ measured: Effect.Measured) -> [Double]? {
    guard let sample = samples[scenario] else { return nil }
    switch measured {
    case .indicator(let id, let period):
      let index = sheet.cells.firstIndex { $0.indicator == id && $0.period.text == period }
      return index.map { cell in
        zip(sample.figures(ofCell: cell), baseline.figures(ofCell: cell))
          .map { Double($0) - Double($1) }
      }
    case .cost(let lines, let year):
      var sums = [Double](repeating: 0, count: sample.count)
      for month in 0..<sample.months
      where FinancialYear(containing: sample.firstMonth + Int32(month)).text == year {
        for line in lines {
          for (pair, pence) in zip(
            sample.pence(line, month: month), baseline.pence(line, month: month)
          ).enumerated() { sums[pair] += Double(pence.0 - pence.1) / 100 }
        }
      }
      return sums
    }
  }

  /// Indicators, and lines of cost, in which any figure of any pair differs, of periods that end
  /// before a month; of all of them without one.
  func touched(_ scenario: String, before month: Month? = nil) -> Set<String> {
    guard let sample = samples[scenario] else { return ["no scenario \(scenario)"] }
    var touched: Set<String> = []
    for (index, cell) in sheet.cells.enumerated() where !touched.contains(cell.indicator) {
      if let month, cell.period.end >= month { continue }
      let pairs = zip(sample.figures(ofCell: index), baseline.figures(ofCell: index))
      // A share of nothing is a share of nothing in both.
      if pairs.contains(where: { $0 != $1 && !($0.isNaN && $1.isNaN) }) {
        touched.insert(cell.indicator)
      }
    }
    for number in 0..<sample.months {
      if let month, sample.firstMonth + Int32(number) >= month { continue }
      for line in CostLine.allCases {
        let pairs = zip(sample.pence(line, month: number), baseline.pence(line, month: number))
        if pairs.contains(where: { $0 != $1 }) { touched.insert("£\(line)") }
      }
    }
    return touched
  }
}
