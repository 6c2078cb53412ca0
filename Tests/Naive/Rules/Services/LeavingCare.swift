import Engine

/// Ways out of care.
extension NaiveSimulation {
  /// The week's decisions about every child in care, on the weekday of the stay's key.
  func reviewChildrenInCare() {
    for stay in openStays() where Int(stays[stay].key % 7) == weekday {
      reviewLeaving(of: stay)
      reviewProceedings(of: stay)
      reviewPlacement(of: stay)
    }
  }

  /// One number serves five decisions, each in a fifth of its own: home, guardianship,
  /// arrangements, other ways, going to court.
  func reviewLeaving(of stay: Int) {
    let it = stays[stay]
    if it.leaving != nil { return }
    let leaving = figures.leavingCare
    let practice = intensity[Stream.leaving]
    let band = band(of: stay)
    let days = today - it.entryDay
    let time = days < 56 ? 0 : days < 183 ? 1 : days < 730 ? 2 : 3
    let isVoluntary = it.legal == .voluntary
    let isToBeAdopted = it.adoption != .none && it.adoption != .planned
    let mayGoHome = !isToBeAdopted && !it.isUnaccompanied
    let mayHaveOrder = !isToBeAdopted && !isVoluntary && it.legal != .placementOrder
    let home =
      (isVoluntary ? leaving.homePerYearVoluntary[band] : leaving.homePerYearOrder[band])
      * leaving.homeTimeFactor[time] * practice
    let order =
      leaving.orderTimeFactor[time] * practice
      * (it.placement == .kinship ? leaving.kinshipFactor : 1)
    let u = luck.uniform(it.key, .leaving, week)
    switch u {
    case ..<0.2:
      if mayGoHome && u < weekly(home) { beginLeaving(stay, .home) }
    case ..<0.4:
      let rate = leaving.guardianshipPerYear[band] * order
      if mayHaveOrder && u - 0.2 < weekly(rate) { beginLeaving(stay, .guardianship) }
    case ..<0.6:
      let rate = leaving.arrangementsPerYear[band] * order
      if mayHaveOrder && u - 0.4 < weekly(rate) { beginLeaving(stay, .arrangements) }
    case ..<0.8:
      if u - 0.6 >= weekly(leaving.otherPerYear[band] * practice) { return }
      let transfers = luck.happens(leaving.transferShare, it.key, .leavingTransfer, week)
      beginLeaving(stay, transfers ? .transfer : .other)
    default: break
    }
  }

  /// The authority may go to court for a child who is accommodated by agreement.
  func reviewProceedings(of stay: Int) {
    let it = stays[stay]
    if it.legal != .voluntary || it.isUnaccompanied || it.leaving != nil { return }
    let u = luck.uniform(it.key, .leaving, week)
    let rate = figures.enteringCare.voluntaryToProceedingsPerYear
    if u < 0.8 || u - 0.8 >= weekly(rate) { return }
    stays[stay].legal = .interimOrder
    countProceedings()
    beginProceedings(of: stay)
  }

  /// There is work to do, and a court or a return plan to wait for, whichever takes longer. A child
  /// who came within the last four weeks goes back within days.
  func beginLeaving(_ stay: Int, _ way: Way) {
    if stays[stay].leaving != nil { return }
    let leaving = figures.leavingCare
    let wait = Int32(leaving.preparationDays + 0.5)
    let days = today - stays[stay].entryDay < 28 ? min(wait, 3) : wait
    stays[stay].leaving = way
    stays[stay].isLeavingPrepared = false
    stays[stay].isLeavingWorked = stays[stay].theCase == nil
    arrange(.leavingReady, ofStay: stay, on: today + days)
    if let theCase = stays[stay].theCase {
      post(
        .leavingWork, stay, of: theCase, hours: leaving.hours, due: today + max(10, days))
    }
  }

  func leaveIfReady(_ stay: Int) {
    let it = stays[stay]
    if it.isLeavingPrepared && it.isLeavingWorked, let way = it.leaving { leaveCare(stay, way) }
  }

  func leaveCare(_ stay: Int, _ way: Way) {
    let it = stays[stay]
    let child = it.child
    countDischarge(way)
    if let theCase = it.theCase { closeCase(theCase) }
    if let officerCase = it.officerCase { closeCase(officerCase) }
    stays[stay].isOpen = false
    stayRows.letGo(it.row)
    callOff(.stay(stay))
    children[child].stay = nil
    switch way {
    case .home:
      returnHome(child)
      considerReentry(of: child)
    case .guardianship, .arrangements: payAllowance(for: child, way)
    case .eighteen: becomeCareLeaver(after: stay)
    case .other: if children[child].age(on: today) >= 16 { becomeCareLeaver(after: stay) }
    case .adoption, .transfer: break
    }
  }

  private func countDischarge(_ way: Way) {
    count(.discharges, 1)
    count(.dischargesPermanence, [.guardianship, .arrangements, .adoption].contains(way), of: 1)
    count(.dischargesGuardianship, way == .guardianship, of: 1)
    count(.dischargesArrangements, way == .arrangements, of: 1)
    count(.dischargesAdopted, way == .adoption, of: 1)
    count(.dischargesHome, way == .home, of: 1)
    if way == .adoption { count(.adopted, 1) }
  }

  private func considerReentry(of child: Int) {
    let entering = figures.enteringCare
    let (key, occasion) = (children[child].key, children[child].stays)
    if !luck.happens(entering.reentryShare, key, .reenters, occasion) { return }
    let days = luck.exponential(mean: entering.reentryMeanDays, key, .reentryTime, occasion)
    arrange(.childReenters, child, on: today + 7 + Int32(days), partOf: .none)
  }
}
