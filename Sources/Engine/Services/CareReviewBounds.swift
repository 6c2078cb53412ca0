/// The most that the day's figures make possible in the weekly decisions about a child in care.
///
/// The chance of an event of a yearly rate in a week is at most its mean number x in that week
/// (`chance(ofRate:days:)` divides x by 1 or more), and x is at most the product of the largest
/// figures that it is made of. So luck beyond the bound decides nothing, whoever the child is. The
/// slack covers the rounding of both sides; who lies within it is looked at in full.
struct CareReviewBounds {
  private static var slack: Double { 1e-9 }

  /// By the fifth in which the luck of leaving lies: home, guardianship, arrangements, other ways,
  /// court.
  private let leaving: Table<5>
  private let disruption: Double
  private let planned: Double
  private let semiIndependent: Double

  /// - Parameter practice: the factor of today on every way of leaving.
  init(_ assumptions: Assumptions, practice: Double) {
    func inAWeek(_ yearly: Double) -> Double { yearly * 7 / 365.25 + Self.slack }
    let ways = assumptions.leavingCare
    let factor = abs(practice)
    let home =
      max(ways.homePerYearVoluntary.largest, ways.homePerYearOrder.largest)
      * ways.homeTimeFactor.largest * factor
    let order = ways.orderTimeFactor.largest * max(1, abs(ways.kinshipFactor)) * factor
    leaving = [
      inAWeek(home), inAWeek(ways.guardianshipPerYear.largest * order),
      inAWeek(ways.arrangementsPerYear.largest * order),
      inAWeek(ways.otherPerYear.largest * factor),
      inAWeek(abs(assumptions.enteringCare.voluntaryToProceedingsPerYear)),
    ]
    let placements = assumptions.placements
    let ending =
      max(placements.disruptionsPerYearEarly.largest, placements.disruptionsPerYearLater.largest)
      * placements.disruptionAgeFactor.largest + abs(assumptions.adoption.disruptionsPerYear)
    disruption = inAWeek(ending * max(1, abs(assumptions.programmes.therapeuticRelativeRisk)))
    planned = inAWeek(
      max(abs(placements.agencyToInHousePerYear), abs(placements.residentialToFosterPerYear)))
    semiIndependent = inAWeek(abs(placements.toSemiIndependentPerYear))
  }

  /// Whether somebody with this luck may begin to leave, or go to court.
  @inline(__always)
  func allowLeaving(_ luck: Double) -> Bool {
    let fifth = Int(luck * 5)
    let within = luck * 5 - Double(fifth)
    // Rounding may put what lies at the very end of a fifth into either.
    return within < 5 * leaving[fifth] || within > 1 - Self.slack
  }

  /// Whether somebody with this luck may move.
  @inline(__always)
  func allowMove(_ luck: Double) -> Bool {
    // The middle stretch is told by the distance from its middle: on which side of a half luck lies
    // cannot be foreseen.
    luck < disruption || luck >= 1 - semiIndependent
      || abs(luck - (0.5 + planned / 2)) <= planned / 2 + Self.slack
  }
}

extension InlineArray where Element == Double {
  /// The largest figure of a table, whatever its sign.
  fileprivate var largest: Double {
    var largest = 0.0
    for place in indices { largest = max(largest, abs(self[place])) }
    return largest
  }
}
