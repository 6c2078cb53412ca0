import Fixtures
import Testing

@testable import Engine

/// Foster households that join beside those who enquire: so many, on the day, and no enquiry of anybody
/// is counted for them.
@Suite("Foster households that join")
struct ExtraHouseholdsTests {
  private func tally(_ households: Double, from day: Int32) -> Tally {
    var plan = madeUpPlan(months: 24)
    plan.levers = [
      .setting(
        \.programmes.extraFosterHouseholds, to: households, from: plan.openingDay + day)
    ]
    return simulate(plan)
  }

  @Test("They are approved on the day, once")
  func joining() {
    let (none, forty) = (tally(0, from: 190), tally(40, from: 190))
    func more(_ measure: Measure, _ months: Range<Int>) -> Double {
      forty.total(measure, months) - none.total(measure, months)
    }
    #expect(more(.fosterHouseholds, 0..<6) == 0)
    #expect(more(.householdsApproved, 6..<24) == 40)
    // Some of them leave within the year and a half.
    #expect(more(.fosterHouseholds, 23..<24) > 25)
    for month in 0..<24 {
      #expect(
        forty.numerator(.enquiryConversion, month: month)
          == none.numerator(.enquiryConversion, month: month))
    }
  }

  @Test("Fewer children find no household of the authority's own")
  func effect() {
    let (none, many) = (tally(0, from: 1), tally(150, from: 1))
    #expect(
      many.total(.inHouseNotFound, 3..<24) < 0.7 * none.total(.inHouseNotFound, 3..<24))
    #expect(many.mean(.placedInHouse, 12..<24) > none.mean(.placedInHouse, 12..<24) + 50)
  }
}
