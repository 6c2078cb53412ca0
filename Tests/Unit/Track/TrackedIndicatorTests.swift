import Engine
import Testing

@testable import Planning

@Suite("On track or not, and since when")
struct TrackedIndicatorTests {
  private func indicator(_ actuals: [Double?], _ type: PeriodType = .monthEnd) throws
    -> TrackedIndicator
  {
    var fixture = try TrackFixture()
    fixture.add("lac", type, actuals)
    return try fixture.indicator("lac")
  }

  @Test(
    "Off track since the first of the latest misses on the same side",
    arguments: [
      ([20, 20, 20], nil, 0), ([20, 31, 32], "2018-05", 2), ([31, 20, 32], "2018-06", 2),
      ([9, 31, 32], "2018-05", 3), ([31, 32, 20], nil, 2), ([31, 9, 9], "2018-05", 3),
      ([31, nil, 32], "2018-04", 2), ([31, 32, nil], "2018-04", 2), ([31], "2018-04", 1),
    ] as [([Double?], String?, Int)])
  func since(_ actuals: [Double?], _ since: String?, _ misses: Int) throws {
    let indicator = try indicator(actuals)
    #expect(indicator.since?.text == since)
    #expect(indicator.isOnTrack == (since == nil))
    #expect(indicator.missCount == misses)
    #expect(indicator.figures.count == actuals.count(where: { $0 != nil }))
  }

  @Test("A run of misses of a position says less than one of what is counted")
  func chance() throws {
    let misses = [Double?](repeating: 31, count: 6)
    let standing = try indicator(misses)
    #expect(abs(standing.chance - 0.041066730262192624) < 1e-9)
    #expect(standing.isBeyondChance)
    var fixture = try TrackFixture()
    fixture.add("contacts", .month, misses)
    #expect(abs(try fixture.indicator("contacts").chance - 0.0114816) < 1e-9)
    #expect(try !indicator([31, 31, 31]).isBeyondChance)
    #expect(try indicator([20, 20]).chance == 1)
  }

  @Test("Judged by the kind of period of which most is published; the others are told")
  func kinds() throws {
    var fixture = try TrackFixture()
    fixture.add("contacts", .month, [31, 32, nil, nil, nil, nil, nil, nil, nil, nil, nil, 20])
    fixture.add("contacts", .financialYear, [20])
    let indicator = try fixture.indicator("contacts")
    #expect(indicator.figures.map(\.period.type) == [.month, .month, .month])
    #expect(indicator.others.map(\.period.type) == [.financialYear])
    // A position's March is also printed as the financial year's.
    var stock = try TrackFixture()
    stock.add("lac", .monthEnd, [Double?](repeating: nil, count: 11) + [31])
    stock.run.figures["edge-of-care"]?.append(
      EarlierRun.Figure(
        indicator: "lac", period: Period(.financialYear, ending: TrackFixture.month(12)),
        range: TrackFixture.range, wasKnown: true))
    let march = try stock.indicator("lac")
    #expect(march.figures.map(\.period.type) == [.monthEnd] && march.others.count == 1)
    #expect(march.others[0].wasKnown && march.others[0].actual == 31)
  }
}
