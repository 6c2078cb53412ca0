extension Simulation {
  /// Lets everything happen that falls due today: kind by kind, in the order of `Event`, and within a
  /// kind in the order in which it was written down.
  ///
  /// (By kind, because which of them comes next cannot be foreseen where they are mixed.)
  mutating func takeWhatFallsDue() {
    diary.turn(to: today)
    events += Int64(diary.places.count)
    takeWhatFamiliesAreDue()
    takeWhatChildrenInCareAreDue()
    takeWhatCarersAreDue()

    forEach(.turnsEighteen) { $0.turnEighteen($1) }
    forEachLeaver(.adviserDue) { $0.postAdviserContact(with: $1) }
    forEachLeaver(.leaverPlanDue) { $0.postPathwayPlan(ofLeaver: $1) }
    forEachLeaver(.leaverEnds) { $0.endSupport(ofLeaver: $1) }

    forEach(.allowanceEnds) { $0.endAllowance(isGuardianship: $1 == 0) }
  }

  private mutating func takeWhatFamiliesAreDue() {
    forEachFamily(.familyReturns) { $0.comeBack($1) }
    forEachFamily(.agencyReplies) { $0.postScreening(of: $1) }

    forEachFamily(.familyReachable) { $0.postInitialContact(with: $1) }
    forEachFamily(.earlyHelpGathered) { $0.postEarlyHelpAssessment(of: $1) }
    forEachFamily(.partnerAssessmentDone) {
      $0.completeEarlyHelpAssessment(of: $1, byPartner: true)
    }
    forEachFamily(.supportDue) { $0.postSupport(of: $1) }
    forEachFamily(.supportEnds) { $0.endEarlyHelp(of: $1) }
    forEachFamily(.initialContactLimit) { $0.noteLimitOfToday(.initialContactLimit, of: $1) }
    forEachFamily(.earlyHelpAssessmentLimit) {
      $0.noteLimitOfToday(.earlyHelpAssessmentLimit, of: $1)
    }

    forEachFamily(.assessmentGathered) {
      $0.families[$1].assessmentGathered = true
      $0.postAssessmentCompletion(of: $1)
    }
    forEachFamily(.enquiryBegins) { $0.startEnquiry(into: $1) }
    forEachFamily(.enquiryGathered) {
      $0.families[$1].enquiryGathered = true
      $0.concludeEnquiry(into: $1)
    }
    forEachFamily(.conferenceDay) { $0.callConference(on: $1) }

    forEachStage(.needVisitDue) { $0.postNeedVisit(to: $1) }
    forEachStage(.needPlanDue) { $0.postNeedPlan(of: $1) }
    forEachStage(.needEnds) { $0.postClosing(of: $1) }

    forEachStage(.planVisitDue) { $0.postPlanVisit(to: $1) }
    forEachStage(.planRenewalDue) { $0.postPlanRenewal(of: $1) }
    forEachStage(.planReviewDay) { $0.callPlanReview(of: $1) }
  }

  private mutating func takeWhatChildrenInCareAreDue() {
    forEach(.proceedingsStep) { $0.proceedingsStep($1) }
    forEachStay(.finalOrderDay) { $0.makeFinalOrder(on: $1) }
    forEach(.childReenters) { $0.reenter($1) }

    forEachStay(.plannedMoveDay) { $0.movePlanned($1) }

    forEachStay(.careVisitDue) { $0.postCareVisit(to: $1) }
    forEachStay(.carePlanDue) { $0.postCarePlan(of: $1) }
    forEachStay(.careReviewDay) { $0.callCareReview(of: $1) }
    forEachStay(.consentComes) { $0.joinClinic(.initialHealth, $1) }
    forEachStay(.healthReviewDue) { $0.joinClinic(.healthReview, $1) }
    forEachStay(.dentalDue) { $0.joinClinic(.dentalCheck, $1) }
    forEachStay(.educationPlanDue) { $0.postEducationPlan(of: $1) }
    forEachStay(.pathwayPlanDue) { $0.postPathwayPlan(ofChildInCare: $1) }

    forEachStay(.leavingReady) {
      $0.care[$1].leavingPrepared = true
      $0.leaveIfReady($1)
    }
    forEachStay(.rightChildLeaves) { $0.leaveAfterRightChildReview($1) }

    forEachStay(.adoptionDecisionDay) { $0.decideOnAdoption(of: $1) }
    forEachStay(.placementOrderDay) { $0.makePlacementOrder(on: $1) }
    forEachStay(.adoptionPlacingDay) { $0.placeForAdoption($1) }
    forEachStay(.adoptionOrderDay) { $0.adopt($1) }
  }

  private mutating func takeWhatCarersAreDue() {
    forEach(.adopterRegistersDay) { $0.registerAdopter(Int32($1)) }
    forEach(.adopterApprovalDay) { $0.approveAdopter(Int32($1)) }

    forEach(.applicantStarts) { $0.startFosterAssessment(Int32($1)) }
    forEach(.panelDay) { $0.approveHousehold(Int32($1)) }
    forEach(.holdEnds) { $0.changeHousehold($1) { $0.isOnHold = false } }
    forEach(.stayingPutEnds) { $0.changeHousehold($1) { $0.blocked -= 1 } }
  }
}

/// Going through today's entries of one kind, with the rows of their subjects.
///
/// Whether an entry is void, because what it was written for is over, is asked when its turn comes:
/// what happened today may have made it so.
extension Simulation {
  /// Entries whose subject is a family: void when its episode is over.
  @inline(__always)
  private mutating func forEachFamily(_ event: Event, _ happen: (inout Simulation, Int) -> Void) {
    for place in diary.places(of: event) {
      let entry = diary.due[place]
      let family = Int(entry.subject)
      if families[family].stamp == entry.stamp { happen(&self, family) }
    }
  }

  /// Entries whose subject is a family: void when its stage is over.
  @inline(__always)
  private mutating func forEachStage(_ event: Event, _ happen: (inout Simulation, Int) -> Void) {
    for place in diary.places(of: event) {
      let entry = diary.due[place]
      let family = Int(entry.subject)
      if families[family].stageStamp == entry.stamp { happen(&self, family) }
    }
  }

  /// Entries whose subject is a care episode: void when it is over.
  @inline(__always)
  private mutating func forEachStay(_ event: Event, _ happen: (inout Simulation, Int) -> Void) {
    for place in diary.places(of: event) {
      let entry = diary.due[place]
      let row = Int(entry.subject)
      if care[row].stamp == entry.stamp && care[row].isOpen { happen(&self, row) }
    }
  }

  /// Entries whose subject is a care leaver: void when support is over.
  @inline(__always)
  private mutating func forEachLeaver(_ event: Event, _ happen: (inout Simulation, Int) -> Void) {
    for place in diary.places(of: event) {
      let entry = diary.due[place]
      let row = Int(entry.subject)
      if leavers[row].stamp == entry.stamp && leavers[row].isOpen { happen(&self, row) }
    }
  }

  /// Entries that are never void: of a child, of a family that is written down, whose row stays its
  /// own, of those who foster or adopt, of an allowance.
  @inline(__always)
  private mutating func forEach(_ event: Event, _ happen: (inout Simulation, Int) -> Void) {
    for place in diary.places(of: event) { happen(&self, Int(diary.due[place].subject)) }
  }
}
