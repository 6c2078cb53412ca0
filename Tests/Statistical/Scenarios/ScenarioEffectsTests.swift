import Engine
import Planning
import Testing

/// Seeds are fixed, so a test passes always or never. Were there no effect but noise, the mean of 32
/// pairs would lie beyond 3 standard errors in a stated direction once in 380 times (Student's t of
/// 31 degrees of freedom). An effect that is nothing in most futures and large in a few has a
/// standard error as large as itself: there so many of the pairs that differ in the stated direction
/// that noise would have as many once in 500 times (nine of nine, 19 of 23) are taken for it. Of the
/// rows here noise would pass one or the other once in three tables. Where nothing differs it never
/// does.
@Suite("Scenarios of the reference authority")
struct ScenarioEffectsTests {
  private let all: ReferenceScenarios

  init() throws { all = try ReferenceScenarios.simulated.get() }

  @Test("Each moves what it should, in the direction it should", arguments: Effect.all)
  func moves(_ effect: Effect) throws {
    let found = PairedMean(try #require(all.differences(effect.scenario, effect.measured)))
    switch effect.direction {
    case .more:
      #expect(
        found.mean > 3 * found.standardError
          || PairedMean.isBeyondChance(found.above, against: found.below), "\(found)")
    case .less:
      #expect(
        found.mean < -3 * found.standardError
          || PairedMean.isBeyondChance(found.below, against: found.above), "\(found)")
    }
  }

  @Test("Every scenario is in the table")
  func complete() {
    #expect(Set(Effect.all.map(\.scenario)).union(["baseline"]) == Set(ReferenceScenarios.names))
  }

  @Test("What a scenario cannot reach is exactly as it was", arguments: Untouched.all)
  func untouched(_ row: Untouched) {
    for scenario in row.scenarios {
      #expect(all.touched(scenario).isDisjoint(with: row.figures), "\(scenario)")
    }
  }

  @Test("Nothing differs before a scenario's first day, and something does afterwards")
  func beforeTheFirstDay() throws {
    for scenario in ReferenceScenarios.names where scenario != "baseline" {
      let first = Month(containing: try #require(all.firstDays[scenario], "\(scenario)"))
      #expect(all.touched(scenario, before: first).isEmpty, "\(scenario)")
      #expect(!all.touched(scenario).isEmpty, "\(scenario)")
    }
  }

  @Test("The baseline differs from itself by nothing")
  func baseline() {
    #expect(all.touched("baseline").isEmpty)
    #expect(all.firstDays["baseline"] == nil)
  }

  /// Other homes reach the front door by a long way only: another home is another move, another
  /// hour of a worker, another day of going home, another day of coming back. In no pair in
  /// the first month, before that way can have been gone, in one pair in four at most in the first
  /// half-year, and by three contacts in a thousand at most afterwards.
  @Test("Where children live changes no contact for a month, and hardly any afterwards")
  func frontDoor() throws {
    for scenario in ["foster-recruitment", "therapeutic-team"] {
      let early = all.touched(scenario, before: Month(year: 2018, month: 5))
      #expect(early.isDisjoint(with: ["contacts", "referrals", "eh_contacts"]), "\(scenario)")
      let autumn = try #require(all.differences(scenario, .indicator("contacts", "2018-09")))
      #expect(autumn.count { $0 != 0 } <= ReferenceScenarios.pairs / 4, "\(scenario)")
      let late = try #require(all.differences(scenario, .indicator("contacts", "2020/21")))
      #expect(abs(PairedMean(late).mean) < 50, "\(scenario)")
    }
  }

  @Test("A strategy half as well and a year late does less, and begins a year later")
  func halfAndLate() throws {
    let (whole, half) = ("sufficiency-strategy", "sufficiency-strategy-half-late")
    let firstDays = try [whole, half].map { try #require(all.firstDays[$0]) }
    #expect(firstDays == [Day(year: 2018, month: 4, day: 1), Day(year: 2019, month: 4, day: 1)])
    for measured in [
      Effect.Measured.indicator("lac", "2020/21"), .indicator("placements_ifa", "2020/21"),
    ] {
      let ofWhole = try #require(all.differences(whole, measured))
      let ofHalf = try #require(all.differences(half, measured))
      let lost = PairedMean(zip(ofHalf, ofWhole).map { $0 - $1 })
      #expect(lost.mean > 3 * lost.standardError, "\(measured): \(lost)")
    }
    // It is paid for as planned, a year later.
    let costs = try [(whole, "2018/19"), (half, "2019/20")].map { scenario, year in
      PairedMean(try #require(all.differences(scenario, .cost([.programmes], year)))).mean
    }
    #expect(abs(costs[1] / costs[0] - 1) < 0.05, "\(costs)")
  }

  @Test("An inquiry is a surge: its enquiries are over in the year after it")
  func surge() throws {
    let enquiries = try ["2019/20", "2020/21"].map { year in
      PairedMean(
        try #require(
          all.differences("complex-abuse-inquiry", .indicator("s47_started", year)))
      ).mean
    }
    #expect(enquiries[1] < enquiries[0] / 4, "\(enquiries)")
  }
}

/// A mean over pairs, of those in which the figure is defined.
private struct PairedMean: CustomStringConvertible {
  let mean: Double
  let standardError: Double
  /// How many of the pairs differ upwards, and downwards.
  let above, below: Int

  init(_ differences: [Double]) {
    let distribution = Distribution(differences)
    mean = distribution?.mean ?? .nan
    above = differences.count { $0 > 0 }
    below = differences.count { $0 < 0 }
    let count = Double(distribution?.sorted.count ?? 0)
    standardError = (distribution?.sd ?? .nan) / count.squareRoot()
  }

  /// The sign test: whether so few of the pairs that differ go against a direction as would once in 500
  /// times, were both directions as likely.
  static func isBeyondChance(_ along: Int, against: Int) -> Bool {
    let number = along + against
    var chance = 0.0
    var ways = 1.0
    for few in 0...against {
      chance += ways
      ways *= Double(number - few) / Double(few + 1)
    }
    for _ in 0..<number { chance /= 2 }
    return along > against && chance < 1.0 / 500
  }

  var description: String { "\(mean) ± \(standardError), \(above) above and \(below) below" }
}
