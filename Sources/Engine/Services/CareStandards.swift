/// Service 9: what every child in care is due, as far as there are people to do it.
extension Simulation {
  /// Starts the clocks of a child who enters care.
  mutating func startCareStandards(of row: Int) {
    let standards = assumptions.careStandards
    care[row].lastVisit = never
    writeCare(.careVisitDue, row, on: today + 1)
    writeCare(.carePlanDue, row, on: today + 3)
    bookReview(
      of: row,
      limit: calendar.adding(workingDays: Int32(standards.firstReviewWorkingDays), to: today))
    care[row].initialHealthDue = calendar.adding(
      workingDays: Int32(standards.healthDueWorkingDays), to: today)
    let consent =
      1
      + luck.exponential(
        mean: standards.consentMeanWorkingDays, care[row].key, .consent)
    writeCare(
      .consentComes, row, on: calendar.adding(workingDays: Int32(consent + 0.5), to: today))
    writeCare(.dentalDue, row, on: today + 60)
    writeCare(.educationPlanDue, row, on: today + 5)
    rememberPathwayPlan(of: row)
  }

  mutating func writeCare(_ event: Event, _ row: Int, on day: Int32) {
    diary.write(event, subject: Int32(row), stamp: care[row].stamp, on: day, after: today)
  }

  // MARK: Visits

  mutating func postCareVisit(to row: Int) {
    if care[row].caseRow < 0 { return }
    let standards = assumptions.careStandards
    let isFirst = care[row].lastVisit == never
    let due =
      isFirst ? care[row].entryDay + 7 : care[row].lastVisit + Int32(standards.visitLocalDays)
    var hours = standards.visitHours
    if care[row].isDistant {
      hours += standards.distantVisitHours * assumptions.feedbacks.distanceToHours
    }
    post(.careVisit, subject: row, ofCase: care[row].caseRow, hours: hours, due: due)
  }

  mutating func careVisitDone(_ row: Int) {
    care[row].lastVisit = today
    writeCare(.careVisitDue, row, on: today + careVisitCycle)
  }

  /// Days from a visit to the next one's turn, three before the limit of the local standard.
  var careVisitCycle: Int32 { max(1, Int32(assumptions.careStandards.visitLocalDays) - 3) }

  // MARK: Plans

  mutating func postCarePlan(of row: Int) {
    if care[row].caseRow < 0 { return }
    let standards = assumptions.careStandards
    let due =
      care[row].planDay == never
      ? care[row].entryDay + 10 : care[row].planDay + Int32(standards.planCurrentDays)
    post(.carePlan, subject: row, ofCase: care[row].caseRow, hours: standards.planHours, due: due)
  }

  mutating func carePlanDone(_ row: Int) {
    care[row].planDay = today
    writeCare(.carePlanDue, row, on: today + carePlanCycle)
  }

  /// Days from a plan to the turn of the one that renews it, five days before its limit.
  var carePlanCycle: Int32 { max(1, Int32(assumptions.careStandards.planCurrentDays) - 5) }

  // MARK: Reviews

  mutating func bookReview(of row: Int, limit: Int32) {
    care[row].reviewDue = limit
    care[row].reviewParts = 2
    let standards = assumptions.careStandards
    var day = limit - Int32(standards.bookedEarlyDays)
    let occasion = care[row].reviews
    if luck.happens(standards.postponedShare, care[row].key, .reviewPostponed, occasion) {
      day += 5 + Int32(20 * luck.uniform(care[row].key, .reviewPostponedBy, occasion))
    }
    writeCare(.careReviewDay, row, on: day)
  }

  mutating func callCareReview(of row: Int) {
    let standards = assumptions.careStandards
    if care[row].caseRow >= 0 {
      post(
        .careReviewReport, subject: row, ofCase: care[row].caseRow,
        hours: standards.reviewWorkerHours, due: today, isUrgent: true)
    } else {
      careReviewPartDone(row)
    }
    if care[row].officerRow >= 0 {
      post(
        .careReviewOfficer, subject: row, ofCase: care[row].officerRow,
        hours: standards.reviewOfficerHours, due: care[row].reviewDue)
    } else {
      careReviewPartDone(row)
    }
  }

  mutating func careReviewPartDone(_ row: Int) {
    if care[row].reviewParts == 0 { return }
    care[row].reviewParts -= 1
    if care[row].reviewParts > 0 { return }
    countDone(.careReviewsInTime, limit: care[row].reviewDue)
    care[row].reviews += 1
    let standards = assumptions.careStandards
    let limit = care[row].reviews == 1 ? standards.secondReviewDays : standards.laterReviewDays
    bookReview(of: row, limit: today + Int32(limit))
  }

  /// Counts the review and the initial health assessment of a child in care that had their limits
  /// in the month that runs, before a day, and have not been done.
  mutating func countMissedStandards(of row: Int, before day: Int32) {
    countMissed(.careReviewsInTime, limit: care[row].reviewDue, before: day)
    if care[row].healthDay == never {
      countMissed(.initialHealthInTime, limit: care[row].initialHealthDue, before: day)
    }
  }

  // MARK: Education

  /// Whether a child is of an age for a personal education plan.
  func isOfEducationPlanAge(_ row: Int) -> Bool {
    let age = children[Int(care[row].child)].age(on: today)
    return age >= 4 && age <= 17
  }

  mutating func postEducationPlan(of row: Int) {
    let standards = assumptions.careStandards
    if care[row].caseRow < 0 || !isOfEducationPlanAge(row) {
      writeCare(.educationPlanDue, row, on: today + 90)
      return
    }
    let due =
      care[row].educationPlanDay == never
      ? calendar.adding(
        workingDays: Int32(standards.educationPlanFirstDueWorkingDays), to: care[row].entryDay)
      : care[row].educationPlanDay + Int32(standards.educationPlanCurrentDays)
    post(
      .educationPlan, subject: row, ofCase: care[row].caseRow, hours: standards.educationPlanHours,
      due: due)
  }

  mutating func educationPlanDone(_ row: Int) {
    care[row].educationPlanDay = today
    writeCare(.educationPlanDue, row, on: today + educationPlanCycle)
  }

  /// Days from a plan to the turn of the one that renews it, three weeks before its limit.
  var educationPlanCycle: Int32 {
    max(1, Int32(assumptions.careStandards.educationPlanCurrentDays) - 21)
  }

  // MARK: Health

  /// Days from a yearly check to the turn of the next, four weeks before its limit.
  static var yearlyCheckCycle: Int32 { 365 - 28 }

  /// Puts a child on a clinic's list.
  mutating func joinClinic(_ kind: TaskKind, _ row: Int) {
    clinics.join(
      kind, row: Int32(row), stamp: care[row].stamp, due: care[row].initialHealthDue)
  }

  /// The week's clinics: initial assessments, yearly reviews, dentists. Slots are booked as they are
  /// asked for, whoever's limit comes first; who does not come is put on the list again.
  ///
  /// Yearly checks are made where a child lives, by nurses and dentists who see all children there: so
  /// there are more of them where there are more children in care.
  mutating func holdClinics() {
    let standards = assumptions.careStandards
    let hundreds = Double(lookedAfter) / 100
    holdClinic(.initialHealth, slots: standards.clinicSlotsPerWeek * (1 + clinics.more))
    holdClinic(.healthReview, slots: standards.healthReviewsPer100Children * hundreds)
    holdClinic(.dentalCheck, slots: standards.dentalChecksPer100Children * hundreds)
  }

  /// Feedback, at a month's end: a clinic for initial assessments that falls behind by more than it
  /// sees in a week is given more slots, a step a month; they go again once nobody is past the
  /// limit.
  mutating func considerClinicSlots() {
    let late = clinics.waiting(.initialHealth).count {
      let row = Int($0.row)
      return $0.due < today && care[row].isOpen && care[row].stamp == $0.stamp
    }
    let feedbacks = assumptions.feedbacks
    if Double(late) > assumptions.careStandards.clinicSlotsPerWeek {
      clinics.more = min(feedbacks.mostClinicShare, clinics.more + feedbacks.lateClinicsToSlots)
    } else if late == 0 {
      clinics.more = max(0, clinics.more - feedbacks.lateClinicsToSlots)
    }
  }

  private mutating func holdClinic(_ kind: TaskKind, slots: Double) {
    var free = clinics.open(kind, slots: slots)
    while free > 0, let next = clinics.callNext(kind) {
      let row = Int(next.row)
      if !care[row].isOpen || care[row].stamp != next.stamp { continue }
      free -= 1
      let standards = assumptions.careStandards
      let kept =
        kind == .dentalCheck ? standards.dentalKeptShare : standards.appointmentKeptShare
      let occasion = week * 4 + Int32(kind.rawValue) % 4
      if !luck.happens(kept, care[row].key, .appointment, occasion) {
        clinics.callAgainNextWeek(kind, next)
        continue
      }
      switch kind {
      case .initialHealth:
        countDone(.initialHealthInTime, limit: care[row].initialHealthDue)
        care[row].healthDay = today
        writeCare(.healthReviewDue, row, on: today + Self.yearlyCheckCycle)
      case .healthReview:
        care[row].healthDay = today
        writeCare(.healthReviewDue, row, on: today + Self.yearlyCheckCycle)
      default:
        care[row].dentalDay = today
        writeCare(.dentalDue, row, on: today + Self.yearlyCheckCycle)
      }
    }
  }
}
