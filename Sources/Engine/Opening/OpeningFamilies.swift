/// Families whose cases are open on the first day, and those whose cases were closed not long ago.
extension Simulation {
  /// Children on protection plans, with the known distribution of how long they have been.
  mutating func openPlans() {
    let opening = plan.opening
    let sizes = familySizes(Int(opening.plans + 0.5), kind: 5)
    let protection = assumptions.childProtection
    let repeats = chosen(opening.planRepeatEverShare, of: sizes.count, 5, .openingRepeat)
    let current = chosen(opening.protectionPlanCurrentShare, of: sizes.count, 5, .openingPlan)
    let bounds: [Double] = [1, 91, 183, 365, 730, 900]
    let order = lot(sizes.count, 5, .openingDuration)
    for place in sizes.indices {
      let family = addFamily(openingKey(5, place), sizes[place])
      let key = families[family].key
      // The sizes are drawn independently of how long, so shares of families are shares of children.
      let u = (Double(order[place]) + luck.uniform(key, .openingDuration, 1)) / Double(sizes.count)
      var band = 0
      var below = 0.0
      while band < 4, u >= below + opening.planDurationShare[band] {
        below += opening.planDurationShare[band]
        band += 1
      }
      let within = (u - below) / max(1e-9, opening.planDurationShare[band])
      let days = bounds[band] + min(1, max(0, within)) * (bounds[band + 1] - bounds[band])
      families[family].planStart = today - Int32(days)
      families[family].openedDay = families[family].planStart - 40
      families[family].lastReferralDay = families[family].openedDay
      families[family].plansEver = repeats[place] ? 2 : 1
      if repeats[place] {
        let recent = opening.planRepeat24MonthsShare / max(1e-9, opening.planRepeatEverShare)
        let gap: Int32 = luck.happens(recent, key, .openingRepeat, 1) ? 365 : 1500
        families[family].lastPlanEnd = families[family].planStart - gap
      }
      enter(.protection, family)
      moveToLongTermTeam(family)
      let v = luck.uniform(key, .openingPlan, 1)
      let age =
        current[place] ? v * protection.planCurrentDays : protection.planCurrentDays + v * 40
      families[family].protectionPlanDay = today - Int32(age)
      families[family].lastVisit = today - Int32(13.9 * luck.uniform(key, .openingVisit))
      writePlanDates(of: family)
    }
  }

  private mutating func writePlanDates(of family: Int) {
    let protection = assumptions.childProtection
    let row = families[family]
    let stamp = row.stageStamp
    diary.write(
      .planVisitDue, subject: Int32(family), stamp: stamp,
      on: calendar.adding(workingDays: 7, to: row.lastVisit), after: today)
    diary.write(
      .planRenewalDue, subject: Int32(family), stamp: stamp,
      on: row.protectionPlanDay + Int32(protection.planCurrentDays) - 14, after: today)
    var due = row.planStart + Int32(protection.firstReviewDays)
    var reviews: Int32 = 0
    while due - Int32(protection.bookedEarlyDays) <= today {
      due += max(1, Int32(protection.laterReviewDays) - Int32(protection.bookedEarlyDays))
      reviews += 1
    }
    families[family].planReviews = Int16(reviews)
    families[family].reviewDue = due
    families[family].reviewParts = 2
    diary.write(
      .planReviewDay, subject: Int32(family), stamp: stamp,
      on: due - Int32(protection.bookedEarlyDays), after: today)
  }

  /// Children in need with a plan: those who are open and are not being assessed.
  mutating func openNeed() {
    let opening = plan.opening
    let need = assumptions.childInNeed
    let number = max(0, Int(opening.childrenInNeed - opening.openAssessments + 0.5))
    let sizes = familySizes(number, kind: 6)
    let current = chosen(opening.needPlanCurrentShare, of: sizes.count, 6, .openingPlan)
    for place in sizes.indices {
      let family = addFamily(openingKey(6, place), sizes[place])
      let key = families[family].key
      setService(
        of: family, longer: need.disabilityNeedMeanDays / max(1, need.needMeanDays))
      let mean =
        families[family].service == .disability ? need.disabilityNeedMeanDays : need.needMeanDays
      // Who is open on a day is more often one who is open for long: the length-biased gamma.
      let shape = need.needShape
      let length = luck.gamma(
        shape: shape + 1, mean: mean * (shape + 1) / max(0.01, shape), key, .openingEnd)
      let elapsed = length * luck.uniform(key, .openingDuration)
      families[family].openedDay = today - Int32(elapsed) - 45
      families[family].lastReferralDay = families[family].openedDay
      startNeed(of: family)
      families[family].needEnd = today + 1 + Int32(length - elapsed)
      families[family].stageStamp += 1
      let u = luck.uniform(key, .openingPlan, 1)
      let age = current[place] ? u * need.planCurrentDays : need.planCurrentDays + u * 60
      families[family].needPlanDay = today - Int32(age)
      families[family].lastVisit =
        today - Int32(need.visitEveryDays * luck.uniform(key, .openingVisit))
      let stamp = families[family].stageStamp
      diary.write(
        .needEnds, subject: Int32(family), stamp: stamp, on: families[family].needEnd,
        after: today)
      diary.write(
        .needVisitDue, subject: Int32(family), stamp: stamp,
        on: families[family].lastVisit + Int32(need.visitEveryDays) - 7, after: today)
      diary.write(
        .needPlanDue, subject: Int32(family), stamp: stamp,
        on: families[family].needPlanDay + Int32(need.planCurrentDays) - 21, after: today)
    }
  }

  /// Children being assessed, some of them overdue and some under a section 47 enquiry.
  mutating func openAssessments() {
    let opening = plan.opening
    let sizes = familySizes(Int(opening.openAssessments + 0.5), kind: 8)
    var overdue = Int(opening.overdueAssessments + 0.5)
    var enquiries = Int(opening.openEnquiries + 0.5)
    // Between an enquiry's end and its conference lie about as many days again; fewer go there.
    let section = assumptions.section47
    var conferences = Int(
      opening.openEnquiries * section.outcomeShare[0] * section.conferenceShare + 0.5)
    for place in sizes.indices {
      let family = addFamily(openingKey(8, place), sizes[place])
      setService(of: family)
      let isOverdue = overdue >= Int(sizes[place])
      let (elapsed, gathering) = openAssessmentAge(of: family, isOverdue: isOverdue)
      if isOverdue { overdue -= Int(sizes[place]) }
      let start = calendar.adding(workingDays: -Int32(elapsed + 0.5), to: today)
      families[family].lastReferralDay = start
      families[family].openedDay = start
      enter(.assessment, family)
      // The rota of the week in which it came.
      week = -(today - start) / 7
      openFamilyCase(family, with: assessingTeam(of: family))
      families[family].assessing = 1
      families[family].assessments = 1
      families[family].assessmentChildren = sizes[place]
      families[family].assessmentDue = calendar.adding(
        workingDays: Int32(assumptions.assessment.dueWorkingDays), to: start)
      openAssessmentWork(of: family, elapsed: elapsed, gathering: gathering)
      if enquiries >= Int(sizes[place]) && elapsed < 12 {
        enquiries -= Int(sizes[place])
        openEnquiry(into: family)
      } else if conferences >= Int(sizes[place]) && elapsed >= 12 {
        conferences -= Int(sizes[place])
        openConference(on: family)
      }
    }
    week = 0
  }

  /// Working days since referral, and until everything is gathered, of an assessment that is open:
  /// drawn until the pair is one that is found open, so that the young and the slow are as many as
  /// there are on any other day.
  private func openAssessmentAge(of family: Int, isOverdue: Bool) -> (Double, Double) {
    let assessment = assumptions.assessment
    let limit = assessment.dueWorkingDays
    let key = families[family].key
    let u = luck.uniform(key, .openingReferral)
    if isOverdue { return (limit + 1 + u * 20, limit) }
    // Writing up takes some days more once everything is there.
    let writing = 4.0
    var elapsed = u * limit
    for attempt in 1..<40 as Range<Int32> {
      let gathering = luck.lognormal(
        median: assessment.gatheringMedianWorkingDays, sigma: assessment.gatheringSD, key,
        .gathering, -attempt)
      if gathering + writing > elapsed { return (elapsed, gathering) }
      elapsed = luck.uniform(key, .openingReferral, attempt) * limit
    }
    return (elapsed, elapsed)
  }

  private mutating func openAssessmentWork(of family: Int, elapsed: Double, gathering: Double) {
    let assessment = assumptions.assessment
    families[family].assessmentVisited = elapsed > 8
    families[family].assessmentGathered = gathering <= elapsed
    if !families[family].assessmentVisited {
      post(
        .assessmentVisit, subject: family, ofCase: families[family].caseRow,
        hours: 0.4 * assessment.hours,
        due: calendar.adding(workingDays: 10, to: families[family].openedDay))
    }
    if families[family].assessmentGathered {
      postAssessmentCompletion(of: family)
    } else {
      diary.write(
        .assessmentGathered, subject: Int32(family), stamp: families[family].stamp,
        on: calendar.adding(
          workingDays: Int32(gathering + 0.5), to: families[family].openedDay),
        after: today)
    }
  }

  private mutating func openEnquiry(into family: Int) {
    families[family].enquiring = 1
    families[family].enquiries = 1
    families[family].enquiryChildren = families[family].home
    let u = luck.uniform(families[family].key, .openingEnquiry)
    families[family].enquiryDay = calendar.adding(workingDays: -Int32(u * 6), to: today)
    diary.write(
      .enquiryGathered, subject: Int32(family), stamp: families[family].stamp,
      on: calendar.adding(workingDays: 1 + Int32(u * 3), to: today), after: today)
    post(
      .enquiry, subject: family, ofCase: families[family].caseRow,
      hours: assumptions.section47.hours * 0.6,
      due: calendar.adding(workingDays: 8, to: families[family].enquiryDay), isUrgent: true)
  }

  /// A conference that is booked for one of the next days.
  private mutating func openConference(on family: Int) {
    families[family].enquiring = 2
    families[family].enquiries = 1
    families[family].enquiryChildren = families[family].home
    families[family].conferenceParts = 2
    let u = luck.uniform(families[family].key, .openingEnquiry)
    families[family].enquiryDay = calendar.adding(workingDays: -5 - Int32(u * 8), to: today)
    let section = assumptions.section47
    let booked = Int32(section.conferenceDueWorkingDays - section.bookedEarlyWorkingDays)
    let day = max(
      today + 1, calendar.adding(workingDays: booked, to: families[family].enquiryDay))
    post(
      .conferenceReport, subject: family, ofCase: families[family].caseRow,
      hours: section.workerHours, due: day, isUrgent: true)
    diary.write(
      .conferenceDay, subject: Int32(family), stamp: families[family].stamp, on: day,
      after: today)
  }

  /// Families open to Early Help: some still being assessed, most being supported.
  mutating func openEarlyHelp() {
    let help = assumptions.earlyHelp
    let gathering = help.gatheringMedianWorkingDays * 7 / 5
    let inAssessment = gathering / max(1, gathering + help.supportMeanDays)
    let siblings = PoissonMean(assumptions.frontDoor.siblingsPerContact)
    for place in 0..<Int(plan.opening.earlyHelpFamilies + 0.5) {
      let key = openingKey(9, place)
      let size = 1 + luck.poisson(siblings, key, .familySize)
      let family = newFamily(key: key, size: Int16(size))
      beginEpisode(of: family)
      families[family].stage = .earlyHelp
      earlyHelpOpen += 1
      families[family].steppedDown = true
      let isNew = luck.happens(inAssessment, key, .openingStage)
      let u = luck.uniform(key, .openingDuration)
      let triaged = today - (isNew ? Int32(u * gathering) : 200)
      // They have had a worker and an initial contact.
      families[family].initialContactDue = triaged + 2
      families[family].isContacted = true
      if let team = nearestTeam(.earlyHelp, family) {
        families[family].caseRow = openCase(.earlyHelpFamily, family, team: team, weight: 1)
      }
      let stamp = families[family].stamp
      if isNew {
        diary.write(
          .earlyHelpGathered, subject: Int32(family), stamp: stamp,
          on: triaged + Int32(gathering), after: today)
        let due = calendar.adding(workingDays: Int32(help.assessmentDueWorkingDays), to: triaged)
        families[family].earlyHelpAssessmentDue = due
        writeLimit(.earlyHelpAssessmentLimit, of: family, on: due)
        continue
      }
      let length = luck.gamma(
        shape: help.supportShape + 1,
        mean: help.supportMeanDays * (help.supportShape + 1) / max(0.01, help.supportShape), key,
        .openingEnd)
      diary.write(
        .supportEnds, subject: Int32(family), stamp: stamp, on: today + 1 + Int32(length * u),
        after: today)
      diary.write(
        .supportDue, subject: Int32(family), stamp: stamp,
        on: today + 1 + Int32(u * help.supportEveryDays), after: today)
    }
  }

  /// Families closed in the last two years: those who will be back are written down.
  ///
  /// Of the families referred, those without further action are closed, and most of those who were
  /// worked with for a time; who stepped down or is still open is not.
  mutating func rememberClosedFamilies() {
    let assessment = assumptions.assessment
    let siblings = PoissonMean(assumptions.frontDoor.siblingsPerContact)
    let mean = 1 + siblings.mean
    let outcomes = assessment.outcomeShare
    let closed = outcomes[1] + outcomes[3] + outcomes[0] * 0.6
    let count = Int(2 * plan.opening.referralsLast12Months * closed / mean)
    for place in 0..<count {
      let key = openingKey(10, place)
      if !luck.happens(assessment.returnShare, key, .returns, 1) { continue }
      let closed = today - Int32(730 * luck.uniform(key, .openingReturn))
      let days = luck.weibull(
        scale: assessment.returnScaleDays, shape: assessment.returnShape, key, .returnTime, 1)
      let back = Double(closed) + 1 + days
      if back <= Double(today) || back > Double(lastDay) { continue }
      let size = 1 + luck.poisson(siblings, key, .familySize)
      let family = addFamily(key, Int16(size))
      families[family].stage = .closed
      families[family].lastReferralDay =
        closed - Int32(120 * luck.uniform(key, .openingReferral))
      families[family].source = UInt8(7 * luck.uniform(key, .openingStage))
      diary.write(
        .familyReturns, subject: Int32(family), stamp: families[family].stamp, on: Int32(back),
        after: today)
    }
  }

  /// Sizes of families with just so many children together.
  private func familySizes(_ children: Int, kind: UInt64) -> [Int16] {
    let siblings = PoissonMean(assumptions.frontDoor.siblingsPerContact)
    var sizes: [Int16] = []
    var left = children
    while left > 0 {
      let key = openingKey(kind, sizes.count)
      let size = 1 + luck.poisson(siblings, key, .familySize)
      sizes.append(Int16(min(left, Int(size))))
      left -= Int(sizes[sizes.count - 1])
    }
    return sizes
  }

  private mutating func addFamily(_ key: UInt64, _ size: Int16) -> Int {
    let family = newFamily(key: key, size: size)
    families[family].stage = .closed
    beginEpisode(of: family)
    registerChildren(of: family)
    return family
  }

  /// Which kind of team a family belongs to. Who stays longer is found open more often: in need,
  /// the disability team's share of what is open is that of referrals times how long they stay.
  private mutating func setService(of family: Int, longer: Double = 1) {
    let u = luck.uniform(families[family].key, .service)
    let assessment = assumptions.assessment
    let disability = assessment.disabilityShare * longer
    let abuse = assessment.complexAbuseShare
    let others = 1 - assessment.disabilityShare - abuse
    let v = u * (disability + abuse + others)
    families[family].service =
      v < disability ? .disability : v < disability + abuse ? .complexAbuse : .duty
  }
}
