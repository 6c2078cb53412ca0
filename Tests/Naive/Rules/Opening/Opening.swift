import Engine

/// The opening day: who is there already.
extension NaiveSimulation {
  /// Posts are those of the plan; all else is drawn under the opening day's levers.
  func open() {
    openTeams()
    figures = figures(on: plan.openingDay)
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
    openingPlaced = PlacementType.allCases.map(placed)
    adoptersWaiting = Int(figures.adoption.approvedAtStart + 0.5)
    openAllowances()
    for family in openFamilies {
      for child in families[family].members where children[child].isHome {
        openByBand[children[child].band(on: today)] += 1
      }
    }
    openThisWeek = openByBand
    for team in teams.indices { forgetHours(of: team) }
  }

  /// The luck of the `number`-th of a kind who are there on the opening day.
  func openingKey(_ kind: UInt64, _ number: Int) -> UInt64 {
    Luck.entity(0xCA5E_10AD ^ kind, UInt64(number))
  }

  /// The numbers below `count` by score, lowest first.
  func ordered(_ count: Int, by score: (Int) -> Double) -> [Int] {
    let scores = (0..<count).map(score)
    return (0..<count).sorted {
      scores[$0] != scores[$1] ? scores[$0] < scores[$1] : $0 < $1
    }
  }

  /// The numbers below `count` by lot.
  func lot(_ count: Int, _ kind: UInt64, _ decision: Decision) -> [Int] {
    ordered(count) { luck.uniform(openingKey(kind, $0), decision) }
  }

  /// The numbers below `count` that an exact share of them falls to: each in turn with the chance of
  /// as many as are missing yet among those from it on.
  func chosen(_ share: Double, of count: Int, _ kind: UInt64, _ decision: Decision) -> [Int] {
    let wanted = Int(share * Double(count) + 0.5)
    var chosen: [Int] = []
    for number in 0..<count {
      let u = luck.uniform(openingKey(kind, number), decision)
      if u * Double(count - number) < Double(wanted - chosen.count) { chosen.append(number) }
    }
    return chosen
  }

  /// A number of days than which a share of all are longer, from shares that lie end to end between
  /// bounds: within a band as many end each day of those who are left, in the last until a tenth is.
  func days(longerThan share: Double, _ shares: [Double], between bounds: [Double]) -> Double {
    var band = 0
    var left = 1.0
    while band < shares.count - 1, share <= left - shares[band] {
      left -= shares[band]
      band += 1
    }
    if shares[band] <= 0 { return bounds[band] }
    let leftAfter = max(left - shares[band], left / 10)
    let part =
      Mathematics.log(left / max(share, leftAfter)) / Mathematics.log(left / leftAfter)
    return bounds[band] + min(1, max(0, part)) * (bounds[band + 1] - bounds[band])
  }

  private func openTeams() {
    let force = figures.workforce
    for team in 0..<Int(force.teamCount) {
      let row = force.teams[team]
      let kind = TeamKind(rawValue: Int32(row.kind)) ?? .earlyHelpUniversal
      teams.append(Team(kind: kind))
      let established = Int(row.posts + 0.5)
      let permanent = min(established, Int(row.permanent + 0.5))
      let agency = min(established - permanent, Int(row.agency + 0.5))
      // Room for as many posts again and six, which a lever may add.
      for number in 0..<Int(row.posts * 2) + 6 {
        let key = Luck.entity(UInt64(team) + 0x7EA3, UInt64(number))
        let holder: Post.Holder =
          number < permanent
          ? .permanent
          : number < permanent + agency
            ? .agency : number < established ? .vacant : .notEstablished
        posts.append(Post(team: team, key: key, holder: holder, backOn: today + 1))
        // Of those in post, the newly qualified are those who came within the year.
        let share =
          force.newlyQualifiedShare[Int(kind.rawValue)]
          * min(1, force.leaversPerYear[Int(kind.rawValue)])
        if holder == .permanent && luck.happens(share, key, .newlyQualified) {
          posts[posts.count - 1].qualifiedFrom =
            today + 1 + Int32(364 * luck.uniform(key, .openingTenure))
        }
      }
    }
  }

  private func openHouseholds() {
    let fostering = figures.fostering
    for number in 0..<Int(plan.opening.fosterHouseholds + 0.5) {
      let key = openingKey(1, number)
      let household = newHousehold(key, isApproved: true)
      if !luck.happens(fostering.onHoldShare, key, .openingHousehold) { continue }
      households[household].isOnHold = true
      let days = luck.exponential(mean: fostering.onHoldMeanDays, key, .onHoldLength, -1)
      arrange(.holdEnds, household, on: today + 1 + Int32(days), partOf: .none)
    }
  }

  /// The enquiries of the 600 days before, as far as they have come.
  private func openApplicants() {
    for day in today - 600...today {
      openFosterApplicants(since: day)
      openAdoptiveApplicants(since: day)
    }
  }

  private func openFosterApplicants(since day: Int32) {
    let fostering = figures.fostering
    let entity = Luck.entity(UInt64(bitPattern: Int64(day)), 10)
    let mean = fostering.enquiriesPerYear / 365.25
    for number in 0..<luck.poisson(mean: mean, entity, .enquiries) {
      let key = Luck.entity(entity, UInt64(number))
      if !luck.happens(fostering.enquiryToApprovalShare, key, .approval) { continue }
      let wait = luck.exponential(mean: fostering.enquiryToStartDays, key, .enquiryToStart)
      let starts = day + 7 + Int32(wait)
      let panel = starts + Int32(fostering.assessmentMinimumDays) + 14
      if panel <= today { continue }
      let applicant = newHousehold(key, isApproved: false)
      if starts > today {
        arrange(.applicantStarts, applicant, on: starts, partOf: .none)
      } else {
        arrange(.panelDay, applicant, on: panel, partOf: .none)
      }
    }
  }

  private func openAdoptiveApplicants(since day: Int32) {
    let adoption = figures.adoption
    let entity = Luck.entity(UInt64(bitPattern: Int64(day)), 9)
    let mean = adoption.enquiriesPerYear / 365.25
    for number in 0..<luck.poisson(mean: mean, entity, .adopterEnquiries) {
      let key = Luck.entity(entity, UInt64(number))
      if !luck.happens(adoption.registrationShare, key, .adopterRegisters) { continue }
      let registers = day + Int32(adoption.enquiryToRegistrationDays)
      let approved = registers + 14 + Int32(adoption.registrationToApprovalDays * 0.5)
      if registers > today {
        arrangeAdopter(.adopterRegisters, key, on: registers)
      } else if approved > today && luck.happens(adoption.approvalShare, key, .adopterApproved) {
        arrangeAdopter(.adopterApproved, key, on: approved)
      }
    }
  }

  private func openCareLeavers() {
    let opening = plan.opening
    let count = Int(opening.careLeavers + 0.5)
    let planned = chosen(opening.pathwayPlanShare, of: count, 7, .openingPlan)
    let suitable = chosen(opening.suitableAccommodationShare, of: count, 7, .openingStage)
    let active = chosen(opening.activeShare, of: count, 7, .openingEnd)
    // Seven years of support are found more often than three.
    let long = 7 * figures.careLeavers.supportTo25Share
    let short = 3 * (1 - figures.careLeavers.supportTo25Share)
    for number in 0..<count {
      let key = openingKey(7, number)
      let to25 = luck.happens(long / max(1e-9, long + short), key, .supportTo25)
      let span = Double(to25 ? 9131 - 6575 : 7670 - 6575)
      let since = 1 + luck.uniform(key, .openingLeaver) * (span - 2)
      let renewal = max(1, Int32(figures.careLeavers.pathwayPlanCurrentDays) - 28)
      let age = luck.uniform(key, .openingPlan, 1) * Double(renewal)
      addCareLeaver(
        key, birthday: today - 6575 - Int32(since),
        pathwayPlan: planned.contains(number) ? today - Int32(age) : nil,
        isSuitable: suitable.contains(number), isActive: active.contains(number), to25: to25)
    }
  }

  /// Four in five are under special guardianship; they end over fifteen years.
  private func openAllowances() {
    let count = Int(figures.money.allowancesAtStart + 0.5)
    for number in 0..<count {
      let years = 15 * luck.uniform(openingKey(11, number), .openingEnd)
      openingAllowances.append(
        (
          way: number * 5 < count * 4 ? .guardianship : .arrangements,
          until: today + 1 + Int32(years * 365.25)
        ))
    }
  }
}
