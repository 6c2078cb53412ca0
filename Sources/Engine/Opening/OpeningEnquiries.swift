/// Section 47 enquiries under way on the first day, and the conferences that they led to.
extension Simulation {
  /// Children under an enquiry: some of those being assessed, some of those in need, as many of each
  /// as the rates at which enquiries begin say.
  ///
  /// Who goes on to a conference waits for it from the enquiry's end, which takes two days more than
  /// the agencies' replies, to the day that is booked.
  mutating func openEnquiries() {
    let section = assumptions.section47
    let enquiries = plan.opening.openEnquiries
    let enquiryDays = section.enquiryMeanWorkingDays + 2
    let waitingDays =
      section.conferenceDueWorkingDays - section.bookedEarlyWorkingDays - enquiryDays
    let conferences =
      enquiries * section.outcomeShare[0] * section.conferenceShare * max(3, waitingDays)
      / max(1, enquiryDays)
    let share = shareOfEnquiriesInAssessments()
    openEnquiries(
      among: .assessment, children: Int(enquiries * share + 0.5),
      atConferences: Int(conferences * share + 0.5))
    openEnquiries(
      among: .need, children: Int(enquiries * (1 - share) + 0.5),
      atConferences: Int(conferences * (1 - share) + 0.5))
  }

  private func shareOfEnquiriesInAssessments() -> Double {
    let section = assumptions.section47
    let referred =
      plan.opening.referralsLast12Months * assumptions.assessment.assessedShare
      * (section.atReferralShare + section.duringAssessmentShare)
    let inNeed = plan.opening.childrenInNeed - plan.opening.openAssessments
    let others = max(0, inNeed) * section.openCasesPerYear
    return referred / max(1e-9, referred + others)
  }

  private mutating func openEnquiries(
    among stage: FamilyStage, children: Int, atConferences: Int
  ) {
    var enquiries = children
    var conferences = atConferences
    for place in openFamilies.indices {
      let family = Int(openFamilies[place].family)
      if families[family].stage != stage || families[family].enquiring > 0 { continue }
      let size = Int(families[family].home)
      // A conference comes two weeks after the referral at the earliest.
      let isNew = today - families[family].openedDay < 17
      if enquiries >= size && (isNew || stage == .need) {
        enquiries -= size
        openEnquiry(into: family)
      } else if conferences >= size && !isNew {
        conferences -= size
        openConference(on: family)
      }
    }
  }

  private mutating func openEnquiry(into family: Int) {
    families[family].enquiring = 1
    families[family].enquiries = 1
    families[family].enquiryChildren = families[family].home
    let u = luck.uniform(families[family].key, .openingEnquiry)
    families[family].enquiryDay = calendar.adding(workingDays: -Int32(u * 6), to: today)
    let left = luck.uniform(families[family].key, .openingEnquiryEnd)
    diary.write(
      .enquiryGathered, subject: Int32(family), stamp: families[family].stamp,
      on: calendar.adding(
        workingDays: 1 + Int32(left * assumptions.section47.enquiryMeanWorkingDays), to: today),
      after: today)
    post(
      .enquiry, subject: family, ofCase: families[family].caseRow,
      hours: assumptions.section47.hours * 0.6,
      due: calendar.adding(workingDays: 8, to: families[family].enquiryDay), isUrgent: true)
  }

  /// A conference that is booked for one of the next days. The report is written where there was
  /// time: it is urgent work.
  private mutating func openConference(on family: Int) {
    families[family].enquiring = 2
    families[family].enquiries = 1
    families[family].enquiryChildren = families[family].home
    let u = luck.uniform(families[family].key, .openingEnquiry)
    families[family].enquiryDay = calendar.adding(workingDays: -5 - Int32(u * 8), to: today)
    let section = assumptions.section47
    let booked = Int32(section.conferenceDueWorkingDays - section.bookedEarlyWorkingDays)
    let day = max(
      today + 1, calendar.adding(workingDays: booked, to: families[family].enquiryDay))
    let isWritten = u > 0.3
    families[family].conferenceParts = isWritten ? 1 : 2
    if !isWritten {
      post(
        .conferenceReport, subject: family, ofCase: families[family].caseRow,
        hours: section.workerHours, due: day, isUrgent: true)
    }
    diary.write(
      .conferenceDay, subject: Int32(family), stamp: families[family].stamp, on: day,
      after: today)
  }

  /// An enquiry that is still to come in an assessment under way.
  mutating func openEnquiryToCome(into family: Int, since start: Int32) {
    let key = families[family].key
    let episode = families[family].episode
    let section = assumptions.section47
    if !luck.happens(section.duringAssessmentShare, key, .enquiryInAssessment, episode) { return }
    let days = 3 + Int32(22 * luck.uniform(key, .enquiryWhen, episode))
    let day = calendar.adding(workingDays: days, to: start)
    if day <= today { return }
    diary.write(
      .enquiryBegins, subject: Int32(family), stamp: families[family].stamp, on: day,
      after: today)
  }
}
