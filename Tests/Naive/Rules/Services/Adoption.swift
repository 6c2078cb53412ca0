import Engine

/// Adoption, from the decision to the order, and the adopters it needs.
extension NaiveSimulation {
  func considerAdoption(of stay: Int) {
    let adoption = figures.adoption
    let key = stays[stay].key
    if stays[stay].legal != .interimOrder { return }
    if !luck.happens(adoption.planShare[band(of: stay)], key, .adoptionPlan) { return }
    let days = luck.gamma(
      shape: adoption.decisionShape, mean: adoption.decisionMeanDays, key, .adoptionDecision)
    let day = stays[stay].entryDay + max(14, Int32(days + 0.5))
    if day <= today { return }
    stays[stay].adoption = .planned
    arrange(.adoptionDecisionDay, ofStay: stay, on: day)
  }

  func decideOnAdoption(of stay: Int) {
    let adoption = figures.adoption
    let it = stays[stay]
    if it.adoption != .planned || it.leaving != nil { return }
    count(.adoptionDecisions, 1)
    stays[stay].adoption = .decided
    stays[stay].decisionDay = today
    stays[stay].isHarderToPlace = luck.happens(adoption.harderToPlaceShare, it.key, .harder)
    if !luck.happens(adoption.placementOrderShare, it.key, .placementOrder) {
      giveUpAdoption(of: stay)
      return
    }
    let days = luck.exponential(
      mean: adoption.placementOrderMeanDays, it.key, .placementOrderTime)
    arrange(.placementOrderDay, ofStay: stay, on: today + 14 + Int32(days + 0.5))
  }

  func makePlacementOrder(on stay: Int) {
    if stays[stay].adoption != .decided || stays[stay].leaving != nil { return }
    count(.placementOrders, 1)
    stays[stay].adoption = .ordered
    stays[stay].legal = .placementOrder
    stays[stay].orderDay = today
    moveToTeamForChildrenInCare(stay)
  }

  /// Family finding once a week, by row.
  func findAdoptiveFamilies() {
    let adoption = figures.adoption
    for stay in openStays()
    where stays[stay].adoption == .ordered && stays[stay].leaving == nil {
      let it = stays[stay]
      let weeks = Double(today - it.orderDay) / 7
      if weeks > adoption.planChangesAfterWeeks {
        giveUpAdoption(of: stay)
        continue
      }
      let each =
        it.isHarderToPlace ? adoption.weeklyMatchChanceHarder : adoption.weeklyMatchChanceEasier
      let some = 1 - Mathematics.power(max(0, 1 - each), Double(adoptersWaiting))
      if adoptersWaiting > 0 && luck.happens(some, it.key, .matched, week) {
        adoptersWaiting -= 1
        match(stay)
      } else if weeks > adoption.askAgenciesAfterWeeks
        && luck.happens(adoption.agencyWeeklyMatchChance, it.key, .agencyMatched, week)
      {
        match(stay)
        spend(.adoptionFees, figures.money.adoptionFee * priceFactor)
      }
    }
    for place in 0..<adoptersWaiting
    where luck.happens(
      adoption.weeklyTakenElsewhereChance, Luck.entity(10, UInt64(place)), .adopterTakenElsewhere,
      week)
    {
      adoptersWaiting -= 1
      spend(.adoptionFees, -figures.money.adoptionFee * priceFactor)
    }
  }

  private func match(_ stay: Int) {
    let adoption = figures.adoption
    count(.matches, 1)
    stays[stay].adoption = .matched
    count(.daysOrderToMatch, days: today - stays[stay].orderDay)
    postToPile(
      .adoptionMatch, stay, of: .adoption, hours: adoption.matchHours, due: today + 28)
    let days = luck.exponential(
      mean: max(0, adoption.matchToPlacedMeanDays - 7), stays[stay].key, .matchToPlaced, week)
    arrange(.adoptionPlacingDay, ofStay: stay, on: today + 7 + Int32(days + 0.5))
  }

  func placeForAdoption(_ stay: Int) {
    if stays[stay].adoption != .matched || stays[stay].leaving != nil { return }
    count(.placedForAdoption, 1)
    stays[stay].adoption = .placed
    count(.daysEntryToPlaced, days: today - stays[stay].entryDay)
    move(stay, to: .preAdoptive)
    let days = luck.exponential(
      mean: max(0, figures.adoption.placedToOrderMeanDays - 70), stays[stay].key, .placedToOrder,
      week)
    arrange(.adoptionOrderDay, ofStay: stay, on: today + 70 + Int32(days + 0.5))
  }

  func adopt(_ stay: Int) {
    if stays[stay].adoption != .placed { return }
    count(.adoptedWithin12Months, today - stays[stay].decisionDay <= 365, of: 1)
    leaveCare(stay, .adoption)
  }

  private func giveUpAdoption(of stay: Int) {
    stays[stay].adoption = .none
    if stays[stay].legal == .placementOrder { stays[stay].legal = .fullOrder }
  }

  // MARK: Adopters

  func recruitAdopters() {
    let adoption = figures.adoption
    let entity = Luck.entity(UInt64(bitPattern: Int64(today)), 9)
    let mean = adoption.enquiriesPerYear / 365.25
    for number in 0..<luck.poisson(mean: mean, entity, .adopterEnquiries) {
      count(.adopterEnquiries, 1)
      let key = Luck.entity(entity, UInt64(number))
      if !luck.happens(adoption.registrationShare, key, .adopterRegisters) { continue }
      arrangeAdopter(.adopterRegisters, key, on: today + Int32(adoption.enquiryToRegistrationDays))
    }
  }

  func arrangeAdopter(_ what: ToCome.What, _ key: UInt64, on day: Int32) {
    adopterKeys.append(key)
    arrange(what, adopterKeys.count - 1, on: day, partOf: .none)
  }

  func registerAdopter(_ adopter: Int) {
    let adoption = figures.adoption
    count(.adopterRegistrations, 1)
    if !luck.happens(adoption.approvalShare, adopterKeys[adopter], .adopterApproved) { return }
    postToPile(
      .adopterAssessment, adopter, of: .adoption, hours: adoption.assessmentHours,
      due: today + Int32(adoption.registrationToApprovalDays))
  }

  /// Panels and checks take half of the time however quickly the assessment is written.
  func adopterAssessmentDone(_ adopter: Int) {
    let days = Int32(figures.adoption.registrationToApprovalDays * 0.5)
    arrange(.adopterApproved, adopter, on: today + days, partOf: .none)
  }

  func approveAdopter() {
    count(.adopterApprovals, 1)
    adoptersWaiting += 1
  }
}
