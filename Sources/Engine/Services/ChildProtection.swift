/// Service 6: child protection plans (CPP).
extension Simulation {
  /// The children of a family become subject to a plan.
  mutating func startPlan(for family: Int) {
    dropNeedWork(of: family)
    enter(.protection, family)
    families[family].planStart = today
    families[family].planReviews = 0
    families[family].protectionPlanDay = today
    families[family].lastVisit = today
    let protection = assumptions.childProtection
    let key = families[family].key
    // A plan from before the family was known here, the first time only.
    if families[family].plansEver == 0
      && luck.happens(protection.earlierPlanShare, key, .earlierPlan)
    {
      families[family].plansEver = 1
      let recent = luck.happens(
        protection.earlierPlanWithin2YearsShare, key, .earlierPlanRecent)
      families[family].lastPlanEnd = today - (recent ? 365 : 1500)
    }
    planBegins(forChildrenOf: family, families[family].home)
    families[family].plansEver += 1
    moveToLongTermTeam(family)
    let stamp = families[family].stageStamp
    diary.write(
      .planVisitDue, subject: Int32(family), stamp: stamp,
      on: calendar.adding(workingDays: 5, to: today), after: today)
    diary.write(
      .planRenewalDue, subject: Int32(family), stamp: stamp, on: today + 10, after: today)
    bookPlanReview(of: family, limit: Int32(protection.firstReviewDays))
  }

  /// Counts children who start on a plan.
  mutating func planBegins(forChildrenOf family: Int, _ number: Int16) {
    let children = Double(number)
    count(.plansStarted, children)
    let again = families[family].plansEver > 0
    let recent = again && families[family].lastPlanEnd > today - 730
    count(.plansRepeatEver, again ? children : 0, of: children)
    count(.plansRepeat24Months, recent ? children : 0, of: children)
  }

  /// Counts children whose plan ends.
  mutating func planEnds(forChildrenOf family: Int, _ number: Int16) {
    let children = Double(number)
    let long = families[family].planStart <= today - 730
    count(.plansEnded, children)
    count(.plansEnded2Years, long ? children : 0, of: children)
    families[family].lastPlanEnd = today
  }

  private mutating func dropNeedWork(of family: Int) {
    let row = families[family].caseRow
    if families[family].stage != .need || row < 0 { return }
    dropTask(.needVisit, of: family, ofCase: row)
    dropTask(.needPlan, of: family, ofCase: row)
    dropTask(.closing, of: family, ofCase: row)
  }

  private mutating func bookPlanReview(of family: Int, limit: Int32) {
    families[family].reviewDue = today + limit
    families[family].reviewParts = 2
    let early = Int32(assumptions.childProtection.bookedEarlyDays)
    diary.write(
      .planReviewDay, subject: Int32(family), stamp: families[family].stageStamp,
      on: today + max(1, limit - early), after: today)
  }

  /// The booked day of a review conference: report and chair are needed.
  mutating func callPlanReview(of family: Int) {
    let protection = assumptions.childProtection
    post(
      .reviewReport, subject: family, ofCase: families[family].caseRow,
      hours: protection.reviewWorkerHours, due: today, isUrgent: true)
    postToPile(
      .reviewChair, subject: family, team: .conferenceChairs, hours: protection.reviewChairHours,
      due: today)
  }

  /// With report and chair the review is held; it may end the plan.
  mutating func planReviewPartDone(_ family: Int) {
    if families[family].stage != .protection || families[family].reviewParts == 0 { return }
    families[family].reviewParts -= 1
    if families[family].reviewParts > 0 { return }
    countDone(
      .planReviewsInTime, limit: families[family].reviewDue,
      children: Double(families[family].home))
    families[family].planReviews += 1
    let protection = assumptions.childProtection
    let number = min(5, Int(families[family].planReviews))
    let occasion = families[family].enquiries * 100 + Int32(families[family].planReviews)
    if luck.happens(
      protection.endShareAtReview[number - 1], families[family].key, .planEnds, occasion)
    {
      endPlan(of: family)
    } else {
      bookPlanReview(of: family, limit: Int32(protection.laterReviewDays))
    }
  }

  private mutating func endPlan(of family: Int) {
    planEnds(forChildrenOf: family, families[family].home)
    let row = families[family].caseRow
    dropTask(.planVisit, of: family, ofCase: row)
    dropTask(.planRenewal, of: family, ofCase: row)
    let steps = luck.happens(
      assumptions.childProtection.stepToChildInNeedShare, families[family].key, .stepsToNeed,
      families[family].enquiries)
    if steps || families[family].assessing > 0 {
      families[family].episode += 1
      startNeed(of: family)
      families[family].needPlanDay = families[family].protectionPlanDay
    } else {
      closeForGood(family)
    }
  }

  mutating func postPlanVisit(to family: Int) {
    let protection = assumptions.childProtection
    let due = calendar.adding(
      workingDays: Int32(protection.visitEveryWorkingDays), to: families[family].lastVisit)
    post(
      .planVisit, subject: family, ofCase: families[family].caseRow, hours: protection.visitHours,
      due: due)
  }

  /// A visit counts when somebody was in; otherwise it is tried again in two days.
  mutating func planVisitDone(_ family: Int) {
    families[family].visits += 1
    let protection = assumptions.childProtection
    let out = luck.happens(
      protection.nobodyInShare, families[family].key, .nobodyIn,
      Int32(families[family].visits))
    if !out { families[family].lastVisit = today }
    writePlanVisit(to: family, workingDays: out ? 2 : planVisitCycle, after: today)
  }

  /// Working days from a visit to the next one's turn, three before its limit.
  var planVisitCycle: Int32 {
    max(1, Int32(assumptions.childProtection.visitEveryWorkingDays) - 3)
  }

  mutating func writePlanVisit(to family: Int, workingDays: Int32, after day: Int32) {
    diary.write(
      .planVisitDue, subject: Int32(family), stamp: families[family].stageStamp,
      on: calendar.adding(workingDays: workingDays, to: day), after: today)
  }

  mutating func postPlanRenewal(of family: Int) {
    let protection = assumptions.childProtection
    post(
      .planRenewal, subject: family, ofCase: families[family].caseRow,
      hours: protection.planHours,
      due: families[family].protectionPlanDay + Int32(protection.planCurrentDays))
  }

  mutating func planRenewalDone(_ family: Int) {
    families[family].protectionPlanDay = today
    writeNextPlanRenewal(of: family)
  }

  /// Days from a plan to the turn of the one that renews it, four days before its limit.
  var planRenewalCycle: Int32 { max(1, Int32(assumptions.childProtection.planCurrentDays) - 4) }

  mutating func writeNextPlanRenewal(of family: Int) {
    diary.write(
      .planRenewalDue, subject: Int32(family), stamp: families[family].stageStamp,
      on: families[family].protectionPlanDay + planRenewalCycle, after: today)
  }
}
