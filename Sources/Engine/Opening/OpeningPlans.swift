/// Children on protection plans on the first day.
extension Simulation {
  /// Children on protection plans, with the known distribution of how long they have been.
  mutating func openPlans() {
    let opening = plan.opening
    let sizes = familySizes(Int(opening.plans + 0.5), kind: 5)
    let repeats = chosen(opening.planRepeatEverShare, of: sizes.count, 5, .openingRepeat)
    let current = chosen(opening.protectionPlanCurrentShare, of: sizes.count, 5, .openingPlan)
    let order = lot(sizes.count, 5, .openingDuration)
    for place in sizes.indices {
      let family = addFamily(openingKey(5, place), sizes[place])
      setService(of: family)
      let key = families[family].key
      // The sizes are drawn independently of how long, so shares of families are shares of children.
      let u = (Double(order[place]) + luck.uniform(key, .openingDuration, 1)) / Double(sizes.count)
      let days = Self.days(
        longerThan: 1 - u, shares: opening.planDurationShare,
        bounds: [1, 91, 183, 365, 730, 900])
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
        current[place]
        ? v * Double(planRenewalCycle) : assumptions.childProtection.planCurrentDays + v * 40
      families[family].protectionPlanDay = today - Int32(age)
      // Working days of seven in five.
      let visited = Double(planVisitCycle) * 1.4 * luck.uniform(key, .openingVisit)
      families[family].lastVisit = today - Int32(visited)
      writePlanDates(of: family)
    }
  }

  private mutating func writePlanDates(of family: Int) {
    let protection = assumptions.childProtection
    writePlanVisit(to: family, workingDays: planVisitCycle, after: families[family].lastVisit)
    writeNextPlanRenewal(of: family)
    var due = families[family].planStart + Int32(protection.firstReviewDays)
    var reviews: Int32 = 0
    while due - Int32(protection.bookedEarlyDays) <= today {
      due += max(1, Int32(protection.laterReviewDays) - Int32(protection.bookedEarlyDays))
      reviews += 1
    }
    families[family].planReviews = Int16(reviews)
    families[family].reviewDue = due
    families[family].reviewParts = 2
    diary.write(
      .planReviewDay, subject: Int32(family), stamp: families[family].stageStamp,
      on: due - Int32(protection.bookedEarlyDays), after: today)
  }

  /// Families whose plans end in a day, as the plans that have had their first review tell: so many
  /// would be there if a family's plan of every day had the reviews to come that the figures give it.
  var openingPlanEndsPerDay: Double {
    let protection = assumptions.childProtection
    let cycle = max(1, protection.laterReviewDays - protection.bookedEarlyDays)
    var stays = 1.0
    var days = 0.0
    for review in 0..<4 {
      stays *= 1 - protection.endShareAtReview[review]
      days += stays * cycle
    }
    // From the fifth review on there is one share.
    let later = max(0.05, protection.endShareAtReview[4])
    days += stays * (1 - later) / later * cycle
    let children = plan.opening.plans * (1 - plan.opening.planDurationShare[0])
    return children / (1 + assumptions.frontDoor.siblingsPerContact) / max(1, days)
  }
}
