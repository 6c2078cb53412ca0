import Engine
import Testing

@testable import Planning

@Suite("Which published figures are fitted")
struct ObservationsTests {
  /// The series of an indicator over a kind of period.
  private func series(
    _ authority: Authority, _ indicator: String, _ type: PeriodType
  ) throws -> ObservedSeries? {
    try Calibration(authority).observations.series.first {
      $0.indicator == indicator && $0.periodType == type
    }
  }

  private func add(
    _ authority: inout Authority, _ id: String, _ type: PeriodType, _ year: Int32, _ month: Int32,
    _ value: Double
  ) {
    authority.published.add(
      id, Period(type, ending: Month(year: year, month: month)), .init(value, source: "second"),
      published: "2018-05", isPlain: true)
  }

  @Test("A year to date is fitted where no month of it is published")
  func yearToDate() throws {
    var authority = try calibratableAuthority()
    add(&authority, "s47_completed", .yearToDate, 2017, 7, 60)
    add(&authority, "contacts", .yearToDate, 2017, 7, 300)
    add(&authority, "referrals", .yearToDate, 2018, 3, 240)
    let fitted = try #require(try series(authority, "s47_completed", .yearToDate))
    #expect(fitted.observed == [60])
    #expect(try series(authority, "contacts", .yearToDate) == nil, "its months are there")
    #expect(try series(authority, "referrals", .yearToDate) == nil, "the year is there")
  }

  @Test("Caveats leave figures out or enlarge their errors, and their reasons are kept")
  func caveats() throws {
    var authority = try calibratableAuthority()
    let months = Month(year: 2017, month: 4)...Month(year: 2017, month: 6)
    authority.caveats = [
      Caveat(
        indicator: "contacts", periodType: .month, source: nil, months: months, treatment: .leftOut,
        reason: "moved"),
      Caveat(
        indicator: "contacts_to*", periodType: nil, source: nil, months: months,
        treatment: .errorTimes(4), reason: "doubtful"),
    ]
    let observations = try Calibration(authority).observations
    #expect(observations.leftOut.count == 3)
    #expect(observations.leftOut.allSatisfy { $0.indicator == "contacts" && $0.reason == "moved" })
    let shares = try #require(try series(authority, "contacts_to_referral", .month))
    let (first, last) = (shares.observations[0], shares.observations[11])
    #expect(first.caveat == "doubtful" && first.error == 2)
    #expect(last.caveat.isEmpty && last.error == 0.5)
  }

  @Test("A figure by a later definition is fitted as the simulation counts, by the earlier one")
  func otherDefinition() throws {
    var authority = try calibratableAuthority()
    let plain = try #require(try series(authority, "contacts", .month)).observations
    func caveat(from first: Month) -> Caveat {
      Caveat(
        indicator: "contacts", periodType: nil, source: nil,
        months: first...Month(year: 2018, month: 3), treatment: .countedTimes(1.25),
        reason: "more widely")
    }
    authority.caveats = [caveat(from: Month(year: 2017, month: 12))]
    let changed = try #require(try series(authority, "contacts", .month)).observations
    for (before, after) in zip(plain, changed) {
      let isWider = before.period.end >= Month(year: 2017, month: 12)
      #expect(after.countedTimes == (isWider ? 1.25 : 1))
      #expect(after.value == before.value / after.countedTimes)
      #expect(after.error == before.error / after.countedTimes)
    }
    // A simulation that opens after the change counts by the later definition.
    authority.caveats = [caveat(from: Month(year: 2015, month: 1))]
    let opened = try #require(try series(authority, "contacts", .month)).observations
    #expect(opened.map(\.value) == plain.map(\.value))
  }
}
