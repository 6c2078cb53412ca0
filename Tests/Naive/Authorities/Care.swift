import Engine

extension Assumptions {
  /// Services 7 to 11, and 13.
  mutating func drawCare(_ dice: inout Dice) {
    drawEntering(&dice)
    drawPlacements(&dice)
    drawStandards(&dice)
    drawLeaving(&dice)
    drawAdoption(&dice)
    drawCareLeavers(&dice)
  }

  private mutating func drawEntering(_ dice: inout Dice) {
    enteringCare.proceedingsPerPlanYear = dice.table(enteringCare.proceedingsPerPlanYear) {
      $0.some(4)
    }
    enteringCare.newbornsPerYear = dice.some(20)
    enteringCare.policeProtectionPerYear = dice.table(enteringCare.policeProtectionPerYear) {
      $0.some(20)
    }
    enteringCare.voluntaryPerYear = dice.table(enteringCare.voluntaryPerYear) { $0.some(25) }
    enteringCare.unaccompaniedPerYear = dice.some(12)
    enteringCare.siblingEntersShare = dice.share()
    enteringCare.admissionHours = dice.some(20)
    enteringCare.proceedingsHours = dice.some(100)
    enteringCare.proceedingsMeanWeeks = dice.some(40)
    enteringCare.proceedingsShape = dice.between(0.3, 8)
    enteringCare.finalOrderShare = dice.shares(enteringCare.finalOrderShare)
    enteringCare.policeToProceedingsShare = dice.share()
    enteringCare.voluntaryToProceedingsPerYear = dice.some(3)
    enteringCare.reentryShare = dice.share()
    enteringCare.reentryMeanDays = dice.some(300)
  }

  private mutating func drawPlacements(_ dice: inout Dice) {
    placements.kinshipShare = dice.table(placements.kinshipShare) { $0.some(0.6) }
    placements.withParentsShare = dice.table(placements.withParentsShare) { $0.some(0.4) }
    placements.residentialShare = dice.table(placements.residentialShare) { $0.some(0.6) }
    placements.parentAndChildShare = dice.share()
    placements.semiIndependentShare = dice.share()
    placements.secureShare = dice.share()
    placements.householdSuitsShare = dice.share()
    placements.agencyPlaces = dice.some(40)
    placements.agencyTightAbove = dice.share()
    placements.turnedAwayToResidentialShare = dice.table(
      placements.turnedAwayToResidentialShare
    ) { $0.share() }
    placements.distantShare = dice.table(placements.distantShare) { $0.share() }
    placements.disruptionsPerYearEarly = dice.table(placements.disruptionsPerYearEarly) {
      $0.some(4)
    }
    placements.disruptionsPerYearLater = dice.table(placements.disruptionsPerYearLater) {
      $0.some(4)
    }
    placements.disruptionAgeFactor = dice.table(placements.disruptionAgeFactor) { $0.some(3) }
    placements.disruptionToResidentialShare = dice.table(
      placements.disruptionToResidentialShare
    ) { $0.share() }
    placements.bridgingShare = dice.share()
    placements.bridgingMeanDays = dice.some(80)
    placements.agencyToInHousePerYear = dice.some(4)
    placements.residentialToFosterPerYear = dice.some(4)
    placements.toSemiIndependentPerYear = dice.some(4)
    placements.moveHours = dice.some(12)
  }

  private mutating func drawStandards(_ dice: inout Dice) {
    careStandards.firstReviewWorkingDays = Double(dice.whole(0...25))
    careStandards.secondReviewDays = dice.between(7, 120)
    careStandards.laterReviewDays = dice.between(7, 200)
    careStandards.bookedEarlyDays = dice.some(20)
    careStandards.postponedShare = dice.share()
    careStandards.reviewWorkerHours = dice.some(8)
    careStandards.reviewOfficerHours = dice.some(8)
    careStandards.visitLocalDays = dice.between(3, 60)
    careStandards.visitNationalDays = dice.between(10, 80)
    careStandards.visitSettledDays = dice.between(20, 120)
    careStandards.visitHours = dice.some(5)
    careStandards.distantVisitHours = dice.some(5)
    careStandards.planCurrentDays = dice.some(250)
    careStandards.planHours = dice.some(6)
    careStandards.healthDueWorkingDays = Double(dice.whole(0...30))
    careStandards.consentMeanWorkingDays = dice.some(20)
    careStandards.clinicSlotsPerWeek = dice.some(5)
    careStandards.appointmentKeptShare = dice.share()
    careStandards.dentalKeptShare = dice.share()
    careStandards.healthReviewsPer100Children = dice.some(60)
    careStandards.dentalChecksPer100Children = dice.some(60)
    careStandards.educationPlanHours = dice.some(5)
    careStandards.educationPlanCurrentDays = dice.some(200)
    careStandards.educationPlanFirstDueWorkingDays = Double(dice.whole(0...30))
  }

  private mutating func drawLeaving(_ dice: inout Dice) {
    leavingCare.homePerYearVoluntary = dice.table(leavingCare.homePerYearVoluntary) {
      $0.some(4)
    }
    leavingCare.homePerYearOrder = dice.table(leavingCare.homePerYearOrder) { $0.some(2) }
    leavingCare.homeTimeFactor = dice.table(leavingCare.homeTimeFactor) { $0.some(4) }
    leavingCare.guardianshipPerYear = dice.table(leavingCare.guardianshipPerYear) { $0.some(3) }
    leavingCare.arrangementsPerYear = dice.table(leavingCare.arrangementsPerYear) { $0.some(3) }
    leavingCare.kinshipFactor = dice.some(5)
    leavingCare.orderTimeFactor = dice.table(leavingCare.orderTimeFactor) { $0.some(3) }
    leavingCare.otherPerYear = dice.table(leavingCare.otherPerYear) { $0.some(1) }
    leavingCare.transferShare = dice.share()
    leavingCare.hours = dice.some(25)
    leavingCare.preparationDays = dice.some(90)
  }

  private mutating func drawAdoption(_ dice: inout Dice) {
    adoption.planShare = dice.table(adoption.planShare) { $0.share() }
    adoption.decisionMeanDays = dice.some(250)
    adoption.decisionShape = dice.between(0.3, 6)
    adoption.placementOrderShare = dice.share()
    adoption.placementOrderMeanDays = dice.some(100)
    adoption.harderToPlaceShare = dice.share()
    adoption.weeklyMatchChanceEasier = dice.share()
    adoption.weeklyMatchChanceHarder = dice.share()
    adoption.askAgenciesAfterWeeks = dice.some(30)
    adoption.agencyWeeklyMatchChance = dice.share()
    adoption.weeklyTakenElsewhereChance = dice.some(0.2)
    adoption.matchToPlacedMeanDays = dice.some(60)
    adoption.placedToOrderMeanDays = dice.some(250)
    adoption.planChangesAfterWeeks = dice.some(120)
    adoption.disruptionsPerYear = dice.some(2)
    adoption.matchHours = dice.some(40)
  }

  private mutating func drawCareLeavers(_ dice: inout Dice) {
    careLeavers.supportTo25Share = dice.share()
    careLeavers.qualifyingShare = dice.share()
    careLeavers.adviserHoursPerMonth = dice.some(8)
    careLeavers.pathwayPlanHours = dice.some(8)
    careLeavers.pathwayPlanCurrentDays = dice.some(250)
    careLeavers.pathwayPlanDueDays = dice.some(90)
    careLeavers.suitableAt18Share = dice.share()
    careLeavers.accommodationLossPerYear = dice.some(4)
    careLeavers.accommodationRecoveryPerYear = dice.some(4)
    careLeavers.activeAt18Share = dice.share()
    careLeavers.activityLossPerYear = dice.some(4)
    careLeavers.activityGainPerYear = dice.some(4)
  }
}
