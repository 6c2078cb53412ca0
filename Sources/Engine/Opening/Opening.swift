/// The first day: a service that is already full, drawn anew in every replication to fit what is
/// known. Counts are exact; ages, durations, placements and histories are drawn.
extension Simulation {
  mutating func open() {
    openTeams()
    pullOpeningLevers()
    openHouseholds()
    openApplicants()
    openCare()
    openPlans()
    openNeed()
    openAssessments()
    openReassessments()
    openEnquiries()
    openEarlyHelp()
    openCareLeavers()
    rememberClosedFamilies()
    openingPlaced = placed
    adopters.waiting = Int32(assumptions.adoption.approvedAtStart + 0.5)
    openAllowances()
    week = 0
    for place in openFamilies.indices {
      for child in childRows(of: Int(openFamilies[place].family)) where children[child].isHome {
        openByBand[children[child].band(on: today)] += 1
      }
    }
    openThisWeek = openByBand
    forgetOpeningHours()
  }

  /// The opening is drawn under the assumptions of its own day: the authority's events have had
  /// their effect by then, a scenario's levers have not.
  private mutating func pullOpeningLevers() {
    let day = plan.openingDay
    for lever in plan.levers {
      let position = Int(lever.position)
      assumptions[position] = lever.applied(
        to: assumptions[position], strength: lever.strength(on: day))
    }
  }

  /// Work that stands on the first day was not asked for in the first month.
  private mutating func forgetOpeningHours() {
    for team in teams.indices {
      let waiting = teams[team].hoursWaiting
      teams[team].month = TeamMonth()
      teams[team].month.hoursWaiting = waiting
    }
  }

  /// The key of the `number`-th of those who are there on the first day, by kind.
  func openingKey(_ kind: UInt64, _ number: Int) -> UInt64 {
    Luck.entity(0xCA5E_10AD ^ kind, UInt64(number))
  }

  /// Which of `count` are chosen when exactly a share of them (rounded) is, all equally likely. Who is
  /// chosen at one share is at every higher one.
  ///
  /// One after another, each with the chance that so many are still to be chosen among so many who are
  /// left (D. E. Knuth, The Art of Computer Programming, 3.4.2, algorithm S).
  func chosen(_ share: Double, of count: Int, _ kind: UInt64, _ decision: Decision) -> [Bool] {
    var toChoose = Int(share * Double(count) + 0.5)
    var result = [Bool](repeating: false, count: count)
    for number in 0..<count {
      let u = luck.uniform(openingKey(kind, number), decision)
      result[number] = u * Double(count - number) < Double(toChoose)
      toChoose -= result[number] ? 1 : 0
    }
    return result
  }

  /// A duration than which a share of all are longer, from the shares that lie between bounds.
  ///
  /// Within a band the share of those who have been longer falls as it does at a constant rate of
  /// ending; in the last band to a tenth, all of whom are put at its end.
  static func days<let bands: Int, let ends: Int>(
    longerThan share: Double, shares: Table<bands>, bounds: [ends of Double]
  ) -> Double {
    var band = 0
    var above = 1.0
    while band < bands - 1, share <= above - shares[band] {
      above -= shares[band]
      band += 1
    }
    if shares[band] <= 0 { return bounds[band] }
    let below = max(above - shares[band], above / 10)
    let part = Mathematics.log(above / max(share, below)) / Mathematics.log(above / below)
    return bounds[band] + min(1, max(0, part)) * (bounds[band + 1] - bounds[band])
  }

  /// The numbers below `count` in an order drawn by lot.
  func lot(_ count: Int, _ kind: UInt64, _ decision: Decision) -> [Int] {
    ordered(Array(0..<count)) { luck.uniform(openingKey(kind, $0), decision) }
  }

  /// Numbers in the order of a score, lowest first.
  func ordered(_ numbers: [Int], by score: (Int) -> Double) -> [Int] {
    var scored: [Scored] = []
    scored.reserveCapacity(numbers.count)
    for number in numbers { scored.append(Scored(score: score(number), number: number)) }
    scored.sort { $0.score != $1.score ? $0.score < $1.score : $0.number < $1.number }
    return scored.map { $0.number }
  }
}

/// A number and the score by which it is put in order.
private struct Scored {
  var score: Double
  var number: Int
}
