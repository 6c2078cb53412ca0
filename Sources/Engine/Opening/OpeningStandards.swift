/// How the children in care stand on the first day: reviews, visits, plans, health and education.
///
/// What is up to date was done on any day of the cycle in which it is done, so that as much falls due
/// on the first days as on later ones.
extension Simulation {
  /// Reviews, visits, plans, health and education as they stand.
  mutating func openStandards() {
    let opening = plan.opening
    let standards = assumptions.careStandards
    let count = care.count
    let planned = chosen(opening.carePlanCurrentShare, of: count, 4, .openingPlan)
    let healthy = chosen(opening.healthCurrentShare, of: count, 4, .openingHealth)
    let dental = chosen(opening.dentalCurrentShare, of: count, 4, .openingDental)
    let current = chosen(opening.educationPlanCurrentShare, of: count, 4, .openingEducation)
    let educated = chosen(opening.educationPlanShare, of: count, 4, .openingEducation)
    for row in care.indices {
      let key = care[row].key
      let stay = today - care[row].entryDay
      let visited = Int32(Double(careVisitCycle) * luck.uniform(key, .openingVisit))
      care[row].lastVisit = stay < 5 ? never : today - visited
      writeCare(.careVisitDue, row, on: care[row].lastVisit + careVisitCycle)
      openReview(of: row, stay: stay)
      let u = luck.uniform(key, .openingPlan, 1)
      let plan = planned[row] ? u * Double(carePlanCycle) : standards.planCurrentDays + u * 60
      care[row].planDay = today - Int32(plan)
      writeCare(.carePlanDue, row, on: care[row].planDay + carePlanCycle)
      openHealth(of: row, stay: stay, isCurrent: healthy[row], hasDental: dental[row])
      let v = luck.uniform(key, .openingEducation, 1)
      if educated[row] {
        let limit = standards.educationPlanCurrentDays
        care[row].educationPlanDay =
          today - Int32(current[row] ? v * Double(educationPlanCycle) : (1 + v / 2) * limit)
      }
      writeCare(.educationPlanDue, row, on: care[row].educationPlanDay + educationPlanCycle)
      if pathwayPlanAge(of: row) < today && luck.happens(0.97, key, .openingPlan, 2) {
        let age = Double(pathwayPlanCycle) * luck.uniform(key, .openingPlan, 3)
        care[row].pathwayPlanDay = today - Int32(age)
        writeCare(.pathwayPlanDue, row, on: care[row].pathwayPlanDay + pathwayPlanCycle)
      } else {
        rememberPathwayPlan(of: row)
      }
    }
  }

  private mutating func openReview(of row: Int, stay: Int32) {
    let standards = assumptions.careStandards
    let u = luck.uniform(care[row].key, .openingReview)
    let first = calendar.adding(
      workingDays: Int32(standards.firstReviewWorkingDays), to: care[row].entryDay)
    if first > today {
      bookReview(of: row, limit: first)
    } else if stay < 28 + Int32(standards.secondReviewDays) {
      care[row].reviews = 1
      let limit = first + Int32(standards.secondReviewDays)
      bookReview(of: row, limit: max(today + 1 + Int32(standards.bookedEarlyDays), limit))
    } else {
      care[row].reviews = 2
      let until = u * (standards.laterReviewDays - standards.bookedEarlyDays)
      bookReview(of: row, limit: today + 1 + Int32(standards.bookedEarlyDays + until))
    }
  }

  private mutating func openHealth(of row: Int, stay: Int32, isCurrent: Bool, hasDental: Bool) {
    let standards = assumptions.careStandards
    let key = care[row].key
    care[row].initialHealthDue = calendar.adding(
      workingDays: Int32(standards.healthDueWorkingDays), to: care[row].entryDay)
    let u = luck.uniform(key, .openingHealth, 1)
    if stay < 28 || stay < 45 && !isCurrent {
      // Waits for consent, or for a clinic.
      let consent = 1 + luck.exponential(mean: standards.consentMeanWorkingDays, key, .consent)
      let day = calendar.adding(workingDays: Int32(consent + 0.5), to: care[row].entryDay)
      writeCare(.consentComes, row, on: day)
    } else if isCurrent {
      // In the first year the check was the one on entry, which takes two to six weeks.
      let since = stay < 365 ? Double(stay) - 14 - 28 * u : u * Double(Self.yearlyCheckCycle)
      care[row].healthDay = today - Int32(max(0, since))
      writeCare(.healthReviewDue, row, on: care[row].healthDay + Self.yearlyCheckCycle)
    } else {
      care[row].healthDay = today - 366 - Int32(u * 120)
      writeCare(.healthReviewDue, row, on: today + 1)
    }
    let v = luck.uniform(key, .openingDental, 1)
    if hasDental && stay >= 21 {
      care[row].dentalDay = today - Int32(v * Double(min(Self.yearlyCheckCycle, stay)))
      writeCare(.dentalDue, row, on: care[row].dentalDay + Self.yearlyCheckCycle)
    } else {
      writeCare(.dentalDue, row, on: today + 1 + Int32(v * 30))
    }
  }
}
