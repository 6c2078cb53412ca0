import Engine
import Fixtures
import Testing

@Suite("Foster households and where children live")
struct FosterHouseholdsTests {
  static let months = 6..<24
  /// An agency market of about the size that is used, so that it turns children away.
  static let tightMarket = Lever.setting(\.placements.agencyPlaces, to: 200)

  @Test("Twice the households move children out of agencies and lower the cost")
  func twice() {
    let pairs = pairs { $0.opening.fosterHouseholds *= 2 }
    let inHouse = PairedDifference(pairs) { $0.mean(.placedInHouse, Self.months) }
    #expect(inHouse.isClearlyMore, "\(inHouse)")
    let agency = PairedDifference(pairs) { $0.mean(.placedAgency, Self.months) }
    #expect(agency.isClearlyLess, "\(agency)")
    let cost = PairedDifference(pairs) { $0.pounds(CostLine.placements, Self.months) }
    #expect(cost.isClearlyLess, "\(cost)")
    let lookedAfter = PairedDifference(pairs) { $0.mean(.lookedAfter, Self.months) }
    #expect(abs(lookedAfter.mean) < 5, "\(lookedAfter)")
  }

  @Test("Where agencies turn children away, more households keep them out of residential care")
  func tight() {
    let baseline = madeUpPlan(months: 24, levers: [Self.tightMarket])
    var changed = baseline
    changed.opening.fosterHouseholds *= 2
    let pairs = pairs(of: baseline, and: changed)
    let residential = PairedDifference(pairs) { $0.mean(.placedResidential, Self.months) }
    #expect(residential.isClearlyLess, "\(residential)")
    let market = PairedDifference(
      zip(baselines, pairs).map { Pair(baseline: $0, changed: $1.baseline) }
    ) { $0.mean(.placedResidential, Self.months) }
    #expect(market.isClearlyMore, "\(market)")
  }

  @Test("More enquiries that end in approval bring households, places and children in house")
  func recruitment() {
    let pairs = pairs(levers: [
      .multiplying(\.fostering.enquiriesPerYear, by: 3),
      .multiplying(\.fostering.enquiryToApprovalShare, by: 1.5),
    ])
    let late = 12..<24
    for measure in [Measure.fosterHouseholds, .fosterPlacesCreated, .placedInHouse] {
      let more = PairedDifference(pairs) { $0.mean(measure, late) }
      #expect(more.isClearlyMore, "\(measure) \(more)")
    }
    let agency = PairedDifference(pairs) { $0.mean(.placedAgency, late) }
    #expect(agency.isClearlyLess, "\(agency)")
    // Nobody is approved before the checks have had their time.
    let early = PairedDifference(pairs) { $0.total(.householdsApproved, 0..<4) }
    #expect(early.differences.allSatisfy { $0 == 0 })
  }
}
