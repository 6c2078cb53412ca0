/// Service 13: care leavers from 18 to 21, to 25 in education.
extension Simulation {
  /// A young person leaves care at 16 or over; those who were in care for 13 weeks are supported.
  mutating func becomeCareLeaver(
    _ child: Int, key: UInt64, pathwayPlan: Int32, daysInCare: Int32, household: Int
  ) {
    let leavers = assumptions.careLeavers
    let isAdult = children[child].age(on: today) >= 18
    if isAdult { spend(.leavingCareGrants, assumptions.money.leavingCareGrant * priceFactor) }
    if isAdult && household >= 0 { stayPut(key: key, household: household) }
    if daysInCare < 91 { return }
    if !isAdult && !luck.happens(leavers.qualifyingShare, key, .qualifies) { return }
    let birthday = children[child].birthday
    let suitable = luck.happens(leavers.suitableAt18Share, key, .suitableAt18)
    let active = luck.happens(leavers.activeAt18Share, key, .activeAt18)
    addCareLeaver(
      key: key, birthday: birthday, pathwayPlan: pathwayPlan, suitable: suitable, active: active,
      to25: luck.happens(leavers.supportTo25Share, key, .supportTo25))
  }

  mutating func addCareLeaver(
    key: UInt64, birthday: Int32, pathwayPlan: Int32, suitable: Bool, active: Bool, to25: Bool
  ) {
    var leaver = CareLeaver(key: key, birthday: birthday)
    leaver.pathwayPlanDay = pathwayPlan
    leaver.isSuitablyHoused = suitable
    leaver.isActive = active
    let row: Int
    if let free = freeLeavers.popLast() {
      row = Int(free)
      leaver.stamp = leavers[row].stamp + 1
      leavers[row] = leaver
    } else {
      row = leavers.count
      leavers.append(leaver)
    }
    leaverMarks.mark(row, key: key)
    writeLeaver(.leaverEnds, row, on: Self.supportEnds(birthday: birthday, to25: to25))
    if let team = freestTeam(.leavingCare) {
      leavers[row].caseRow = openCase(.careLeaver, row, team: team, weight: 1)
      writeLeaver(.adviserDue, row, on: today + 1 + Int32(key % 28))
      let due = pathwayPlan == never ? today + 7 : pathwayPlan + pathwayPlanCycle
      writeLeaver(.leaverPlanDue, row, on: due)
    }
  }

  /// The day on which support ends: the twenty-first birthday, or the twenty-fifth.
  static func supportEnds(birthday: Int32, to25: Bool) -> Int32 { birthday + (to25 ? 9131 : 7670) }

  /// Days from a pathway plan to the turn of the one that renews it, four weeks before its limit.
  var pathwayPlanCycle: Int32 {
    max(1, Int32(assumptions.careLeavers.pathwayPlanCurrentDays) - 28)
  }

  private mutating func writeLeaver(_ event: Event, _ row: Int, on day: Int32) {
    diary.write(event, subject: Int32(row), stamp: leavers[row].stamp, on: day, after: today)
  }

  /// The personal adviser is to be in touch, every month.
  mutating func postAdviserContact(with row: Int) {
    post(
      .adviserContact, subject: row, ofCase: leavers[row].caseRow,
      hours: assumptions.careLeavers.adviserHoursPerMonth, due: today + 10)
  }

  mutating func postPathwayPlan(ofLeaver row: Int) {
    let figures = assumptions.careLeavers
    let last = leavers[row].pathwayPlanDay
    let due =
      last == never
      ? today + Int32(figures.pathwayPlanDueDays)
      : last + Int32(figures.pathwayPlanCurrentDays)
    post(
      .pathwayPlan, subject: row, ofCase: leavers[row].caseRow, hours: figures.pathwayPlanHours,
      due: due)
  }

  mutating func endSupport(ofLeaver row: Int) {
    if leavers[row].caseRow >= 0 { closeCase(leavers[row].caseRow) }
    leavers[row].isOpen = false
    leaverMarks.clear(row, key: leavers[row].key)
    freeLeavers.append(Int32(row))
  }

  /// The month's contact was made. The next follows in the same rhythm; one that was late puts it off,
  /// so that contacts that nobody has time for do not pile up.
  mutating func adviserContactDone(_ row: Int, due: Int32) {
    writeLeaver(.adviserDue, row, on: max(due, today) - 10 + 30)
  }

  /// What may change in a week in a young person's life.
  mutating func reviewCareLeavers() {
    let figures = assumptions.careLeavers
    let loses = chance(ofRate: figures.accommodationLossPerYear, days: 7)
    let recovers = chance(ofRate: figures.accommodationRecoveryPerYear, days: 7)
    let stops = chance(ofRate: figures.activityLossPerYear, days: 7)
    let starts = chance(ofRate: figures.activityGainPerYear, days: 7)
    var from = 0
    while let row = leaverMarks.next(from: from, on: weekday) {
      from = row + 1
      let u = luck.uniform(leavers[row].key, .accommodation, week)
      if u < (leavers[row].isSuitablyHoused ? loses : recovers) {
        leavers[row].isSuitablyHoused.toggle()
      }
      let v = luck.uniform(leavers[row].key, .activity, week)
      if v < (leavers[row].isActive ? stops : starts) { leavers[row].isActive.toggle() }
    }
  }

  /// A young person stays with the foster carers: the place is blocked meanwhile.
  private mutating func stayPut(key: UInt64, household: Int) {
    let fostering = assumptions.fostering
    if !households[household].isApproved { return }
    if !luck.happens(fostering.stayingPutShare, key, .stayingPut) { return }
    changeHousehold(household) { $0.blocked += 1 }
    let days = luck.exponential(mean: fostering.stayingPutMeanDays, key, .stayingPutLength)
    diary.write(
      .stayingPutEnds, subject: Int32(household), on: today + 1 + Int32(days), after: today)
  }

  // MARK: Pathway plans of young people still in care

  /// The day on which a child is 16 years and 3 months old.
  func pathwayPlanAge(of row: Int) -> Int32 { children[Int(care[row].child)].birthday + 5935 }

  mutating func rememberPathwayPlan(of row: Int) {
    writeCare(.pathwayPlanDue, row, on: max(today + 14, pathwayPlanAge(of: row) - 30))
  }

  mutating func postPathwayPlan(ofChildInCare row: Int) {
    if care[row].caseRow < 0 { return }
    let figures = assumptions.careLeavers
    let last = care[row].pathwayPlanDay
    let due =
      last == never
      ? max(today, pathwayPlanAge(of: row)) + Int32(figures.pathwayPlanDueDays)
      : last + Int32(figures.pathwayPlanCurrentDays)
    post(
      .pathwayPlan, subject: row, ofCase: care[row].caseRow, hours: figures.pathwayPlanHours,
      due: due)
  }

  /// A pathway plan is made, for a care leaver or for a young person in care.
  mutating func pathwayPlanDone(_ subject: Int, caseRow: Int32) {
    let next = today + pathwayPlanCycle
    if cases[Int(caseRow)].kind == .careLeaver {
      leavers[subject].pathwayPlanDay = today
      writeLeaver(.leaverPlanDue, subject, on: next)
    } else {
      care[subject].pathwayPlanDay = today
      writeCare(.pathwayPlanDue, subject, on: next)
    }
  }
}
