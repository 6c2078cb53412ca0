import Engine

extension OpeningPosition {
  /// Nobody at times, otherwise a few of each.
  init(drawnBy dice: inout Dice) {
    self.init()
    if dice.happens(0.1) { return }
    drawChildrenInCare(&dice)
    plans = Double(dice.whole(0...20))
    planDurationShare = dice.shares(planDurationShare)
    planRepeatEverShare = dice.share()
    planRepeat24MonthsShare = planRepeatEverShare * dice.share()
    childrenInNeed = Double(dice.whole(0...30))
    openAssessments = childrenInNeed * dice.share()
    overdueAssessments = openAssessments * dice.share()
    openEnquiries = openAssessments * dice.share()
    needPlanCurrentShare = dice.share()
    protectionPlanCurrentShare = dice.share()
    careLeavers = Double(dice.whole(0...12))
    pathwayPlanShare = dice.share()
    suitableAccommodationShare = dice.share()
    activeShare = dice.share()
    earlyHelpFamilies = Double(dice.whole(0...20))
    fosterHouseholds = Double(dice.whole(0...8))
    referralsLast12Months = dice.some(120)
  }

  private mutating func drawChildrenInCare(_ dice: inout Dice) {
    let number = dice.happens(0.1) ? 0 : dice.whole(1...25)
    for _ in 0..<number {
      lookedAfterByAge[dice.whole(0...17)] += 1
      lookedAfterByPlacement[dice.whole(0...8)] += 1
      lookedAfterByLegalStatus[dice.whole(0...3)] += 1
    }
    timeInCareShare = dice.shares(timeInCareShare)
    stableShare = dice.share()
    threePlacementsShare = dice.share()
    carePlanCurrentShare = dice.share()
    healthCurrentShare = dice.share()
    dentalCurrentShare = dice.share()
    educationPlanShare = dice.share()
    educationPlanCurrentShare = dice.share()
    awaitingPlacementOrder = Double(dice.whole(0...4))
    awaitingMatch = Double(dice.whole(0...6))
  }
}
