extension Simulation {
  /// Lets everything happen that falls due today, in the order in which it was written down.
  mutating func takeWhatFallsDue() {
    diary.turn(to: today)
    strikeOutVoidEntries()
    events += Int64(diary.due.count)
    for place in diary.due.indices {
      let entry = diary.due[place]
      // What happened today may have made it void as well.
      if isVoid(entry) { continue }
      let subject = Int(entry.subject)
      switch entry.event {
      case .agencyReplies, .familyReachable, .earlyHelpGathered, .partnerAssessmentDone,
        .supportDue, .supportEnds, .familyReturns, .assessmentGathered, .enquiryBegins,
        .enquiryGathered, .conferenceDay:
        familyEvent(entry.event, subject)
      case .initialContactLimit, .earlyHelpAssessmentLimit: limitsOfToday.append(entry)
      case .needVisitDue, .needPlanDue, .needEnds, .planVisitDue, .planRenewalDue,
        .planReviewDay:
        stageEvent(entry.event, subject)
      case .proceedingsStep: proceedingsStep(subject)
      case .allowanceEnds:
        if subject == 0 { allowances.guardianship -= 1 } else { allowances.arrangements -= 1 }
      case .turnsEighteen: turnEighteen(subject)
      case .childReenters: reenter(subject)
      case .careVisitDue, .carePlanDue, .careReviewDay, .consentComes, .finalOrderDay,
        .leavingReady, .adoptionDecisionDay, .placementOrderDay, .adoptionPlacingDay,
        .adoptionOrderDay, .plannedMoveDay, .educationPlanDue, .healthReviewDue, .dentalDue,
        .pathwayPlanDue, .rightChildLeaves:
        careEvent(entry.event, subject)
      case .applicantStarts: startFosterAssessment(entry.subject)
      case .panelDay: approveHousehold(entry.subject)
      case .holdEnds: households[subject].isOnHold = false
      case .stayingPutEnds: households[subject].blocked -= 1
      case .adopterRegistersDay: registerAdopter(entry.subject)
      case .adopterApprovalDay: approveAdopter(entry.subject)
      case .adviserDue, .leaverPlanDue, .leaverEnds: leaverEvent(entry.event, subject)
      }
    }
  }

  /// Strikes out of today's entries those that are void already.
  ///
  /// A stamp never falls, so what is void stays so. The rows of the others are read here one right
  /// after another, which takes a fraction of the time of reading each when its turn comes: memory
  /// answers many at once.
  private mutating func strikeOutVoidEntries() {
    var kept = 0
    for place in diary.due.indices {
      let entry = diary.due[place]
      diary.due[kept] = entry
      kept += isVoid(entry) ? 0 : 1
    }
    diary.due.keepFirst(kept)
  }

  /// Whether what an entry was written for is over.
  @inline(__always)
  private func isVoid(_ entry: Diary.Entry) -> Bool {
    let subject = Int(entry.subject)
    switch entry.event.kindOfSubject {
    case .family: return families[subject].stamp != entry.stamp
    case .stageOfFamily: return families[subject].stageStamp != entry.stamp
    case .careEpisode: return care[subject].stamp != entry.stamp || !care[subject].isOpen
    case .careLeaver: return leavers[subject].stamp != entry.stamp || !leavers[subject].isOpen
    case .unstamped: return false
    }
  }

  private mutating func familyEvent(_ event: Event, _ family: Int) {
    switch event {
    case .agencyReplies: postScreening(of: family)
    case .familyReachable: postInitialContact(with: family)
    case .earlyHelpGathered: postEarlyHelpAssessment(of: family)
    case .partnerAssessmentDone: completeEarlyHelpAssessment(of: family, byPartner: true)
    case .supportDue: postSupport(of: family)
    case .supportEnds: endEarlyHelp(of: family)
    case .familyReturns: comeBack(family)
    case .assessmentGathered:
      families[family].assessmentGathered = true
      postAssessmentCompletion(of: family)
    case .enquiryBegins: startEnquiry(into: family)
    case .enquiryGathered:
      families[family].enquiryGathered = true
      concludeEnquiry(into: family)
    case .conferenceDay: callConference(on: family)
    default: break
    }
  }

  private mutating func stageEvent(_ event: Event, _ family: Int) {
    switch event {
    case .needVisitDue: postNeedVisit(to: family)
    case .needPlanDue: postNeedPlan(of: family)
    case .needEnds: postClosing(of: family)
    case .planVisitDue: postPlanVisit(to: family)
    case .planRenewalDue: postPlanRenewal(of: family)
    case .planReviewDay: callPlanReview(of: family)
    default: break
    }
  }

  private mutating func careEvent(_ event: Event, _ row: Int) {
    switch event {
    case .careVisitDue: postCareVisit(to: row)
    case .carePlanDue: postCarePlan(of: row)
    case .careReviewDay: callCareReview(of: row)
    case .consentComes: joinClinic(.initialHealth, row)
    case .healthReviewDue: joinClinic(.healthReview, row)
    case .dentalDue: joinClinic(.dentalCheck, row)
    case .educationPlanDue: postEducationPlan(of: row)
    case .pathwayPlanDue: postPathwayPlan(ofChildInCare: row)
    case .finalOrderDay: makeFinalOrder(on: row)
    case .leavingReady:
      care[row].leavingPrepared = true
      leaveIfReady(row)
    case .rightChildLeaves: leaveAfterRightChildReview(row)
    case .plannedMoveDay: movePlanned(row)
    case .adoptionDecisionDay: decideOnAdoption(of: row)
    case .placementOrderDay: makePlacementOrder(on: row)
    case .adoptionPlacingDay: placeForAdoption(row)
    case .adoptionOrderDay: adopt(row)
    default: break
    }
  }
}
