import Fixtures
import Testing

@testable import Engine

/// Whom the luck of the week alone leaves out, nothing could have happened to.
@Suite("Looking at everybody comes to the same")
struct ScreeningTests {
  /// Levers and programmes move what the luck is compared with, in the middle of a run and far
  /// beyond the figures of the first day.
  @Test("Plans of all kinds, every programme at work", arguments: 0..<24)
  func sameTally(number: Int) {
    let plan = variedPlan(UInt64(number))
    var screened = Simulation(plan: plan, seed: 1, replication: UInt64(number))
    var plain = Simulation(plan: plan, seed: 1, replication: UInt64(number))
    screened.run()
    while plain.today < plain.lastDay { plain.simulateDayLookingAtEverybody() }
    #expect(screened.tally.checksum == plain.tally.checksum)
    #expect(screened.events == plain.events)
  }

  /// The busy plan with rates from a quarter of theirs to some times theirs, in a changing world:
  /// some from the first day on, some for a time within the run.
  private func variedPlan(_ number: UInt64) -> SimulationPlan {
    let luck = Luck(seed: 20_191_001, replication: number)
    var draws: UInt64 = 0
    func between(_ low: Double, _ high: Double) -> Double {
      draws += 1
      return low * Mathematics.power(high / low, luck.uniform(draws, .parameter))
    }
    var plan = busyPlan(scale: 0.4, months: 15)
    let rates: [Lever] =
      (0..<5).flatMap { band -> [Lever] in
        [
          .multiplying(\.leavingCare.homePerYearVoluntary, band, by: between(0.25, 4)),
          .multiplying(\.leavingCare.guardianshipPerYear, band, by: between(0.25, 4)),
          .multiplying(\.leavingCare.arrangementsPerYear, band, by: between(0.25, 4)),
          .multiplying(\.leavingCare.otherPerYear, band, by: between(0.25, 4)),
          .multiplying(\.enteringCare.proceedingsPerPlanYear, band, by: between(0.25, 4)),
          .multiplying(\.enteringCare.policeProtectionPerYear, band, by: between(0.25, 4)),
          .multiplying(\.enteringCare.voluntaryPerYear, band, by: between(0.25, 4)),
          .multiplying(\.placements.disruptionAgeFactor, band, by: between(0.25, 4)),
        ]
      } + [
        .multiplying(\.leavingCare.kinshipFactor, by: between(0.1, 4)),
        .multiplying(\.enteringCare.voluntaryToProceedingsPerYear, by: between(0.25, 4)),
        .multiplying(\.programmes.therapeuticRelativeRisk, by: between(0.25, 6)),
        .multiplying(\.placements.agencyToInHousePerYear, by: between(0.25, 8)),
        .multiplying(\.placements.residentialToFosterPerYear, by: between(0.25, 8)),
        .multiplying(\.placements.toSemiIndependentPerYear, by: between(0.25, 4)),
        .multiplying(\.adoption.disruptionsPerYear, by: between(0.25, 8)),
        .multiplying(\.section47.openCasesPerYear, by: between(0.25, 4)),
        .multiplying(\.assessment.reassessmentsPerYear, by: between(0.25, 4)),
      ]
    for var lever in rates {
      if between(1, 4) > 2 {
        lever.amount *= between(0.5, 2)
        lever.from = plan.openingDay + Int32(between(20, 300))
        lever.rampDays = Int32(between(1, 120))
        lever.until = lever.from + Int32(between(30, 300))
        lever.fadeDays = Int32(between(1, 60))
      }
      plan.levers.append(lever)
    }
    plan.assumptions.world.volatility = Table(repeating: between(0.05, 0.6))
    return plan
  }
}

/// The day of `Simulation.simulateDay`, in which nobody is passed over.
extension Simulation {
  fileprivate mutating func simulateDayLookingAtEverybody() {
    beginDay()
    takeWhatFallsDue()

    receiveContacts()
    receiveEarlyHelpContacts()
    lookAtOpenFamilies()
    admitFromOutside()
    lookAtChildrenInCare()
    runProgrammes()
    recruitAdopters()
    recruitFosterCarers()
    reviewCareLeavers()
    if isMonday {
      findAdoptiveFamilies()
      hireAndLeave()
      holdClinics()
    }
    if isWorkingDay {
      allocateWaitingCases()
      workTheDay()
    }
    spendTheDay()
    countLimitsOfToday()
    if today == calendarMonth.lastDay.number { closeMonth() }
  }

  private mutating func lookAtChildrenInCare() {
    for row in care.indices where care[row].isOpen && Int32(care[row].key % 7) == weekday {
      reviewLeaving(of: row)
      reviewProceedings(of: row)
      if care[row].isOpen { reviewPlacement(of: row) }
    }
  }

  private mutating func lookAtOpenFamilies() {
    if isMonday {
      openByBand = openThisWeek
      openThisWeek = InlineArray(repeating: 0)
    }
    let entering = assumptions.enteringCare
    let admissions = intensity[Stream.admissions]
    let enquiry = chance(
      ofRate: assumptions.section47.openCasesPerYear * intensity[Stream.thresholds], days: 7)
    let again = chance(ofRate: assumptions.assessment.reassessmentsPerYear, days: 7)
    var from = 0
    while let place = openFamilyMarks.next(from: from, on: weekday) {
      let entry = openFamilies[place]
      reviewFamily(entry, luck.uniform(entry.key, .enquiryOfOpenCase, week), enquiry, again)
      for child in entry.children where children[child].isHome {
        let band = children[child].band(on: today)
        openThisWeek[band] += 1
        let open = Double(max(1, openByBand[band]))
        let u = luck.uniform(children[child].key, .proceedings, week)
        let police = entering.policeProtectionPerYear[band] * admissions / open
        let voluntary = entering.voluntaryPerYear[band] * admissions / open
        if u < chance(ofRate: entering.proceedingsPerPlanYear[band] * admissions, days: 7) {
          if families[Int(entry.family)].stage == .protection { issueProceedings(for: child) }
        } else if u >= 0.5 && u < 0.5 + chance(ofRate: police, days: 7) {
          admit(child, by: .policeProtection)
        } else if u >= 1 - chance(ofRate: voluntary, days: 7) {
          accommodate(child)
        }
      }
      // An admission may have closed the family and put another into its place.
      let isThere = place < openFamilies.count && openFamilies[place].family == entry.family
      from = isThere ? place + 1 : place
    }
  }
}
