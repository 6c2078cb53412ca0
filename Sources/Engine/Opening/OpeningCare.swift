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
    let bounds: [Double] = [1, 91, 183, 365, 730, 1826, 4200]
    var days: [Double] = []
    for place in ages.indices {
      let u =
        (Double(place) + luck.uniform(openingKey(2, place), .openingTime)) / Double(ages.count)
      var band = 0
      var below = 0.0
      while band < 5, u >= below + plan.opening.timeInCareShare[band] {
        below += plan.opening.timeInCareShare[band]
        band += 1
      }
      let within = (u - below) / max(1e-9, plan.opening.timeInCareShare[band])
      days.append(bounds[band] + min(1, max(0, within)) * (bounds[band + 1] - bounds[band]))
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

  /// When placements began: exact shares of long stable ones and of three in a year.
  private mutating func openPlacementHistories() {
    var long: [Int] = []
    var others: [Int] = []
    for row in care.indices {
      let age = children[Int(care[row].child)].age(on: today)
      if today - care[row].entryDay >= 913 && age < 16 {
        long.append(row)
      } else {
        others.append(row)
      }
    }
    let stable = chosen(plan.opening.stableShare, of: long.count, 3, .openingPlacementTime)
    for place in long.indices {
      let row = long[place]
      let u = luck.uniform(care[row].key, .openingPlacementTime)
      let stay = Double(today - care[row].entryDay)
      let since = stable[place] ? 731 + u * (stay - 731) : u * 728
      care[row].placementStart = today - Int32(since)
      if !stable[place] { others.append(row) }
    }
    for row in others where care[row].placementStart == never {
      let u = luck.uniform(care[row].key, .openingPlacementTime)
      let stay = Double(today - care[row].entryDay)
      care[row].placementStart =
        u < 0.6 ? care[row].entryDay : today - Int32((2.5 * u - 1.5) * stay)
    }
    openThreePlacements(among: others)
  }

  /// Exactly the known share of children have had three placements in the last year.
  private mutating func openThreePlacements(among rows: [Int]) {
    let wanted = Int(plan.opening.threePlacementsShare * Double(care.count) + 0.5)
    let order = ordered(rows) { row in
      let settled: Double = care[row].placement == .preAdoptive ? 1 : 0
      let brief: Double = today - care[row].entryDay < 60 ? 2 : 0
      return luck.uniform(care[row].key, .openingMoves) + settled + brief
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

  /// Reviews, visits, plans, health and education as they stand.
  private mutating func openStandards() {
    let opening = plan.opening
    let standards = assumptions.careStandards
    let count = care.count
    let planned = chosen(opening.carePlanCurrentShare, of: count, 4, .openingPlan)
    let healthy = chosen(opening.healthCurrentShare, of: count, 4, .openingHealth)
    let dental = chosen(opening.dentalCurrentShare, of: count, 4, .openingDental)
    let current = chosen(opening.educationPlanCurrentShare, of: count, 4, .openingEducation)
    let educated = chosen(opening.educationPlanShare, of: count, 4, .openingEducation)
    for row in care.indices {
      let key = care[row].key
      let stay = today - care[row].entryDay
      care[row].lastVisit =
        stay < 5 ? never : today - Int32(27.9 * luck.uniform(key, .openingVisit))
      writeCare(.careVisitDue, row, on: care[row].lastVisit + Int32(standards.visitLocalDays) - 7)
      openReview(of: row, stay: stay)
      let u = luck.uniform(key, .openingPlan, 1)
      let plan = planned[row] ? u * standards.planCurrentDays : standards.planCurrentDays + u * 60
      care[row].planDay = today - Int32(plan)
      writeCare(.carePlanDue, row, on: care[row].planDay + Int32(standards.planCurrentDays) - 21)
      openHealth(of: row, stay: stay, isCurrent: healthy[row], hasDental: dental[row])
      let v = luck.uniform(key, .openingEducation, 1) * standards.educationPlanCurrentDays
      if educated[row] {
        care[row].educationPlanDay =
          today - Int32(current[row] ? v : standards.educationPlanCurrentDays + v / 2)
      }
      writeCare(
        .educationPlanDue, row,
        on: care[row].educationPlanDay + Int32(standards.educationPlanCurrentDays) - 21)
      if pathwayPlanAge(of: row) < today && luck.happens(0.97, key, .openingPlan, 2) {
        let age =
          assumptions.careLeavers.pathwayPlanCurrentDays * luck.uniform(key, .openingPlan, 3)
        care[row].pathwayPlanDay = today - Int32(age)
        let renew = Int32(assumptions.careLeavers.pathwayPlanCurrentDays) - 28
        writeCare(.pathwayPlanDue, row, on: care[row].pathwayPlanDay + renew)
      } else {
        rememberPathwayPlan(of: row)
      }
    }
  }

  private mutating func openReview(of row: Int, stay: Int32) {
    let standards = assumptions.careStandards
    let u = luck.uniform(care[row].key, .openingReview)
    let first = calendar.adding(
      workingDays: Int32(standards.firstReviewWorkingDays), to: care[row].entryDay)
    if first > today {
      bookReview(of: row, limit: first)
    } else if stay < 28 + Int32(standards.secondReviewDays) {
      care[row].reviews = 1
      let limit = first + Int32(standards.secondReviewDays)
      bookReview(of: row, limit: max(today + 1 + Int32(standards.bookedEarlyDays), limit))
    } else {
      care[row].reviews = 2
      let until = u * (standards.laterReviewDays - standards.bookedEarlyDays)
      bookReview(of: row, limit: today + 1 + Int32(standards.bookedEarlyDays + until))
    }
  }

  private mutating func openHealth(of row: Int, stay: Int32, isCurrent: Bool, hasDental: Bool) {
    let standards = assumptions.careStandards
    let key = care[row].key
    care[row].initialHealthDue = calendar.adding(
      workingDays: Int32(standards.healthDueWorkingDays), to: care[row].entryDay)
    let u = luck.uniform(key, .openingHealth, 1)
    if isCurrent && stay >= 21 {
      care[row].healthDay = today - Int32(u * Double(min(364, stay)))
      writeCare(.healthReviewDue, row, on: care[row].healthDay + 337)
    } else if stay < 45 {
      writeCare(.consentComes, row, on: today + 1 + Int32(u * 14))
    } else {
      care[row].healthDay = today - 366 - Int32(u * 120)
      writeCare(.healthReviewDue, row, on: today + 1)
    }
    let v = luck.uniform(key, .openingDental, 1)
    if hasDental && stay >= 21 {
      care[row].dentalDay = today - Int32(v * Double(min(364, stay)))
      writeCare(.dentalDue, row, on: care[row].dentalDay + 337)
    } else {
      writeCare(.dentalDue, row, on: today + 1 + Int32(v * 30))
    }
  }

  /// Children of whom it was decided in the last weeks that they leave: decisions as of other weeks,
  /// as far as their preparation has come.
  private mutating func openLeaving() {
    let weeks = Int32(assumptions.leavingCare.preparationDays / 7)
    for row in care.indices {
      for back in 0..<max(0, weeks) where care[row].leaving == .none {
        if today - care[row].entryDay < 7 * back { break }
        week = -1 - back
        reviewLeaving(of: row)
        if care[row].leaving == .none { continue }
        let left = Int32(assumptions.leavingCare.preparationDays) - 7 * back
        writeCare(.leavingReady, row, on: today + max(1, left))
        if back > 0 && care[row].caseRow >= 0 {
          dropTask(.leavingWork, of: row, ofCase: care[row].caseRow)
          care[row].leavingWorked = true
        }
      }
    }
    week = 0
  }

  /// Proceedings under way and children on the way to adoption.
  private mutating func openAdoptions() {
    let adoption = assumptions.adoption
    var decided = Int(plan.opening.awaitingPlacementOrder + 0.5)
    var waiting = Int(plan.opening.awaitingMatch + 0.5)
    for row in care.indices {
      let key = care[row].key
      let u = luck.uniform(key, .openingAdoption)
      switch care[row].legal {
      case .placementOrder:
        let isPlaced = care[row].placement == .preAdoptive
        if !isPlaced {
          // For children beyond those known to wait the plan has changed; the order stands.
          if waiting == 0 { continue }
          waiting -= 1
        }
        care[row].adoption = isPlaced ? .placed : .ordered
        care[row].orderDay = max(care[row].entryDay, today - Int32(u * 180) - (isPlaced ? 120 : 0))
        care[row].decisionDay = max(care[row].entryDay, care[row].orderDay - 45)
        care[row].isHarderToPlace = luck.happens(adoption.harderToPlaceShare, key, .harder)
        if isPlaced {
          let left = luck.exponential(
            mean: max(0, adoption.placedToOrderMeanDays - 70), key, .placedToOrder)
          let earliest = max(today + 1, care[row].placementStart + 70)
          writeAdoptionOrder(of: row, on: earliest + Int32(left))
        }
      case .interimOrder:
        let elapsed = Double(today - care[row].entryDay)
        let entering = assumptions.enteringCare
        let length = luck.gamma(
          shape: entering.proceedingsShape, mean: entering.proceedingsMeanWeeks * 7, key,
          .proceedingsLength)
        let left = length > elapsed + 14 ? length - elapsed : 14 + 60 * u
        writeCare(.finalOrderDay, row, on: today + Int32(left))
        // Proceedings are found at any of their steps; in the last there is little left to do.
        let steps = UInt8(4 * u)
        if steps > 0 {
          startCourtWork(for: Int(children[Int(care[row].child)].family), steps: steps)
        }
        let age = children[Int(care[row].child)].age(on: today)
        if age < 8 && decided > 0 && elapsed > 60 {
          decided -= 1
          care[row].adoption = .decided
          care[row].decisionDay = today - Int32(u * 40)
          care[row].isHarderToPlace = luck.happens(adoption.harderToPlaceShare, key, .harder)
          writeCare(
            .placementOrderDay, row,
            on: today + 7 + Int32(u * adoption.placementOrderMeanDays))
        } else {
          considerAdoption(of: row)
        }
      case .voluntary, .fullOrder: break
      }
    }
  }
}
