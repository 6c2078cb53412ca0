import Engine

/// Foster carers, from enquiry to approval and until they stop.
extension NaiveSimulation {
  func recruitFosterCarers() {
    let fostering = figures.fostering
    let entity = Luck.entity(UInt64(bitPattern: Int64(today)), 10)
    let enquiries = luck.poisson(
      mean: fostering.enquiriesPerYear / 365.25, entity, .enquiries)
    for number in 0..<enquiries {
      let key = Luck.entity(entity, UInt64(number))
      count(.enquiryConversion, false, of: 1)
      if !luck.happens(fostering.enquiryToApprovalShare, key, .approval) { continue }
      let days = luck.exponential(mean: fostering.enquiryToStartDays, key, .enquiryToStart)
      let applicant = newHousehold(key, isApproved: false)
      arrange(.applicantStarts, applicant, on: today + 7 + Int32(days), partOf: .none)
    }
    while Double(householdsJoined + 1) <= figures.programmes.extraFosterHouseholds + 1e-9 {
      let key = Luck.entity(22, UInt64(householdsJoined))
      let household = newHousehold(key, isApproved: true)
      householdsJoined += 1
      count(.householdsApproved, 1)
      count(.fosterPlacesCreated, households[household].places)
    }
    for household in households.indices
    where households[household].isApproved && Int(households[household].key % 7) == weekday {
      reviewHousehold(household)
    }
    if Day(number: today).dayOfMonth == 1 {
      let hours = fostering.supervisionHoursPerMonth * Double(approvedHouseholds)
      postToPile(.fosterSupervision, 0, of: .fostering, hours: hours, due: today + 30)
    }
  }

  var approvedHouseholds: Int { households.filter(\.isApproved).count }

  func newHousehold(_ key: UInt64, isApproved: Bool) -> Int {
    let fostering = figures.fostering
    let places = place(
      of: luck.uniform(key, .places),
      in: [fostering.placesShare[0], fostering.placesShare[1], fostering.placesShare[2]])
    let ages = fostering.ageRangeShare
    let ageRange = place(
      of: luck.uniform(key, .ageRange), in: [ages[0], ages[1], ages[2], ages[3]])
    households.append(
      Household(
        key: key, isApproved: isApproved, sinceDay: today, places: places + 1,
        ageRange: ageRange))
    return households.count - 1
  }

  func startFosterAssessment(of applicant: Int) {
    postToPile(
      .fosterAssessment, applicant, of: .fostering, hours: figures.fostering.assessmentHours,
      due: today + 120)
    households[applicant].sinceDay = today
  }

  /// The panel sits a week after the writing at the earliest, and when the checks have had their
  /// time.
  func fosterAssessmentDone(_ applicant: Int) {
    let checked =
      households[applicant].sinceDay + Int32(figures.fostering.assessmentMinimumDays)
    arrange(.panelDay, applicant, on: max(checked, today + 7), partOf: .none)
  }

  func approveHousehold(_ applicant: Int) {
    households[applicant].isApproved = true
    households[applicant].sinceDay = today
    count(.householdsApproved, 1)
    count(.enquiryConversion, 1)
    count(.fosterPlacesCreated, households[applicant].places)
  }

  /// A household may stop, with the lowest luck of the week, or go on hold, with the highest.
  private func reviewHousehold(_ household: Int) {
    let fostering = figures.fostering
    let programmes = figures.programmes
    let it = households[household]
    let u = luck.uniform(it.key, .householdLeaves, week)
    // As many as there is room for are in a support group, by lot.
    let supported =
      programmes.supportedHouseholds <= 0
      ? 0 : programmes.supportedHouseholds / max(1, Double(approvedHouseholds))
    let isSupported = luck.happens(supported, it.key, .support)
    let leaving =
      fostering.leavingPerYear * (isSupported ? programmes.supportedLeavingRelativeRisk : 1)
    if u < weekly(leaving) {
      households[household].isApproved = false
      count(.householdsLeft, 1)
      for stay in openStays() where stays[stay].household == household { foster(stay) }
      return
    }
    let share = min(0.9, fostering.onHoldShare)
    let holds = share / (1 - share) * 365.25 / max(1, fostering.onHoldMeanDays)
    if !it.isOnHold && u >= 1 - weekly(holds) {
      households[household].isOnHold = true
      let days = luck.exponential(mean: fostering.onHoldMeanDays, it.key, .onHoldLength, week)
      arrange(.holdEnds, household, on: today + 1 + Int32(days), partOf: .none)
    }
  }
}
