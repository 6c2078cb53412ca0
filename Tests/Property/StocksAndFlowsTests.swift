import Engine
import Fixtures
import Testing

@Suite("Stocks follow from flows, to the child")
struct StocksAndFlowsTests {
  static let runs = (0..<4).map { simulate(madeUpPlan(), $0) }
  static let opening = madeUpOpening()

  /// Expects each month's stock to be the last one's plus what came less what went.
  private func expectBalance(
    _ stock: Measure, from opening: Double, in flowIn: Measure, out flowOut: Measure
  ) {
    for tally in Self.runs {
      var expected = opening
      for month in 0..<36 {
        expected +=
          tally.numerator(flowIn, month: month) - tally.numerator(flowOut, month: month)
        #expect(tally.numerator(stock, month: month) == expected, "\(stock), month \(month)")
      }
    }
  }

  /// Expects a measure to be the sum of others in every month.
  private func expectSum(_ whole: Measure, _ parts: [Measure], atMost: Bool = false) {
    for tally in Self.runs {
      for month in 0..<36 {
        let sum = parts.reduce(0) { $0 + tally.numerator($1, month: month) }
        let total = tally.numerator(whole, month: month)
        #expect(atMost ? sum <= total : sum == total, "\(whole), month \(month)")
      }
    }
  }

  @Test("Children in care")
  func lookedAfter() {
    let ages = (0..<18).reduce(0.0) { $0 + Self.opening.lookedAfterByAge[$1] }
    expectBalance(.lookedAfter, from: ages, in: .admissions, out: .discharges)
    expectSum(.lookedAfter, measures(from: .age0, through: .age17))
    expectSum(.lookedAfter, measures(from: .placedInHouse, through: .placedSemiIndependent))
    expectSum(.admissions, measures(from: .admittedUnder2, through: .admitted15Plus))
    expectSum(
      .discharges,
      [.dischargesGuardianship, .dischargesAdopted, .dischargesHome, .dischargesArrangements],
      atMost: true)
    expectSum(
      .dischargesPermanence,
      [.dischargesGuardianship, .dischargesAdopted, .dischargesArrangements])
    expectSum(.adopted, [.dischargesAdopted])
  }

  @Test("Children on plans and in need")
  func plans() {
    expectBalance(.plansOpen, from: Self.opening.plans, in: .plansStarted, out: .plansEnded)
    expectSum(.childrenInNeedAndPlans, [.childrenInNeed, .plansOpen])
  }

  @Test("Foster households")
  func households() {
    expectBalance(
      .fosterHouseholds, from: Self.opening.fosterHouseholds, in: .householdsApproved,
      out: .householdsLeft)
  }

  @Test("Families open to Early Help: none appears that was not triaged or stepped down")
  func earlyHelp() {
    for tally in Self.runs {
      var before = Self.opening.earlyHelpFamilies
      for month in 0..<36 {
        let now = tally.numerator(.earlyHelpOpen, month: month)
        let opened = now - before + tally.numerator(.earlyHelpClosed, month: month)
        let steppedDown = tally.numerator(.stepDownFamilies, month: month)
        let triaged = tally.numerator(.earlyHelpTriaged, month: month)
        #expect(opened >= steppedDown && opened <= steppedDown + triaged)
        before = now
      }
    }
  }

  @Test("Contacts by source, and outcomes of assessments and enquiries")
  func parts() {
    expectSum(.contacts, measures(from: .contactsPolice, through: .contactsOthers))
    expectSum(.contactsToReferral, measures(from: .referredPolice, through: .referredOthers))
    expectSum(
      .assessmentsCompleted, measures(from: .assessmentsOngoing, through: .assessmentsOther))
    expectSum(
      .enquiriesCompleted, measures(from: .enquiriesContinuingRisk, through: .enquiriesNotRecorded))
    expectSum(.referrals, [.contactsToReferral])
  }

  @Test("Every share lies between 0 and 1, and no count is negative")
  func shares() {
    // Days, children per worker and people are divided by something else than what they are part of;
    // households approved this month enquired earlier.
    let others: Set<Measure> = [
      .earlyHelpSickness, .daysEntryToPlaced, .daysOrderToMatch, .enquiryConversion,
      .caseloadLookedAfter, .caseloadDuty, .caseloadLocality, .caseloadDisability,
      .caseloadComplexAbuse, .caseloadReviewingOfficers,
    ]
    for tally in Self.runs {
      for month in 0..<36 {
        for measure in Measure.allCases {
          let part = tally.numerator(measure, month: month)
          let whole = tally.denominator(measure, month: month)
          #expect(part >= 0 && whole >= 0)
          if whole > 0 && !others.contains(measure) { #expect(part <= whole, "\(measure)") }
        }
      }
    }
  }

  private func measures(from first: Measure, through last: Measure) -> [Measure] {
    (first.rawValue...last.rawValue).compactMap(Measure.init(rawValue:))
  }
}
