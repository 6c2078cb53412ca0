/// Service 11: adoption, from the decision (SHOBPA) to the order, and the adopters it needs.
extension Simulation {
  /// Whether the plan for a child who enters through proceedings is adoption, and when it is decided.
  ///
  /// Of a child who came before the first day: whether that is still to be decided.
  mutating func considerAdoption(of row: Int) {
    if care[row].legal != .interimOrder { return }
    let adoption = assumptions.adoption
    let key = care[row].key
    let band = children[Int(care[row].child)].band(on: today)
    if !luck.happens(adoption.planShare[band], key, .adoptionPlan) { return }
    let days = luck.gamma(
      shape: adoption.decisionShape, mean: adoption.decisionMeanDays, key, .adoptionDecision)
    let day = care[row].entryDay + max(14, Int32(days + 0.5))
    if day <= today { return }
    care[row].adoption = .planned
    writeCare(.adoptionDecisionDay, row, on: day)
  }

  mutating func decideOnAdoption(of row: Int) {
    if care[row].adoption != .planned || care[row].leaving != .none { return }
    let adoption = assumptions.adoption
    let key = care[row].key
    count(.adoptionDecisions, 1)
    care[row].adoption = .decided
    care[row].decisionDay = today
    care[row].isHarderToPlace = luck.happens(adoption.harderToPlaceShare, key, .harder)
    if luck.happens(adoption.placementOrderShare, key, .placementOrder) {
      let days = luck.exponential(
        mean: adoption.placementOrderMeanDays, key, .placementOrderTime)
      writeCare(.placementOrderDay, row, on: today + 14 + Int32(days + 0.5))
    } else {
      giveUpAdoption(of: row)
    }
  }

  mutating func makePlacementOrder(on row: Int) {
    if care[row].adoption != .decided || care[row].leaving != .none { return }
    count(.placementOrders, 1)
    care[row].adoption = .ordered
    care[row].legal = .placementOrder
    care[row].orderDay = today
    let family = Int(children[Int(care[row].child)].family)
    if care[row].caseRow >= 0, let team = nearestTeam(.lookedAfter, family) {
      moveCase(care[row].caseRow, toTeam: team)
    }
  }

  /// The week's family finding: a child with a placement order is matched with adopters who wait,
  /// or after some weeks with another agency's.
  mutating func findAdoptiveFamilies() {
    let adoption = assumptions.adoption
    for row in care.indices where care[row].isOpen && care[row].adoption == .ordered {
      if care[row].leaving != .none { continue }
      let waited = today - care[row].orderDay
      if Double(waited) > 7 * adoption.planChangesAfterWeeks {
        giveUpAdoption(of: row)
        continue
      }
      let key = care[row].key
      let each =
        care[row].isHarderToPlace
        ? adoption.weeklyMatchChanceHarder : adoption.weeklyMatchChanceEasier
      let some = 1 - Mathematics.power(max(0, 1 - each), Double(adopters.waiting))
      if adopters.waiting > 0 && luck.happens(some, key, .matched, week) {
        adopters.waiting -= 1
        match(row, throughAgency: false)
      } else if Double(waited) > 7 * adoption.askAgenciesAfterWeeks
        && luck.happens(adoption.agencyWeeklyMatchChance, key, .agencyMatched, week)
      {
        match(row, throughAgency: true)
      }
    }
    placeAdoptersElsewhere()
  }

  /// Of the adopters for whom there was no child this week some take one of another authority, which
  /// pays the fee.
  private mutating func placeAdoptersElsewhere() {
    let chance = assumptions.adoption.weeklyTakenElsewhereChance
    if chance <= 0 { return }
    for number in 0..<adopters.waiting {
      let entity = Luck.entity(10, UInt64(number))
      if luck.happens(chance, entity, .adopterTakenElsewhere, week) {
        adopters.waiting -= 1
        spend(.adoptionFees, -assumptions.money.adoptionFee * priceFactor)
      }
    }
  }

  private mutating func match(_ row: Int, throughAgency: Bool) {
    let adoption = assumptions.adoption
    let key = care[row].key
    count(.matches, 1)
    care[row].adoption = .matched
    countDays(.daysOrderToMatch, Double(today - care[row].orderDay))
    postToPile(
      .adoptionMatch, subject: row, team: .adoption, hours: adoption.matchHours, due: today + 28)
    if throughAgency { spend(.adoptionFees, assumptions.money.adoptionFee * priceFactor) }
    let days = luck.exponential(
      mean: max(0, adoption.matchToPlacedMeanDays - 7), key, .matchToPlaced, week)
    writeCare(.adoptionPlacingDay, row, on: today + 7 + Int32(days + 0.5))
  }

  mutating func placeForAdoption(_ row: Int) {
    if care[row].adoption != .matched || care[row].leaving != .none { return }
    let adoption = assumptions.adoption
    count(.placedForAdoption, 1)
    care[row].adoption = .placed
    countDays(.daysEntryToPlaced, Double(today - care[row].entryDay))
    move(row, to: .preAdoptive)
    let days = luck.exponential(
      mean: max(0, adoption.placedToOrderMeanDays - 70), care[row].key, .placedToOrder, week)
    writeAdoptionOrder(of: row, on: today + 70 + Int32(days + 0.5))
  }

  /// Notes the day on which a child is adopted who lives with adopters.
  mutating func writeAdoptionOrder(of row: Int, on day: Int32) {
    care[row].adoptionOrderDay = day
    writeCare(.adoptionOrderDay, row, on: day)
  }

  /// The order is made; not on the day of an earlier placement, which broke down.
  mutating func adopt(_ row: Int) {
    if care[row].adoption != .placed || care[row].adoptionOrderDay != today { return }
    let soon = today - care[row].decisionDay <= 365
    count(.adoptedWithin12Months, soon ? 1 : 0, of: 1)
    leaveCare(row, .adoption)
  }

  /// Nobody was found, or the court did not agree: the plan becomes long-term care.
  private mutating func giveUpAdoption(of row: Int) {
    care[row].adoption = .none
    if care[row].legal == .placementOrder { care[row].legal = .fullOrder }
  }

  // MARK: Adopters

  /// Today's enquiries from people who want to adopt.
  mutating func recruitAdopters() {
    let adoption = assumptions.adoption
    let entity = Luck.entity(UInt64(bitPattern: Int64(today)), 9)
    let mean = adoption.enquiriesPerYear / 365.25
    for number in 0..<luck.poisson(mean: mean, entity, .adopterEnquiries) {
      count(.adopterEnquiries, 1)
      let key = Luck.entity(entity, UInt64(number))
      if luck.happens(adoption.registrationShare, key, .adopterRegisters) {
        diary.write(
          .adopterRegistersDay, subject: adopters.remember(key),
          on: today + Int32(adoption.enquiryToRegistrationDays), after: today)
      }
    }
  }

  mutating func registerAdopter(_ subject: Int32) {
    count(.adopterRegistrations, 1)
    let adoption = assumptions.adoption
    if luck.happens(adoption.approvalShare, adopters.key(of: subject), .adopterApproved) {
      postToPile(
        .adopterAssessment, subject: Int(subject), team: .adoption,
        hours: adoption.assessmentHours,
        due: today + Int32(adoption.registrationToApprovalDays))
    }
  }

  mutating func adopterAssessmentDone(_ subject: Int32) {
    // Panels and checks take their time however quickly the assessment is written.
    let days = Int32(assumptions.adoption.registrationToApprovalDays * 0.5)
    diary.write(.adopterApprovalDay, subject: subject, on: today + days, after: today)
  }

  mutating func approveAdopter(_ subject: Int32) {
    count(.adopterApprovals, 1)
    adopters.waiting += 1
  }
}
