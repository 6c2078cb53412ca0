import Engine

/// The made-up authority with every programme and feedback at work, and levers that move what the
/// plain one leaves alone: posts that come and go, agency workers withdrawn, a freeze.
public func busyPlan(scale: Double = 1, months: Int32 = 36) -> SimulationPlan {
  var plan = madeUpPlan(scale: scale, months: months)
  plan.assumptions.programmes.rightChildSuccessShare = 0.6
  plan.assumptions.programmes.rightChildWayShare = [0.5, 0.2, 0.3]
  plan.assumptions.programmes.rightChildMeanDays = 120
  plan.assumptions.programmes.rightChildHours = 6
  plan.assumptions.programmes.edgeOfCareFamiliesPerYear = 40 * scale
  plan.assumptions.programmes.edgeOfCareRelativeRisk = 0.5
  plan.assumptions.programmes.familyGroupConferenceShare = 0.4
  plan.assumptions.programmes.familyGroupConferenceRelativeRisk = 0.7
  plan.assumptions.programmes.therapeuticPlaces = 30 * scale
  plan.assumptions.programmes.therapeuticRelativeRisk = 0.6
  plan.assumptions.programmes.reunificationAssessedPerYear = 40 * scale
  plan.assumptions.programmes.reunificationReturnShare = 0.4
  plan.assumptions.programmes.supportedHouseholds = 40 * scale
  plan.assumptions.programmes.extraFosterHouseholds = 5
  plan.assumptions.programmes.supportedLeavingRelativeRisk = 0.5
  plan.assumptions.feedbacks.overloadToTurnover = 0.2
  plan.assumptions.feedbacks.workerChangeLengthensShare = 0.1
  plan.assumptions.feedbacks.lateAssessmentToReturn = 0.3
  plan.assumptions.feedbacks.overloadToRush = 0.1
  plan.assumptions.feedbacks.rushedAssessmentToReturn = 2
  plan.assumptions.feedbacks.backlogToRush = 0.15
  plan.assumptions.feedbacks.occupancyToAgency = 0.1
  plan.assumptions.feedbacks.distanceToHours = 1
  plan.assumptions.feedbacks.lateWorkToCover = 0.3
  plan.assumptions.feedbacks.mostCoverShare = 0.4
  plan.assumptions.feedbacks.lateClinicsToSlots = 0.1
  plan.assumptions.feedbacks.mostClinicShare = 0.5
  let start = plan.openingDay + 100
  plan.levers = [
    Lever(
      position: position(\.programmes.rightChildReviewed), operation: .set, amount: 80 * scale,
      from: start, rampDays: 300),
    Lever(
      position: position(\.workforce.postsFactor) + TeamKind.locality.rawValue,
      operation: .multiply, amount: 1.2, from: start),
    Lever(
      position: position(\.workforce.postsFactor) + TeamKind.duty.rawValue,
      operation: .multiply, amount: 0.8, from: start + 90),
    Lever(
      position: position(\.workforce.agencyWithdrawn) + TeamKind.lookedAfter.rawValue,
      operation: .set, amount: 4, from: start, rampDays: 60),
    Lever(
      position: position(\.workforce.recruitmentFactor) + TeamKind.leavingCare.rawValue,
      operation: .set, amount: 0, from: start, until: start + 365),
    Lever(
      position: position(\.frontDoor.contactsPerYear), operation: .multiply, amount: 1.1,
      from: start + 200, rampDays: 30, until: start + 500, fadeDays: 60),
  ]
  return plan
}

/// The position in the flat block at which a figure or a table begins.
private func position<Value>(_ path: KeyPath<Assumptions, Value>) -> Int32 {
  Int32((MemoryLayout<Assumptions>.offset(of: path) ?? 0) / MemoryLayout<Double>.size)
}
