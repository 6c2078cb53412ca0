import Engine
import Fixtures
import Testing

@Suite("Right Child Right Care")
struct RightChildTests {
  static let start = Day(year: 2018, month: 6, day: 1)
  static let reviewed = 170.0
  static let levers: [Lever] = [
    .setting(\.programmes.rightChildReviewed, to: reviewed, from: start, rampDays: 548),
    .setting(\.programmes.rightChildSuccessShare, to: 0.7, from: start),
    .setting(\.programmes.rightChildWayShare, 0, to: 0.5, from: start),
    .setting(\.programmes.rightChildWayShare, 1, to: 0.25, from: start),
    .setting(\.programmes.rightChildWayShare, 2, to: 0.25, from: start),
    .setting(\.programmes.rightChildMeanDays, to: 150, from: start),
    .setting(\.programmes.rightChildHours, to: 10, from: start),
  ]

  @Test("Fewer children are in care from late 2018, and nothing differs before it starts")
  func fewer() {
    let pairs = pairs(levers: Self.levers)
    for pair in pairs {
      #expect(pair.changed.bits(months: 2) == pair.baseline.bits(months: 2))
    }
    // Months from April 2018.
    func lookedAfter(_ month: Int) -> PairedDifference {
      PairedDifference(pairs) { $0.numerator(.lookedAfter, month: month) }
    }
    #expect(abs(lookedAfter(4).mean) < 5, "\(lookedAfter(4))")
    #expect(lookedAfter(8).isClearlyLess, "\(lookedAfter(8))")
    #expect(lookedAfter(14).mean < lookedAfter(8).mean - 15)
    #expect(lookedAfter(20).mean < lookedAfter(14).mean - 10)
    let cost = PairedDifference(pairs) { $0.pounds(CostLine.placements, 12..<24) }
    #expect(cost.isClearlyLess, "\(cost)")
    let allowances = PairedDifference(pairs) { $0.pounds([.guardianshipAllowances], 12..<24) }
    #expect(allowances.isClearlyMore, "\(allowances)")
  }

  /// With no other way out, whoever leaves has left through the programme.
  @Test("Seven in ten of those reviewed leave, in the ways stated")
  func ways() {
    let others =
      Lever.setting(allOf: \.leavingCare.homePerYearVoluntary, to: 0)
      + Lever.setting(allOf: \.leavingCare.homePerYearOrder, to: 0)
      + Lever.setting(allOf: \.leavingCare.guardianshipPerYear, to: 0)
      + Lever.setting(allOf: \.leavingCare.arrangementsPerYear, to: 0)
      + Lever.setting(allOf: \.leavingCare.otherPerYear, to: 0)
      + Lever.setting(allOf: \.enteringCare.finalOrderShare, to: 0)
      + [.setting(\.enteringCare.finalOrderShare, 0, to: 1)]
    let pairs = pairs(
      6, of: madeUpPlan(months: 36, levers: others),
      and: madeUpPlan(months: 36, levers: others + Self.levers))
    let months = 0..<36
    func extra(_ measure: Measure) -> Double {
      PairedDifference(pairs) { $0.total(measure, months) }.mean * 6
    }
    let guardianship = extra(.dischargesGuardianship)
    let arrangements = extra(.dischargesArrangements)
    let home = extra(.dischargesHome)
    // 1,020 reviews; bounds of four standard deviations and a twentieth for those who turn 18.
    let left = guardianship + arrangements + home
    #expect(left > 0.7 * 6 * Self.reviewed * 0.95 - 4 * 14.6, "\(left)")
    #expect(left < 0.7 * 6 * Self.reviewed + 4 * 14.6, "\(left)")
    #expect(abs(guardianship / left - 0.5) < 4 * 0.019)
    #expect(abs(arrangements / left - 0.25) < 4 * 0.016)
    #expect(abs(home / left - 0.25) < 4 * 0.016)
  }

  @Test("With other ways out open, some would have left anyway")
  func displaced() {
    let pairs = pairs(6, of: madeUpPlan(), and: madeUpPlan(levers: Self.levers))
    let months = 0..<36
    let extra = PairedDifference(pairs) { tally in
      [Measure.dischargesGuardianship, .dischargesArrangements, .dischargesHome].reduce(0) {
        $0 + tally.total($1, months)
      }
    }
    #expect(extra.mean > 0.5 * 0.7 * Self.reviewed, "\(extra)")
    #expect(extra.mean < 0.7 * Self.reviewed, "\(extra)")
    let fewer = PairedDifference(pairs) { $0.numerator(.lookedAfter, month: 35) }
    let back = PairedDifference(pairs) { $0.total(.admissions, months) }
    let away = PairedDifference(pairs) { $0.total(.discharges, months) }
    #expect(abs(fewer.mean - back.mean + away.mean) < 1e-9)
    #expect(fewer.mean < -40, "\(fewer)")
  }
}
