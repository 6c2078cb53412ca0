import Engine

/// What is counted at the end of a day and on the last day of a month.
extension NaiveSimulation {
  /// What has its limit today and is still to come is late from now on. (A plan's review counts the
  /// children who are at home when it is held, or at the month's end.)
  func countWhatWasMissed() {
    for family in families where family.stage == .earlyHelp {
      let (contact, assessment) = (family.initialContactLimit, family.earlyHelpAssessmentLimit)
      if contact == today { count(.earlyHelpInitialContactInTime, false, of: 1) }
      if assessment == today { count(.earlyHelpAssessmentInTime, false, of: 1) }
    }
    for stay in stays where stay.isOpen {
      if stay.reviewDue == today { count(.careReviewsInTime, false, of: 1) }
      if stay.initialHealthDue == today && stay.healthDay == never {
        count(.initialHealthInTime, false, of: 1)
      }
    }
  }

  func closeMonth() {
    countFamilies()
    countChildrenInCare()
    countLeavers()
    for team in teams.indices { countTeam(team) }
    considerClinicSlots()
    count(.fosterHouseholds, approvedHouseholds)
    months.append(counted)
    counted = NaiveMonth()
  }

  private func countFamilies() {
    let (need, protection) = (figures.childInNeed, figures.childProtection)
    for family in families.indices {
      let it = families[family]
      let number = home(family)
      if it.assessing != nil && today > it.assessmentDue {
        count(.assessmentsOverdue, it.assessmentChildren)
      }
      switch it.stage {
      case .earlyHelp: count(.earlyHelpOpen, 1)
      case .assessment, .need:
        count(.childrenInNeed, number)
        count(.childrenInNeedAndPlans, number)
      case .protection:
        count(.plansOpen, number)
        count(.childrenInNeedAndPlans, number)
        count(.plansOpen2Years, it.planStart <= today - 730, of: number)
        count(
          .protectionPlanCurrent,
          today - it.protectionPlanDay < Int32(protection.planCurrentDays), of: number)
        count(.protectionVisited, today - it.lastVisit <= 14, of: number)
        if it.reviewDue <= today && !it.isReviewMissed {
          count(.planReviewsInTime, false, of: number)
          families[family].isReviewMissed = true
        }
      default: break
      }
      if it.stage == .need && today - it.openedDay >= Int32(need.planDueDays) {
        count(
          .needPlanCurrent, today - it.needPlanDay < Int32(need.planCurrentDays), of: number)
        count(.needPlanRecorded, it.needPlanDay != never, of: number)
      }
    }
  }

  private func countChildrenInCare() {
    let standards = figures.careStandards
    let placements: [Measure] = [
      .placedInHouse, .placedKinship, .placedAgency, .placedResidential, .placedSecure,
      .placedParentAndChild, .placedWithParents, .placedPreAdoptive, .placedSemiIndependent,
    ]
    let ages: [Measure] = [
      .age0, .age1, .age2, .age3, .age4, .age5, .age6, .age7, .age8, .age9, .age10, .age11,
      .age12, .age13, .age14, .age15, .age16, .age17,
    ]
    for stay in openStays() {
      let it = stays[stay]
      let days = today - it.entryDay
      let age = age(of: stay)
      count(.lookedAfter, 1)
      count(placements[Int(it.placement!.rawValue)], 1)
      count(ages[min(17, age)], 1)
      count(.threePlacements, it.hasThreePlacements(on: today), of: 1)
      countVisits(to: stay)
      if days >= 10 {
        let isCurrent = it.planDay.map { today - $0 < Int32(standards.planCurrentDays) } ?? false
        count(.carePlanCurrent, isCurrent, of: 1)
      }
      if days >= 20 && age >= 4 {
        let isCurrent =
          it.educationPlanDay.map { today - $0 < Int32(standards.educationPlanCurrentDays) }
          ?? false
        count(.educationPlan, it.educationPlanDay != nil, of: 1)
        count(.educationPlanCurrent, isCurrent, of: 1)
      }
      if days >= 28 {
        count(.healthCurrent, today - it.healthDay < 365, of: 1)
        count(.dentalCurrent, today - it.dentalDay < 365, of: 1)
      }
      // In care for 2.5 years.
      if days >= 913 && age < 16 {
        count(.stable2Years, it.placementStarts.last! <= today - 730, of: 1)
      }
      if today >= pathwayPlanAge(of: stay) {
        count(.pathwayPlan, it.pathwayPlanDay != nil, of: 1)
      }
    }
  }

  /// Who has not been visited yet is within both standards for a week.
  private func countVisits(to stay: Int) {
    let standards = figures.careStandards
    let it = stays[stay]
    let isSettled = today - it.placementStarts.last! >= 365
    let national = isSettled ? standards.visitSettledDays : standards.visitNationalDays
    if let last = it.lastVisit {
      count(.visitsNational, today - last <= Int32(national), of: 1)
      count(.visitsLocal, today - last <= Int32(standards.visitLocalDays), of: 1)
    } else {
      count(.visitsNational, today - it.entryDay <= 7, of: 1)
      count(.visitsLocal, today - it.entryDay <= 7, of: 1)
    }
  }

  private func countLeavers() {
    for leaver in leavers where leaver.isOpen {
      count(.careLeavers, 1)
      count(.pathwayPlan, leaver.pathwayPlanDay != nil, of: 1)
      count(.suitableAccommodation, leaver.isSuitablyHoused, of: 1)
      count(.activeLeavers, leaver.isActive, of: 1)
    }
  }

  private func countTeam(_ team: Int) {
    let it = teams[team]
    // A temporary worker's post is there while it is filled.
    let holders = posts(of: team).filter { !posts[$0].isTemporary || posts[$0].isFilled }
      .map { posts[$0].holder }
    let caseloads = workers(of: team).map(caseload)
    counted.teams.append([
      .posts: Double(holders.filter { $0 != .notEstablished }.count),
      .permanent: Double(holders.filter { $0 == .permanent }.count),
      .agency: Double(holders.filter { $0 == .agency }.count),
      .caseload: it.kind.holdsCases ? Double(caseloads.reduce(0, +)) : 0,
      .caseHolders: it.kind.holdsCases ? Double(caseloads.count) : 0,
      .caseloadMax: Double(caseloads.max() ?? 0),
      .unallocated: Double(waitingChildren(of: team)),
      .overdue: Double(work.filter { $0.team == team && $0.due < today }.count),
      .hoursAvailable: sum(it.available), .hoursNeeded: sum(it.needed),
      .hoursWorked: sum(it.worked), .hoursDropped: sum(it.dropped),
      .hoursWaiting: it.hoursWaiting,
    ])
    callForCover(of: team)
    countWorkers(of: team)
    forgetHours(of: team)
  }

  /// What has been needed and worked is that of a month; what waits goes on waiting.
  func forgetHours(of team: Int) {
    teams[team].waited = teams[team].hoursWaiting
    teams[team].available = []
    teams[team].needed = []
    teams[team].worked = []
    teams[team].dropped = []
  }

  private func countWorkers(of team: Int) {
    let kind = teams[team].kind
    let workers = workers(of: team)
    let agency = workers.filter { posts[$0].holder == .agency }.count
    let vacant = posts(of: team).filter {
      posts[$0].holder == .vacant && !posts[$0].isTemporary
    }.count
    let caseloads = workers.map(caseload)
    if kind.isSocialWork { count(.agencySocialWorkers, agency) }
    if kind.isEarlyHelp {
      count(.earlyHelpStaff, workers.count)
      count(.earlyHelpVacancies, vacant)
      count(.earlyHelpSickness, false, of: workers.count)
    }
    if kind.isSafeguarding { countLargest(.caseloadMaxSafeguarding, caseloads) }
    if kind == .lookedAfter { countLargest(.caseloadMaxLookedAfter, caseloads) }
    let measures: [TeamKind: Measure] = [
      .lookedAfter: .caseloadLookedAfter, .duty: .caseloadDuty, .locality: .caseloadLocality,
      .disability: .caseloadDisability, .complexAbuse: .caseloadComplexAbuse,
      .reviewingOfficers: .caseloadReviewingOfficers,
    ]
    if let measure = measures[kind] {
      count(measure, caseloads.reduce(0, +))
      counted.denominators[measure, default: 0] += Double(workers.count)
    }
  }

  private func countLargest(_ measure: Measure, _ caseloads: [Int]) {
    let largest = Double(caseloads.max() ?? 0)
    counted.numerators[measure] = max(counted.numerators[measure] ?? 0, largest)
  }
}
