/// Families on the first day: those whose cases were closed not long ago, and what all have in common.
extension Simulation {
  /// Families closed in the last two years: those who will be back are written down.
  ///
  /// Of the families referred, those without further action are closed, and most of those who were
  /// worked with for a time; who stepped down or is still open is not.
  mutating func rememberClosedFamilies() {
    let assessment = assumptions.assessment
    let siblings = PoissonMean(assumptions.frontDoor.siblingsPerContact)
    let mean = 1 + siblings.mean
    let outcomes = assessment.outcomeShare
    let closed = outcomes[1] + outcomes[3] + outcomes[0] * 0.6
    let count = Int(2 * plan.opening.referralsLast12Months * closed / mean)
    // All whose plans end are closed some day, most of them after a time in need.
    let afterPlans = min(0.9, openingPlanEndsPerDay * 730 / Double(max(1, count)))
    for place in 0..<count {
      let key = openingKey(10, place)
      if !luck.happens(assessment.returnShare, key, .returns, 1) { continue }
      let closed = today - Int32(730 * luck.uniform(key, .openingReturn))
      let days = luck.weibull(
        scale: assessment.returnScaleDays, shape: assessment.returnShape, key, .returnTime, 1)
      let back = Double(closed) + 1 + days
      if back <= Double(today) || back > Double(lastDay) { continue }
      let size = 1 + luck.poisson(siblings, key, .familySize)
      let family = addFamily(key, Int16(size))
      families[family].stage = .closed
      families[family].lastReferralDay =
        closed - Int32(120 * luck.uniform(key, .openingReferral))
      if luck.happens(afterPlans, key, .openingEarlierPlan) {
        let inNeed = 2 * assumptions.childInNeed.needMeanDays
        families[family].plansEver = 1
        families[family].lastPlanEnd =
          closed - Int32(inNeed * luck.uniform(key, .openingEarlierPlan, 1))
      }
      families[family].source = UInt8(7 * luck.uniform(key, .openingStage))
      diary.write(
        .familyReturns, subject: Int32(family), stamp: families[family].stamp, on: Int32(back),
        after: today)
    }
  }

  /// Sizes of families with just so many children together.
  func familySizes(_ children: Int, kind: UInt64) -> [Int16] {
    let siblings = PoissonMean(assumptions.frontDoor.siblingsPerContact)
    var sizes: [Int16] = []
    var left = children
    while left > 0 {
      let key = openingKey(kind, sizes.count)
      let size = 1 + luck.poisson(siblings, key, .familySize)
      sizes.append(Int16(min(left, Int(size))))
      left -= Int(sizes[sizes.count - 1])
    }
    return sizes
  }

  mutating func addFamily(_ key: UInt64, _ size: Int16) -> Int {
    let family = newFamily(key: key, size: size)
    families[family].stage = .closed
    beginEpisode(of: family)
    registerChildren(of: family)
    return family
  }

  /// Which kind of team a family belongs to. Who stays longer is found open more often: in need,
  /// the disability team's share of what is open is that of referrals times how long they stay.
  mutating func setService(of family: Int, longer: Double = 1) {
    let u = luck.uniform(families[family].key, .service)
    let assessment = assumptions.assessment
    let disability = assessment.disabilityShare * longer
    let abuse = assessment.complexAbuseShare
    let exploitation = assumptions.frontDoor.exploitationShare
    let others = max(0, 1 - assessment.disabilityShare - abuse - exploitation)
    let v = u * (disability + abuse + exploitation + others)
    families[family].service =
      v < disability
      ? .disability
      : v < disability + abuse
        ? .complexAbuse : v < disability + abuse + exploitation ? .exploitation : .duty
  }
}
