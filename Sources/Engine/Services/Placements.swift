/// Service 8: placements, limited by the households and the market that are really there.
extension Simulation {
  /// Finds the first home of a child who enters care today.
  mutating func placeAtEntry(_ row: Int) {
    let child = Int(care[row].child)
    let band = children[child].band(on: today)
    let placements = assumptions.placements
    let u = luck.uniform(care[row].key, .kindOfPlacement)
    var bound = 0.0
    func within(_ share: Double) -> Bool {
      bound += share
      return u < bound
    }
    let type: PlacementType?
    if within(placements.kinshipShare[band]) {
      type = .kinship
    } else if within(care[row].legal == .voluntary ? 0 : placements.withParentsShare[band]) {
      type = .withParents
    } else if within(placements.residentialShare[band]) {
      type = residentialOrSecure(row, occasion: 0)
    } else if band == 0 && within(placements.parentAndChildShare) {
      type = .parentAndChild
    } else if band == 4 && within(placements.semiIndependentShare) {
      type = .semiIndependent
    } else {
      type = nil
    }
    if let type {
      move(row, to: type)
      return
    }
    foster(row)
    let bridges = luck.happens(placements.bridgingShare, care[row].key, .bridging)
    if bridges {
      let days = luck.exponential(
        mean: placements.bridgingMeanDays, care[row].key, .bridgingLength)
      diary.write(
        .plannedMoveDay, subject: Int32(row), stamp: care[row].stamp,
        on: today + 7 + Int32(days), after: today)
    }
  }

  private func residentialOrSecure(_ row: Int, occasion: Int32) -> PlacementType {
    let age = children[Int(care[row].child)].age(on: today)
    let secure =
      age >= 12
      && luck.happens(assumptions.placements.secureShare, care[row].key, .secure, occasion)
    return secure ? .secure : .residential
  }

  /// Fosters a child: in house where a vacant household suits, else with an agency, else, when that
  /// market is tight, in residential care or far away.
  mutating func foster(_ row: Int) {
    if let household = suitableHousehold(for: row) {
      move(row, to: .inHouse, household: household)
      return
    }
    count(.inHouseNotFound, 1)
    let placements = assumptions.placements
    let key = care[row].key
    let occasion = care[row].placements
    let load = Double(placed[PlacementType.agency.row]) / max(1, placements.agencyPlaces)
    let slack = max(1e-9, 1 - placements.agencyTightAbove)
    let refused = min(1, max(0, (load - placements.agencyTightAbove) / slack))
    if luck.happens(refused, key, .agencyFull, occasion) {
      let band = children[Int(care[row].child)].band(on: today)
      let share = placements.turnedAwayToResidentialShare[band]
      if luck.happens(share, key, .turnedAway, occasion) {
        move(row, to: residentialOrSecure(row, occasion: occasion))
      } else {
        move(row, to: .agency)
        care[row].isDistant = true
      }
      return
    }
    move(row, to: .agency)
  }

  /// A vacant household of the authority's own that suits the child; first where a sibling lives.
  ///
  /// Each household suits a child or not, whatever else happens. The fuller the households are the
  /// less a match is likely to be made (feedback). A child never moves to where they live already.
  private func suitableHousehold(for row: Int) -> Int? {
    let child = Int(care[row].child)
    let age = children[child].age(on: today)
    let current = Int(care[row].household)
    for sibling in childRows(of: Int(children[child].family)) where sibling != child {
      let other = Int(children[sibling].care)
      if other < 0 { continue }
      let household = Int(care[other].household)
      if household < 0 || household == current { continue }
      if households[household].vacant > 0 { return household }
    }
    if fosterPlaces.total == 0 { return nil }
    let over = max(0, Double(fosterPlaces.used) / Double(fosterPlaces.total) - 0.7)
    let less = max(0, 1 - assumptions.feedbacks.occupancyToAgency * over / 0.1)
    let suits = assumptions.placements.householdSuitsShare * less
    var from = 0
    while let index = fosterPlaces.vacant.next(from: from) {
      from = index + 1
      if index == current || !households[index].takes(age: age) { continue }
      let pair = Luck.entity(care[row].key, households[index].key)
      if luck.happens(suits, pair, .householdSuits, care[row].placements / 2) { return index }
    }
    return nil
  }

  /// Moves a child into a placement; the hours of a move are the worker's.
  mutating func move(_ row: Int, to type: PlacementType, household: Int = -1) {
    let isFirst = care[row].placements == 0
    if !isFirst { vacate(row) }
    care[row].placement = type
    care[row].household = Int32(household)
    if household >= 0 { changeHousehold(household) { $0.used += 1 } }
    placed[type.row] += 1
    care[row].placementStartBeforeThat = care[row].placementStartBefore
    care[row].placementStartBefore = care[row].placementStart
    care[row].placementStart = today
    care[row].placements += 1
    care[row].isDistant = luck.happens(
      assumptions.placements.distantShare[type.row], care[row].key, .distant,
      care[row].placements)
    if !isFirst && care[row].caseRow >= 0 {
      post(
        .placementMove, subject: row, ofCase: care[row].caseRow,
        hours: assumptions.placements.moveHours,
        due: calendar.adding(workingDays: 5, to: today), isUrgent: true)
    }
  }

  /// Takes a child out of where they live.
  mutating func vacate(_ row: Int) {
    placed[care[row].placement.row] -= 1
    if care[row].household >= 0 { changeHousehold(Int(care[row].household)) { $0.used -= 1 } }
    care[row].household = -1
  }

  /// A bridging placement ends as planned.
  mutating func movePlanned(_ row: Int) {
    // Who has moved meanwhile has left the placement that bridged.
    if care[row].placements > 1 { return }
    switch care[row].placement {
    case .inHouse, .agency: foster(row)
    default: break
    }
  }

  /// What may become of a placement in a week: an unplanned ending, or a planned move.
  mutating func reviewPlacement(of row: Int) {
    let placements = assumptions.placements
    let type = care[row].placement
    let child = Int(care[row].child)
    let band = children[child].band(on: today)
    let early = today - care[row].placementStart < 183
    var rate =
      (early ? placements.disruptionsPerYearEarly : placements.disruptionsPerYearLater)[type.row]
      * placements.disruptionAgeFactor[band]
    if type == .preAdoptive { rate += assumptions.adoption.disruptionsPerYear }
    if care[row].isTherapeutic { rate *= assumptions.programmes.therapeuticRelativeRisk }
    let u = luck.uniform(care[row].key, .disruption, week)
    if u < chance(ofRate: rate, days: 7) {
      disrupt(row)
      return
    }
    var planned = 0.0
    switch type {
    case .agency: planned = placements.agencyToInHousePerYear
    case .residential: planned = placements.residentialToFosterPerYear
    default: break
    }
    if u >= 0.5 && u < 0.5 + chance(ofRate: planned, days: 7) {
      if type == .residential {
        foster(row)
      } else if let household = suitableHousehold(for: row) {
        move(row, to: .inHouse, household: household)
      }
      return
    }
    if band == 4 && type != .semiIndependent && type != .withParents && type != .preAdoptive
      && u >= 1 - chance(ofRate: placements.toSemiIndependentPerYear, days: 7)
    {
      move(row, to: .semiIndependent)
    }
  }

  /// A placement ends unplanned: the child needs another today.
  mutating func disrupt(_ row: Int) {
    let placements = assumptions.placements
    let band = children[Int(care[row].child)].band(on: today)
    let key = care[row].key
    let occasion = care[row].placements
    switch care[row].placement {
    case .preAdoptive:
      care[row].adoption = .ordered
      care[row].adoptionOrderDay = never
      foster(row)
    case .semiIndependent: move(row, to: .semiIndependent)
    case .residential, .secure:
      let again = luck.happens(0.7, key, .afterDisruption, occasion)
      if again { move(row, to: residentialOrSecure(row, occasion: occasion)) } else { foster(row) }
    case .inHouse, .kinship, .agency, .parentAndChild, .withParents:
      let share = placements.disruptionToResidentialShare[band]
      if luck.happens(share, key, .afterDisruption, occasion) {
        move(row, to: residentialOrSecure(row, occasion: occasion))
      } else {
        foster(row)
      }
    }
  }
}

extension PlacementType {
  /// The row of the tables in `PlacementAssumptions`.
  var row: Int { Int(rawValue) }
}
