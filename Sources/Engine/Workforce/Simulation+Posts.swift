/// Who works here: hiring, leaving, agency workers, posts that come and go.
extension Simulation {
  /// The week's comings and goings.
  ///
  /// A permanent worker who leaves opens a vacancy; for some of them an agency worker is sought,
  /// who works until a permanent one is found. Overload raises turnover (feedback).
  mutating func hireAndLeave() {
    for team in teams.indices {
      establishPosts(of: team)
      coverLateWork(of: team)
      let kind = Int(teams[team].kind.rawValue)
      let overload = overloadFactor(of: team)
      let leaves = chance(
        ofRate: assumptions.workforce.leaversPerYear[kind] * overload, days: 7)
      let agencyLeaves = chance(
        ofRate: assumptions.workforce.agencyLeaversPerYear[kind] * overload, days: 7)
      let found = chance(
        ofRate: assumptions.workforce.recruitmentFactor[kind] * 365.25
          / max(1, assumptions.workforce.recruitmentMeanDays[kind]),
        days: 7)
      let cover = assumptions.workforce.agencyCoverShare[kind]
      let agencyFound = chance(
        ofRate: 365.25 / max(1, assumptions.workforce.agencyCoverMeanDays[kind]), days: 7)
      for post in posts(of: team) {
        let entity = workers[post].luckKey
        switch workers[post].post {
        case .none: break
        case .permanent:
          if luck.happens(leaves, entity, .leavesJob, week) {
            empty(post)
            if teams[team].kind.isEarlyHelp { count(.earlyHelpLeavers, 1) }
          }
        case .agency:
          if !workers[post].isTemporary && luck.happens(found, entity, .recruited, week) {
            empty(post)
            fill(post, .permanent)
          } else if luck.happens(agencyLeaves, entity, .leavesJob, week) {
            empty(post)
          }
        case .vacant:
          if workers[post].isTemporary {
            if luck.happens(agencyFound, entity, .agencyCame, week) { fill(post, .agency) }
          } else if luck.happens(found, entity, .recruited, week) {
            fill(post, .permanent)
          } else if !workers[post].isWithoutCover
            && luck.happens(cover, entity, .agencySought)
            && luck.happens(agencyFound, entity, .agencyCame, week)
          {
            fill(post, .agency)
          }
        }
      }
    }
    withdrawAgencyWorkers()
  }

  /// Turnover rises with each 10% by which the mean caseload passes 80% of the ceiling.
  private func overloadFactor(of team: Int) -> Double {
    let strength = assumptions.feedbacks.overloadToTurnover
    if strength == 0 || !teams[team].kind.holdsCases { return 1 }
    let (held, holders) = childrenAndWorkers(of: team)
    return 1 + strength * overload(of: held / max(1, holders), in: teams[team].kind) / 0.1
  }

  /// By how much of the ceiling a caseload passes 80% of it; 0 where it does not.
  func overload(of caseload: Double, in kind: TeamKind) -> Double {
    let ceiling = assumptions.workforce.caseloadCeiling[Int(kind.rawValue)]
    return max(0, caseload / max(1, ceiling) - 0.8)
  }

  /// Adds or removes posts where a lever has changed the establishment: empty ones go first, then
  /// agency workers', then the last.
  private mutating func establishPosts(of team: Int) {
    let kind = Int(teams[team].kind.rawValue)
    let wanted = Int(
      assumptions.workforce.teams[team].posts * assumptions.workforce.postsFactor[kind] + 0.5)
    var existing = posts(of: team).reduce(0) { $0 + (workers[$1].isEstablished ? 1 : 0) }
    while existing > wanted {
      guard let post = postToRemove(from: team) else { break }
      if workers[post].isFilled { empty(post) }
      cease(post)
      existing -= 1
    }
    while existing < wanted, addPost(to: team) != nil { existing += 1 }
  }

  /// Brings temporary workers to a team that is behind, as many posts as `Team.cover` says; as far as
  /// agency workers are sought for such a team at all. The last to come are the first to go.
  private mutating func coverLateWork(of team: Int) {
    let force = assumptions.workforce
    let kind = Int(teams[team].kind.rawValue)
    let established = force.teams[team].posts * force.postsFactor[kind]
    let wanted = Int(teams[team].cover * force.agencyCoverShare[kind] * established + 0.5)
    if wanted == 0 && teams[team].temporary == 0 { return }
    while teams[team].temporary > wanted {
      guard let last = posts(of: team).last(where: { workers[$0].isTemporary }) else { break }
      if workers[last].isFilled { empty(last) }
      cease(last)
      teams[team].temporary -= 1
    }
    while teams[team].temporary < wanted, let post = addPost(to: team) {
      workers[post].isTemporary = true
      teams[team].temporary += 1
    }
  }

  /// Makes a vacant post of a team's first free place; nil where there is none.
  private mutating func addPost(to team: Int) -> Int? {
    let first = Int(teams[team].firstPost)
    guard
      let post = (first..<first + Int(teams[team].room)).first(where: { workers[$0].post == .none })
    else { return nil }
    vacate(post: post)
    teams[team].posts = max(teams[team].posts, Int32(post - first) + 1)
    return post
  }

  private mutating func cease(_ post: Int) {
    workers[post].ceases()
    staff.isCurrent = false
  }

  private func postToRemove(from team: Int) -> Int? {
    var best: Int?
    var bestRank = 0
    for post in posts(of: team) where workers[post].isEstablished {
      let rank: Int
      switch workers[post].post {
      case .none: continue
      case .vacant: rank = 3
      case .agency: rank = 2
      case .permanent: rank = 1
      }
      if rank >= bestRank {
        best = post
        bestRank = rank
      }
    }
    return best
  }

  /// Ends agency contracts that a lever has withdrawn: from the teams in turn, of those who stand in
  /// for a permanent worker. Who came for late work goes with it.
  private mutating func withdrawAgencyWorkers() {
    for kind in TeamKind.allCases {
      let row = Int(kind.rawValue)
      let target = Int32(assumptions.workforce.agencyWithdrawn[row] + 1e-9)
      while agencyWithdrawn[row] < target {
        guard let post = lastAgencyWorker(of: kind) else { break }
        empty(post)
        workers[post].isWithoutCover = true
        agencyWithdrawn[row] += 1
      }
    }
  }

  private func lastAgencyWorker(of kind: TeamKind) -> Int? {
    var best: Int?
    var most = 0
    for team in teamsOfKind(kind) {
      var last: Int?
      var count = 0
      for post in posts(of: team) where workers[post].post == .agency && workers[post].isEstablished
      {
        count += 1
        last = post
      }
      if count > most {
        most = count
        best = last
      }
    }
    return best
  }

  /// The worker leaves; the cases wait for another, in the order of their rows.
  ///
  /// Takes time in proportion to the square of the worker's cases, which are few.
  private mutating func empty(_ post: Int) {
    vacate(post: post)
    while workers[post].firstCase >= 0 {
      var lowest = workers[post].firstCase
      var row = lowest
      while row >= 0 {
        lowest = min(lowest, row)
        row = cases[Int(row)].next
      }
      requeue(lowest)
    }
  }

  private mutating func vacate(post: Int) {
    workers[post].changes(to: .vacant, from: today)
    staff.isCurrent = false
  }

  private mutating func fill(_ post: Int, _ with: Worker.Post) {
    let team = Int(workers[post].team)
    let kind = Int(teams[team].kind.rawValue)
    workers[post].changes(to: with, from: today)
    workers[post].qualifiedFrom = never
    staff.isCurrent = false
    if with == .permanent {
      workers[post].isWithoutCover = false
      let share = assumptions.workforce.newlyQualifiedShare[kind]
      if luck.happens(share, workers[post].luckKey, .newlyQualified) {
        workers[post].qualifiedFrom = today + 365
      }
      if teams[team].kind.isEarlyHelp { count(.earlyHelpStarters, 1) }
    }
  }
}
