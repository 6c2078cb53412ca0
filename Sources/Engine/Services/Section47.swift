/// Service 4: section 47 enquiries and initial child protection conferences.
extension Simulation {
  /// Decides at a referral whether there is a strategy discussion now, later, or not.
  mutating func considerEnquiry(atReferralOf family: Int) {
    let key = families[family].key
    let episode = families[family].episode
    let threshold = intensity[Stream.thresholds]
    let section = assumptions.section47
    if luck.happens(section.atReferralShare * threshold, key, .enquiryAtReferral, episode) {
      startEnquiry(into: family)
    } else if luck.happens(
      section.duringAssessmentShare * threshold, key, .enquiryInAssessment, episode)
    {
      let days = 3 + Int32(22 * luck.uniform(key, .enquiryWhen, episode))
      diary.write(
        .enquiryBegins, subject: Int32(family), stamp: families[family].stamp,
        on: calendar.adding(workingDays: days, to: today), after: today)
    }
  }

  /// The strategy discussion: an enquiry begins, and with it the 15 working days.
  mutating func startEnquiry(into family: Int) {
    if !families[family].isOpen || families[family].enquiring > 0 { return }
    if families[family].stage == .protection || families[family].home == 0 { return }
    families[family].enquiring = 1
    families[family].enquiries += 1
    families[family].enquiryWorked = false
    families[family].enquiryGathered = false
    families[family].enquiryDay = today
    families[family].enquiryChildren = families[family].home
    count(.enquiriesStarted, Double(families[family].home))
    let wait =
      1
      + luck.exponential(
        mean: assumptions.section47.enquiryMeanWorkingDays, families[family].key, .enquiryLength,
        families[family].enquiries)
    diary.write(
      .enquiryGathered, subject: Int32(family), stamp: families[family].stamp,
      on: calendar.adding(workingDays: Int32(wait + 0.5), to: today), after: today)
    post(
      .enquiry, subject: family, ofCase: families[family].caseRow,
      hours: assumptions.section47.hours, due: calendar.adding(workingDays: 8, to: today),
      isUrgent: true)
  }

  /// The enquiry ends when the work is done and the agencies have replied.
  mutating func concludeEnquiry(into family: Int) {
    let row = families[family]
    if row.enquiring != 1 || !row.enquiryWorked || !row.enquiryGathered { return }
    let children = Double(row.enquiryChildren)
    count(.enquiriesCompleted, children)
    let shares = assumptions.section47.outcomeShare
    let u = luck.uniform(row.key, .enquiryOutcome, row.enquiries)
    let outcome = shares.place(of: u)
    let measures: [4 of Measure] = [
      .enquiriesContinuingRisk, .enquiriesNoContinuingRisk, .enquiriesNotSubstantiated,
      .enquiriesNotRecorded,
    ]
    for index in 0..<4 { count(measures[index], index == outcome ? children : 0, of: children) }
    let goes = luck.happens(
      assumptions.section47.conferenceShare, row.key, .goesToConference, row.enquiries)
    if outcome == 0 && goes {
      bookConference(on: family)
    } else {
      families[family].enquiring = 0
      resumeAfterEnquiry(family)
    }
  }

  private mutating func bookConference(on family: Int) {
    let section = assumptions.section47
    let key = families[family].key
    let occasion = families[family].enquiries
    families[family].enquiring = 2
    let limit = Int32(section.conferenceDueWorkingDays)
    let booked = max(1, limit - Int32(section.bookedEarlyWorkingDays))
    var day = calendar.adding(workingDays: booked, to: families[family].enquiryDay)
    if luck.happens(section.postponedShare, key, .postponed, occasion) {
      day = calendar.adding(
        workingDays: 3 + Int32(8 * luck.uniform(key, .postponedBy, occasion)), to: day)
    }
    // Invitations and reports need three working days at least.
    day = max(day, calendar.adding(workingDays: 3, to: today))
    families[family].conferenceParts = 2
    post(
      .conferenceReport, subject: family, ofCase: families[family].caseRow,
      hours: section.workerHours, due: day, isUrgent: true)
    diary.write(
      .conferenceDay, subject: Int32(family), stamp: families[family].stamp, on: day, after: today)
  }

  /// The booked day: a chair is needed.
  mutating func callConference(on family: Int) {
    postToPile(
      .conferenceChair, subject: family, team: .conferenceChairs,
      hours: assumptions.section47.chairHours, due: today, isUrgent: true)
  }

  /// The conference that a family waits for, or the review of its plan, falls away: no chair is
  /// needed.
  mutating func dropChair(of family: Int) {
    if families[family].enquiring == 2 { dropFromPile(.conferenceChair, of: family) }
    if families[family].stage == .protection { dropFromPile(.reviewChair, of: family) }
  }

  private mutating func dropFromPile(_ kind: TaskKind, of family: Int) {
    for team in teamsOfKind(.conferenceChairs) { dropTask(kind, of: family, fromPileOf: team) }
  }

  /// Report written or chair free: with both the conference is held.
  mutating func conferencePartDone(_ family: Int) {
    if families[family].enquiring != 2 { return }
    families[family].conferenceParts -= 1
    if families[family].conferenceParts > 0 { return }
    families[family].enquiring = 0
    let row = families[family]
    let children = Double(row.home)
    let took = calendar.workingDays(after: row.enquiryDay, through: today)
    count(.conferenceChildren, children)
    count(
      .conferencesInTime,
      took <= Int32(assumptions.section47.conferenceDueWorkingDays) ? children : 0, of: children)
    if luck.happens(assumptions.section47.planShare, row.key, .planMade, row.enquiries) {
      startPlan(for: family)
    } else {
      resumeAfterEnquiry(family)
    }
  }

  /// Without a plan, a family whose assessment is done becomes a family in need.
  private mutating func resumeAfterEnquiry(_ family: Int) {
    if families[family].stage == .assessment && families[family].assessing == 0 {
      startNeed(of: family)
    }
  }
}
