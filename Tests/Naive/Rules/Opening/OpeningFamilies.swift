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
      setService(of: family)
      let key = families[family].key
      let u = luck.uniform(key, .openingDuration, 1)
      let days = days(
        longerThan: 1 - (Double(order[place]) + u) / Double(sizes.count), shares,
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
      let renewal = Double(max(1, Int32(lasts) - 4))
      families[family].protectionPlanDay =
        today - Int32(current.contains(place) ? v * renewal : lasts + v * 40)
      let cycle = Double(max(1, Int32(protection.visitEveryWorkingDays) - 3)) * 1.4
      families[family].lastVisit = today - Int32(cycle * luck.uniform(key, .openingVisit))
      arrangePlan(of: family)
    }
  }

  private func arrangePlan(of family: Int) {
    let protection = figures.childProtection
    let it = families[family]
    let cycle = max(1, Int32(protection.visitEveryWorkingDays) - 3)
    arrange(.planVisitDue, ofStage: family, on: workingDays(cycle, after: it.lastVisit))
    arrange(
      .planRenewalDue, ofStage: family,
      on: it.protectionPlanDay + max(1, Int32(protection.planCurrentDays) - 4))
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

  /// Families whose plans end in a day: those past their first review, over the days for which a
  /// family stays from there on when each review ends as many plans as the figures say.
  private var planEndsPerDay: Double {
    let protection = figures.childProtection
    let ends = (0..<5).map { protection.endShareAtReview[$0] }
    let cycle = max(1, protection.laterReviewDays - protection.bookedEarlyDays)
    var stays = 1.0
    var days = 0.0
    for share in ends.prefix(4) {
      stays *= 1 - share
      days += stays * cycle
    }
    let later = max(0.05, ends[4])
    days += stays * (1 - later) / later * cycle
    return plan.opening.plans * (1 - plan.opening.planDurationShare[0])
      / (1 + figures.frontDoor.siblingsPerContact) / max(1, days)
  }

  func openNeed() {
    let opening = plan.opening
    let need = figures.childInNeed
    let number = max(0, Int(opening.childrenInNeed - opening.openAssessments + 0.5))
    let sizes = familySizes(number, 6)
    let current = chosen(opening.needPlanCurrentShare, of: sizes.count, 6, .openingPlan)
    let afterPlans = planEndsPerDay * figures.childProtection.stepToChildInNeedShare
    let days = yearsInNeed(isDisabled: false) * 365.25
    let share = min(0.9, afterPlans * days / Double(max(1, sizes.count)))
    for place in sizes.indices {
      let family = addFamily(openingKey(6, place), sizes[place])
      let key = families[family].key
      setService(
        of: family,
        longer: yearsInNeed(isDisabled: true) / max(0.001, yearsInNeed(isDisabled: false)))
      let (elapsed, length) = needFoundOpen(family)
      families[family].openedDay = today - Int32(elapsed) - 45
      families[family].lastReferralDay = families[family].openedDay
      if luck.happens(share, key, .openingEarlierPlan) {
        families[family].plansEver = 1
        families[family].lastPlanEnd = today - Int32(elapsed)
      }
      startNeed(of: family)
      callOff(.stage(family))
      let u = luck.uniform(key, .openingPlan, 1)
      let lasts = need.planCurrentDays
      let renewal = max(1, Int32(lasts) - 5)
      let planDay =
        today - Int32(current.contains(place) ? u * Double(renewal) : lasts + u * 60)
      let cycle = max(1, Int32(need.visitEveryDays) - 7)
      let visit = today - Int32(Double(cycle) * luck.uniform(key, .openingVisit))
      families[family].needEnd = today + 1 + Int32(length - elapsed)
      families[family].needPlanDay = planDay
      families[family].lastVisit = visit
      arrange(.needEnds, ofStage: family, on: families[family].needEnd)
      arrange(.needVisitDue, ofStage: family, on: visit + cycle)
      arrange(.needPlanDue, ofStage: family, on: planDay + renewal)
    }
  }

  /// Days since the need began and until it ends: of pairs as they are found open on a day (the
  /// length-biased gamma) the first of twenty that no reassessment has closed, or the last.
  private func needFoundOpen(_ family: Int) -> (Double, Double) {
    let need = figures.childInNeed
    let key = families[family].key
    let isDisabled = families[family].service == .disability
    let mean = isDisabled ? need.disabilityNeedMeanDays : need.needMeanDays
    let closing = closingsPerYear(isDisabled: isDisabled)
    let pairs = (0..<20 as Range<Int32>).lazy.map { [luck] attempt -> (Double, Double, Bool) in
      let length = luck.gamma(
        shape: need.needShape + 1, mean: mean * (need.needShape + 1) / max(0.01, need.needShape),
        key, .openingEnd, attempt)
      let elapsed = length * luck.uniform(key, .openingDuration, attempt)
      let open = Mathematics.exp(-closing * elapsed / 365.25)
      return (elapsed, length, luck.happens(open, key, .openingStage, attempt) || attempt == 19)
    }
    let found = pairs.first { $0.2 }!
    return (found.0, found.1)
  }

  private func closingsPerYear(isDisabled: Bool) -> Double {
    let assessment = figures.assessment
    let closing = assessment.reassessmentsPerYear * (1 - assessment.reassessmentOutcomeShare[0])
    return isDisabled ? 0 : closing
  }

  private func yearsInNeed(isDisabled: Bool) -> Double {
    let need = figures.childInNeed
    let days = isDisabled ? need.disabilityNeedMeanDays : need.needMeanDays
    return 1 / (365.25 / max(1, days) + closingsPerYear(isDisabled: isDisabled))
  }

  /// Families closed in the last two years who will be back: of those referred, those without
  /// further action and six in ten of those who were worked with.
  func rememberClosedFamilies() {
    let assessment = figures.assessment
    let outcomes = assessment.outcomeShare
    let closed = outcomes[1] + outcomes[3] + outcomes[0] * 0.6
    let each = 1 + figures.frontDoor.siblingsPerContact
    let count = Int(2 * plan.opening.referralsLast12Months * closed / each)
    let afterPlans = min(0.9, planEndsPerDay * 730 / Double(max(1, count)))
    for place in 0..<count {
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
      if luck.happens(afterPlans, key, .openingEarlierPlan) {
        let before =
          2 * figures.childInNeed.needMeanDays * luck.uniform(key, .openingEarlierPlan, 1)
        families[family].plansEver = 1
        families[family].lastPlanEnd = closed - Int32(before)
      }
      families[family].source = Int(7 * luck.uniform(key, .openingStage))
      arrange(.familyReturns, ofEpisode: family, on: Int32(back))
    }
  }

  /// Sizes of families with just so many children together.
  func familySizes(_ children: Int, _ kind: UInt64) -> [Int] {
    let siblings = figures.frontDoor.siblingsPerContact
    var sizes: [Int] = []
    while sizes.reduce(0, +) < children {
      let size = 1 + luck.poisson(mean: siblings, openingKey(kind, sizes.count), .familySize)
      sizes.append(min(children - sizes.reduce(0, +), Int(size)))
    }
    return sizes
  }

  func addFamily(_ key: UInt64, _ size: Int) -> Int {
    let family = newFamily(key, size: size)
    families[family].stage = .closed
    beginEpisode(of: family)
    registerChildren(of: family)
    return family
  }

  /// Who stays longer is found open more often.
  func setService(of family: Int, longer: Double = 1) {
    let assessment = figures.assessment
    let disability = assessment.disabilityShare * longer
    let abuse = assessment.complexAbuseShare
    let exploitation = figures.frontDoor.exploitationShare
    let others = max(0, 1 - assessment.disabilityShare - abuse - exploitation)
    let u =
      luck.uniform(families[family].key, .service)
      * (disability + abuse + exploitation + others)
    if u < disability {
      families[family].service = .disability
    } else if u < disability + abuse {
      families[family].service = .complexAbuse
    } else {
      families[family].service = u < disability + abuse + exploitation ? .exploitation : .duty
    }
  }
}
