import Engine

/// Child protection plans.
extension NaiveSimulation {
  func startPlan(for family: Int) {
    let protection = figures.childProtection
    if families[family].stage == .need, let theCase = families[family].theCase {
      for kind in [WorkKind.needVisit, .needPlan, .closing] { dropWork(kind, of: theCase) }
    }
    enter(.protection, family)
    families[family].planStart = today
    families[family].planReviews = 0
    families[family].protectionPlanDay = today
    families[family].lastVisit = today
    // Its first plan here may not have been its first.
    let key = families[family].key
    if families[family].plansEver == 0
      && luck.happens(protection.earlierPlanShare, key, .earlierPlan)
    {
      families[family].plansEver = 1
      let isRecent = luck.happens(
        protection.earlierPlanWithin2YearsShare, key, .earlierPlanRecent)
      families[family].lastPlanEnd = today - (isRecent ? 365 : 1500)
    }
    planBegins(for: home(family), of: family)
    families[family].plansEver += 1
    moveToLongTermTeam(family)
    arrange(.planVisitDue, ofStage: family, on: workingDays(5, after: today))
    arrange(.planRenewalDue, ofStage: family, on: today + 10)
    bookPlanReview(of: family, within: Int32(protection.firstReviewDays))
  }

  func planBegins(for number: Int, of family: Int) {
    let it = families[family]
    count(.plansStarted, number)
    count(.plansRepeatEver, it.plansEver > 0, of: number)
    count(
      .plansRepeat24Months, it.plansEver > 0 && it.lastPlanEnd > today - 730, of: number)
  }

  func planEnds(for number: Int, of family: Int) {
    count(.plansEnded, number)
    count(.plansEnded2Years, families[family].planStart <= today - 730, of: number)
    families[family].lastPlanEnd = today
  }

  private func bookPlanReview(of family: Int, within limit: Int32) {
    families[family].reviewDue = today + limit
    families[family].reviewParts = 2
    families[family].isReviewMissed = false
    arrange(
      .planReviewDay, ofStage: family,
      on: today + limit - Int32(figures.childProtection.bookedEarlyDays))
  }

  func callPlanReview(of family: Int) {
    let protection = figures.childProtection
    post(
      .reviewReport, family, of: families[family].theCase!, hours: protection.reviewWorkerHours,
      due: today, isUrgent: true)
    postToPile(
      .reviewChair, family, of: .conferenceChairs, hours: protection.reviewChairHours, due: today)
  }

  func planReviewPartDone(_ family: Int) {
    if families[family].stage != .protection || families[family].reviewParts == 0 { return }
    families[family].reviewParts -= 1
    if families[family].reviewParts > 0 { return }
    families[family].planReviews += 1
    let protection = figures.childProtection
    let it = families[family]
    if !it.isReviewMissed {
      count(.planReviewsInTime, today <= it.reviewDue, of: home(family))
    }
    let share = protection.endShareAtReview[min(5, Int(it.planReviews)) - 1]
    if luck.happens(share, it.key, .planEnds, it.enquiries * 100 + it.planReviews) {
      endPlan(of: family)
    } else {
      bookPlanReview(of: family, within: Int32(protection.laterReviewDays))
    }
  }

  private func endPlan(of family: Int) {
    planEnds(for: home(family), of: family)
    let it = families[family]
    for kind in [WorkKind.planVisit, .planRenewal] { dropWork(kind, of: it.theCase!) }
    let steps = luck.happens(
      figures.childProtection.stepToChildInNeedShare, it.key, .stepsToNeed, it.enquiries)
    if !steps && it.assessing == nil {
      closeForGood(family)
      return
    }
    families[family].episode += 1
    startNeed(of: family)
    families[family].needPlanDay = it.protectionPlanDay
  }

  func postPlanVisit(to family: Int) {
    let protection = figures.childProtection
    post(
      .planVisit, family, of: families[family].theCase!, hours: protection.visitHours,
      due: workingDays(
        Int32(protection.visitEveryWorkingDays), after: families[family].lastVisit))
  }

  /// A visit counts when somebody was in; else it is tried again in two working days.
  func planVisitDone(_ family: Int) {
    families[family].planVisits += 1
    let protection = figures.childProtection
    let isNobodyIn = luck.happens(
      protection.nobodyInShare, families[family].key, .nobodyIn, families[family].planVisits)
    if !isNobodyIn { families[family].lastVisit = today }
    let days = isNobodyIn ? 2 : max(1, Int32(protection.visitEveryWorkingDays) - 3)
    arrange(.planVisitDue, ofStage: family, on: workingDays(days, after: today))
  }

  func postPlanRenewal(of family: Int) {
    let protection = figures.childProtection
    post(
      .planRenewal, family, of: families[family].theCase!, hours: protection.planHours,
      due: families[family].protectionPlanDay + Int32(protection.planCurrentDays))
  }

  func planRenewalDone(_ family: Int) {
    families[family].protectionPlanDay = today
    arrange(
      .planRenewalDue, ofStage: family,
      on: today + Int32(figures.childProtection.planCurrentDays) - 4)
  }
}
