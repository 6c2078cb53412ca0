/// What is counted on the last day of a month.
extension Simulation {
  mutating func closeMonth() {
    countFamilies()
    countChildrenInCare()
    countCareLeavers()
    countTeams()
    considerClinicSlots()
    count(.earlyHelpOpen, Double(earlyHelpOpen))
    count(.fosterHouseholds, Double(approvedHouseholds))
    closeCounts()
  }

  /// Writes down what was counted in the month, and begins the next at 0.
  private mutating func closeCounts() {
    for measure in counted.indices {
      let index = month * Measure.count + measure
      tally.numerators[index] = counted[measure]
      tally.denominators[index] = countedOf[measure]
      counted[measure] = 0
      countedOf[measure] = 0
    }
  }

  private mutating func countFamilies() {
    count(.childrenInNeed, Double(inNeed))
    count(.childrenInNeedAndPlans, Double(inNeed + onPlans))
    count(.plansOpen, Double(onPlans))
    let protectionPlanCurrent = today - Int32(assumptions.childProtection.planCurrentDays)
    let needPlanCurrent = today - Int32(assumptions.childInNeed.planCurrentDays)
    let needPlanDue = today - Int32(assumptions.childInNeed.planDueDays)
    for place in openFamilies.indices {
      let family = Int(openFamilies[place].family)
      let home = families[family].home
      if families[family].assessing > 0 && today > families[family].assessmentDue {
        count(.assessmentsOverdue, Double(families[family].assessmentChildren))
      }
      switch families[family].stage {
      case .protection:
        countMissed(
          .planReviewsInTime, limit: families[family].reviewDue, before: today + 1,
          children: Double(home))
        count(.plansOpen2Years, if: families[family].planStart <= today - 730, children: home)
        count(
          .protectionPlanCurrent, if: families[family].protectionPlanDay > protectionPlanCurrent,
          children: home)
        count(.protectionVisited, if: families[family].lastVisit >= today - 14, children: home)
      case .need where families[family].openedDay <= needPlanDue:
        count(
          .needPlanCurrent, if: families[family].needPlanDay > needPlanCurrent, children: home)
        count(.needPlanRecorded, if: families[family].needPlanDay > never, children: home)
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
    let educationCurrent = today - Int32(standards.educationPlanCurrentDays)
    let planCurrent = today - Int32(standards.planCurrentDays)
    let visits = VisitIntervals(standards)
    for row in care.indices where care[row].isOpen {
      let days = today - care[row].entryDay
      let child = Int(care[row].child)
      let age = children[child].age(on: today)
      count(Measure.age0.next(min(17, age)), 1)
      let isSettling = days < 28
      count(.healthCurrent, if: care[row].healthDay > today - 365, among: !isSettling)
      count(.dentalCurrent, if: care[row].dentalDay > today - 365, among: !isSettling)
      let isPupil = age >= 4 && days >= 20
      let made = care[row].educationPlanDay
      count(.educationPlan, if: made > never, among: isPupil)
      count(.educationPlanCurrent, if: made > educationCurrent, among: isPupil)
      count(.carePlanCurrent, if: care[row].planDay > planCurrent, among: days >= 10)
      countVisits(to: row, days, visits)
      countMissedStandards(of: row, before: today + 1)
      let isLongTerm = age < 16 && days >= 913
      count(.stable2Years, if: care[row].placementStart <= today - 730, among: isLongTerm)
      count(.threePlacements, if: care[row].hasThreePlacements(on: today))
      count(
        .pathwayPlan, if: care[row].pathwayPlanDay > never,
        among: children[child].birthday + 5935 <= today)
    }
  }

  @inline(__always)
  private mutating func countVisits(to row: Int, _ days: Int32, _ visits: VisitIntervals) {
    let isNew = care[row].lastVisit == never
    let since = isNew ? days : today - care[row].lastVisit
    let isSettled = today - care[row].placementStart >= 365
    let national = isSettled ? visits.settled : visits.national
    count(.visitsNational, if: since <= (isNew ? visits.first : national))
    count(.visitsLocal, if: since <= (isNew ? visits.first : visits.local))
  }

  private mutating func countCareLeavers() {
    for row in leavers.indices where leavers[row].isOpen {
      count(.careLeavers, 1)
      count(.pathwayPlan, if: leavers[row].pathwayPlanDay > never)
      count(.suitableAccommodation, if: leavers[row].isSuitablyHoused)
      count(.activeLeavers, if: leavers[row].isActive)
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
        // A temporary worker's post is there while it is filled.
        if !workers[post].isTemporary || workers[post].isFilled { state.posts += 1 }
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
      state.hoursWaiting = teams[team].hoursWaiting
      let late = lateWork(of: team)
      state.overdue = Double(late.pieces)
      considerCover(of: team, lateHours: late.hours)
      tally.teams[month * Int(tally.teamCount) + team] = state
      countWorkers(kind, state)
      // What has been needed and worked begins anew; what waits goes on.
      teams[team].month = TeamMonth()
      teams[team].month.hoursWaiting = state.hoursWaiting
    }
  }

  private func lateWork(of team: Int) -> LateWork {
    var late = LateWork()
    addLateWork(in: waitingList(of: team), to: &late)
    for post in posts(of: team) { addLateWork(in: Int32(post), to: &late) }
    return late
  }

  private func addLateWork(in list: Int32, to late: inout LateWork) {
    for row in work.rows(of: list) where work[row].due < today {
      late.pieces += 1
      late.hours += work[row].hours
    }
  }

  /// Feedback: what is late at a month's end brings temporary workers from the next week on. Their
  /// number follows what is late upwards at once, and falls by half a month at most.
  private mutating func considerCover(of team: Int, lateHours: Double) {
    let feedbacks = assumptions.feedbacks
    let kind = Int(teams[team].kind.rawValue)
    let week =
      5 * assumptions.workforce.hoursPerDay[kind] * max(1, assumptions.workforce.teams[team].posts)
    let called = feedbacks.lateWorkToCover * lateHours / max(1, week)
    teams[team].cover = max(min(called, feedbacks.mostCoverShare), teams[team].cover / 2)
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
    counted[Int(measure.rawValue)] = max(counted[Int(measure.rawValue)], value)
  }
}

/// Within how many days of the last visit a child in care is to be visited again.
private struct VisitIntervals {
  /// From the day on which the child came.
  let first: Int32 = 7
  let national: Int32
  /// After a year in one placement.
  let settled: Int32
  let local: Int32

  init(_ standards: CareStandardsAssumptions) {
    national = Int32(standards.visitNationalDays)
    settled = Int32(standards.visitSettledDays)
    local = Int32(standards.visitLocalDays)
  }
}

/// Work of a team that is past its due day.
private struct LateWork {
  var pieces = 0
  var hours = 0.0
}
