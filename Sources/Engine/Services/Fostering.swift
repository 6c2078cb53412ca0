/// Service 12: foster carers, from enquiry to approval and until they stop.
extension Simulation {
  /// Today's enquiries, and what may happen in a week to each household.
  mutating func recruitFosterCarers() {
    let fostering = assumptions.fostering
    let entity = Luck.entity(UInt64(bitPattern: Int64(today)), 10)
    let mean = fostering.enquiriesPerYear / 365.25
    for number in 0..<luck.poisson(mean: mean, entity, .enquiries) {
      let key = Luck.entity(entity, UInt64(number))
      count(.enquiryConversion, 0, of: 1)
      if luck.happens(fostering.enquiryToApprovalShare, key, .approval) {
        let days = luck.exponential(mean: fostering.enquiryToStartDays, key, .enquiryToStart)
        let applicant = newHousehold(key: key, isApproved: false)
        diary.write(
          .applicantStarts, subject: Int32(applicant), on: today + 7 + Int32(days), after: today)
      }
    }
    joinHouseholds()
    var row = 0
    while let marked = householdMarks.next(from: row, on: weekday) {
      reviewHousehold(marked)
      row = marked + 1
    }
    if Day(number: today).dayOfMonth == 1 { postSupervision() }
  }

  /// Households that join without an enquiry, as many as the programme has brought by today.
  private mutating func joinHouseholds() {
    let wanted = Int(assumptions.programmes.extraFosterHouseholds + 1e-9)
    while programmes.householdsJoined < wanted {
      let key = Luck.entity(22, UInt64(programmes.householdsJoined))
      approveHousehold(Int32(newHousehold(key: key, isApproved: false)), afterEnquiry: false)
      programmes.householdsJoined += 1
    }
  }

  /// A household with its places and the ages it wants; counted once it is approved.
  mutating func newHousehold(key: UInt64, isApproved: Bool) -> Int {
    let fostering = assumptions.fostering
    let u = luck.uniform(key, .places)
    let places: Int16 =
      u < fostering.placesShare[0]
      ? 1 : u < fostering.placesShare[0] + fostering.placesShare[1] ? 2 : 3
    let v = luck.uniform(key, .ageRange)
    let range = fostering.ageRangeShare.place(of: v)
    households.append(
      Household(
        key: key, isApproved: isApproved, approvedDay: today, places: places,
        ageRange: UInt8(range)))
    let row = households.count - 1
    fosterPlaces.add(households[row], row)
    if isApproved { addToApproved(row) }
    return row
  }

  mutating func startFosterAssessment(_ applicant: Int32) {
    postToPile(
      .fosterAssessment, subject: Int(applicant), team: .fostering,
      hours: assumptions.fostering.assessmentHours, due: today + 120)
    households[Int(applicant)].approvedDay = today
  }

  /// The assessment is written; the panel sits when the checks have had their time.
  mutating func fosterAssessmentDone(_ applicant: Int32) {
    let started = households[Int(applicant)].approvedDay
    let panel = started + Int32(assumptions.fostering.assessmentMinimumDays)
    diary.write(.panelDay, subject: applicant, on: max(panel, today + 7), after: today)
  }

  mutating func approveHousehold(_ applicant: Int32, afterEnquiry: Bool = true) {
    let row = Int(applicant)
    changeHousehold(row) { $0.isApproved = true }
    households[row].approvedDay = today
    addToApproved(row)
    count(.householdsApproved, 1)
    count(.enquiryConversion, afterEnquiry ? 1 : 0, of: 0)
    count(.fosterPlacesCreated, Double(households[row].places))
  }

  private mutating func addToApproved(_ row: Int) {
    approvedHouseholds += 1
    householdMarks.mark(row, key: households[row].key)
  }

  /// A household may stop, or go on hold for a time.
  private mutating func reviewHousehold(_ row: Int) {
    let fostering = assumptions.fostering
    let key = households[row].key
    let u = luck.uniform(key, .householdLeaves, week)
    var rate = fostering.leavingPerYear
    if isSupported(row) { rate *= assumptions.programmes.supportedLeavingRelativeRisk }
    if u < chance(ofRate: rate, days: 7) {
      closeHousehold(row)
      return
    }
    let share = min(0.9, fostering.onHoldShare)
    let holds = share / (1 - share) * 365.25 / max(1, fostering.onHoldMeanDays)
    if !households[row].isOnHold && u >= 1 - chance(ofRate: holds, days: 7) {
      changeHousehold(row) { $0.isOnHold = true }
      let days = luck.exponential(mean: fostering.onHoldMeanDays, key, .onHoldLength, week)
      diary.write(.holdEnds, subject: Int32(row), on: today + 1 + Int32(days), after: today)
    }
  }

  /// Whether a household is in a support group: as many as the programme has room for, by lot.
  private func isSupported(_ row: Int) -> Bool {
    let places = assumptions.programmes.supportedHouseholds
    if places <= 0 { return false }
    let share = places / max(1, Double(approvedHouseholds))
    return luck.happens(share, households[row].key, .support)
  }

  /// A household stops; the children who live there need another home.
  private mutating func closeHousehold(_ row: Int) {
    changeHousehold(row) { $0.isApproved = false }
    approvedHouseholds -= 1
    householdMarks.clear(row, key: households[row].key)
    count(.householdsLeft, 1)
    for episode in care.indices where care[episode].isOpen && care[episode].household == row {
      foster(episode)
    }
  }

  private mutating func postSupervision() {
    let hours = assumptions.fostering.supervisionHoursPerMonth * Double(approvedHouseholds)
    postToPile(.fosterSupervision, subject: 0, team: .fostering, hours: hours, due: today + 30)
  }
}
