import Engine

/// How children in care stand on the opening day: reviews, visits, plans, health and education, and
/// the ways out that they are on.
extension NaiveSimulation {
  func openStandards() {
    let opening = plan.opening
    let standards = figures.careStandards
    let count = stays.count
    let planned = chosen(opening.carePlanCurrentShare, of: count, 4, .openingPlan)
    let healthy = chosen(opening.healthCurrentShare, of: count, 4, .openingHealth)
    let dental = chosen(opening.dentalCurrentShare, of: count, 4, .openingDental)
    let current = chosen(opening.educationPlanCurrentShare, of: count, 4, .openingEducation)
    let educated = chosen(opening.educationPlanShare, of: count, 4, .openingEducation)
    for stay in stays.indices {
      let key = stays[stay].key
      let days = today - stays[stay].entryDay
      let visits = max(1, Int32(standards.visitLocalDays) - 3)
      let visit = today - Int32(Double(visits) * luck.uniform(key, .openingVisit))
      stays[stay].lastVisit = days < 5 ? nil : visit
      arrange(.careVisitDue, ofStay: stay, on: days < 5 ? today + 1 : visit + visits)
      openReview(of: stay)
      let u = luck.uniform(key, .openingPlan, 1)
      let lasts = standards.planCurrentDays
      let renewal = max(1, Int32(lasts) - 5)
      let planDay =
        today - Int32(planned.contains(stay) ? u * Double(renewal) : lasts + u * 60)
      stays[stay].planDay = planDay
      arrange(.carePlanDue, ofStay: stay, on: planDay + renewal)
      openHealth(of: stay, isCurrent: healthy.contains(stay), hasDental: dental.contains(stay))
      openEducation(
        of: stay, isEducated: educated.contains(stay), isCurrent: current.contains(stay))
      openPathwayPlan(of: stay)
    }
  }

  private func openReview(of stay: Int) {
    let standards = figures.careStandards
    let it = stays[stay]
    let first = workingDays(Int32(standards.firstReviewWorkingDays), after: it.entryDay)
    let early = Int32(standards.bookedEarlyDays)
    if first > today {
      bookReview(of: stay, limit: first)
    } else if today - it.entryDay < 28 + Int32(standards.secondReviewDays) {
      stays[stay].reviews = 1
      bookReview(
        of: stay, limit: max(today + 1 + early, first + Int32(standards.secondReviewDays)))
    } else {
      stays[stay].reviews = 2
      let until =
        luck.uniform(it.key, .openingReview)
        * (standards.laterReviewDays - standards.bookedEarlyDays)
      bookReview(of: stay, limit: today + 1 + Int32(standards.bookedEarlyDays + until))
    }
  }

  private func openHealth(of stay: Int, isCurrent: Bool, hasDental: Bool) {
    let it = stays[stay]
    let days = today - it.entryDay
    let u = luck.uniform(it.key, .openingHealth, 1)
    stays[stay].initialHealthDue = workingDays(
      Int32(figures.careStandards.healthDueWorkingDays), after: it.entryDay)
    if days < 28 || !isCurrent && days < 45 {
      let consent =
        1 + luck.exponential(mean: figures.careStandards.consentMeanWorkingDays, it.key, .consent)
      arrange(
        .consentComes, ofStay: stay, on: workingDays(Int32(consent + 0.5), after: it.entryDay))
    } else if isCurrent {
      // Of a child in the first year it was the initial one, two to six weeks after entry.
      let day = today - Int32(max(0, days < 365 ? Double(days) - 14 - 28 * u : u * 337))
      stays[stay].healthDay = day
      arrange(.healthReviewDue, ofStay: stay, on: day + 337)
    } else {
      stays[stay].healthDay = today - 366 - Int32(u * 120)
      arrange(.healthReviewDue, ofStay: stay, on: today + 1)
    }
    let v = luck.uniform(it.key, .openingDental, 1)
    if hasDental && days >= 21 {
      let day = today - Int32(v * Double(min(337, days)))
      stays[stay].dentalDay = day
      arrange(.dentalDue, ofStay: stay, on: day + 337)
    } else {
      arrange(.dentalDue, ofStay: stay, on: today + 1 + Int32(v * 30))
    }
  }

  private func openEducation(of stay: Int, isEducated: Bool, isCurrent: Bool) {
    let lasts = figures.careStandards.educationPlanCurrentDays
    let renewal = max(1, Int32(lasts) - 21)
    let u = luck.uniform(stays[stay].key, .openingEducation, 1)
    if !isEducated {
      arrange(.educationPlanDue, ofStay: stay, on: today + 1)
      return
    }
    let day = today - Int32(isCurrent ? u * Double(renewal) : (1 + u / 2) * lasts)
    stays[stay].educationPlanDay = day
    arrange(.educationPlanDue, ofStay: stay, on: day + renewal)
  }

  private func openPathwayPlan(of stay: Int) {
    let key = stays[stay].key
    let renewal = max(1, Int32(figures.careLeavers.pathwayPlanCurrentDays) - 28)
    if pathwayPlanAge(of: stay) >= today || !luck.happens(0.97, key, .openingPlan, 2) {
      arrangePathwayPlan(of: stay)
      return
    }
    let day = today - Int32(Double(renewal) * luck.uniform(key, .openingPlan, 3))
    stays[stay].pathwayPlanDay = day
    arrange(.pathwayPlanDue, ofStay: stay, on: day + renewal)
  }

  // MARK: On the way out

  func openAdoptions() {
    var toBeOrdered = Int(plan.opening.awaitingPlacementOrder + 0.5)
    var toBeMatched = Int(plan.opening.awaitingMatch + 0.5)
    for stay in stays.indices {
      if stays[stay].legal == .placementOrder {
        openPlacementOrder(on: stay, waiting: &toBeMatched)
      } else if stays[stay].legal == .interimOrder {
        openProceedings(about: stay, waiting: &toBeOrdered)
      }
    }
  }

  /// Those beyond the number known to wait have the order, but no longer the plan.
  private func openPlacementOrder(on stay: Int, waiting: inout Int) {
    let adoption = figures.adoption
    let it = stays[stay]
    let isPlaced = it.placement == .preAdoptive
    if !isPlaced {
      if waiting == 0 { return }
      waiting -= 1
    }
    stays[stay].adoption = isPlaced ? .placed : .ordered
    // As long as those who wait and those who are placed tell, who stay as long as the figures say.
    let mean =
      plan.opening.awaitingMatch / max(1, Double(placed(.preAdoptive)))
      * adoption.placedToOrderMeanDays
    let waited = Int32(min(540, luck.exponential(mean: mean, it.key, .openingAdoption, 1)))
    let found = isPlaced ? it.placementStarts.last! - Int32(adoption.matchToPlacedMeanDays) : today
    let orderDay = max(it.entryDay, found - waited)
    let court = luck.exponential(
      mean: adoption.placementOrderMeanDays, it.key, .placementOrderTime)
    stays[stay].orderDay = orderDay
    stays[stay].decisionDay = max(it.entryDay, orderDay - 14 - Int32(court))
    stays[stay].isHarderToPlace = luck.happens(adoption.harderToPlaceShare, it.key, .harder)
    if isPlaced {
      let left = luck.exponential(
        mean: max(0, adoption.placedToOrderMeanDays - 70), it.key, .placedToOrder)
      let earliest = max(today + 1, it.placementStarts.last! + 70)
      arrange(.adoptionOrderDay, ofStay: stay, on: earliest + Int32(left))
    }
  }

  private func openProceedings(about stay: Int, waiting: inout Int) {
    let entering = figures.enteringCare
    let adoption = figures.adoption
    let it = stays[stay]
    let u = luck.uniform(it.key, .openingAdoption)
    let elapsed = Double(today - it.entryDay)
    let length = luck.gamma(
      shape: entering.proceedingsShape, mean: entering.proceedingsMeanWeeks * 7, it.key,
      .proceedingsLength)
    let left = length > elapsed + 14 ? length - elapsed : 14 + 60 * u
    arrange(.finalOrderDay, ofStay: stay, on: today + Int32(left))
    startCourtWork(for: children[it.child].family, since: it.entryDay)
    if waiting == 0 || elapsed <= 60 || age(of: stay) >= 8 {
      considerAdoption(of: stay)
      return
    }
    waiting -= 1
    stays[stay].adoption = .decided
    stays[stay].decisionDay = today - Int32(u * 40)
    stays[stay].isHarderToPlace = luck.happens(adoption.harderToPlaceShare, it.key, .harder)
    arrange(
      .placementOrderDay, ofStay: stay,
      on: today + 7 + Int32(u * adoption.placementOrderMeanDays))
  }

  /// The decisions of the last weeks, one after another back to when one made now would be carried
  /// out; of all but the last week's the work is done.
  func openLeaving() {
    let preparation = figures.leavingCare.preparationDays
    for stay in stays.indices {
      var back: Int32 = 0
      while back < Int32(preparation / 7) && today - stays[stay].entryDay >= 7 * back
        && stays[stay].leaving == nil
      {
        week = -1 - back
        reviewLeaving(of: stay)
        if stays[stay].leaving != nil {
          arrange(
            .leavingReady, ofStay: stay, on: today + Int32(preparation) - 7 * back)
          if back > 0, let theCase = stays[stay].theCase {
            dropWork(.leavingWork, of: theCase)
            stays[stay].isLeavingWorked = true
          }
        }
        back += 1
      }
    }
    week = 0
  }
}
