import Engine

/// The children in care on the opening day.
extension NaiveSimulation {
  func openCare() {
    let opening = plan.opening
    let ages = (0..<18).flatMap {
      [Int](repeating: $0, count: Int(opening.lookedAfterByAge[$0] + 0.5))
    }
    let placements = openingPlacements(ages)
    let legal = openingLegal(ages, placements)
    let days = openingDays(ages, legal)
    for number in ages.indices {
      openStay(number, ages[number], placements[number], legal[number], days[number])
    }
    openPlacementHistories()
    openStandards()
    openAdoptions()
    openLeaving()
  }

  /// Gives out one kind after another, as many as there are of it, to those who have none yet: drawn
  /// by weights, those of weight 0 last.
  private func drawn<Kind>(
    _ kinds: [(Kind, Int, Int32)], rest: Kind, count: Int,
    _ decision: Decision, weight: (Kind, Int) -> Double
  ) -> [Kind] {
    var result = [Kind?](repeating: nil, count: count)
    for (kind, number, row) in kinds {
      let order = ordered(count) { place in
        if result[place] != nil { return .infinity }
        let weight = weight(kind, place)
        let u = luck.uniform(openingKey(2, place), decision, row)
        return weight > 0 ? -Mathematics.log(u) / weight : 1e6 + u
      }
      for place in order.prefix(number) where result[place] == nil { result[place] = kind }
    }
    return result.map { $0 ?? rest }
  }

  private func openingPlacements(_ ages: [Int]) -> [PlacementType] {
    let order: [PlacementType] = [
      .preAdoptive, .parentAndChild, .semiIndependent, .secure, .residential, .withParents,
      .kinship, .inHouse,
    ]
    let kinds = order.map { type in
      let row = Int(type.rawValue)
      return (type, Int(plan.opening.lookedAfterByPlacement[row] + 0.5), Int32(row))
    }
    return drawn(kinds, rest: .agency, count: ages.count, .openingPlacement) { type, place in
      let age = ages[place]
      switch type {
      case .preAdoptive: return age == 0 ? 1 : age < 4 ? 3 : age < 6 ? 1.2 : age < 8 ? 0.5 : 0
      case .parentAndChild: return age == 0 ? 1 : age == 1 ? 0.2 : age < 16 ? 0 : 0.1
      case .semiIndependent: return age == 17 ? 1 : age == 16 ? 0.3 : 0
      case .secure: return age < 13 ? 0 : 1
      case .residential: return age < 5 ? 0 : age < 10 ? 0.15 : age < 13 ? 0.6 : 1
      case .withParents: return age < 16 ? 1 : 0.5
      case .inHouse: return age < 10 ? 1.2 : 0.8
      case .kinship, .agency: return 1
      }
    }
  }

  private func openingLegal(_ ages: [Int], _ placements: [PlacementType]) -> [Legal] {
    let kinds = [Legal.placementOrder, .voluntary, .interimOrder].map { legal in
      let row = legal.rawValue
      return (legal, Int(plan.opening.lookedAfterByLegalStatus[row] + 0.5), Int32(row))
    }
    return drawn(kinds, rest: .fullOrder, count: ages.count, .openingLegal) { legal, place in
      let age = ages[place]
      let type = placements[place]
      let isFamily = [.inHouse, .kinship, .agency, .withParents].contains(type)
      switch legal {
      case .placementOrder: return type == .preAdoptive ? 1e9 : age < 8 && isFamily ? 1 : 0
      case .voluntary:
        if type == .preAdoptive || type == .withParents { return 0 }
        return age < 10 ? 0.3 : age < 16 ? 1 : 1.5
      case .interimOrder, .fullOrder:
        if type == .preAdoptive { return 0 }
        return age < 5 ? 2 : age < 10 ? 1 : age < 16 ? 0.6 : 0.2
      }
    }
  }

  /// Days in care with the known distribution; the shortest go to interim orders, the
  /// longest to the older children under full orders.
  private func openingDays(_ ages: [Int], _ legal: [Legal]) -> [Int32] {
    let shares = (0..<6).map { plan.opening.timeInCareShare[$0] }
    let days = ages.indices.map { place -> Double in
      let u = luck.uniform(openingKey(2, place), .openingTime)
      return self.days(
        longerThan: 1 - (Double(place) + u) / Double(ages.count), shares,
        between: [1, 91, 183, 365, 730, 1826, 4200])
    }
    let order = ordered(ages.count) { number in
      let noise = 0.35 * luck.uniform(openingKey(2, number), .openingTime, 1)
      switch legal[number] {
      case .interimOrder: return noise
      case .voluntary: return 0.15 + noise
      case .placementOrder: return 0.3 + noise
      case .fullOrder: return 0.35 + 0.5 * (Double(ages[number]) / 17) + noise
      }
    }
    var result = [Int32](repeating: 0, count: ages.count)
    for (place, number) in order.enumerated() { result[number] = Int32(days[place]) }
    return result
  }

  private func openStay(
    _ number: Int, _ age: Int, _ placement: PlacementType, _ legal: Legal, _ days: Int32
  ) {
    let key = openingKey(2, number)
    let ofYear = 1 + luck.uniform(key, .openingAge) * 363
    let birthday = today - Int32(Double(age) * 365.25 + ofYear)
    let child = newChild(key, birthday: birthday)
    children[child].isHome = false
    let stay = newStay(of: child, since: today - max(1, min(days, today - birthday - 1)), legal)
    let household = placement == .inHouse ? openingHousehold(for: stay, age: age) : nil
    stays[stay].placement = placement
    stays[stay].household = household
    stays[stay].placements = 1
    stays[stay].isDistant = luck.happens(
      figures.placements.distantShare[Int(placement.rawValue)], stays[stay].key, .distant, 0)
    let kind: TeamKind = legal == .interimOrder ? .locality : .lookedAfter
    stays[stay].theCase = nearestTeam(kind, to: children[child].family).map {
      openCase(.stay(stay), team: $0)
    }
    stays[stay].officerCase = freestTeam(.reviewingOfficers).map {
      openCase(.reviewedChild(stay), team: $0)
    }
  }

  /// From an approved household drawn by lot on, the first with room that takes the age, else the
  /// first with room, else the one drawn, by an exemption. None where nobody is approved.
  private func openingHousehold(for stay: Int, age: Int) -> Int? {
    let approved = households.indices.filter { households[$0].isApproved }
    if approved.isEmpty { return nil }
    let start = Int(
      luck.uniform(stays[stay].key, .openingHousehold) * Double(approved.count))
    let round = approved[start...] + approved[..<start]
    let withRoom = round.filter { used($0) < households[$0].places }
    if let household = withRoom.first(where: { households[$0].takes(age: age) })
      ?? withRoom.first
    {
      return household
    }
    households[approved[start]].places += 1
    return approved[start]
  }

  // MARK: Histories

  private func openPlacementHistories() {
    let withAdopters = stays.indices.filter { stays[$0].placement == .preAdoptive }
    for stay in withAdopters { openAdoptivePlacement(of: stay) }
    let allLong = stays.indices.filter { today - stays[$0].entryDay >= 913 && age(of: $0) < 16 }
    let long = allLong.filter { !withAdopters.contains($0) }
    var others = stays.indices.filter { !allLong.contains($0) && !withAdopters.contains($0) }
    for stay in others {
      let u = luck.uniform(stays[stay].key, .openingPlacementTime)
      let days = Double(today - stays[stay].entryDay)
      beginPlacement(
        of: stay,
        on: u < 0.6 ? stays[stay].entryDay : today - Int32((2.5 * u - 1.5) * days))
    }
    // Nobody waits for an adoption order for two years: the share is of the rest.
    let share = plan.opening.stableShare * Double(allLong.count) / max(1, Double(long.count))
    let stable = chosen(min(1, share), of: long.count, 3, .openingPlacementTime)
    for (place, stay) in long.enumerated() {
      let u = luck.uniform(stays[stay].key, .openingPlacementTime)
      let days = Double(today - stays[stay].entryDay)
      let isStable = stable.contains(place)
      beginPlacement(of: stay, on: today - Int32(isStable ? 731 + u * (days - 731) : u * 728))
      if !isStable { others.append(stay) }
    }
    openThreePlacements(among: others)
    for stay in others where stays[stay].placements == 1 { openBridging(of: stay) }
  }

  /// What a child is found in is the first placement if it began as the child came, else the second.
  private func beginPlacement(of stay: Int, on day: Int32) {
    let isFirst = day <= stays[stay].entryDay
    stays[stay].placements = isFirst ? 1 : 2
    stays[stay].placementStarts = isFirst ? [day] : [stays[stay].entryDay, day]
  }

  /// Ten weeks before the order at least, then a time without memory.
  private func openAdoptivePlacement(of stay: Int) {
    let key = stays[stay].key
    let more = max(0, figures.adoption.placedToOrderMeanDays - 70)
    let u = luck.uniform(key, .openingPlacementTime) * (70 + more)
    let days = u < 70 ? u : 70 + luck.exponential(mean: more, key, .openingPlacementTime, 1)
    beginPlacement(of: stay, on: max(stays[stay].entryDay + 1, today - Int32(days)))
  }

  private func openBridging(of stay: Int) {
    let it = stays[stay]
    let placements = figures.placements
    if it.placement != .inHouse && it.placement != .agency { return }
    if !luck.happens(placements.bridgingShare, it.key, .bridging) { return }
    let days = luck.exponential(mean: placements.bridgingMeanDays, it.key, .bridgingLength)
    let end = it.entryDay + 7 + Int32(days)
    if end > today { arrange(.plannedMoveDay, ofStay: stay, on: end) }
  }

  /// An exact share has moved twice within the year, or within the stay.
  private func openThreePlacements(among others: [Int]) {
    let wanted = Int(plan.opening.threePlacementsShare * Double(stays.count) + 0.5)
    let order = ordered(others.count) {
      let it = stays[others[$0]]
      return luck.uniform(it.key, .openingMoves) + (today - it.entryDay < 60 ? 2 : 0)
    }
    for stay in order.prefix(wanted).map({ others[$0] }) {
      let it = stays[stay]
      let span = Double(min(364, today - it.entryDay))
      let moves = [1, 2].map { today - Int32(span * luck.uniform(it.key, .openingMoves, $0)) }
      stays[stay].placementStarts = [it.entryDay] + moves.sorted()
      stays[stay].placements = 3
    }
  }
}
