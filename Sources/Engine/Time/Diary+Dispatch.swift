extension Simulation {
  /// Lets everything happen that falls due today, in the order in which it was written down.
  mutating func takeWhatFallsDue() {
    while let entry = diary.take(on: today) {
      let subject = entry.subject
      switch entry.event {
      case .agencyReplies, .familyReachable, .earlyHelpGathered, .partnerAssessmentDone,
        .supportDue, .supportEnds, .familyReturns, .assessmentGathered, .enquiryBegins,
        .enquiryGathered, .conferenceDay:
        if families[Int(subject)].stamp == entry.stamp {
          familyEvent(entry.event, Int(subject))
        }
      case .needVisitDue, .needPlanDue, .needEnds, .planVisitDue, .planRenewalDue,
        .planReviewDay:
        if families[Int(subject)].stageStamp == entry.stamp {
          stageEvent(entry.event, Int(subject))
        }
      case .proceedingsStep: proceedingsStep(Int(subject))
      case .allowanceEnds:
        if subject == 0 { allowances.guardianship -= 1 } else { allowances.arrangements -= 1 }
      case .turnsEighteen: turnEighteen(Int(subject))
      case .childReenters: reenter(Int(subject))
      case .careVisitDue, .carePlanDue, .careReviewDay, .consentComes, .finalOrderDay,
        .leavingReady, .adoptionDecisionDay, .placementOrderDay, .adoptionPlacingDay,
        .adoptionOrderDay, .plannedMoveDay, .educationPlanDue, .healthReviewDue, .dentalDue,
        .pathwayPlanDue, .rightChildLeaves:
        let row = Int(subject)
        if care[row].isOpen && care[row].stamp == entry.stamp { careEvent(entry.event, row) }
      case .applicantStarts: startFosterAssessment(subject)
      case .panelDay: approveHousehold(subject)
      case .holdEnds: households[Int(subject)].isOnHold = false
      case .stayingPutEnds: households[Int(subject)].blocked -= 1
      case .adopterRegistersDay: registerAdopter(subject)
      case .adopterApprovalDay: approveAdopter(subject)
      case .adviserDue, .leaverPlanDue, .leaverEnds:
        if leavers[Int(subject)].isOpen && leavers[Int(subject)].stamp == entry.stamp {
          leaverEvent(entry.event, Int(subject))
        }
      }
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
