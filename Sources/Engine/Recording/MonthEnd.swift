/// What is counted on the last day of a month.
extension Simulation {
  mutating func closeMonth() {
    countFamilies()
    countChildrenInCare()
    countCareLeavers()
    countTeams()
    count(.earlyHelpOpen, Double(earlyHelpOpen))
    count(.fosterHouseholds, Double(approvedHouseholds))
  }

  private mutating func countFamilies() {
    count(.childrenInNeed, Double(inNeed))
    count(.childrenInNeedAndPlans, Double(inNeed + onPlans))
    count(.plansOpen, Double(onPlans))
    let figures = assumptions
    for entry in openFamilies {
      let row = families[Int(entry.family)]
      let home = Double(row.home)
      if row.assessing > 0 && today > row.assessmentDue {
        count(.assessmentsOverdue, Double(row.assessmentChildren))
      }
      switch row.stage {
      case .protection:
        count(.plansOpen2Years, row.planStart <= today - 730 ? home : 0, of: home)
        let current = row.protectionPlanDay > today - Int32(figures.childProtection.planCurrentDays)
        count(.protectionPlanCurrent, current ? home : 0, of: home)
        count(.protectionVisited, row.lastVisit >= today - 14 ? home : 0, of: home)
      case .need, .assessment:
        if today - row.openedDay < Int32(figures.childInNeed.planDueDays) { continue }
        if row.stage == .assessment { continue }
        let current = row.needPlanDay > today - Int32(figures.childInNeed.planCurrentDays)
        count(.needPlanCurrent, current ? home : 0, of: home)
        count(.needPlanRecorded, row.needPlanDay > never ? home : 0, of: home)
      default: break
      }
    }
  }

  private mutating func countChildrenInCare() {
    count(.lookedAfter, Double(lookedAfter))
    for type in PlacementType.allCases {
      count(Measure.placedInHouse.next(Int32(type.rawValue)), Double(placed[type.row]))
    }
    let standards = assumptions.careStandards
    for episode in care where episode.isOpen {
      let days = today - episode.entryDay
      let age = children[Int(episode.child)].age(on: today)
      count(Measure.age0.next(min(17, age)), 1)
      if days >= 28 {
        count(.healthCurrent, episode.healthDay > today - 365 ? 1 : 0, of: 1)
        count(.dentalCurrent, episode.dentalDay > today - 365 ? 1 : 0, of: 1)
      }
      if age >= 4 && days >= 20 {
        let current = episode.educationPlanDay > today - Int32(standards.educationPlanCurrentDays)
        count(.educationPlan, episode.educationPlanDay > never ? 1 : 0, of: 1)
        count(.educationPlanCurrent, current ? 1 : 0, of: 1)
      }
      if days >= 10 {
        let current = episode.planDay > today - Int32(standards.planCurrentDays)
        count(.carePlanCurrent, current ? 1 : 0, of: 1)
      }
      countVisits(episode, days)
      if age < 16 && days >= 913 {
        count(.stable2Years, episode.placementStart <= today - 730 ? 1 : 0, of: 1)
      }
      count(.threePlacements, episode.hasThreePlacements(on: today) ? 1 : 0, of: 1)
      if children[Int(episode.child)].birthday + 5935 <= today {
        count(.pathwayPlan, episode.pathwayPlanDay > never ? 1 : 0, of: 1)
      }
    }
  }

  private mutating func countVisits(_ episode: CareEpisode, _ days: Int32) {
    let standards = assumptions.careStandards
    let since = episode.lastVisit == never ? days : today - episode.lastVisit
    let first: Int32 = 7
    let settled = today - episode.placementStart >= 365
    let national = Int32(settled ? standards.visitSettledDays : standards.visitNationalDays)
    let local = Int32(standards.visitLocalDays)
    let isNew = episode.lastVisit == never
    count(.visitsNational, since <= (isNew ? first : national) ? 1 : 0, of: 1)
    count(.visitsLocal, since <= (isNew ? first : local) ? 1 : 0, of: 1)
  }

  private mutating func countCareLeavers() {
    for leaver in leavers where leaver.isOpen {
      count(.careLeavers, 1)
      count(.pathwayPlan, leaver.pathwayPlanDay > never ? 1 : 0, of: 1)
      count(.suitableAccommodation, leaver.isSuitablyHoused ? 1 : 0, of: 1)
      count(.activeLeavers, leaver.isActive ? 1 : 0, of: 1)
    }
  }

  private mutating func countTeams() {
    for team in teams.indices {
      let kind = teams[team].kind
      var state = teams[team].month
      state.caseloadMax = 0
      state.caseload = 0
      state.caseHolders = 0
      state.posts = 0
      state.permanent = 0
      state.agency = 0
      for post in posts(of: team) where workers[post].post != .none {
        state.posts += 1
        state.permanent += workers[post].post == .permanent ? 1 : 0
        state.agency += workers[post].post == .agency ? 1 : 0
        if !workers[post].isFilled { continue }
        state.caseHolders += 1
        state.caseload += Double(workers[post].caseload)
        state.caseloadMax = max(state.caseloadMax, Double(workers[post].caseload))
      }
      if !kind.holdsCases {
        state.caseHolders = 0
        state.caseload = 0
      }
      state.unallocated = Double(teams[team].waitingChildren)
      state.overdue = Double(overdueWork(of: team))
      tally.teams[month * Int(tally.teamCount) + team] = state
      countWorkers(kind, state)
      // What has been needed and worked begins anew; what waits goes on.
      teams[team].month = TeamMonth()
      teams[team].month.hoursWaiting = state.hoursWaiting
    }
  }

  private func overdueWork(of team: Int) -> Int {
    var overdue = overdueWork(in: waitingList(of: team))
    for post in posts(of: team) { overdue += overdueWork(in: Int32(post)) }
    return overdue
  }

  private func overdueWork(in list: Int32) -> Int {
    var overdue = 0
    var index = work.first(of: list)
    while index >= 0 {
      if work[index].due < today { overdue += 1 }
      index = work.next(after: index)
    }
    return overdue
  }

  private mutating func countWorkers(_ kind: TeamKind, _ state: TeamMonth) {
    if kind.isSocialWork { count(.agencySocialWorkers, state.agency) }
    if kind.isEarlyHelp {
      count(.earlyHelpStaff, state.permanent + state.agency)
      count(.earlyHelpVacancies, state.posts - state.permanent - state.agency)
      count(.earlyHelpSickness, 0, of: state.permanent + state.agency)
    }
    if kind.isSafeguarding { countMaximum(.caseloadMaxSafeguarding, state.caseloadMax) }
    switch kind {
    case .lookedAfter:
      countMaximum(.caseloadMaxLookedAfter, state.caseloadMax)
      count(.caseloadLookedAfter, state.caseload, of: state.caseHolders)
    case .duty: count(.caseloadDuty, state.caseload, of: state.caseHolders)
    case .locality: count(.caseloadLocality, state.caseload, of: state.caseHolders)
    case .disability: count(.caseloadDisability, state.caseload, of: state.caseHolders)
    case .complexAbuse: count(.caseloadComplexAbuse, state.caseload, of: state.caseHolders)
    case .reviewingOfficers:
      count(.caseloadReviewingOfficers, state.caseload, of: state.caseHolders)
    default: break
    }
  }

  private mutating func countMaximum(_ measure: Measure, _ value: Double) {
    let index = month * Measure.count + Int(measure.rawValue)
    tally.numerators[index] = max(tally.numerators[index], value)
  }
}
