/// Service 10: leaving care. Many leave in the first weeks, few in the middle years.
extension Simulation {
  /// The week's decisions about every child in care: leaving, proceedings, placement.
  ///
  /// In most weeks nothing happens to a child, and then it is told from the luck of the week alone:
  /// it lies beyond all that the figures make possible for anybody.
  mutating func reviewChildrenInCare() {
    let most = CareReviewBounds(assumptions, practice: intensity[Stream.leaving])
    let ofLeaving = luck.on(.leaving, week)
    let ofMoves = luck.on(.disruption, week)
    var from = 0
    while let row = careMarks.next(from: from, on: weekday) {
      from = row + 1
      let key = care[row].key
      if most.allowLeaving(ofLeaving.uniform(key)) {
        reviewLeaving(of: row)
        reviewProceedings(of: row)
      }
      if most.allowMove(ofMoves.uniform(key)) { reviewPlacement(of: row) }
    }
  }

  /// One uniform number serves the ways of leaving and the way to court, each in a stretch of its
  /// own.
  mutating func reviewLeaving(of row: Int) {
    if care[row].leaving != .none { return }
    let leaving = assumptions.leavingCare
    let child = Int(care[row].child)
    let band = children[child].band(on: today)
    let days = today - care[row].entryDay
    let time = days < 56 ? 0 : days < 183 ? 1 : days < 730 ? 2 : 3
    let u = luck.uniform(care[row].key, .leaving, week)
    let practice = intensity[Stream.leaving]
    let isVoluntary = care[row].legal == .voluntary
    let inAdoption = care[row].adoption.rawValue >= AdoptionStage.decided.rawValue
    if u < 0.2 {
      if inAdoption || care[row].isUnaccompanied { return }
      let yearly = (isVoluntary ? leaving.homePerYearVoluntary : leaving.homePerYearOrder)[band]
      let rate = yearly * leaving.homeTimeFactor[time] * practice
      if u < chance(ofRate: rate, days: 7) { beginLeaving(row, .home) }
    } else if u < 0.6 {
      if isVoluntary || inAdoption || care[row].legal == .placementOrder { return }
      let factor =
        leaving.orderTimeFactor[time] * practice
        * (care[row].placement == .kinship ? leaving.kinshipFactor : 1)
      if u < 0.4 {
        let rate = leaving.guardianshipPerYear[band] * factor
        if u - 0.2 < chance(ofRate: rate, days: 7) { beginLeaving(row, .guardianship) }
      } else {
        let rate = leaving.arrangementsPerYear[band] * factor
        if u - 0.4 < chance(ofRate: rate, days: 7) { beginLeaving(row, .arrangements) }
      }
    } else if u < 0.8 {
      if u - 0.6 < chance(ofRate: leaving.otherPerYear[band] * practice, days: 7) {
        let transfers = luck.happens(leaving.transferShare, care[row].key, .leavingTransfer, week)
        beginLeaving(row, transfers ? .transfer : .other)
      }
    }
  }

  /// The authority may go to court for a child who is accommodated by agreement.
  mutating func reviewProceedings(of row: Int) {
    if care[row].legal != .voluntary || care[row].isUnaccompanied || care[row].leaving != .none {
      return
    }
    let rate = assumptions.enteringCare.voluntaryToProceedingsPerYear
    let u = luck.uniform(care[row].key, .leaving, week)
    if u >= 0.8 && u - 0.8 < chance(ofRate: rate, days: 7) {
      care[row].legal = .interimOrder
      countProceedings()
      beginProceedings(of: row)
    }
  }

  /// It is decided that a child is to leave: there is work to do and a court or a return plan to
  /// wait for, whichever takes longer.
  mutating func beginLeaving(_ row: Int, _ way: LeavingWay) {
    if care[row].leaving != .none { return }
    care[row].leaving = way
    care[row].leavingPrepared = false
    care[row].leavingWorked = care[row].caseRow < 0
    let leaving = assumptions.leavingCare
    let wait = Int32(leaving.preparationDays + 0.5)
    // A child who has only just come goes back home within days.
    let days = today - care[row].entryDay < 28 ? min(wait, 3) : wait
    writeCare(.leavingReady, row, on: today + days)
    if care[row].caseRow >= 0 {
      post(
        .leavingWork, subject: row, ofCase: care[row].caseRow, hours: leaving.hours,
        due: today + max(10, days))
    }
  }

  mutating func leaveIfReady(_ row: Int) {
    if care[row].isOpen && care[row].leavingPrepared && care[row].leavingWorked {
      leaveCare(row, care[row].leaving)
    }
  }

  /// A child ceases to be looked after today.
  mutating func leaveCare(_ row: Int, _ way: LeavingWay) {
    let child = Int(care[row].child)
    countDischarge(way)
    countMissedStandards(of: row, before: today)
    let wasInHouse = care[row].placement == .inHouse ? Int(care[row].household) : -1
    let daysInCare = today - care[row].entryDay
    vacate(row)
    lookedAfter -= 1
    if care[row].caseRow >= 0 { closeCase(care[row].caseRow) }
    if care[row].officerRow >= 0 { closeCase(care[row].officerRow) }
    care[row].isOpen = false
    careMarks.clear(row, key: care[row].key)
    freeCare.append(Int32(row))
    children[child].care = -1
    switch way {
    case .home:
      returnHome(child)
      considerReentry(of: child)
    case .guardianship, .arrangements:
      payAllowance(child, way)
    case .eighteen:
      becomeCareLeaver(
        child, key: care[row].key, pathwayPlan: care[row].pathwayPlanDay, daysInCare: daysInCare,
        household: wasInHouse)
    case .other:
      if children[child].age(on: today) >= 16 {
        becomeCareLeaver(
          child, key: care[row].key, pathwayPlan: care[row].pathwayPlanDay,
          daysInCare: daysInCare, household: -1)
      }
    case .adoption, .transfer, .none: break
    }
  }

  private mutating func considerReentry(of child: Int) {
    let key = children[child].key
    let occasion = Int32(children[child].careEpisodes)
    let entering = assumptions.enteringCare
    if luck.happens(entering.reentryShare, key, .reenters, occasion) {
      let days = luck.exponential(mean: entering.reentryMeanDays, key, .reentryTime, occasion)
      diary.write(
        .childReenters, subject: Int32(child), on: today + 7 + Int32(days), after: today)
    }
  }
}
