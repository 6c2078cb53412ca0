import Engine
import Testing

@testable import Planning

@Suite("What returns count")
struct ReturnFiguresTests {
  private static let standards = Assumptions().careStandards

  private func values(_ returns: Returns, _ id: String, _ type: PeriodType) -> [Double] {
    ReturnFigures.all(returns, Self.standards)
      .filter { $0.indicator == id && $0.period.type == type }
      .sorted { $0.period.end < $1.period.end }.map(\.value)
  }

  @Test("Eight children's year, counted by hand")
  func byHand() throws {
    let returns = try ReturnsFixture.returns()
    #expect(returns.span == CoveredSpan(Month(year: 2016, month: 4), Month(year: 2017, month: 3)))
    #expect(returns.childrenLookedAfter == 7)
    #expect(values(returns, "lac", .monthEnd) == [2, 4, 4, 4, 3, 4, 4, 4, 5, 5, 4, 3])
    #expect(values(returns, "lac_admissions", .month) == [0, 2, 0, 0, 0, 1, 0, 0, 1, 0, 1, 0])
    #expect(values(returns, "lac_discharges", .month) == [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 1])
    let yearly: [(String, Double)] = [
      ("lac_admissions", 5), ("lac_discharges", 4), ("discharges_home", 2),
      ("discharges_adoption", 1), ("adoptions", 1), ("discharges_sgo", 0), ("discharges_cao", 0),
      ("lac_permanence_pct", 25), ("lac_adopted_pct", 25), ("lac_sgo_pct", 0),
      ("adoption_placed", 1), ("adoption_placement_orders", 0), ("lac_admissions_age_0_1", 1),
      ("lac_admissions_age_2_4", 0), ("lac_admissions_age_5_9", 2),
      ("lac_admissions_age_10_15", 0), ("lac_admissions_age_15_plus", 2),
    ]
    for (id, value) in yearly { #expect(values(returns, id, .financialYear) == [value], "\(id)") }
    // In March Amy is with kin, Cat in a parent and child unit, Fay on her own.
    let march: [(String, Double)] = [
      ("placements_kinship", 1), ("placements_mother_baby", 1), ("placements_other", 1),
      ("placements_in_house_foster", 0), ("lac_commissioned_count", 1), ("lac_fostered", 1),
      ("lac_age_0", 1), ("lac_age_6", 1), ("lac_age_16", 1), ("lac_age_15", 0),
    ]
    for (id, value) in march { #expect(values(returns, id, .monthEnd).last == value, "\(id)") }
    // Where Hal was before March 2016 is not known, so nothing is said until he leaves.
    #expect(values(returns, "lac_3plus_placements_pct", .rolling12Months) == [0])
    #expect(values(returns, "lac_reviews_on_time_pct", .month).isEmpty)
  }

  @Test("Eight children's year as a starting position")
  func opening() throws {
    let profiles = ReturnOpening.profiles(try ReturnsFixture.returns())
    #expect(Set(profiles.map(\.day)) == [Day(year: 2017, month: 3, day: 31)])
    let values = Dictionary(uniqueKeysWithValues: profiles.map { ($0.dimension.key, $0.values) })
    #expect(values["looked_after_by_placement"] == [0, 1, 0, 0, 0, 1, 0, 0, 1])
    #expect(values["looked_after_by_legal_status"] == [1, 2, 0, 0])
    // Fay for 120 days, Cat for 207, Amy for 334.
    #expect(values["time_in_care_share"] == [0, 1.0 / 3, 2.0 / 3, 0, 0, 0])
    #expect(values["awaiting_match"] == [0])
    #expect(values["three_placements_share"] == [0])
    // Nobody has been there for two and a half years.
    #expect(values["stable_share"] == nil)
  }

  @Test("Eight children's rates, worked out by hand")
  func rates() throws {
    let returns = try ReturnsFixture.returns()
    var assumptions = Assumptions()
    assumptions.leavingCare.preparationDays = 60
    assumptions.leavingCare.homeTimeFactor = [2, 1, 1, 1]
    let figures = MeasuredEntries.figures(returns) + MeasuredExits(returns, assumptions).figures
    func values(_ path: String) throws -> [Double?] {
      try #require(figures.first { $0.path == path }).estimates.map { $0?.value }
    }
    // Of 365 days.
    let one = 1.001
    #expect(try values("entering_care.police_protection_per_year") == [0, 0, one, 0, 0])
    #expect(try values("entering_care.voluntary_per_year") == [0, 0, one, one, 0])
    #expect(try values("entering_care.newborns_per_year") == [one])
    #expect(try values("entering_care.unaccompanied_per_year") == [one])
    #expect(try values("entering_care.police_to_proceedings_share") == [0])
    // Amy's order in her 61 days by agreement, the 32 until Bob's return is decided, and Eve's 4.
    #expect(
      try values("entering_care.voluntary_to_proceedings_per_year")
        == [MeasuredFigure.rounded(365.25 / 97)])
    #expect(try values("placements.kinship_share") == [0, nil, 0, 0, nil])
    #expect(try values("placements.with_parents_share") == [0, nil, nil, nil, nil])
    #expect(try values("placements.residential_share") == [0, nil, 0, 0.5, nil])
    #expect(try values("placements.parent_and_child_share") == [1])
    #expect(try values("placements.semi_independent_share") == [nil])
    #expect(try values("placements.secure_share") == [0])
    #expect(try values("leaving_care.transfer_share") == [nil])
    // Until 30 January, when the last decisions that are seen are made. At 5 to 9 Amy's 56 days
    // of double weight and 5 more; at 10 to 15 Bob's 32 of double weight. Eve comes too late.
    #expect(
      try values("leaving_care.home_per_year_voluntary")
        == [nil, nil, 0, MeasuredFigure.rounded(365.25 / 64), nil])
    // Fay is 16 from January on, Dan 17 until February; she lives on her own.
    #expect(try values("placements.to_semi_independent_per_year") == [0])
    let range = try #require(
      figures.first { $0.path == "entering_care.newborns_per_year" }?.estimates[0])
    #expect(abs(range.low - 0.05133) < 1e-5 && abs(range.high - 4.747) < 1e-3)
  }
}
