import Engine

/// Where children in care live.
extension NaiveSimulation {
  /// Children in a type of placement.
  func placed(_ type: PlacementType) -> Int {
    stays.filter { $0.isOpen && $0.placement == type }.count
  }

  func used(_ household: Int) -> Int {
    stays.filter { $0.isOpen && $0.household == household }.count
  }

  func isVacant(_ household: Int) -> Bool {
    let it = households[household]
    return it.isApproved && !it.isOnHold && it.places - used(household) - it.blocked > 0
  }

  /// Open stays by row.
  func openStays() -> [Int] {
    stays.indices.filter { stays[$0].isOpen }.sorted { stays[$0].row < stays[$1].row }
  }

  func age(of stay: Int) -> Int { children[stays[stay].child].age(on: today) }
  func band(of stay: Int) -> Int { children[stays[stay].child].band(on: today) }

  /// The plan at entry: shares that lie end to end, fostering for the rest.
  func placeAtEntry(_ stay: Int) {
    let placements = figures.placements
    let band = band(of: stay)
    let isVoluntary = stays[stay].legal == .voluntary
    let plans: [(PlacementType, Double)] = [
      (.kinship, placements.kinshipShare[band]),
      (.withParents, isVoluntary ? 0 : placements.withParentsShare[band]),
      (.residential, placements.residentialShare[band]),
      (.parentAndChild, band == 0 ? placements.parentAndChildShare : 0),
      (.semiIndependent, band == 4 ? placements.semiIndependentShare : 0),
    ]
    let u = luck.uniform(stays[stay].key, .kindOfPlacement)
    var end = 0.0
    for (type, share) in plans {
      end += share
      if u >= end { continue }
      move(stay, to: type == .residential ? residentialOrSecure(stay) : type)
      return
    }
    foster(stay)
    if luck.happens(placements.bridgingShare, stays[stay].key, .bridging) {
      let days = luck.exponential(
        mean: placements.bridgingMeanDays, stays[stay].key, .bridgingLength)
      arrange(.plannedMoveDay, ofStay: stay, on: today + 7 + Int32(days))
    }
  }

  private func residentialOrSecure(_ stay: Int) -> PlacementType {
    let isSecure = luck.happens(
      figures.placements.secureShare, stays[stay].key, .secure, stays[stay].placements)
    return age(of: stay) >= 12 && isSecure ? .secure : .residential
  }

  /// In house where there is room that suits, else with an agency, unless that market is tight and
  /// turns the child away: then in residential care, or with an agency far away.
  func foster(_ stay: Int) {
    if let household = suitableHousehold(for: stay) {
      move(stay, to: .inHouse, household)
      return
    }
    count(.inHouseNotFound, 1)
    let placements = figures.placements
    let (key, occasion) = (stays[stay].key, stays[stay].placements)
    let load = Double(placed(.agency)) / max(1, placements.agencyPlaces)
    let slack = max(1e-9, 1 - placements.agencyTightAbove)
    let refused = min(1, max(0, (load - placements.agencyTightAbove) / slack))
    let isRefused = luck.happens(refused, key, .agencyFull, occasion)
    let share = placements.turnedAwayToResidentialShare[band(of: stay)]
    if isRefused && luck.happens(share, key, .turnedAway, occasion) {
      move(stay, to: residentialOrSecure(stay))
    } else {
      move(stay, to: .agency)
      if isRefused { stays[stay].isDistant = true }
    }
  }

  /// Where a sibling lives and there is room, else the first vacant household that takes the age and
  /// suits; never where the child lives already.
  private func suitableHousehold(for stay: Int) -> Int? {
    let child = stays[stay].child
    let current = stays[stay].household
    for sibling in families[children[child].family].members where sibling != child {
      guard let other = children[sibling].stay, let home = stays[other].household else { continue }
      if home != current && isVacant(home) { return home }
    }
    let approved = households.indices.filter { households[$0].isApproved }
    let places = approved.reduce(0) { $0 + households[$1].places }
    if places == 0 { return nil }
    // Feedback: the fuller the households are, the less a match is likely to be made.
    let occupancy = Double(approved.reduce(0) { $0 + used($1) }) / Double(places)
    let over = max(0, occupancy - 0.7) / 0.1
    let suits =
      figures.placements.householdSuitsShare
      * max(0, 1 - figures.feedbacks.occupancyToAgency * over)
    return approved.first { household in
      let pair = Luck.entity(stays[stay].key, households[household].key)
      return household != current && isVacant(household)
        && households[household].takes(age: age(of: stay))
        && luck.happens(suits, pair, .householdSuits, stays[stay].placements / 2)
    }
  }

  func move(_ stay: Int, to type: PlacementType, _ household: Int? = nil) {
    let isFirst = stays[stay].placements == 0
    stays[stay].placement = type
    stays[stay].household = household
    stays[stay].placementStarts.append(today)
    stays[stay].placements += 1
    stays[stay].isDistant = luck.happens(
      figures.placements.distantShare[Int(type.rawValue)], stays[stay].key, .distant,
      stays[stay].placements)
    if !isFirst, let theCase = stays[stay].theCase {
      post(
        .placementMove, stay, of: theCase, hours: figures.placements.moveHours,
        due: workingDays(5, after: today), isUrgent: true)
    }
  }

  func moveFromBridge(_ stay: Int) {
    // Whoever has moved since entry is not where they were to move from.
    if stays[stay].placements > 1 { return }
    let type = stays[stay].placement
    if type == .inHouse || type == .agency { foster(stay) }
  }

  /// What may become of a placement in a week, by one number: the lowest for an unplanned ending,
  /// the middle for a planned move into the authority's own or a foster home, the highest for
  /// semi-independence.
  func reviewPlacement(of stay: Int) {
    let placements = figures.placements
    let it = stays[stay]
    let type = it.placement!
    let row = Int(type.rawValue)
    let band = band(of: stay)
    let isEarly = today - it.placementStarts.last! < 183
    var ending =
      isEarly ? placements.disruptionsPerYearEarly[row] : placements.disruptionsPerYearLater[row]
    ending *= placements.disruptionAgeFactor[band]
    if type == .preAdoptive { ending += figures.adoption.disruptionsPerYear }
    if it.isTherapeutic { ending *= figures.programmes.therapeuticRelativeRisk }
    let planned =
      type == .agency
      ? placements.agencyToInHousePerYear
      : type == .residential ? placements.residentialToFosterPerYear : 0
    let u = luck.uniform(it.key, .disruption, week)
    if u < weekly(ending) {
      disrupt(stay)
    } else if u >= 0.5 && u < 0.5 + weekly(planned) {
      if type == .residential {
        foster(stay)
      } else if let household = suitableHousehold(for: stay) {
        move(stay, to: .inHouse, household)
      }
    } else if band == 4 && ![.semiIndependent, .withParents, .preAdoptive].contains(type)
      && u >= 1 - weekly(placements.toSemiIndependentPerYear)
    {
      move(stay, to: .semiIndependent)
    }
  }

  private func disrupt(_ stay: Int) {
    let it = stays[stay]
    let share: Double
    switch it.placement! {
    case .preAdoptive:
      stays[stay].adoption = .ordered
      toCome.removeAll { $0.what == .adoptionOrderDay && $0.whom == stay }
      foster(stay)
      return
    case .semiIndependent:
      move(stay, to: .semiIndependent)
      return
    case .residential, .secure: share = 0.7
    default: share = figures.placements.disruptionToResidentialShare[band(of: stay)]
    }
    if luck.happens(share, it.key, .afterDisruption, it.placements) {
      move(stay, to: residentialOrSecure(stay))
    } else {
      foster(stay)
    }
  }
}
