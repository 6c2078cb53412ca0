/// The children in care on the first day: counts by age, placement and legal status are exact, and
/// who is where is drawn so that it makes sense (babies in adoptive placements, adolescents in
/// residential care, short stays under interim orders).
extension Simulation {
  mutating func openCare() {
    let opening = plan.opening
    var ages: [Int] = []
    for age in 0..<18 {
      for _ in 0..<Int(opening.lookedAfterByAge[age] + 0.5) { ages.append(age) }
    }
    let placements = openingPlacements(ages)
    let legal = openingLegalStatuses(ages, placements)
    let days = openingDaysInCare(ages, placements, legal)
    for number in ages.indices {
      addChildInCare(number, ages[number], placements[number], legal[number], days[number])
    }
    openPlacementHistories()
    openStandards()
    openAdoptions()
    openLeaving()
  }

  /// Gives each child a placement type: for each type in turn, as many as there are, drawn with
  /// weights by age.
  private func openingPlacements(_ ages: [Int]) -> [PlacementType] {
    var result = [PlacementType](repeating: .agency, count: ages.count)
    var others = Array(ages.indices)
    let order: [PlacementType] = [
      .preAdoptive, .parentAndChild, .semiIndependent, .secure, .residential, .withParents,
      .kinship, .inHouse,
    ]
    for type in order {
      let wanted = Int(plan.opening.lookedAfterByPlacement[type.row] + 0.5)
      let drawn = ordered(others) { number in
        let weight = Self.openingWeight(of: type, age: ages[number])
        let u = luck.uniform(openingKey(2, number), .openingPlacement, Int32(type.rawValue))
        return weight > 0 ? -Mathematics.log(u) / weight : 1e6 + u
      }
      for number in drawn.prefix(wanted) { result[number] = type }
      others = Array(drawn.dropFirst(wanted))
    }
    return result
  }

  /// How likely a child of an age is in a type of placement, relative to other ages.
  private static func openingWeight(of type: PlacementType, age: Int) -> Double {
    switch type {
    case .preAdoptive: return age == 0 ? 1 : age < 4 ? 3 : age < 6 ? 1.2 : age < 8 ? 0.5 : 0
    case .parentAndChild: return age == 0 ? 1 : age == 1 ? 0.2 : age >= 16 ? 0.1 : 0
    case .semiIndependent: return age == 17 ? 1 : age == 16 ? 0.3 : 0
    case .secure: return age >= 13 ? 1 : 0
    case .residential: return age < 5 ? 0 : age < 10 ? 0.15 : age < 13 ? 0.6 : 1
    case .withParents: return age < 16 ? 1 : 0.5
    case .kinship: return 1
    case .inHouse: return age < 10 ? 1.2 : 0.8
    case .agency: return 1
    }
  }

  private func openingLegalStatuses(
    _ ages: [Int], _ placements: [PlacementType]
  ) -> [LegalStatus] {
    var result = [LegalStatus](repeating: .fullOrder, count: ages.count)
    var others = Array(ages.indices)
    let order: [LegalStatus] = [.placementOrder, .voluntary, .interimOrder]
    for status in order {
      let wanted = Int(plan.opening.lookedAfterByLegalStatus[Int(status.rawValue)] + 0.5)
      let drawn = ordered(others) { number in
        let age = ages[number]
        let place = placements[number]
        let weight: Double
        switch status {
        case .placementOrder:
          weight = place == .preAdoptive ? 1e9 : age < 8 && place.isFamily ? 1 : 0
        case .voluntary:
          let isOrdered = place == .preAdoptive || place == .withParents
          weight = isOrdered ? 0 : age < 10 ? 0.3 : age < 16 ? 1 : 1.5
        case .interimOrder, .fullOrder:
          weight = place == .preAdoptive ? 0 : age < 5 ? 2 : age < 10 ? 1 : age < 16 ? 0.6 : 0.2
        }
        let u = luck.uniform(openingKey(2, number), .openingLegal, Int32(status.rawValue))
        return weight > 0 ? -Mathematics.log(u) / weight : 1e6 + u
      }
      for number in drawn.prefix(wanted) { result[number] = status }
      others = Array(drawn.dropFirst(wanted))
    }
    return result
  }

  /// Days in care with the known distribution: the shortest go to interim orders and the youngest.
  private func openingDaysInCare(
    _ ages: [Int], _ placements: [PlacementType], _ legal: [LegalStatus]
  ) -> [Int32] {
    var days: [Double] = []
    for place in ages.indices {
      let u =
        (Double(place) + luck.uniform(openingKey(2, place), .openingTime)) / Double(ages.count)
      days.append(
        Self.days(
          longerThan: 1 - u, shares: plan.opening.timeInCareShare,
          bounds: [1, 91, 183, 365, 730, 1826, 4200]))
    }
    let order = ordered(Array(ages.indices)) { number in
      let noise = 0.35 * luck.uniform(openingKey(2, number), .openingTime, 1)
      let age = Double(ages[number]) / 17
      switch legal[number] {
      case .interimOrder: return noise
      case .voluntary: return 0.15 + noise
      case .placementOrder: return 0.3 + noise
      case .fullOrder: return 0.35 + 0.5 * age + noise
      }
    }
    var result = [Int32](repeating: 0, count: ages.count)
    for place in order.indices { result[order[place]] = Int32(days[place]) }
    return result
  }

  private mutating func addChildInCare(
    _ number: Int, _ age: Int, _ placement: PlacementType, _ legal: LegalStatus, _ days: Int32
  ) {
    let key = openingKey(2, number)
    let yearDays = 1 + luck.uniform(key, .openingAge) * 363
    let birthday = today - Int32(Double(age) * 365.25 + yearDays)
    let child = newChild(key: key, birthday: birthday)
    let stay = max(1, min(days, today - birthday - 1))
    let row = newCareEpisode(child: child, legal: legal)
    care[row].entryDay = today - stay
    children[child].care = Int32(row)
    children[child].careEpisodes = 1
    children[child].isHome = false
    families[Int(children[child].family)].home = 0
    care[row].placement = placement
    care[row].placements = 1
    placed[placement.row] += 1
    lookedAfter += 1
    if placement == .inHouse { openHousehold(for: row, age: Int32(age)) }
    care[row].isDistant = luck.happens(
      assumptions.placements.distantShare[placement.row], care[row].key, .distant, 0)
    let family = Int(children[child].family)
    let kind: TeamKind = legal == .interimOrder ? .locality : .lookedAfter
    if let team = nearestTeam(kind, family) {
      care[row].caseRow = openCase(.careEpisode, row, team: team, weight: 1)
    }
    if let officers = freestTeam(.reviewingOfficers) {
      care[row].officerRow = openCase(.reviewedChild, row, team: officers, weight: 1)
    }
  }

  /// Finds an approved household for a child who is known to live in one: from one drawn by lot on,
  /// the first with room that takes the age, else the first with room; where all are full, the one
  /// drawn has an exemption from its limit. Where none is approved the child lives with carers who
  /// are not among the households, and takes nobody's place.
  private mutating func openHousehold(for row: Int, age: Int32) {
    // Those who are approved were opened first; the rows behind theirs are of people on their way.
    let count = Int(approvedHouseholds)
    if count == 0 { return }
    let start = Int(luck.uniform(care[row].key, .openingHousehold) * Double(count))
    for mustFit in [true, false] {
      for step in 0..<count {
        let index = (start + step) % count
        let household = households[index]
        if household.used >= household.places || mustFit && !household.takes(age: age) { continue }
        changeHousehold(index) { $0.used += 1 }
        care[row].household = Int32(index)
        return
      }
    }
    changeHousehold(start) {
      $0.places += 1
      $0.used += 1
    }
    care[row].household = Int32(start)
  }
}
