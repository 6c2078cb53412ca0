import Engine

/// Care leavers from 18 to 21, to 25 in education.
extension NaiveSimulation {
  /// A young person has left care at 16 or over; who was in care for 13 weeks is supported.
  func becomeCareLeaver(after stay: Int) {
    let it = stays[stay]
    let figures = figures.careLeavers
    let birthday = children[it.child].birthday
    let isAdult = children[it.child].age(on: today) >= 18
    if isAdult { spend(.leavingCareGrants, self.figures.money.leavingCareGrant * priceFactor) }
    if isAdult, it.leaving == .eighteen, it.placement == .inHouse, let household = it.household {
      considerStayingPut(it.key, with: household)
    }
    if today - it.entryDay < 91 { return }
    if !isAdult && !luck.happens(figures.qualifyingShare, it.key, .qualifies) { return }
    addCareLeaver(
      it.key, birthday: birthday, pathwayPlan: it.pathwayPlanDay,
      isSuitable: luck.happens(figures.suitableAt18Share, it.key, .suitableAt18),
      isActive: luck.happens(figures.activeAt18Share, it.key, .activeAt18),
      to25: luck.happens(figures.supportTo25Share, it.key, .supportTo25))
  }

  func addCareLeaver(
    _ key: UInt64, birthday: Int32, pathwayPlan: Int32?, isSuitable: Bool, isActive: Bool,
    to25: Bool
  ) {
    leavers.append(
      Leaver(
        key: key, pathwayPlanDay: pathwayPlan, isSuitablyHoused: isSuitable, isActive: isActive))
    let leaver = leavers.count - 1
    let figures = figures.careLeavers
    arrange(
      .supportOfLeaverEnds, leaver, on: birthday + (to25 ? 9131 : 7670), partOf: .support(leaver))
    guard let team = freestTeam(.leavingCare) else { return }
    leavers[leaver].theCase = openCase(.leaver(leaver), team: team)
    arrange(
      .adviserDue, leaver, on: today + 1 + Int32(key % 28), partOf: .support(leaver))
    let renewal = pathwayPlan.map { $0 + max(1, Int32(figures.pathwayPlanCurrentDays) - 28) }
    arrange(.leaverPlanDue, leaver, on: renewal ?? today + 7, partOf: .support(leaver))
  }

  func postAdviserContact(with leaver: Int) {
    post(
      .adviserContact, leaver, of: leavers[leaver].theCase!,
      hours: figures.careLeavers.adviserHoursPerMonth, due: today + 10)
  }

  /// Contacts follow in a rhythm, but not before a late one was made.
  func adviserContactMade(with leaver: Int, due: Int32) {
    arrange(.adviserDue, leaver, on: max(due, today) + 20, partOf: .support(leaver))
  }

  func endSupport(ofLeaver leaver: Int) {
    if let theCase = leavers[leaver].theCase { closeCase(theCase) }
    leavers[leaver].isOpen = false
    callOff(.support(leaver))
  }

  /// What may change in a week in a young person's life, on the weekday of the key.
  func reviewCareLeavers() {
    let figures = figures.careLeavers
    for leaver in leavers.indices
    where leavers[leaver].isOpen && Int(leavers[leaver].key % 7) == weekday {
      let it = leavers[leaver]
      let ofHome =
        it.isSuitablyHoused
        ? figures.accommodationLossPerYear
        : figures.accommodationRecoveryPerYear
      let ofActivity = it.isActive ? figures.activityLossPerYear : figures.activityGainPerYear
      if luck.happens(weekly(ofHome), it.key, .accommodation, week) {
        leavers[leaver].isSuitablyHoused.toggle()
      }
      if luck.happens(weekly(ofActivity), it.key, .activity, week) {
        leavers[leaver].isActive.toggle()
      }
    }
  }

  /// A young person stays with the foster carers, whose place is blocked meanwhile.
  private func considerStayingPut(_ key: UInt64, with household: Int) {
    let fostering = figures.fostering
    if !households[household].isApproved { return }
    if !luck.happens(fostering.stayingPutShare, key, .stayingPut) { return }
    households[household].blocked += 1
    let days = luck.exponential(mean: fostering.stayingPutMeanDays, key, .stayingPutLength)
    arrange(.stayingPutEnds, household, on: today + 1 + Int32(days), partOf: .none)
  }

  // MARK: Pathway plans

  /// The day on which a child is 16 years and 3 months old.
  func pathwayPlanAge(of stay: Int) -> Int32 { children[stays[stay].child].birthday + 5935 }

  func arrangePathwayPlan(of stay: Int) {
    arrange(.pathwayPlanDue, ofStay: stay, on: max(today + 14, pathwayPlanAge(of: stay) - 30))
  }

  func postPathwayPlan(ofStay stay: Int) {
    guard let theCase = stays[stay].theCase else { return }
    let first =
      max(today, pathwayPlanAge(of: stay)) + Int32(figures.careLeavers.pathwayPlanDueDays)
    postPathwayPlan(stay, of: theCase, last: stays[stay].pathwayPlanDay, first: first)
  }

  func postPathwayPlan(ofLeaver leaver: Int) {
    let first = today + Int32(figures.careLeavers.pathwayPlanDueDays)
    postPathwayPlan(
      leaver, of: leavers[leaver].theCase!, last: leavers[leaver].pathwayPlanDay, first: first)
  }

  private func postPathwayPlan(
    _ subject: Int, of theCase: Int, last: Int32?, first: Int32
  ) {
    let figures = figures.careLeavers
    post(
      .pathwayPlan, subject, of: theCase, hours: figures.pathwayPlanHours,
      due: last.map { $0 + Int32(figures.pathwayPlanCurrentDays) } ?? first)
  }

  func pathwayPlanDone(_ subject: Case.Subject) {
    let next = today + Int32(figures.careLeavers.pathwayPlanCurrentDays) - 28
    switch subject {
    case .leaver(let leaver):
      leavers[leaver].pathwayPlanDay = today
      arrange(.leaverPlanDue, leaver, on: next, partOf: .support(leaver))
    case .stay(let stay):
      stays[stay].pathwayPlanDay = today
      arrange(.pathwayPlanDue, ofStay: stay, on: next)
    default: break
    }
  }
}
