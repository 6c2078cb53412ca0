import Engine

extension Assumptions {
  /// Foster carers and adopters, the programmes and the world.
  mutating func drawSupply(_ dice: inout Dice) {
    adoption.enquiriesPerYear = dice.some(40)
    adoption.registrationShare = dice.share()
    adoption.approvalShare = dice.share()
    adoption.enquiryToRegistrationDays = dice.some(120)
    adoption.registrationToApprovalDays = dice.some(250)
    adoption.assessmentHours = dice.some(90)
    adoption.approvedAtStart = Double(dice.whole(0...5))
    fostering.enquiriesPerYear = dice.some(60)
    fostering.enquiryToApprovalShare = dice.share()
    fostering.enquiryToStartDays = dice.some(80)
    fostering.assessmentMinimumDays = dice.some(200)
    fostering.assessmentHours = dice.some(100)
    fostering.supervisionHoursPerMonth = dice.some(6)
    fostering.placesShare = dice.shares(fostering.placesShare)
    fostering.ageRangeShare = dice.shares(fostering.ageRangeShare)
    fostering.leavingPerYear = dice.some(2)
    fostering.onHoldShare = dice.share()
    fostering.onHoldMeanDays = dice.some(200)
    fostering.stayingPutShare = dice.share()
    fostering.stayingPutMeanDays = dice.some(500)
    drawProgrammes(&dice)
  }

  private mutating func drawProgrammes(_ dice: inout Dice) {
    if dice.happens(0.3) { return }
    programmes.rightChildReviewed = dice.some(15)
    programmes.rightChildSuccessShare = dice.share()
    programmes.rightChildWayShare = dice.shares(programmes.rightChildWayShare)
    programmes.rightChildMeanDays = dice.some(150)
    programmes.rightChildHours = dice.some(10)
    programmes.edgeOfCareFamiliesPerYear = dice.some(60)
    programmes.edgeOfCareRelativeRisk = dice.share()
    programmes.familyGroupConferenceShare = dice.share()
    programmes.familyGroupConferenceRelativeRisk = dice.share()
    programmes.therapeuticPlaces = dice.some(10)
    programmes.therapeuticRelativeRisk = dice.some(2)
    programmes.reunificationAssessedPerYear = dice.some(40)
    programmes.reunificationReturnShare = dice.share()
    programmes.supportedHouseholds = dice.some(12)
    programmes.extraFosterHouseholds = dice.some(6)
    programmes.supportedLeavingRelativeRisk = dice.some(2)
  }

  /// Prices of every line.
  mutating func drawMoney(_ dice: inout Dice) {
    money.weeklyPrice = dice.table(money.weeklyPrice) { $0.some(4000) }
    money.variableShare = dice.table(money.variableShare) { $0.share() }
    money.householdPerYear = dice.some(9000)
    money.salaryPerYear = dice.table(money.salaryPerYear) { $0.some(70_000) }
    money.agencyPremiumShare = dice.share()
    money.adoptionFee = dice.some(40_000)
    money.guardianshipAllowancePerWeek = dice.some(300)
    money.arrangementsAllowancePerWeek = dice.some(300)
    money.allowancePaidShare = dice.share()
    money.allowancesAtStart = Double(dice.whole(0...12))
    money.leavingCareGrant = dice.some(3000)
    money.proceedingsCost = dice.some(9000)
    money.payInflationPerYear = dice.some(0.1)
    money.priceInflationPerYear = dice.some(0.1)
  }

  /// How demand and practice wander.
  mutating func drawWorld(_ dice: inout Dice) {
    if dice.happens(0.3) { return }
    world.volatility = dice.table(world.volatility) { $0.some(0.8) }
    world.halfLifeMonths = dice.table(world.halfLifeMonths) { $0.some(36) }
    world.momentumPerYear = dice.table(world.momentumPerYear) { $0.between(-0.5, 0.5) }
    world.momentumHalfLifeMonths = dice.some(48)
    world.demandFactor = dice.table(world.demandFactor) { $0.between(0, 2) }
  }
}
