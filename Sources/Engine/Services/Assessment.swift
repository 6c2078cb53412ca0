/// Service 3: referral, assessment, and the return of closed children.
extension Simulation {
  /// A contact becomes a referral.
  mutating func refer(_ family: Int) {
    registerChildren(of: family)
    let key = families[family].key
    let episode = families[family].episode
    let children = Double(families[family].home)
    count(.referrals, children)
    let again = families[family].lastReferralDay > today - 365
    count(.reReferrals, again ? children : 0, of: children)
    families[family].lastReferralDay = today
    families[family].openedDay = today
    families[family].comesBack = false
    if luck.happens(assumptions.frontDoor.exploitationShare, key, .exploitation, episode) {
      count(.referralsExploitation, children)
      families[family].service = .exploitation
    } else if families[family].service != .disability {
      let u = luck.uniform(key, .service)
      let disability = assumptions.assessment.disabilityShare
      families[family].service =
        u < disability
        ? .disability
        : u < disability + assumptions.assessment.complexAbuseShare ? .complexAbuse : .duty
    }
    let assessed = luck.happens(assumptions.assessment.assessedShare, key, .assessed, episode)
    count(.referralsAssessed, assessed ? children : 0, of: children)
    if assessed {
      enter(.assessment, family)
      openFamilyCase(family, with: assessingTeam(of: family))
      startAssessment(of: family, kind: 1)
    } else {
      closeForGood(family)
    }
  }

  /// The team that assesses a family; where the authority has none of the kind, duty does, without
  /// duty the locality, and without that the first team that there is.
  ///
  /// - Precondition: there is a team. An authority without any can have no families.
  func assessingTeam(of family: Int) -> Int {
    let service = families[family].service
    if service != .duty, let special = freestTeam(service) { return special }
    return nearestTeam(.duty, family) ?? nearestTeam(.locality, family) ?? 0
  }

  /// The team of a kind that serves a family's part of the authority.
  func nearestTeam(_ kind: TeamKind, _ family: Int) -> Int? {
    let localities = max(1, teamsOfKind(.locality).count)
    let count = teamsOfKind(kind).count
    return team(kind, number: Int(families[family].locality) * count / localities)
  }

  mutating func openFamilyCase(_ family: Int, with team: Int) {
    families[family].caseRow = openCase(
      .family, family, team: team, weight: families[family].home)
  }

  /// Starts an assessment: a first visit, then what other people take to reply, then the writing.
  mutating func startAssessment(of family: Int, kind: UInt8) {
    families[family].assessing = kind
    families[family].assessments += 1
    families[family].assessmentVisited = false
    families[family].assessmentGathered = false
    families[family].assessmentRushed = 0
    families[family].assessmentChildren = families[family].home
    let assessment = assumptions.assessment
    families[family].assessmentDue = calendar.adding(
      workingDays: Int32(assessment.dueWorkingDays), to: today)
    count(.assessmentsStarted, Double(families[family].home))
    let key = families[family].key
    let occasion = families[family].assessments
    let gathering = luck.lognormal(
      median: assessment.gatheringMedianWorkingDays, sigma: assessment.gatheringSD, key,
      .gathering, occasion)
    diary.write(
      .assessmentGathered, subject: Int32(family), stamp: families[family].stamp,
      on: calendar.adding(workingDays: max(1, Int32(gathering + 0.5)), to: today), after: today)
    post(
      .assessmentVisit, subject: family, ofCase: families[family].caseRow,
      hours: 0.4 * assessmentHours(of: family),
      due: calendar.adding(workingDays: 10, to: today))
    if kind == 1 { considerEnquiry(atReferralOf: family) }
  }

  func assessmentHours(of family: Int) -> Double {
    let assessment = assumptions.assessment
    let base =
      families[family].assessing == 2
      ? assessment.reassessmentHours
      : assessment.hours + assessment.hoursPerSibling * Double(families[family].home - 1)
    let sd = assessment.hoursSD
    return luck.lognormal(
      median: base * Mathematics.exp(-sd * sd / 2), sigma: sd, families[family].key,
      .assessmentHours, families[family].assessments)
  }

  mutating func postAssessmentCompletion(of family: Int) {
    let ready = families[family].assessmentVisited && families[family].assessmentGathered
    if !ready || families[family].assessing == 0 { return }
    let row = families[family].caseRow
    let rushed = shareLeftOut(byWorkerOf: row)
    families[family].assessmentRushed = Float(rushed)
    post(
      .assessmentCompletion, subject: family, ofCase: row,
      hours: 0.6 * assessmentHours(of: family) * (1 - rushed),
      due: families[family].assessmentDue)
  }

  /// What a worker with too many cases leaves out of an assessment (feedback): a share for each 10% by
  /// which the caseload passes 80% of the ceiling, half at most.
  private func shareLeftOut(byWorkerOf row: Int32) -> Double {
    let strength = assumptions.feedbacks.overloadToRush
    let worker = cases[Int(row)].worker
    if strength == 0 || worker < 0 { return 0 }
    let kind = teams[Int(workers[Int(worker)].team)].kind
    return min(0.5, strength * overload(of: Double(workers[Int(worker)].caseload), in: kind) / 0.1)
  }

  /// The assessment is done: its outcome decides what follows.
  mutating func completeAssessment(of family: Int) {
    let kind = families[family].assessing
    let children = Double(families[family].assessmentChildren)
    let late = today > families[family].assessmentDue
    families[family].assessing = 0
    count(.assessmentsCompleted, children)
    count(.assessmentsInTime, late ? 0 : children, of: children)
    let shares =
      kind == 1
      ? assumptions.assessment.outcomeShare : assumptions.assessment.reassessmentOutcomeShare
    let u = luck.uniform(families[family].key, .assessmentOutcome, families[family].assessments)
    var outcome = shares.place(of: u)
    // A plan, or an enquiry or conference to come, is ongoing involvement whatever was written; and a
    // disability does not end because it is assessed again.
    let staysDisabled = kind == 2 && families[family].service == .disability
    if families[family].stage == .protection || families[family].enquiring > 0 || staysDisabled {
      outcome = 0
    }
    let measures: [4 of Measure] = [
      .assessmentsOngoing, .assessmentsNoFurtherAction, .assessmentsStepDown, .assessmentsOther,
    ]
    for index in 0..<4 { count(measures[index], index == outcome ? children : 0, of: children) }
    if families[family].stage == .protection { return }
    switch outcome {
    case 0:
      if families[family].stage == .assessment && families[family].enquiring == 0 {
        startNeed(of: family)
      }
    default:
      let feedbacks = assumptions.feedbacks
      let odds =
        (late ? 1 + feedbacks.lateAssessmentToReturn : 1)
        * (1 + feedbacks.rushedAssessmentToReturn * Double(families[family].assessmentRushed))
      closeForGood(family, returnOdds: odds, stepsDown: outcome == 2)
    }
  }

  /// Closes a family's case with social care; it may come back.
  ///
  /// - Parameter returnOdds: by what factor its odds of coming back are those of others.
  mutating func closeForGood(_ family: Int, returnOdds: Double = 1, stepsDown: Bool = false) {
    dropChair(of: family)
    enter(.closed, family)
    if families[family].caseRow >= 0 { closeCase(families[family].caseRow) }
    families[family].caseRow = -1
    families[family].stamp += 1
    families[family].assessing = 0
    families[family].enquiring = 0
    if families[family].home == 0 { return }
    let taken = luck.happens(
      assumptions.earlyHelp.stepDownTakenShare, families[family].key, .taken,
      families[family].episode)
    if stepsDown && taken {
      stepDown(family)
      return
    }
    writeReturn(of: family, oddsFactor: returnOdds, from: today)
  }

  /// Writes down when a closed family will be back, if it will: Weibull, with a falling hazard.
  mutating func writeReturn(of family: Int, oddsFactor: Double = 1, from closed: Int32) {
    let assessment = assumptions.assessment
    var share = assessment.returnShare
    if oddsFactor != 1 {
      let odds = share / max(1e-9, 1 - share) * oddsFactor
      share = odds / (1 + odds)
    }
    let key = families[family].key
    let episode = families[family].episode
    if !luck.happens(share, key, .returns, episode) { return }
    let days = luck.weibull(
      scale: assessment.returnScaleDays, shape: assessment.returnShape, key, .returnTime, episode)
    diary.write(
      .familyReturns, subject: Int32(family), stamp: families[family].stamp,
      on: closed + 1 + Int32(min(days, 100_000)), after: today)
  }

  /// Moves a family to another stage and its children from one stock to another.
  mutating func enter(_ stage: FamilyStage, _ family: Int) {
    countStock(of: family, sign: -1)
    families[family].stage = stage
    families[family].stageStamp += 1
    countStock(of: family, sign: 1)
    listIfOpen(family)
  }

  /// Keeps the list of open families, which the weekly decisions run over.
  private mutating func listIfOpen(_ family: Int) {
    let place = Int(families[family].openPlace)
    if families[family].isOpen {
      if place >= 0 { return }
      families[family].openPlace = Int32(openFamilies.count)
      openFamilyMarks.mark(openFamilies.count, key: families[family].key)
      openFamilies.append(
        OpenFamily(
          key: families[family].key, family: Int32(family),
          firstChild: families[family].firstChild, size: Int32(families[family].size)))
    } else if place >= 0 {
      openFamilyMarks.clear(place, key: families[family].key)
      if let last = openFamilies.popLast(), Int(last.family) != family {
        openFamilyMarks.clear(openFamilies.count, key: last.key)
        openFamilyMarks.mark(place, key: last.key)
        openFamilies[place] = last
        families[Int(last.family)].openPlace = Int32(place)
      }
      families[family].openPlace = -1
    }
  }

  private mutating func countStock(of family: Int, sign: Int32) {
    let home = Int32(families[family].home)
    switch families[family].stage {
    case .assessment, .need: inNeed += sign * home
    case .protection: onPlans += sign * home
    default: break
    }
  }

  /// Takes a child out of the home: into care, or grown up.
  mutating func takeFromHome(_ child: Int) {
    if !children[child].isHome { return }
    let family = Int(children[child].family)
    children[child].isHome = false
    countStock(of: family, sign: -1)
    families[family].home -= 1
    countStock(of: family, sign: 1)
    if families[family].stage == .protection { planEnds(forChildrenOf: family, 1) }
    if families[family].caseRow >= 0 && families[family].stage != .earlyHelp {
      changeWeight(of: families[family].caseRow, by: -1)
    }
    if families[family].home > 0 { return }
    switch families[family].stage {
    case .assessment, .need, .protection: closeForGood(family)
    case .earlyHelp:
      count(.earlyHelpClosed, 1)
      closeEarlyHelp(family)
    case .contact, .earlyHelpTriage, .closed: break
    }
  }

  /// Brings a child back home.
  mutating func returnHome(_ child: Int) {
    if children[child].isHome { return }
    let family = Int(children[child].family)
    children[child].isHome = true
    countStock(of: family, sign: -1)
    families[family].home += 1
    countStock(of: family, sign: 1)
    switch families[family].stage {
    case .assessment, .need, .protection:
      if families[family].stage == .protection { planBegins(forChildrenOf: family, 1) }
      if families[family].caseRow >= 0 { changeWeight(of: families[family].caseRow, by: 1) }
    case .closed:
      // A child who goes home from care is a child in need.
      families[family].openedDay = today
      families[family].stamp += 1
      families[family].episode += 1
      startNeed(of: family)
    case .contact, .earlyHelpTriage, .earlyHelp: break
    }
  }

  /// A child grows up: out of care with support, out of the family's case without.
  mutating func turnEighteen(_ child: Int) {
    endAllowance(of: child)
    if children[child].care >= 0 {
      let row = Int(children[child].care)
      care[row].leaving = .eighteen
      leaveCare(row, .eighteen)
    } else {
      takeFromHome(child)
    }
  }
}

/// A place in the list of open families: which, and what does not change while it is open.
struct OpenFamily: Sendable {
  var key: UInt64
  var family: Int32
  var firstChild: Int32
  var size: Int32

  /// Its children, as rows of `children`.
  var children: Range<Int> { Int(firstChild)..<Int(firstChild + size) }
}
