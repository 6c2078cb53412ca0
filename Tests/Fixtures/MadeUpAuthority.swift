import Engine

/// An authority that exists nowhere, set by hand so that every mechanism acts; for tests.
///
/// - Parameter scale: 1 is about the size of a metropolitan borough.
public func madeUpAuthority(scale: Double = 1) -> Assumptions {
  var a = Assumptions()
  a.population.childrenUnder18 = 56_000 * scale
  for (source, yearly) in [5200.0, 1900, 1500, 1300, 1100, 450, 1900].enumerated() {
    a.frontDoor.contactsPerYear[source] = yearly * scale
    a.frontDoor.referralShare[source] = [0.18, 0.35, 0.24, 0.4, 0.2, 0.3, 0.22][source]
    a.frontDoor.earlyHelpShare[source] = 0.15
  }
  a.frontDoor.weekdayFactor = [1.15, 1.15, 1.15, 1.15, 1.15, 0.65, 0.6]
  a.frontDoor.dayToDaySD = 0.2
  a.frontDoor.siblingsPerContact = 0.8
  a.frontDoor.screeningHours = 1
  a.frontDoor.waitsForAgencyShare = 0.15
  a.frontDoor.exploitationShare = 0.03
  a.earlyHelp.directContactsPerYear = 600 * scale
  a.earlyHelp.triageHours = 0.5
  a.earlyHelp.openedShare = 0.7
  a.earlyHelp.partnerAssessmentShare = 0.15
  a.earlyHelp.initialContactHours = 2
  a.earlyHelp.reachFamilyMeanWorkingDays = 2
  a.earlyHelp.assessmentHours = 8
  a.earlyHelp.gatheringMedianWorkingDays = 28
  a.earlyHelp.gatheringSD = 0.4
  a.earlyHelp.supportMeanDays = 300
  a.earlyHelp.supportShape = 1.5
  a.earlyHelp.supportHours = 4
  a.earlyHelp.stepUpShare = 0.12
  a.assessment.assessedShare = 0.97
  a.assessment.disabilityShare = 0.04
  a.assessment.complexAbuseShare = 0.02
  a.assessment.hours = 12
  a.assessment.hoursPerSibling = 4
  a.assessment.hoursSD = 0.4
  a.assessment.gatheringMedianWorkingDays = 26
  a.assessment.gatheringSD = 0.45
  a.assessment.outcomeShare = [0.42, 0.39, 0.19, 0]
  a.assessment.reassessmentsPerYear = 1.3
  a.assessment.reassessmentHours = 8
  a.assessment.reassessmentOutcomeShare = [0.7, 0.2, 0.1, 0]
  a.assessment.returnShare = 0.35
  a.assessment.returnScaleDays = 400
  a.assessment.returnShape = 0.8
  a.section47.atReferralShare = 0.16
  a.section47.duringAssessmentShare = 0.1
  a.section47.openCasesPerYear = 0.5
  a.section47.hours = 10
  a.section47.enquiryMeanWorkingDays = 4
  a.section47.outcomeShare = [0.6, 0.3, 0.1, 0]
  a.section47.conferenceShare = 0.7
  a.section47.planShare = 0.89
  a.section47.bookedEarlyWorkingDays = 1
  a.section47.postponedShare = 0.1
  a.section47.workerHours = 6
  a.section47.chairHours = 4
  a.childInNeed.planCurrentDays = 182
  a.childInNeed.planHours = 4
  a.childInNeed.visitEveryDays = 28
  a.childInNeed.visitHours = 4
  a.childInNeed.needMeanDays = 200
  a.childInNeed.needShape = 1.5
  a.childInNeed.disabilityNeedMeanDays = 700
  a.childInNeed.closingHours = 4
  a.childInNeed.stepDownShare = 0.25
  a.childProtection.bookedEarlyDays = 7
  a.childProtection.endShareAtReview = [0.15, 0.55, 0.6, 0.7, 0.8]
  a.childProtection.reviewWorkerHours = 5
  a.childProtection.reviewChairHours = 4
  a.childProtection.visitHours = 3
  a.childProtection.nobodyInShare = 0.1
  a.childProtection.planCurrentDays = 91
  a.childProtection.planHours = 3
  a.childProtection.stepToChildInNeedShare = 0.7
  a.childProtection.earlierPlanShare = 0.15
  a.childProtection.earlierPlanWithin2YearsShare = 0.35
  a.enteringCare.proceedingsPerPlanYear = [0.4, 0.2, 0.12, 0.08, 0.03]
  a.enteringCare.newbornsPerYear = 35 * scale
  a.enteringCare.policeProtectionPerYear = Table(repeating: 7 * scale)
  for (band, yearly) in [2.0, 6, 8, 40, 14].enumerated() {
    a.enteringCare.voluntaryPerYear[band] = yearly * scale
  }
  a.enteringCare.unaccompaniedPerYear = 4 * scale
  a.enteringCare.siblingEntersShare = 0.75
  a.enteringCare.admissionHours = 12
  a.enteringCare.proceedingsHours = 60
  a.enteringCare.proceedingsMeanWeeks = 28
  a.enteringCare.proceedingsShape = 6
  a.enteringCare.finalOrderShare = [0.66, 0.12, 0.14, 0.08]
  a.enteringCare.policeToProceedingsShare = 0.5
  a.enteringCare.voluntaryToProceedingsPerYear = 0.3
  a.enteringCare.reentryShare = 0.2
  a.enteringCare.reentryMeanDays = 250
  a.placements.kinshipShare = Table(repeating: 0.08)
  a.placements.withParentsShare = Table(repeating: 0.06)
  a.placements.residentialShare = [0, 0.01, 0.04, 0.15, 0.2]
  a.placements.parentAndChildShare = 0.1
  a.placements.semiIndependentShare = 0.3
  a.placements.secureShare = 0.03
  a.placements.householdSuitsShare = 0.12
  a.placements.agencyPlaces = 320 * scale
  a.placements.agencyTightAbove = 0.85
  a.placements.turnedAwayToResidentialShare = [0, 0.1, 0.3, 0.7, 0.8]
  a.placements.distantShare = [0, 0.05, 0.2, 0.5, 1, 0.4, 0, 0.3, 0.2]
  a.placements.disruptionsPerYearEarly = [0.4, 0.2, 0.45, 0.7, 2, 1, 0.3, 0.08, 0.5]
  a.placements.disruptionsPerYearLater = [0.12, 0.06, 0.15, 0.35, 1, 1, 0.15, 0.04, 0.3]
  a.placements.disruptionAgeFactor = [0.4, 0.5, 0.8, 1.4, 1.4]
  a.placements.disruptionToResidentialShare = [0, 0, 0.05, 0.2, 0.25]
  a.placements.bridgingShare = 0.35
  a.placements.bridgingMeanDays = 40
  a.placements.agencyToInHousePerYear = 0.05
  a.placements.residentialToFosterPerYear = 0.15
  a.placements.toSemiIndependentPerYear = 0.35
  a.placements.moveHours = 8
  a.careStandards.bookedEarlyDays = 10
  a.careStandards.postponedShare = 0.1
  a.careStandards.reviewWorkerHours = 5
  a.careStandards.reviewOfficerHours = 6
  a.careStandards.visitHours = 3
  a.careStandards.distantVisitHours = 2
  a.careStandards.planCurrentDays = 200
  a.careStandards.planHours = 4
  a.careStandards.consentMeanWorkingDays = 8
  a.careStandards.clinicSlotsPerWeek = 6 * scale
  a.careStandards.appointmentKeptShare = 0.85
  a.careStandards.dentalKeptShare = 0.85
  a.careStandards.healthReviewsPer100Children = 1.9
  a.careStandards.dentalChecksPer100Children = 1.6
  a.careStandards.educationPlanHours = 3
  a.careStandards.educationPlanCurrentDays = 130
  a.leavingCare.homePerYearVoluntary = [0.5, 0.5, 0.6, 0.7, 0.5]
  a.leavingCare.homePerYearOrder = [0.05, 0.06, 0.05, 0.04, 0.05]
  a.leavingCare.homeTimeFactor = [3, 1.5, 1, 0.4]
  a.leavingCare.guardianshipPerYear = [0.05, 0.06, 0.04, 0.015, 0]
  a.leavingCare.arrangementsPerYear = [0.03, 0.03, 0.02, 0.01, 0]
  a.leavingCare.kinshipFactor = 4
  a.leavingCare.orderTimeFactor = [0, 0.5, 1.5, 0.7]
  a.leavingCare.otherPerYear = [0.05, 0.05, 0.04, 0.03, 0.06]
  a.leavingCare.transferShare = 0.1
  a.leavingCare.hours = 14
  a.leavingCare.preparationDays = 28
  a.adoption.planShare = [0.4, 0.25, 0.05, 0, 0]
  a.adoption.decisionMeanDays = 150
  a.adoption.decisionShape = 5
  a.adoption.placementOrderShare = 0.85
  a.adoption.placementOrderMeanDays = 45
  a.adoption.harderToPlaceShare = 0.5
  a.adoption.weeklyMatchChanceEasier = 0.02
  a.adoption.weeklyMatchChanceHarder = 0.006
  a.adoption.askAgenciesAfterWeeks = 10
  a.adoption.agencyWeeklyMatchChance = 0.05
  a.adoption.weeklyTakenElsewhereChance = 0.002
  a.adoption.matchToPlacedMeanDays = 25
  a.adoption.placedToOrderMeanDays = 190
  a.adoption.planChangesAfterWeeks = 78
  a.adoption.enquiriesPerYear = 98 * scale
  a.adoption.registrationShare = 0.4
  a.adoption.approvalShare = 0.6
  a.adoption.enquiryToRegistrationDays = 60
  a.adoption.registrationToApprovalDays = 180
  a.adoption.assessmentHours = 70
  a.adoption.approvedAtStart = 8 * scale
  a.adoption.matchHours = 30
  a.fostering.enquiriesPerYear = 190 * scale
  a.fostering.enquiryToApprovalShare = 0.12
  a.fostering.enquiryToStartDays = 40
  a.fostering.assessmentMinimumDays = 120
  a.fostering.assessmentHours = 80
  a.fostering.supervisionHoursPerMonth = 3
  a.fostering.placesShare = [0.4, 0.44, 0.16]
  a.fostering.ageRangeShare = [0.4, 0.25, 0.2, 0.15]
  a.fostering.leavingPerYear = 0.13
  a.fostering.onHoldShare = 0.12
  a.fostering.onHoldMeanDays = 120
  a.fostering.stayingPutShare = 0.3
  a.fostering.stayingPutMeanDays = 500
  a.careLeavers.supportTo25Share = 0.15
  a.careLeavers.qualifyingShare = 0.8
  a.careLeavers.adviserHoursPerMonth = 5
  a.careLeavers.pathwayPlanHours = 4
  a.careLeavers.pathwayPlanCurrentDays = 182
  a.careLeavers.pathwayPlanDueDays = 60
  a.careLeavers.suitableAt18Share = 0.96
  a.careLeavers.accommodationLossPerYear = 0.06
  a.careLeavers.accommodationRecoveryPerYear = 1.5
  a.careLeavers.activeAt18Share = 0.65
  a.careLeavers.activityLossPerYear = 0.6
  a.careLeavers.activityGainPerYear = 1
  staff(&a, scale)
  a.feedbacks.overloadToTurnover = 0.1
  a.feedbacks.workerChangeLengthensShare = 0.1
  a.feedbacks.lateAssessmentToReturn = 0.1
  a.feedbacks.occupancyToAgency = 0.1
  a.feedbacks.distanceToHours = 1
  a.money.weeklyPrice = [390, 320, 830, 3669, 5500, 2800, 60, 200, 900]
  a.money.variableShare = [0.75, 1, 1, 1, 1, 1, 1, 1, 1]
  a.money.householdPerYear = 4000
  a.money.salaryPerYear = Table(repeating: 45_000)
  a.money.agencyPremiumShare = 0.5
  a.money.adoptionFee = 27_000
  a.money.guardianshipAllowancePerWeek = 140
  a.money.arrangementsAllowancePerWeek = 120
  a.money.allowancePaidShare = 0.7
  a.money.allowancesAtStart = 200 * scale
  a.money.leavingCareGrant = 2000
  a.money.proceedingsCost = 4000
  a.money.payInflationPerYear = 0.02
  a.money.priceInflationPerYear = 0.02
  a.world.volatility = [0.08, 0.15, 0.12, 0.1, 0.1]
  return a
}

private func staff(_ a: inout Assumptions, _ scale: Double) {
  let teams: [(TeamKind, Double, Int)] = [
    (.frontDoor, 14, 1), (.duty, 12, 4), (.locality, 8, 12), (.lookedAfter, 20, 2),
    (.disability, 8, 1), (.complexAbuse, 6, 1), (.exploitation, 6, 1),
    (.courtAndPermanence, 6, 1), (.earlyHelpTriage, 6, 1), (.earlyHelp, 45, 3),
    (.reviewingOfficers, 10, 1), (.conferenceChairs, 8, 1), (.leavingCare, 6, 2),
    (.fostering, 14, 1), (.adoption, 12, 1),
  ]
  var count = 0
  for (kind, posts, number) in teams {
    let teamsHere = scale >= 1 ? number : max(1, Int(Double(number) * scale))
    let each = max(2, (posts * Double(number) * scale / Double(teamsHere)).rounded())
    for _ in 0..<teamsHere {
      a.workforce.teams[count].kind = Double(kind.rawValue)
      a.workforce.teams[count].posts = each
      a.workforce.teams[count].permanent = (each * 0.8).rounded()
      a.workforce.teams[count].agency = (each * 0.12).rounded()
      count += 1
    }
  }
  a.workforce.teamCount = Double(count)
  a.workforce.hoursPerDay = Table(repeating: 5.5)
  a.workforce.caseloadCeiling = [0, 30, 24, 18, 22, 20, 18, 0, 0, 14, 80, 0, 26, 0, 0, 0]
  a.workforce.leaversPerYear = Table(repeating: 0.12)
  a.workforce.agencyLeaversPerYear = Table(repeating: 0.8)
  a.workforce.recruitmentMeanDays = Table(repeating: 150)
  a.workforce.agencyCoverShare = Table(repeating: 0.7)
  a.workforce.agencyCoverMeanDays = Table(repeating: 30)
  a.workforce.newlyQualifiedShare = Table(repeating: 0.4)
  a.workforce.sickDaysPerYear = Table(repeating: 10)
  a.workforce.sickSpellMeanDays = 6
  a.workforce.leaveShare = [
    0.08, 0.12, 0.12, 0.14, 0.12, 0.11, 0.16, 0.22, 0.1, 0.12, 0.09, 0.16,
  ]
  a.workforce.newlyQualifiedCaseloadShare = 0.6
  a.workforce.newlyQualifiedHoursShare = 0.85
  a.workforce.dutyRotaWeeks = 5
  a.workforce.handoverHours = 2
}

/// What stands on the first day in the made-up authority.
public func madeUpOpening(scale: Double = 1) -> OpeningPosition {
  var o = OpeningPosition()
  func number(_ x: Double) -> Double { (x * scale).rounded() }
  let ages = [45.0, 27, 25, 22, 20, 22, 24, 26, 28, 33, 34, 35, 38, 42, 46, 43, 54, 60]
  var total = 0.0
  for age in 0..<18 {
    o.lookedAfterByAge[age] = number(ages[age])
    total += o.lookedAfterByAge[age]
  }
  let placements = [186.0, 25, 0, 62, 2, 4, 28, 28, 42]
  for type in 0..<9 { o.lookedAfterByPlacement[type] = number(placements[type]) }
  var others = 0.0
  for type in 0..<9 where type != 2 { others += o.lookedAfterByPlacement[type] }
  o.lookedAfterByPlacement[2] = max(0, total - others)
  o.lookedAfterByLegalStatus = [number(39), number(193), 0, number(59)]
  o.lookedAfterByLegalStatus[2] =
    total - o.lookedAfterByLegalStatus[0] - o.lookedAfterByLegalStatus[1]
    - o.lookedAfterByLegalStatus[3]
  o.timeInCareShare = [0.13, 0.1, 0.17, 0.2, 0.25, 0.15]
  o.stableShare = 0.61
  o.threePlacementsShare = 0.13
  o.plans = number(656)
  o.planDurationShare = [0.34, 0.31, 0.25, 0.095, 0.005]
  o.planRepeatEverShare = 0.22
  o.planRepeat24MonthsShare = 0.09
  o.childrenInNeed = number(1686)
  o.openAssessments = number(830)
  o.overdueAssessments = number(68)
  o.openEnquiries = number(70)
  o.needPlanCurrentShare = 0.83
  o.protectionPlanCurrentShare = 0.87
  o.carePlanCurrentShare = 0.9
  o.healthCurrentShare = 0.86
  o.dentalCurrentShare = 0.64
  o.educationPlanShare = 0.97
  o.educationPlanCurrentShare = 0.95
  o.careLeavers = number(257)
  o.pathwayPlanShare = 0.97
  o.suitableAccommodationShare = 0.969
  o.activeShare = 0.636
  o.earlyHelpFamilies = number(1480)
  o.fosterHouseholds = number(165)
  o.awaitingPlacementOrder = number(10)
  o.awaitingMatch = number(22)
  o.referralsLast12Months = number(4600)
  return o
}

/// A plan of the made-up authority from 31 March 2018.
public func madeUpPlan(
  scale: Double = 1, months: Int32 = 36, levers: [Lever] = []
) -> SimulationPlan {
  SimulationPlan(
    assumptions: madeUpAuthority(scale: scale), levers: levers,
    opening: madeUpOpening(scale: scale),
    openingDay: Day(year: 2018, month: 3, day: 31),
    lastMonth: Month(year: 2018, month: 4) + (months - 1))
}
