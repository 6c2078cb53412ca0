import Engine

/// Assessments and section 47 enquiries that are under way on the opening day.
extension NaiveSimulation {
  func openAssessments() {
    let opening = plan.opening
    var overdue = Int(opening.overdueAssessments + 0.5)
    for (place, size) in familySizes(Int(opening.openAssessments + 0.5), 8).enumerated() {
      let family = addFamily(openingKey(8, place), size)
      setService(of: family)
      let (elapsed, gathering) = openingAssessment(of: family, isOverdue: overdue >= size)
      if overdue >= size { overdue -= size }
      let start = workingDays(-Int32(elapsed + 0.5), after: today)
      families[family].lastReferralDay = start
      families[family].openedDay = start
      enter(.assessment, family)
      // The rota of the week in which it came.
      week = -((today - start) / 7)
      families[family].theCase = openCase(.family(family), team: assessingTeam(of: family))
      openAssessmentWork(of: family, .ofReferral, since: start, elapsed, gathering)
      openEnquiryToCome(into: family, since: start)
    }
    week = 0
  }

  /// Families in need or on plans are being assessed again as often as the rate times the length of
  /// an assessment says.
  func openReassessments() {
    let assessment = figures.assessment
    let sigma = assessment.gatheringSD
    let mean =
      assessment.gatheringMedianWorkingDays * Mathematics.exp(sigma * sigma / 2) + 4
    let chance = min(0.9, assessment.reassessmentsPerYear * mean * 1.4 / 365.25)
    for family in openFamilies where families[family].stage != .assessment {
      let key = families[family].key
      if !luck.happens(chance, key, .openingReassessment) { continue }
      let gathering = min(
        100_000,
        luck.lognormal(
          median: assessment.gatheringMedianWorkingDays * Mathematics.exp(sigma * sigma),
          sigma: sigma, key, .gathering, -1))
      let elapsed = min(
        assessment.dueWorkingDays - 1,
        luck.uniform(key, .openingReassessment, 1) * (gathering + 4))
      let start = workingDays(-Int32(elapsed + 0.5), after: today)
      openAssessmentWork(of: family, .ofOpenCase, since: start, elapsed, gathering)
    }
  }

  /// Working days since referral and until all is gathered: pairs are drawn until one is of an
  /// assessment that is still open, with four days for the writing, thirty-nine times at most.
  private func openingAssessment(of family: Int, isOverdue: Bool) -> (Double, Double) {
    let assessment = figures.assessment
    let limit = assessment.dueWorkingDays
    let key = families[family].key
    if isOverdue { return (limit + 1 + luck.uniform(key, .openingReferral) * 20, limit) }
    for attempt in 1..<40 as Range<Int32> {
      let elapsed = luck.uniform(key, .openingReferral, attempt - 1) * limit
      let gathering = luck.lognormal(
        median: assessment.gatheringMedianWorkingDays, sigma: assessment.gatheringSD, key,
        .gathering, -attempt)
      if gathering + 4 > elapsed { return (elapsed, gathering) }
    }
    let elapsed = luck.uniform(key, .openingReferral, 39) * limit
    return (elapsed, elapsed)
  }

  private func openAssessmentWork(
    of family: Int, _ kind: AssessmentKind, since start: Int32, _ elapsed: Double,
    _ gathering: Double
  ) {
    families[family].assessing = kind
    families[family].assessments = 1
    families[family].assessmentChildren = home(family)
    families[family].assessmentDue = workingDays(
      Int32(figures.assessment.dueWorkingDays), after: start)
    families[family].isVisited = elapsed > 8
    families[family].isGathered = gathering <= elapsed
    if elapsed <= 8 {
      post(
        .assessmentVisit, family, of: families[family].theCase!,
        hours: 0.4 * assessmentHours(of: family), due: workingDays(10, after: start))
    }
    if gathering <= elapsed {
      writeAssessmentIfReady(of: family)
    } else {
      arrange(
        .assessmentGathered, ofEpisode: family,
        on: workingDays(Int32(gathering + 0.5), after: start))
    }
  }

  /// Those under an enquiry, and those waiting for a conference, are shared out between assessments
  /// and families in need as the rates at which enquiries begin say.
  func openEnquiries() {
    let opening = plan.opening
    let section = figures.section47
    let fromReferrals =
      opening.referralsLast12Months * figures.assessment.assessedShare
      * (section.atReferralShare + section.duringAssessmentShare)
    let fromNeed =
      max(0, opening.childrenInNeed - opening.openAssessments) * section.openCasesPerYear
    let share = fromReferrals / max(1e-9, fromReferrals + fromNeed)
    // An enquiry takes two days more than the replies, and three or more lie before the conference.
    let enquiry = section.enquiryMeanWorkingDays + 2
    let wait = max(
      3, section.conferenceDueWorkingDays - section.bookedEarlyWorkingDays - enquiry)
    let conferences =
      opening.openEnquiries * section.outcomeShare[0] * section.conferenceShare * wait
      / max(1, enquiry)
    openEnquiries(
      among: .assessment, Int(opening.openEnquiries * share + 0.5),
      Int(conferences * share + 0.5))
    openEnquiries(
      among: .need, Int(opening.openEnquiries * (1 - share) + 0.5),
      Int(conferences * (1 - share) + 0.5))
  }

  private func openEnquiries(among stage: Stage, _ children: Int, _ atConferences: Int) {
    var enquiries = children
    var conferences = atConferences
    for family in openFamilies {
      if families[family].stage != stage || families[family].enquiring != .no { continue }
      let size = home(family)
      let days = today - families[family].openedDay
      if size <= enquiries && (stage == .need || days < 17) {
        enquiries -= size
        openEnquiry(into: family)
      } else if size <= conferences && days >= 17 {
        conferences -= size
        openConference(on: family)
      }
    }
  }

  private func openEnquiry(into family: Int) {
    let key = families[family].key
    let since = workingDays(-Int32(luck.uniform(key, .openingEnquiry) * 6), after: today)
    families[family].enquiring = .underWay
    families[family].enquiries = 1
    families[family].enquiryChildren = home(family)
    families[family].enquiryDay = since
    let left = luck.uniform(key, .openingEnquiryEnd) * figures.section47.enquiryMeanWorkingDays
    arrange(.enquiryGathered, ofEpisode: family, on: workingDays(1 + Int32(left), after: today))
    post(
      .enquiry, family, of: families[family].theCase!, hours: figures.section47.hours * 0.6,
      due: workingDays(8, after: since), isUrgent: true)
  }

  /// Of three reports in ten the writing is still to come.
  private func openConference(on family: Int) {
    let section = figures.section47
    let u = luck.uniform(families[family].key, .openingEnquiry)
    let since = workingDays(-5 - Int32(u * 8), after: today)
    families[family].enquiring = .waitingForConference
    families[family].enquiries = 1
    families[family].enquiryChildren = home(family)
    families[family].conferenceParts = u > 0.3 ? 1 : 2
    families[family].enquiryDay = since
    let booked = Int32(section.conferenceDueWorkingDays - section.bookedEarlyWorkingDays)
    let day = max(today + 1, workingDays(booked, after: since))
    if u <= 0.3 {
      post(
        .conferenceReport, family, of: families[family].theCase!, hours: section.workerHours,
        due: day, isUrgent: true)
    }
    arrange(.conferenceDay, ofEpisode: family, on: day)
  }

  private func openEnquiryToCome(into family: Int, since start: Int32) {
    let key = families[family].key
    let episode = families[family].episode
    let share = figures.section47.duringAssessmentShare
    if !luck.happens(share, key, .enquiryInAssessment, episode) { return }
    let day = workingDays(3 + Int32(22 * luck.uniform(key, .enquiryWhen, episode)), after: start)
    if day > today { arrange(.enquiryBegins, ofEpisode: family, on: day) }
  }
}
