import Engine

/// A clinic's list: who asked first is called first.
struct Clinic {
  private var list: [(stay: Int, due: Int32)] = []
  /// Who did not come, to be called again from next week on.
  private var missed: [(stay: Int, due: Int32)] = []
  /// By which share the slots for initial assessments are more than usual.
  var more = 0.0
  /// The part of a slot that is kept for next week.
  private var part = 0.0

  mutating func join(_ stay: Int, due: Int32) { list.append((stay, due)) }
  mutating func callAgain(_ called: (stay: Int, due: Int32)) { missed.append(called) }

  var waiting: [(stay: Int, due: Int32)] { list + missed }

  mutating func beginWeek(slots: Double) -> Int {
    list += missed
    missed = []
    let whole = (part + slots).rounded(.down)
    part = part + slots - whole
    return Int(whole)
  }

  mutating func callNext() -> (stay: Int, due: Int32)? { list.isEmpty ? nil : list.removeFirst() }
}

/// What every child in care is due.
extension NaiveSimulation {
  func startCareStandards(of stay: Int) {
    let standards = figures.careStandards
    arrange(.careVisitDue, ofStay: stay, on: today + 1)
    arrange(.carePlanDue, ofStay: stay, on: today + 3)
    bookReview(of: stay, limit: workingDays(Int32(standards.firstReviewWorkingDays), after: today))
    stays[stay].initialHealthDue = workingDays(
      Int32(standards.healthDueWorkingDays), after: today)
    let consent =
      1 + luck.exponential(mean: standards.consentMeanWorkingDays, stays[stay].key, .consent)
    arrange(.consentComes, ofStay: stay, on: workingDays(Int32(consent + 0.5), after: today))
    arrange(.dentalDue, ofStay: stay, on: today + 60)
    arrange(.educationPlanDue, ofStay: stay, on: today + 5)
    arrangePathwayPlan(of: stay)
  }

  /// A first visit is due in a week, later ones by the local standard, which starts three days
  /// early.
  func postCareVisit(to stay: Int) {
    let standards = figures.careStandards
    let it = stays[stay]
    guard let theCase = it.theCase else { return }
    let travel =
      it.isDistant ? standards.distantVisitHours * figures.feedbacks.distanceToHours : 0
    post(
      .careVisit, stay, of: theCase, hours: standards.visitHours + travel,
      due: it.lastVisit.map { $0 + Int32(standards.visitLocalDays) } ?? it.entryDay + 7)
  }

  func careVisitDone(_ stay: Int) {
    stays[stay].lastVisit = today
    arrange(
      .careVisitDue, ofStay: stay,
      on: today + Int32(figures.careStandards.visitLocalDays) - 3)
  }

  func postCarePlan(of stay: Int) {
    let standards = figures.careStandards
    let it = stays[stay]
    guard let theCase = it.theCase else { return }
    post(
      .carePlan, stay, of: theCase, hours: standards.planHours,
      due: it.planDay.map { $0 + Int32(standards.planCurrentDays) } ?? it.entryDay + 10)
  }

  func carePlanDone(_ stay: Int) {
    stays[stay].planDay = today
    arrange(
      .carePlanDue, ofStay: stay,
      on: today + Int32(figures.careStandards.planCurrentDays) - 5)
  }

  // MARK: Reviews

  func bookReview(of stay: Int, limit: Int32) {
    let standards = figures.careStandards
    let it = stays[stay]
    stays[stay].reviewDue = limit
    stays[stay].reviewParts = 2
    var day = limit - Int32(standards.bookedEarlyDays)
    if luck.happens(standards.postponedShare, it.key, .reviewPostponed, it.reviews) {
      day += 5 + Int32(20 * luck.uniform(it.key, .reviewPostponedBy, it.reviews))
    }
    arrange(.careReviewDay, ofStay: stay, on: day)
  }

  /// The worker's report and the officer are needed, as far as there are any.
  func callCareReview(of stay: Int) {
    let standards = figures.careStandards
    if let theCase = stays[stay].theCase {
      post(
        .careReview, stay, of: theCase, hours: standards.reviewWorkerHours, due: today,
        isUrgent: true)
    } else {
      careReviewPartDone(stay)
    }
    if let officerCase = stays[stay].officerCase {
      post(
        .careReview, stay, of: officerCase, hours: standards.reviewOfficerHours,
        due: stays[stay].reviewDue)
    } else {
      careReviewPartDone(stay)
    }
  }

  func careReviewPartDone(_ stay: Int) {
    if stays[stay].reviewParts == 0 { return }
    stays[stay].reviewParts -= 1
    if stays[stay].reviewParts > 0 { return }
    if today <= stays[stay].reviewDue { count(.careReviewsInTime, true, of: 1) }
    stays[stay].reviews += 1
    let standards = figures.careStandards
    let next = stays[stay].reviews == 1 ? standards.secondReviewDays : standards.laterReviewDays
    bookReview(of: stay, limit: today + Int32(next))
  }

  // MARK: Education

  /// Who is too young is asked again in 90 days.
  func postEducationPlan(of stay: Int) {
    let standards = figures.careStandards
    let it = stays[stay]
    guard let theCase = it.theCase, (4...17).contains(age(of: stay)) else {
      arrange(.educationPlanDue, ofStay: stay, on: today + 90)
      return
    }
    let firstDue = workingDays(
      Int32(standards.educationPlanFirstDueWorkingDays), after: it.entryDay)
    post(
      .educationPlan, stay, of: theCase, hours: standards.educationPlanHours,
      due: it.educationPlanDay.map { $0 + Int32(standards.educationPlanCurrentDays) } ?? firstDue)
  }

  func educationPlanDone(_ stay: Int) {
    stays[stay].educationPlanDay = today
    arrange(
      .educationPlanDue, ofStay: stay,
      on: today + Int32(figures.careStandards.educationPlanCurrentDays) - 21)
  }

  // MARK: Health

  /// Initial assessments, yearly reviews, dentists.
  func holdClinics() {
    let standards = figures.careStandards
    // Yearly checks are so many for each hundred children in care.
    let hundreds = Double(stays.filter(\.isOpen).count) / 100
    let slots = [
      standards.clinicSlotsPerWeek * (1 + clinics[0].more),
      standards.healthReviewsPer100Children * hundreds,
      standards.dentalChecksPer100Children * hundreds,
    ]
    for clinic in 0..<3 {
      var free = clinics[clinic].beginWeek(slots: slots[clinic])
      while free > 0, let called = clinics[clinic].callNext() {
        if !stays[called.stay].isOpen { continue }
        free -= 1
        let occasion = week * 4 + Int32(clinic) + 1
        let key = stays[called.stay].key
        let kept = clinic == 2 ? standards.dentalKeptShare : standards.appointmentKeptShare
        if luck.happens(kept, key, .appointment, occasion) {
          keepAppointment(called.stay, at: clinic)
        } else {
          clinics[clinic].callAgain(called)
        }
      }
    }
  }

  /// Where more children are past the limit of their initial assessment than a week has slots for,
  /// there are more slots from then on, a step a month; once there are none, a step fewer.
  func considerClinicSlots() {
    let late = clinics[0].waiting.filter { stays[$0.stay].isOpen && $0.due < today }.count
    let step = figures.feedbacks.lateClinicsToSlots
    if Double(late) > figures.careStandards.clinicSlotsPerWeek {
      clinics[0].more = min(figures.feedbacks.mostClinicShare, clinics[0].more + step)
    } else if late == 0 {
      clinics[0].more = max(0, clinics[0].more - step)
    }
  }

  private func keepAppointment(_ stay: Int, at clinic: Int) {
    if clinic == 2 {
      stays[stay].dentalDay = today
      arrange(.dentalDue, ofStay: stay, on: today + 337)
      return
    }
    if clinic == 0 && today <= stays[stay].initialHealthDue {
      count(.initialHealthInTime, true, of: 1)
    }
    stays[stay].healthDay = today
    arrange(.healthReviewDue, ofStay: stay, on: today + 337)
  }
}
