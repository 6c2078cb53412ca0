import Engine

/// A team. Its posts are those of `posts` that say so.
struct Team {
  let kind: TeamKind
  /// The hours that waited when the month began.
  var waited = 0.0
  /// The rates of all working days so far at which somebody falls sick, added up.
  var sickness = 0.0
  /// This month's hours, each in the order in which they came.
  var available: [Double] = []
  var needed: [Double] = []
  var worked: [Double] = []
  var dropped: [Double] = []
  /// Posts for temporary workers that late work calls for, as a share of the established ones.
  var cover = 0.0

  var hoursWaiting: Double { waited + sum(needed) - sum(worked) - sum(dropped) }
}

/// Numbers added up in their order.
func sum(_ numbers: [Double]) -> Double { numbers.reduce(0, +) }

/// A post and who has it.
struct Post {
  enum Holder {
    /// No established post: room for one that a lever may add.
    case notEstablished
    case vacant, permanent, agency
  }

  let team: Int
  let key: UInt64
  var holder: Holder
  /// Counts the times that somebody, or nobody, had it: each person has luck of their own.
  var generation: UInt64 = 0
  /// The first day on which the worker no longer counts as newly qualified.
  var qualifiedFrom = never
  /// Whether its agency contract was ended for good.
  var isWithoutCover = false
  /// Whether it is there for late work only.
  var isTemporary = false
  /// The first day at work, or back from sickness or leave.
  var backOn: Int32
  /// Times that the worker came to work, or came back.
  var absences: Int32 = 0
  /// The team's sickness at which the worker falls sick.
  var bears = 0.0

  var isFilled: Bool { holder == .permanent || holder == .agency }
  var person: UInt64 { Luck.entity(key, generation) }
}

extension NaiveSimulation {
  func teams(of kind: TeamKind) -> [Int] { teams.indices.filter { teams[$0].kind == kind } }

  /// The team of a kind that is `number`-th, counted round.
  func team(_ kind: TeamKind, number: Int) -> Int? {
    let all = teams(of: kind)
    return all.isEmpty ? nil : all[number % all.count]
  }

  /// The first of those of a kind with the fewest children, waiting ones too, for each worker.
  func freestTeam(_ kind: TeamKind) -> Int? {
    func each(_ team: Int) -> Double {
      let workers = workers(of: team)
      let children = workers.reduce(waitingChildren(of: team)) { $0 + caseload(of: $1) }
      return workers.isEmpty ? 1e12 : Double(children) / Double(workers.count)
    }
    let all = teams(of: kind)
    let least = all.map(each).min()
    return all.first { each($0) == least }
  }

  /// The team of a kind that serves a family's part of the authority. The parts are those of the
  /// locality teams; a kind with fewer teams or more has them spread evenly over the parts.
  func nearestTeam(_ kind: TeamKind, to family: Int) -> Int? {
    let parts = max(1, teams(of: .locality).count)
    return team(kind, number: families[family].locality * teams(of: kind).count / parts)
  }

  func posts(of team: Int) -> [Int] { posts.indices.filter { posts[$0].team == team } }
  func workers(of team: Int) -> [Int] { posts(of: team).filter { posts[$0].isFilled } }

  // MARK: The week's comings and goings

  func hireAndLeave() {
    let force = figures.workforce
    for team in teams.indices {
      establishPosts(of: team)
      bringTemporaryWorkers(to: team)
      let kind = Int(teams[team].kind.rawValue)
      let overload = overload(of: team)
      let leaving = weekly(force.leaversPerYear[kind] * overload)
      let agencyLeaving = weekly(force.agencyLeaversPerYear[kind] * overload)
      let recruiting = weekly(
        force.recruitmentFactor[kind] * 365.25 / max(1, force.recruitmentMeanDays[kind]))
      let coming = weekly(365.25 / max(1, force.agencyCoverMeanDays[kind]))
      for post in posts(of: team) {
        let person = posts[post].person
        switch posts[post].holder {
        case .notEstablished: break
        case .permanent:
          if luck.happens(leaving, person, .leavesJob, week) {
            empty(post)
            if teams[team].kind.isEarlyHelp { count(.earlyHelpLeavers, 1) }
          }
        case .agency:
          if !posts[post].isTemporary && luck.happens(recruiting, person, .recruited, week) {
            empty(post)
            fill(post, with: .permanent)
          } else if luck.happens(agencyLeaving, person, .leavesJob, week) {
            empty(post)
          }
        case .vacant where posts[post].isTemporary:
          if luck.happens(coming, person, .agencyCame, week) { fill(post, with: .agency) }
        case .vacant:
          let isCovered =
            !posts[post].isWithoutCover
            && luck.happens(force.agencyCoverShare[kind], person, .agencySought)
            && luck.happens(coming, person, .agencyCame, week)
          if luck.happens(recruiting, person, .recruited, week) {
            fill(post, with: .permanent)
          } else if isCovered {
            fill(post, with: .agency)
          }
        }
      }
    }
    withdrawAgencyWorkers()
  }

  /// Feedback: by how much turnover is higher for each 10% over 80% of the ceiling, with those who
  /// wait for a worker counted in.
  private func overload(of team: Int) -> Double {
    let strength = figures.feedbacks.overloadToTurnover
    if strength == 0 || !teams[team].kind.holdsCases { return 1 }
    let workers = workers(of: team)
    let held = workers.reduce(waitingChildren(of: team)) { $0 + caseload(of: $1) }
    let each = Double(held) / Double(max(1, workers.count))
    let ceiling = max(1, figures.workforce.caseloadCeiling[Int(teams[team].kind.rawValue)])
    return 1 + strength * max(0, each / ceiling - 0.8) / 0.1
  }

  /// Brings a team to its established posts: empty ones go first, then agency workers', then
  /// permanent workers', the last of each first; new ones come at the first free place.
  private func establishPosts(of team: Int) {
    let kind = Int(teams[team].kind.rawValue)
    let wanted = Int(
      figures.workforce.teams[team].posts * figures.workforce.postsFactor[kind] + 0.5)
    func established() -> [Int] {
      posts(of: team).filter { posts[$0].holder != .notEstablished && !posts[$0].isTemporary }
    }
    while established().count > wanted {
      let existing = established()
      let post =
        existing.last { posts[$0].holder == .vacant }
        ?? existing.last { posts[$0].holder == .agency } ?? existing.last!
      if posts[post].isFilled { empty(post) }
      posts[post].holder = .notEstablished
      posts[post].isWithoutCover = false
    }
    while established().count < wanted,
      let post = posts(of: team).first(where: { posts[$0].holder == .notEstablished })
    {
      vacate(post)
    }
  }

  /// Feedback: late work has posts for temporary workers made, as far as a team has agency workers at
  /// all; the last of them go first.
  private func bringTemporaryWorkers(to team: Int) {
    let kind = Int(teams[team].kind.rawValue)
    let own = figures.workforce.teams[team].posts * figures.workforce.postsFactor[kind]
    let wanted = Int(teams[team].cover * figures.workforce.agencyCoverShare[kind] * own + 0.5)
    func temporary() -> [Int] { posts(of: team).filter { posts[$0].isTemporary } }
    while temporary().count > wanted {
      let post = temporary().last!
      if posts[post].isFilled { empty(post) }
      posts[post].holder = .notEstablished
      posts[post].isTemporary = false
      posts[post].isWithoutCover = false
    }
    while temporary().count < wanted,
      let post = posts(of: team).first(where: { posts[$0].holder == .notEstablished })
    {
      vacate(post)
      posts[post].isTemporary = true
    }
  }

  /// What is late at a month's end calls for temporary workers; what is no longer late lets half of
  /// them go in a month.
  func callForCover(of team: Int) {
    let kind = Int(teams[team].kind.rawValue)
    let late = work.filter { $0.team == team && $0.due < today }.map(\.hours)
    let week = 5 * figures.workforce.hoursPerDay[kind] * max(1, figures.workforce.teams[team].posts)
    let share = figures.feedbacks.lateWorkToCover * sum(late) / max(1, week)
    teams[team].cover = max(
      min(share, figures.feedbacks.mostCoverShare), teams[team].cover / 2)
  }

  /// Ends the agency contracts that are to end: of the team that has most agency workers, the
  /// first of equals, its last one goes. Temporary workers are not meant.
  private func withdrawAgencyWorkers() {
    for kind in TeamKind.allCases {
      let target = Int32(figures.workforce.agencyWithdrawn[Int(kind.rawValue)] + 1e-9)
      while agencyWithdrawn[kind, default: 0] < target {
        let each = teams(of: kind).map { team in
          posts(of: team).filter { posts[$0].holder == .agency && !posts[$0].isTemporary }
        }
        let most = each.map(\.count).max() ?? 0
        guard most > 0, let post = each.first(where: { $0.count == most })?.last else { break }
        empty(post)
        posts[post].isWithoutCover = true
        agencyWithdrawn[kind, default: 0] += 1
      }
    }
  }

  private func vacate(_ post: Int) {
    posts[post].holder = .vacant
    posts[post].generation += 1
  }

  /// The worker leaves; their cases wait for another, by row.
  private func empty(_ post: Int) {
    vacate(post)
    let held = cases.indices.filter { cases[$0].isOpen && cases[$0].worker == post }
    for held in held.sorted(by: { cases[$0].row < cases[$1].row }) { sendBackToQueue(held) }
  }

  private func fill(_ post: Int, with holder: Post.Holder) {
    let kind = teams[posts[post].team].kind
    posts[post].holder = holder
    posts[post].generation += 1
    posts[post].qualifiedFrom = never
    posts[post].backOn = today
    posts[post].absences = 0
    if holder == .agency { return }
    posts[post].isWithoutCover = false
    let share = figures.workforce.newlyQualifiedShare[Int(kind.rawValue)]
    if luck.happens(share, posts[post].person, .newlyQualified) {
      posts[post].qualifiedFrom = today + 365
    }
    if kind.isEarlyHelp { count(.earlyHelpStarters, 1) }
  }
}
