import Engine

/// Families whose cases are open on the opening day, or were not long ago.
extension NaiveSimulation {
  func openPlans() {
    let opening = plan.opening
    let protection = figures.childProtection
    let sizes = familySizes(Int(opening.plans + 0.5), 5)
    let repeats = chosen(opening.planRepeatEverShare, of: sizes.count, 5, .openingRepeat)
    let current = chosen(opening.protectionPlanCurrentShare, of: sizes.count, 5, .openingPlan)
    let order = lot(sizes.count, 5, .openingDuration)
    let shares = (0..<5).map { opening.planDurationShare[$0] }
    for place in sizes.indices {
      let family = addFamily(openingKey(5, place), sizes[place])
      let key = families[family].key
      let u = luck.uniform(key, .openingDuration, 1)
      let days = days(
        at: (Double(order[place]) + u) / Double(sizes.count), shares,
        between: [1, 91, 183, 365, 730, 900])
      let start = today - Int32(days)
      families[family].planStart = start
      families[family].openedDay = start - 40
      families[family].lastReferralDay = start - 40
      families[family].plansEver = 1
      if repeats.contains(place) {
        let recent = opening.planRepeat24MonthsShare / max(1e-9, opening.planRepeatEverShare)
        let isRecent = luck.happens(recent, key, .openingRepeat, 1)
        families[family].plansEver = 2
        families[family].lastPlanEnd = start - (isRecent ? 365 : 1500)
      }
      enter(.protection, family)
      moveToLongTermTeam(family)
      let v = luck.uniform(key, .openingPlan, 1)
      let lasts = protection.planCurrentDays
      families[family].protectionPlanDay =
        today - Int32(current.contains(place) ? v * lasts : lasts + v * 40)
      families[family].lastVisit = today - Int32(13.9 * luck.uniform(key, .openingVisit))
      arrangePlan(of: family)
    }
  }

  private func arrangePlan(of family: Int) {
    let protection = figures.childProtection
    let it = families[family]
    arrange(.planVisitDue, ofStage: family, on: workingDays(7, after: it.lastVisit))
    arrange(
      .planRenewalDue, ofStage: family,
      on: it.protectionPlanDay + Int32(protection.planCurrentDays) - 14)
    let early = Int32(protection.bookedEarlyDays)
    var due = it.planStart + Int32(protection.firstReviewDays)
    while due - early <= today {
      due += max(1, Int32(protection.laterReviewDays) - early)
      families[family].planReviews += 1
    }
    families[family].reviewDue = due
    families[family].reviewParts = 2
    arrange(.planReviewDay, ofStage: family, on: due - early)
  }

  func openNeed() {
    let opening = plan.opening
    let need = figures.childInNeed
    let number = max(0, Int(opening.childrenInNeed - opening.openAssessments + 0.5))
    let sizes = familySizes(number, 6)
    let current = chosen(opening.needPlanCurrentShare, of: sizes.count, 6, .openingPlan)
    for place in sizes.indices {
      let family = addFamily(openingKey(6, place), sizes[place])
      let key = families[family].key
      setService(of: family, longer: need.disabilityNeedMeanDays / max(1, need.needMeanDays))
      let mean =
        families[family].service == .disability ? need.disabilityNeedMeanDays : need.needMeanDays
      // Who is open on a day is open for longer than most: the length-biased gamma.
      let length = luck.gamma(
        shape: need.needShape + 1, mean: mean * (need.needShape + 1) / max(0.01, need.needShape),
        key, .openingEnd)
      let elapsed = length * luck.uniform(key, .openingDuration)
      families[family].openedDay = today - Int32(elapsed) - 45
      families[family].lastReferralDay = families[family].openedDay
      startNeed(of: family)
      callOff(.stage(family))
      let u = luck.uniform(key, .openingPlan, 1)
      let lasts = need.planCurrentDays
      let planDay = today - Int32(current.contains(place) ? u * lasts : lasts + u * 60)
      let visit = today - Int32(need.visitEveryDays * luck.uniform(key, .openingVisit))
      families[family].needEnd = today + 1 + Int32(length - elapsed)
      families[family].needPlanDay = planDay
      families[family].lastVisit = visit
      arrange(.needEnds, ofStage: family, on: families[family].needEnd)
      arrange(.needVisitDue, ofStage: family, on: visit + Int32(need.visitEveryDays) - 7)
      arrange(.needPlanDue, ofStage: family, on: planDay + Int32(lasts) - 21)
    }
  }

  func openAssessments() {
    let opening = plan.opening
    let section = figures.section47
    var overdue = Int(opening.overdueAssessments + 0.5)
    var enquiries = Int(opening.openEnquiries + 0.5)
    var conferences = Int(
      opening.openEnquiries * section.outcomeShare[0] * section.conferenceShare + 0.5)
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
      families[family].assessing = .ofReferral
      families[family].assessments = 1
      families[family].assessmentChildren = size
      families[family].assessmentDue = workingDays(
        Int32(figures.assessment.dueWorkingDays), after: start)
      openAssessmentWork(of: family, elapsed, gathering)
      if elapsed < 12 && enquiries >= size {
        enquiries -= size
        openEnquiry(into: family)
      } else if elapsed >= 12 && conferences >= size {
        conferences -= size
        openConference(on: family)
      }
    }
    week = 0
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
    of family: Int, _ elapsed: Double, _ gathering: Double
  ) {
    let start = families[family].openedDay
    families[family].isVisited = elapsed > 8
    families[family].isGathered = gathering <= elapsed
    if elapsed <= 8 {
      post(
        .assessmentVisit, family, of: families[family].theCase!,
        hours: 0.4 * figures.assessment.hours, due: workingDays(10, after: start))
    }
    if gathering <= elapsed {
      writeAssessmentIfReady(of: family)
    } else {
      arrange(
        .assessmentGathered, ofEpisode: family,
        on: workingDays(Int32(gathering + 0.5), after: start))
    }
  }

  private func openEnquiry(into family: Int) {
    let u = luck.uniform(families[family].key, .openingEnquiry)
    let since = workingDays(-Int32(u * 6), after: today)
    families[family].enquiring = .underWay
    families[family].enquiries = 1
    families[family].enquiryChildren = home(family)
    families[family].enquiryDay = since
    arrange(
      .enquiryGathered, ofEpisode: family, on: workingDays(1 + Int32(u * 3), after: today))
    post(
      .enquiry, family, of: families[family].theCase!, hours: figures.section47.hours * 0.6,
      due: workingDays(8, after: since), isUrgent: true)
  }

  private func openConference(on family: Int) {
    let section = figures.section47
    let u = luck.uniform(families[family].key, .openingEnquiry)
    let since = workingDays(-5 - Int32(u * 8), after: today)
    families[family].enquiring = .waitingForConference
    families[family].enquiries = 1
    families[family].enquiryChildren = home(family)
    families[family].conferenceParts = 2
    families[family].enquiryDay = since
    let booked = Int32(section.conferenceDueWorkingDays - section.bookedEarlyWorkingDays)
    let day = max(today + 1, workingDays(booked, after: since))
    post(
      .conferenceReport, family, of: families[family].theCase!, hours: section.workerHours,
      due: day, isUrgent: true)
    arrange(.conferenceDay, ofEpisode: family, on: day)
  }

  func openEarlyHelp() {
    let help = figures.earlyHelp
    let gathering = help.gatheringMedianWorkingDays * 7 / 5
    for place in 0..<Int(plan.opening.earlyHelpFamilies + 0.5) {
      let key = openingKey(9, place)
      let family = newFamily(key)
      beginEpisode(of: family)
      let isNew = luck.happens(
        gathering / max(1, gathering + help.supportMeanDays), key, .openingStage)
      let u = luck.uniform(key, .openingDuration)
      let triaged = today - (isNew ? Int32(u * gathering) : 200)
      families[family].stage = .earlyHelp
      families[family].steppedDown = true
      families[family].allocatedDay = triaged + 2
      families[family].theCase = nearestTeam(.earlyHelp, to: family).map {
        openCase(.earlyHelpFamily(family), team: $0)
      }
      if isNew {
        families[family].earlyHelpAssessmentLimit = workingDays(
          Int32(help.assessmentDueWorkingDays), after: triaged)
        arrange(.earlyHelpGathered, ofEpisode: family, on: triaged + Int32(gathering))
        continue
      }
      let length = luck.gamma(
        shape: help.supportShape + 1,
        mean: help.supportMeanDays * (help.supportShape + 1) / max(0.01, help.supportShape), key,
        .openingEnd)
      arrange(.supportEnds, ofEpisode: family, on: today + 1 + Int32(length * u))
      arrange(.supportDue, ofEpisode: family, on: today + 1 + Int32(u * help.supportEveryDays))
    }
  }

  /// Families closed in the last two years who will be back: of those referred, those without
  /// further action and six in ten of those who were worked with.
  func rememberClosedFamilies() {
    let assessment = figures.assessment
    let outcomes = assessment.outcomeShare
    let closed = outcomes[1] + outcomes[3] + outcomes[0] * 0.6
    let each = 1 + figures.frontDoor.siblingsPerContact
    for place in 0..<Int(2 * plan.opening.referralsLast12Months * closed / each) {
      let key = openingKey(10, place)
      if !luck.happens(assessment.returnShare, key, .returns, 1) { continue }
      let closed = today - Int32(730 * luck.uniform(key, .openingReturn))
      let days = luck.weibull(
        scale: assessment.returnScaleDays, shape: assessment.returnShape, key, .returnTime, 1)
      let back = Double(closed) + 1 + days
      if back <= Double(today) || back > Double(plan.lastMonth.lastDay.number) { continue }
      let siblings = luck.poisson(
        mean: figures.frontDoor.siblingsPerContact, key, .familySize)
      let family = addFamily(key, 1 + Int(siblings))
      families[family].lastReferralDay =
        closed - Int32(120 * luck.uniform(key, .openingReferral))
      families[family].source = Int(7 * luck.uniform(key, .openingStage))
      arrange(.familyReturns, ofEpisode: family, on: Int32(back))
    }
  }

  /// Sizes of families with just so many children together.
  private func familySizes(_ children: Int, _ kind: UInt64) -> [Int] {
    let siblings = figures.frontDoor.siblingsPerContact
    var sizes: [Int] = []
    while sizes.reduce(0, +) < children {
      let size = 1 + luck.poisson(mean: siblings, openingKey(kind, sizes.count), .familySize)
      sizes.append(min(children - sizes.reduce(0, +), Int(size)))
    }
    return sizes
  }

  private func addFamily(_ key: UInt64, _ size: Int) -> Int {
    let family = newFamily(key, size: size)
    families[family].stage = .closed
    beginEpisode(of: family)
    registerChildren(of: family)
    return family
  }

  /// Who stays longer is found open more often.
  private func setService(of family: Int, longer: Double = 1) {
    let assessment = figures.assessment
    let disability = assessment.disabilityShare * longer
    let abuse = assessment.complexAbuseShare
    let others = 1 - assessment.disabilityShare - abuse
    let u = luck.uniform(families[family].key, .service) * (disability + abuse + others)
    families[family].service =
      u < disability ? .disability : u < disability + abuse ? .complexAbuse : .duty
  }
}
