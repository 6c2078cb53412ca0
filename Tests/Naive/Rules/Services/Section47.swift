import Engine

/// Section 47 enquiries and initial child protection conferences.
extension NaiveSimulation {
  func considerEnquiry(atReferralOf family: Int) {
    let section = figures.section47
    let threshold = intensity[Stream.thresholds]
    let (key, episode) = (families[family].key, families[family].episode)
    if luck.happens(section.atReferralShare * threshold, key, .enquiryAtReferral, episode) {
      startEnquiry(into: family)
    } else if luck.happens(
      section.duringAssessmentShare * threshold, key, .enquiryInAssessment, episode)
    {
      let days = 3 + Int32(22 * luck.uniform(key, .enquiryWhen, episode))
      arrange(.enquiryBegins, ofEpisode: family, on: workingDays(days, after: today))
    }
  }

  /// The strategy discussion.
  func startEnquiry(into family: Int) {
    let it = families[family]
    if it.stage != .assessment && it.stage != .need { return }
    if it.enquiring != .no || home(family) == 0 { return }
    families[family].enquiring = .underWay
    families[family].enquiries += 1
    families[family].isEnquiryWorked = false
    families[family].isEnquiryGathered = false
    families[family].enquiryDay = today
    families[family].enquiryChildren = home(family)
    count(.enquiriesStarted, home(family))
    let wait =
      1
      + luck.exponential(
        mean: figures.section47.enquiryMeanWorkingDays, it.key, .enquiryLength, it.enquiries + 1)
    arrange(
      .enquiryGathered, ofEpisode: family, on: workingDays(Int32(wait + 0.5), after: today))
    post(
      .enquiry, family, of: it.theCase!, hours: figures.section47.hours,
      due: workingDays(8, after: today), isUrgent: true)
  }

  func concludeEnquiryIfReady(into family: Int) {
    let it = families[family]
    if it.enquiring != .underWay || !it.isEnquiryWorked || !it.isEnquiryGathered { return }
    count(.enquiriesCompleted, it.enquiryChildren)
    let shares = figures.section47.outcomeShare
    let outcome = place(
      of: luck.uniform(it.key, .enquiryOutcome, it.enquiries),
      in: [shares[0], shares[1], shares[2], shares[3]])
    let measures: [Measure] = [
      .enquiriesContinuingRisk, .enquiriesNoContinuingRisk, .enquiriesNotSubstantiated,
      .enquiriesNotRecorded,
    ]
    for (index, measure) in measures.enumerated() {
      count(measure, index == outcome, of: it.enquiryChildren)
    }
    let goes = luck.happens(
      figures.section47.conferenceShare, it.key, .goesToConference, it.enquiries)
    if outcome == 0 && goes {
      bookConference(on: family)
    } else {
      goOnWithoutPlan(family)
    }
  }

  private func bookConference(on family: Int) {
    let section = figures.section47
    let it = families[family]
    let limit = Int32(section.conferenceDueWorkingDays)
    var day = workingDays(
      max(1, limit - Int32(section.bookedEarlyWorkingDays)), after: it.enquiryDay)
    if luck.happens(section.postponedShare, it.key, .postponed, it.enquiries) {
      let by = 3 + Int32(8 * luck.uniform(it.key, .postponedBy, it.enquiries))
      day = workingDays(by, after: day)
    }
    // Invitations and reports need three working days at least.
    day = max(day, workingDays(3, after: today))
    families[family].enquiring = .waitingForConference
    families[family].conferenceParts = 2
    post(
      .conferenceReport, family, of: it.theCase!, hours: section.workerHours, due: day,
      isUrgent: true)
    arrange(.conferenceDay, ofEpisode: family, on: day)
  }

  func callConference(on family: Int) {
    postToPile(
      .conferenceChair, family, of: .conferenceChairs, hours: figures.section47.chairHours,
      due: today, isUrgent: true)
  }

  /// No chair is needed for a family that is closed.
  func dropChairs(of family: Int) {
    for kind in [WorkKind.conferenceChair, .reviewChair] {
      for piece in work where piece.kind == kind && piece.subject == family { drop(piece) }
      work.removeAll { $0.kind == kind && $0.subject == family }
    }
  }

  func conferencePartDone(_ family: Int) {
    if families[family].enquiring != .waitingForConference { return }
    families[family].conferenceParts -= 1
    if families[family].conferenceParts > 0 { return }
    families[family].enquiring = .no
    let it = families[family]
    let took = calendar.workingDays(after: it.enquiryDay, through: today)
    let limit = Int32(figures.section47.conferenceDueWorkingDays)
    count(.conferenceChildren, home(family))
    count(.conferencesInTime, took <= limit, of: home(family))
    if luck.happens(figures.section47.planShare, it.key, .planMade, it.enquiries) {
      startPlan(for: family)
    } else {
      goOnWithoutPlan(family)
    }
  }

  /// Who has been assessed becomes a family in need; who has not, once that is done.
  private func goOnWithoutPlan(_ family: Int) {
    families[family].enquiring = .no
    if families[family].stage == .assessment && families[family].assessing == nil {
      startNeed(of: family)
    }
  }
}
