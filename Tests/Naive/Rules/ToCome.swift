/// What falls due on a later day.
struct ToCome {
  let day: Int32
  let what: What
  /// The row of a family, child, stay, household, adopter or leaver.
  let whom: Int
  /// Of what it is part, and with what it falls away.
  let part: Part

  /// A family's episode or its stage, a child's stay in care, a leaver's support; or nothing that
  /// ends before.
  enum Part: Equatable {
    case episode(Int), stage(Int), stay(Int), support(Int), none
  }

  /// In the order in which they happen on a day: service by service.
  enum What: Int {
    case familyReturns, agencyReplies
    case familyReachable, earlyHelpGathered, partnerAssessmentDone, supportDue, supportEnds
    case assessmentGathered, enquiryBegins, enquiryGathered, conferenceDay
    case needVisitDue, needPlanDue, needEnds
    case planVisitDue, planRenewalDue, planReviewDay
    case courtStep, finalOrderDay, childReenters
    case plannedMoveDay
    case careVisitDue, carePlanDue, careReviewDay, consentComes, healthReviewDue, dentalDue
    case educationPlanDue, pathwayPlanDue
    case leavingReady, rightChildLeaves
    case adoptionDecisionDay, placementOrderDay, adoptionPlacingDay, adoptionOrderDay
    case adopterRegisters, adopterApproved
    case applicantStarts, panelDay, holdEnds, stayingPutEnds
    case turnsEighteen, adviserDue, leaverPlanDue, supportOfLeaverEnds
  }
}

extension NaiveSimulation {
  /// Arranges something for a later day, tomorrow at the earliest.
  func arrange(_ what: ToCome.What, _ whom: Int, on day: Int32, partOf part: ToCome.Part) {
    toCome.append(ToCome(day: max(day, today + 1), what: what, whom: whom, part: part))
  }

  func arrange(_ what: ToCome.What, ofEpisode family: Int, on day: Int32) {
    arrange(what, family, on: day, partOf: .episode(family))
  }

  func arrange(_ what: ToCome.What, ofStage family: Int, on day: Int32) {
    arrange(what, family, on: day, partOf: .stage(family))
  }

  func arrange(_ what: ToCome.What, ofStay stay: Int, on day: Int32) {
    arrange(what, stay, on: day, partOf: .stay(stay))
  }

  /// What was arranged for something that is over falls away.
  func callOff(_ part: ToCome.Part) { toCome.removeAll { $0.part == part } }

  /// Lets everything happen that is due today: the first kind first, and of a kind what was arranged
  /// first.
  func doWhatIsDue() {
    func first() -> Int? {
      toCome.indices.filter { toCome[$0].day == today }
        .min { toCome[$0].what.rawValue < toCome[$1].what.rawValue }
    }
    while let place = first() { happen(toCome.remove(at: place)) }
  }

  private func happen(_ event: ToCome) {
    let whom = event.whom
    switch event.what {
    case .agencyReplies: postScreening(of: whom)
    case .familyReachable: postInitialContact(with: whom)
    case .earlyHelpGathered: postEarlyHelpAssessment(of: whom)
    case .partnerAssessmentDone: completeEarlyHelpAssessment(of: whom, byPartner: true)
    case .supportDue: supportFamily(whom)
    case .supportEnds: endEarlyHelp(of: whom)
    case .familyReturns: comeBack(whom)
    case .assessmentGathered:
      families[whom].isGathered = true
      writeAssessmentIfReady(of: whom)
    case .enquiryBegins: startEnquiry(into: whom)
    case .enquiryGathered:
      families[whom].isEnquiryGathered = true
      concludeEnquiryIfReady(into: whom)
    case .conferenceDay: callConference(on: whom)
    case .needVisitDue: postNeedVisit(to: whom)
    case .needPlanDue: postNeedPlan(of: whom)
    case .needEnds: needMayEnd(of: whom)
    case .planVisitDue: postPlanVisit(to: whom)
    case .planRenewalDue: postPlanRenewal(of: whom)
    case .planReviewDay: callPlanReview(of: whom)
    case .courtStep: takeCourtStep(whom)
    case .turnsEighteen: turnEighteen(whom)
    case .childReenters: reenter(whom)
    case .applicantStarts: startFosterAssessment(of: whom)
    case .panelDay: approveHousehold(whom)
    case .holdEnds: households[whom].isOnHold = false
    case .stayingPutEnds: households[whom].blocked -= 1
    case .adopterRegisters: registerAdopter(whom)
    case .adopterApproved: approveAdopter()
    case .adviserDue: postAdviserContact(with: whom)
    case .leaverPlanDue: postPathwayPlan(ofLeaver: whom)
    case .supportOfLeaverEnds: endSupport(ofLeaver: whom)
    default: happen(event.what, inStay: whom)
    }
  }

  private func happen(_ what: ToCome.What, inStay stay: Int) {
    switch what {
    case .careVisitDue: postCareVisit(to: stay)
    case .carePlanDue: postCarePlan(of: stay)
    case .careReviewDay: callCareReview(of: stay)
    case .consentComes: clinics[0].join(stay, due: stays[stay].initialHealthDue)
    case .healthReviewDue: clinics[1].join(stay, due: today)
    case .dentalDue: clinics[2].join(stay, due: today)
    case .educationPlanDue: postEducationPlan(of: stay)
    case .pathwayPlanDue: postPathwayPlan(ofStay: stay)
    case .finalOrderDay: makeFinalOrder(on: stay)
    case .leavingReady:
      stays[stay].isLeavingPrepared = true
      leaveIfReady(stay)
    case .rightChildLeaves: leaveAfterRightChildReview(stay)
    case .plannedMoveDay: moveFromBridge(stay)
    case .adoptionDecisionDay: decideOnAdoption(of: stay)
    case .placementOrderDay: makePlacementOrder(on: stay)
    case .adoptionPlacingDay: placeForAdoption(stay)
    default: adopt(stay)
    }
  }
}
