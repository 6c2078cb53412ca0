import Engine
import MadeUpFiles
import Testing

@testable import Planning

/// A run of Smallshire from March 2018, and what came after, all made up.
struct TrackFixture {
  var authority: Authority
  var run: EarlierRun
  /// 10 at 10 per cent, 20 at 50, 30 at 90.
  static let range = ProjectedRange(
    mean: 20, p05: 7, p10: 10, p25: 15, p50: 20, p75: 25, p90: 30, p95: 33)

  init() throws {
    let files = try MadeUpFiles()
    defer { files.remove() }
    var reader = ScenarioReader()
    let read = reader.authority(at: files.folder.path)
    authority = try #require(read, "\(reader.problems)")
    authority.published = PublishedFigures()
    run = EarlierRun(
      folder: "Results/edge-of-care", authority: authority.name,
      scenario: ScenarioLabel(id: "edge-of-care", title: "Edge of care"),
      baseline: ScenarioLabel(id: "baseline", title: "As things are"),
      openingDay: Day(year: 2018, month: 3, day: 31), figures: [:], inputs: [])
    run.figures["edge-of-care"] = []
    run.figures["baseline"] = []
  }

  static func month(_ number: Int32) -> Month { Month(year: 2018, month: 3) + number }

  /// Projects an indicator for months 1, 2... after the opening, and publishes what came of the first
  /// of them; nil publishes nothing of that month.
  mutating func add(
    _ id: String, _ type: PeriodType, _ actuals: [Double?], other: ProjectedRange = range
  ) {
    for (place, actual) in actuals.enumerated() {
      let period = Period(type, ending: TrackFixture.month(Int32(place + 1)))
      for (scenario, range) in [("edge-of-care", TrackFixture.range), ("baseline", other)] {
        run.figures[scenario]?.append(
          EarlierRun.Figure(indicator: id, period: period, range: range, wasKnown: false))
      }
      guard let actual else { continue }
      authority.published.add(
        id, period, PublishedFigures.Figure(actual, source: "third"), published: "2018-10",
        isPlain: true)
    }
  }

  func track(_ scenario: String? = nil) throws(Fault) -> Track {
    try Track(
      run, scenario: scenario, authority,
      record: RunRecord(
        version: "1.0.0", command: ["caseload", "track"], seed: 0, replications: 0, threads: 1,
        inputs: [], machine: "Linux", seconds: 0))
  }

  func indicator(_ id: String) throws -> TrackedIndicator {
    try #require(try track().indicators.first { $0.id == id })
  }
}
