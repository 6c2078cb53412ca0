/// Assessments under way on the first day: of new referrals, and of cases that were open before.
extension Simulation {
  /// Children being assessed, some of them overdue.
  mutating func openAssessments() {
    let opening = plan.opening
    let sizes = familySizes(Int(opening.openAssessments + 0.5), kind: 8)
    var overdue = Int(opening.overdueAssessments + 0.5)
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
      openAssessmentWork(of: family, kind: 1, since: start, elapsed, gathering)
      openEnquiryToCome(into: family, since: start)
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
    var elapsed = u * limit
    for attempt in 1..<40 as Range<Int32> {
      let gathering = luck.lognormal(
        median: assessment.gatheringMedianWorkingDays, sigma: assessment.gatheringSD, key,
        .gathering, -attempt)
      if gathering + Self.writingWorkingDays > elapsed { return (elapsed, gathering) }
      elapsed = luck.uniform(key, .openingReferral, attempt) * limit
    }
    return (elapsed, elapsed)
  }

  /// Writing up takes some days more once everything is there.
  private static var writingWorkingDays: Double { 4 }

  private mutating func openAssessmentWork(
    of family: Int, kind: UInt8, since start: Int32, _ elapsed: Double, _ gathering: Double
  ) {
    families[family].assessing = kind
    families[family].assessments = 1
    families[family].assessmentChildren = families[family].home
    families[family].assessmentDue = calendar.adding(
      workingDays: Int32(assumptions.assessment.dueWorkingDays), to: start)
    families[family].assessmentVisited = elapsed > 8
    families[family].assessmentGathered = gathering <= elapsed
    if !families[family].assessmentVisited {
      post(
        .assessmentVisit, subject: family, ofCase: families[family].caseRow,
        hours: 0.4 * assessmentHours(of: family), due: calendar.adding(workingDays: 10, to: start))
    }
    if families[family].assessmentGathered {
      postAssessmentCompletion(of: family)
    } else {
      diary.write(
        .assessmentGathered, subject: Int32(family), stamp: families[family].stamp,
        on: calendar.adding(workingDays: Int32(gathering + 0.5), to: start), after: today)
    }
  }

  /// Assessments of families that were open before: nobody prints how many there are, so each family
  /// in need or on a plan has one as often as the yearly rate times its length says. None is overdue,
  /// as all that are known to be are new.
  mutating func openReassessments() {
    let assessment = assumptions.assessment
    let sigma = assessment.gatheringSD
    let mean =
      assessment.gatheringMedianWorkingDays * Mathematics.exp(sigma * sigma / 2)
      + Self.writingWorkingDays
    // Working days of seven in five.
    let chance = min(0.9, assessment.reassessmentsPerYear * mean * 1.4 / 365.25)
    for place in openFamilies.indices {
      let family = Int(openFamilies[place].family)
      let key = families[family].key
      if families[family].stage == .assessment { continue }
      if !luck.happens(chance, key, .openingReassessment) { continue }
      let gathering = luck.lognormalFoundOpen(
        median: assessment.gatheringMedianWorkingDays, sigma: sigma, key, .gathering, -1)
      let u = luck.uniform(key, .openingReassessment, 1)
      let elapsed = min(
        assessment.dueWorkingDays - 1, u * (gathering + Self.writingWorkingDays))
      let start = calendar.adding(workingDays: -Int32(elapsed + 0.5), to: today)
      openAssessmentWork(of: family, kind: 2, since: start, elapsed, gathering)
    }
  }
}
