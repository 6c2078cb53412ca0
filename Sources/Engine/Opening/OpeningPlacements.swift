/// The placements of the children in care on the first day: when they began, and what was before.
extension Simulation {
  /// When placements began: exact shares of long stable ones and of three in a year.
  mutating func openPlacementHistories() {
    var long: [Int] = []
    var others: [Int] = []
    var longWithAdopters = 0
    for row in care.indices {
      let age = children[Int(care[row].child)].age(on: today)
      let isLong = today - care[row].entryDay >= 913 && age < 16
      if care[row].placement == .preAdoptive {
        openAdoptivePlacement(of: row)
        longWithAdopters += isLong ? 1 : 0
      } else if isLong {
        long.append(row)
      } else {
        others.append(row)
      }
    }
    // Who waits for an adoption order has moved to the adopters within the two years.
    let all = Double(long.count + longWithAdopters)
    let share = plan.opening.stableShare * all / max(1, Double(long.count))
    let stable = chosen(min(1, share), of: long.count, 3, .openingPlacementTime)
    for place in long.indices {
      let row = long[place]
      let u = luck.uniform(care[row].key, .openingPlacementTime)
      let stay = Double(today - care[row].entryDay)
      let since = stable[place] ? 731 + u * (stay - 731) : u * 728
      beginPlacement(of: row, on: today - Int32(since))
      if !stable[place] { others.append(row) }
    }
    for row in others where care[row].placementStart == never {
      let u = luck.uniform(care[row].key, .openingPlacementTime)
      let stay = Double(today - care[row].entryDay)
      beginPlacement(
        of: row, on: u < 0.6 ? care[row].entryDay : today - Int32((2.5 * u - 1.5) * stay))
    }
    openThreePlacements(among: others)
    for row in others where care[row].placements == 1 { openBridging(of: row) }
  }

  /// Notes when the placement began in which a child is found, and that it was not the first unless
  /// it began as the child came.
  private mutating func beginPlacement(of row: Int, on day: Int32) {
    care[row].placementStart = day
    if day <= care[row].entryDay { return }
    care[row].placementStartBefore = care[row].entryDay
    care[row].placements = 2
  }

  /// How long a child has been with adopters: ten weeks at least lie before the order, and a time
  /// that has no memory.
  private mutating func openAdoptivePlacement(of row: Int) {
    let key = care[row].key
    let more = max(0, assumptions.adoption.placedToOrderMeanDays - 70)
    let u = luck.uniform(key, .openingPlacementTime) * (70 + more)
    let since =
      u < 70 ? u : 70 + luck.exponential(mean: more, key, .openingPlacementTime, 1)
    beginPlacement(of: row, on: max(care[row].entryDay + 1, today - Int32(since)))
  }

  /// A first foster placement that bridges, as at entry.
  private mutating func openBridging(of row: Int) {
    let isFostered = care[row].placement == .inHouse || care[row].placement == .agency
    let placements = assumptions.placements
    let key = care[row].key
    if !isFostered || !luck.happens(placements.bridgingShare, key, .bridging) { return }
    let days = luck.exponential(mean: placements.bridgingMeanDays, key, .bridgingLength)
    let ends = care[row].entryDay + 7 + Int32(days)
    if ends > today { writeCare(.plannedMoveDay, row, on: ends) }
  }

  /// Exactly the known share of children have had three placements in the last year.
  private mutating func openThreePlacements(among rows: [Int]) {
    let wanted = Int(plan.opening.threePlacementsShare * Double(care.count) + 0.5)
    let order = ordered(rows) { row in
      let brief: Double = today - care[row].entryDay < 60 ? 2 : 0
      return luck.uniform(care[row].key, .openingMoves) + brief
    }
    for row in order.prefix(wanted) {
      let stay = today - care[row].entryDay
      // Two moves on any days of the year, or of the stay.
      let span = Double(min(364, stay))
      let u = luck.uniform(care[row].key, .openingMoves, 1)
      let v = luck.uniform(care[row].key, .openingMoves, 2)
      care[row].placementStartBeforeThat = care[row].entryDay
      care[row].placementStartBefore = today - Int32(span * max(u, v))
      care[row].placementStart = today - Int32(span * min(u, v))
      care[row].placements = 3
    }
  }
}
