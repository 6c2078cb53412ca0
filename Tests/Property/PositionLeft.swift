@testable import Engine

/// What many simulations of an authority left behind on one day, as the position in which another
/// would find it.
///
/// Counts are means, rounded so that they add up; shares are means of shares.
struct PositionLeft {
  private(set) var opening = OpeningPosition()
  private var assumptions: Assumptions
  private var number = 0.0

  init(_ assumptions: Assumptions) {
    self.assumptions = assumptions
    self.assumptions.adoption.approvedAtStart = 0
    for team in 0..<Int(assumptions.workforce.teamCount) {
      self.assumptions.workforce.teams[team].permanent = 0
      self.assumptions.workforce.teams[team].agency = 0
    }
  }

  /// Adds what one simulation leaves on its day.
  mutating func add(_ simulation: borrowing Simulation) {
    number += 1
    addCare(simulation)
    addFamilies(simulation)
    addCareLeavers(simulation)
    opening.earlyHelpFamilies += Double(simulation.earlyHelpOpen)
    opening.fosterHouseholds += Double(simulation.approvedHouseholds)
    assumptions.adoption.approvedAtStart += Double(simulation.adopters.waiting)
    for month in simulation.month - 11...simulation.month {
      opening.referralsLast12Months += simulation.tally.numerator(.referrals, month: month)
    }
    for row in simulation.workers.indices {
      let team = Int(simulation.workers[row].team)
      switch simulation.workers[row].post {
      case .permanent: assumptions.workforce.teams[team].permanent += 1
      case .agency: assumptions.workforce.teams[team].agency += 1
      case .none, .vacant: break
      }
    }
  }

  private mutating func addCare(_ simulation: borrowing Simulation) {
    let today = simulation.today
    let standards = simulation.assumptions.careStandards
    let stays = simulation.care.copied.filter { $0.isOpen }
    let all = Double(stays.count)
    func share(_ isSo: (CareEpisode) -> Bool) -> Double { Double(stays.filter(isSo).count) / all }
    func age(_ stay: CareEpisode) -> Int32 { simulation.children[Int(stay.child)].age(on: today) }
    for stay in stays {
      let days = today - stay.entryDay
      opening.lookedAfterByAge[Int(min(17, age(stay)))] += 1
      opening.lookedAfterByPlacement[stay.placement.row] += 1
      opening.lookedAfterByLegalStatus[Int(stay.legal.rawValue)] += 1
      let bounds: [Int32] = [91, 183, 365, 730, 1826, .max]
      opening.timeInCareShare[bounds.firstIndex { days < $0 }!] += 1 / all
      if stay.adoption == .decided { opening.awaitingPlacementOrder += 1 }
      if stay.adoption == .ordered || stay.adoption == .matched { opening.awaitingMatch += 1 }
    }
    let long = stays.filter { today - $0.entryDay >= 913 && age($0) < 16 }
    opening.stableShare +=
      Double(long.filter { $0.placementStart <= today - 730 }.count) / Double(long.count)
    opening.threePlacementsShare += share { $0.hasThreePlacements(on: today) }
    opening.carePlanCurrentShare += share { $0.planDay > today - Int32(standards.planCurrentDays) }
    opening.healthCurrentShare += share { $0.healthDay > today - 365 }
    opening.dentalCurrentShare += share { $0.dentalDay > today - 365 }
    opening.educationPlanShare += share { $0.educationPlanDay > never || age($0) < 4 }
    opening.educationPlanCurrentShare += share {
      $0.educationPlanDay > today - Int32(standards.educationPlanCurrentDays) || age($0) < 4
    }
  }

  private mutating func addFamilies(_ simulation: borrowing Simulation) {
    let today = simulation.today
    let families = simulation.families.copied.filter { $0.isOpen }
    func children(_ isMeant: (Family) -> Bool) -> Double {
      families.filter(isMeant).reduce(0) { $0 + Double($1.home) }
    }
    let plans = children { $0.stage == .protection }
    opening.plans += plans
    let bounds: [Int32] = [0, 91, 183, 365, 730, .max]
    for band in 0..<5 {
      opening.planDurationShare[band] +=
        children {
          $0.stage == .protection
            && (bounds[band]..<bounds[band + 1]).contains(today - $0.planStart)
        } / plans
    }
    let again = children { $0.stage == .protection && $0.plansEver > 1 }
    let soon = children {
      $0.stage == .protection && $0.plansEver > 1 && $0.lastPlanEnd > $0.planStart - 730
    }
    opening.planRepeatEverShare += again / plans
    opening.planRepeat24MonthsShare += soon / plans
    let planLimit = today - Int32(simulation.assumptions.childProtection.planCurrentDays)
    opening.protectionPlanCurrentShare +=
      children { $0.stage == .protection && $0.protectionPlanDay > planLimit } / plans
    let needLimit = today - Int32(simulation.assumptions.childInNeed.planCurrentDays)
    opening.needPlanCurrentShare +=
      children { $0.stage == .need && $0.needPlanDay > needLimit }
      / children { $0.stage == .need && $0.openedDay <= today - 45 }
    opening.childrenInNeed += Double(simulation.inNeed)
    opening.openAssessments += children { $0.stage == .assessment }
    opening.overdueAssessments += children { $0.stage == .assessment && today > $0.assessmentDue }
    opening.openEnquiries += children { $0.enquiring == 1 }
  }

  private mutating func addCareLeavers(_ simulation: borrowing Simulation) {
    let leavers = simulation.leavers.copied.filter { $0.isOpen }
    let all = Double(leavers.count)
    opening.careLeavers += all
    opening.pathwayPlanShare += Double(leavers.filter { $0.pathwayPlanDay > never }.count) / all
    opening.suitableAccommodationShare += Double(leavers.filter(\.isSuitablyHoused).count) / all
    opening.activeShare += Double(leavers.filter(\.isActive).count) / all
  }

  /// The plan of an authority that opens so, for some months from a day on.
  func plan(from day: Day, months: Int32) -> SimulationPlan {
    var assumptions = assumptions
    assumptions.adoption.approvedAtStart = (assumptions.adoption.approvedAtStart / number).rounded()
    for team in 0..<Int(assumptions.workforce.teamCount) {
      assumptions.workforce.teams[team].permanent /= number
      assumptions.workforce.teams[team].agency /= number
    }
    return SimulationPlan(
      assumptions: assumptions, levers: [], opening: mean(), openingDay: day,
      lastMonth: Month(containing: day) + months)
  }

  private func mean() -> OpeningPosition {
    var mean = opening
    for band in 0..<18 {
      mean.lookedAfterByAge[band] = (mean.lookedAfterByAge[band] / number).rounded()
    }
    let all = (0..<18).reduce(0.0) { $0 + mean.lookedAfterByAge[$1] }
    for row in 0..<9 {
      mean.lookedAfterByPlacement[row] = (mean.lookedAfterByPlacement[row] / number).rounded()
    }
    for row in 0..<4 {
      mean.lookedAfterByLegalStatus[row] = (mean.lookedAfterByLegalStatus[row] / number).rounded()
    }
    mean.lookedAfterByPlacement[2] +=
      all - (0..<9).reduce(0.0) { $0 + mean.lookedAfterByPlacement[$1] }
    mean.lookedAfterByLegalStatus[2] +=
      all - (0..<4).reduce(0.0) { $0 + mean.lookedAfterByLegalStatus[$1] }
    for band in 0..<6 { mean.timeInCareShare[band] /= number }
    for band in 0..<5 { mean.planDurationShare[band] /= number }
    let shares: [WritableKeyPath<OpeningPosition, Double>] = [
      \.stableShare, \.threePlacementsShare, \.planRepeatEverShare, \.planRepeat24MonthsShare,
      \.needPlanCurrentShare, \.protectionPlanCurrentShare, \.carePlanCurrentShare,
      \.healthCurrentShare, \.dentalCurrentShare, \.educationPlanShare,
      \.educationPlanCurrentShare, \.pathwayPlanShare, \.suitableAccommodationShare, \.activeShare,
      \.referralsLast12Months,
    ]
    for share in shares { mean[keyPath: share] /= number }
    let counts: [WritableKeyPath<OpeningPosition, Double>] = [
      \.plans, \.childrenInNeed, \.openAssessments, \.overdueAssessments, \.openEnquiries,
      \.careLeavers, \.earlyHelpFamilies, \.fosterHouseholds, \.awaitingPlacementOrder,
      \.awaitingMatch,
    ]
    for count in counts { mean[keyPath: count] = (mean[keyPath: count] / number).rounded() }
    return mean
  }
}
