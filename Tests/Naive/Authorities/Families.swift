import Engine

extension Assumptions {
  /// Services 1 to 6, and the feedbacks.
  mutating func drawFamilies(_ dice: inout Dice) {
    let isBusy = dice.happens(0.8)
    frontDoor.contactsPerYear = dice.table(frontDoor.contactsPerYear) {
      isBusy ? $0.some(80) : 0
    }
    frontDoor.weekdayFactor = dice.table(frontDoor.weekdayFactor) { $0.some(2) }
    frontDoor.monthFactor = dice.table(frontDoor.monthFactor) { $0.between(0, 2) }
    frontDoor.schoolHolidayFactor = dice.table(frontDoor.schoolHolidayFactor) { $0.some(2) }
    frontDoor.dayToDaySD = dice.some(1)
    frontDoor.siblingsPerContact = dice.some(2)
    frontDoor.referralShare = dice.table(frontDoor.referralShare) { $0.share() }
    frontDoor.earlyHelpShare = dice.table(frontDoor.earlyHelpShare) { $0.share() }
    frontDoor.screeningHours = dice.some(3)
    frontDoor.decisionDueWorkingDays = Double(dice.whole(0...3))
    frontDoor.waitsForAgencyShare = dice.share()
    frontDoor.exploitationShare = dice.happens(0.5) ? 0.1 : dice.share()
    drawEarlyHelp(&dice)
    drawAssessment(&dice)
    drawSection47(&dice)
    drawChildInNeed(&dice)
    drawChildProtection(&dice)
    if dice.happens(0.2) { return }
    feedbacks.overloadToTurnover = dice.some(1)
    feedbacks.workerChangeLengthensShare = dice.some(1)
    feedbacks.lateAssessmentToReturn = dice.some(3)
    feedbacks.overloadToRush = dice.share()
    feedbacks.rushedAssessmentToReturn = dice.some(4)
    feedbacks.backlogToRush = dice.share()
    feedbacks.occupancyToAgency = dice.some(0.5)
    feedbacks.distanceToHours = dice.some(2)
    feedbacks.lateWorkToCover = dice.some(1)
    feedbacks.mostCoverShare = dice.share()
    feedbacks.lateClinicsToSlots = dice.share()
    feedbacks.mostClinicShare = dice.share()
  }

  private mutating func drawEarlyHelp(_ dice: inout Dice) {
    earlyHelp.directContactsPerYear = dice.some(150)
    earlyHelp.triageHours = dice.some(2)
    earlyHelp.triageDueWorkingDays = Double(dice.whole(0...6))
    earlyHelp.openedShare = dice.share()
    earlyHelp.partnerAssessmentShare = dice.share()
    earlyHelp.initialContactHours = dice.some(4)
    earlyHelp.initialContactDueWorkingDays = Double(dice.whole(0...4))
    earlyHelp.reachFamilyMeanWorkingDays = dice.some(10)
    earlyHelp.assessmentHours = dice.some(12)
    earlyHelp.assessmentDueWorkingDays = Double(dice.whole(0...50))
    earlyHelp.gatheringMedianWorkingDays = dice.some(50)
    earlyHelp.gatheringSD = dice.some(1)
    earlyHelp.supportMeanDays = dice.some(400)
    earlyHelp.supportShape = dice.between(0.3, 4)
    earlyHelp.supportEveryDays = dice.happens(0.03) ? 0 : dice.between(7, 60)
    earlyHelp.supportHours = dice.some(6)
    earlyHelp.stepUpShare = dice.share()
    earlyHelp.stepDownTakenShare = dice.share()
  }

  private mutating func drawAssessment(_ dice: inout Dice) {
    assessment.assessedShare = dice.happens(0.6) ? 0.95 : dice.share()
    assessment.disabilityShare = dice.happens(0.6) ? 0.1 : dice.share()
    assessment.complexAbuseShare = dice.happens(0.6) ? 0.1 : dice.share()
    assessment.hours = dice.some(25)
    assessment.hoursPerSibling = dice.some(8)
    assessment.hoursSD = dice.some(1)
    assessment.dueWorkingDays = Double(dice.whole(0...60))
    assessment.gatheringMedianWorkingDays = dice.some(50)
    assessment.gatheringSD = dice.some(1)
    assessment.outcomeShare = dice.shares(assessment.outcomeShare)
    assessment.reassessmentsPerYear = dice.some(8)
    assessment.reassessmentHours = dice.some(15)
    assessment.reassessmentOutcomeShare = dice.shares(assessment.reassessmentOutcomeShare)
    assessment.returnShare = dice.share()
    assessment.returnScaleDays = dice.some(500)
    assessment.returnShape = dice.between(0.4, 2)
  }

  private mutating func drawSection47(_ dice: inout Dice) {
    section47.atReferralShare = dice.share()
    section47.duringAssessmentShare = dice.share()
    section47.openCasesPerYear = dice.some(8)
    section47.hours = dice.some(15)
    section47.enquiryMeanWorkingDays = dice.some(12)
    section47.outcomeShare = dice.shares(section47.outcomeShare)
    section47.conferenceShare = dice.share()
    section47.planShare = dice.share()
    section47.conferenceDueWorkingDays = Double(dice.whole(0...20))
    section47.bookedEarlyWorkingDays = Double(dice.whole(0...4))
    section47.postponedShare = dice.share()
    section47.workerHours = dice.some(10)
    section47.chairHours = dice.some(8)
  }

  private mutating func drawChildInNeed(_ dice: inout Dice) {
    childInNeed.planDueDays = dice.between(0, 60)
    childInNeed.planCurrentDays = dice.some(200)
    childInNeed.planHours = dice.some(6)
    childInNeed.visitEveryDays = dice.some(60)
    childInNeed.visitHours = dice.some(5)
    childInNeed.needMeanDays = dice.some(400)
    childInNeed.needShape = dice.between(0.3, 4)
    childInNeed.disabilityNeedMeanDays = dice.some(900)
    childInNeed.closingHours = dice.some(6)
    childInNeed.stepDownShare = dice.share()
  }

  private mutating func drawChildProtection(_ dice: inout Dice) {
    childProtection.firstReviewDays = dice.between(7, 120)
    childProtection.laterReviewDays = dice.between(7, 200)
    childProtection.bookedEarlyDays = dice.some(30)
    childProtection.endShareAtReview = dice.table(childProtection.endShareAtReview) {
      $0.share()
    }
    childProtection.reviewWorkerHours = dice.some(6)
    childProtection.reviewChairHours = dice.some(6)
    childProtection.visitEveryWorkingDays = Double(dice.whole(0...15))
    childProtection.visitHours = dice.some(5)
    childProtection.nobodyInShare = dice.share() * 0.9
    childProtection.planCurrentDays = dice.some(150)
    childProtection.planHours = dice.some(5)
    childProtection.stepToChildInNeedShare = dice.share()
    childProtection.earlierPlanShare = dice.share()
    childProtection.earlierPlanWithin2YearsShare = dice.share()
  }
}
