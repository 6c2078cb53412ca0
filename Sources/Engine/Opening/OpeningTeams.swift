extension Simulation {
  /// Teams, posts and the workers in them.
  mutating func openTeams() {
    let force = assumptions.workforce
    let count = Int(force.teamCount)
    var numbers = [Int32](repeating: 0, count: TeamKind.allCases.count)
    for team in 0..<count {
      let row = force.teams[team]
      let kind = TeamKind(rawValue: Int32(row.kind)) ?? .earlyHelpUniversal
      // Room for posts that a lever may add.
      let room = Int32(row.posts * 2) + 6
      teams.append(
        Team(
          kind: kind, number: numbers[Int(kind.rawValue)], firstPost: Int32(workers.count),
          room: room, posts: min(room, Int32(row.posts + 0.5))))
      numbers[Int(kind.rawValue)] += 1
      addPosts(of: team, kind: kind, Int(room), row)
    }
    firstTeamOfKind = []
    teamRows = []
    for kind in TeamKind.allCases {
      firstTeamOfKind.append(teamRows.count)
      for team in teams.indices where teams[team].kind == kind { teamRows.append(team) }
    }
    firstTeamOfKind.append(teamRows.count)
    work = Worklists(count: workers.count + teams.count)
  }

  private mutating func addPosts(
    of team: Int, kind: TeamKind, _ room: Int, _ row: TeamAssumptions
  ) {
    let force = assumptions.workforce
    let index = Int(kind.rawValue)
    let posts = Int(row.posts + 0.5)
    let permanent = min(posts, Int(row.permanent + 0.5))
    let agency = min(posts - permanent, Int(row.agency + 0.5))
    for post in 0..<room {
      let key = Luck.entity(UInt64(team) + 0x7EA3, UInt64(post))
      let filled: Worker.Post = post < permanent ? .permanent : .agency
      let established: Worker.Post = post < permanent + agency ? filled : .vacant
      var worker = Worker(
        key: key, team: Int16(team), post: post < posts ? established : .none,
        from: firstDay)
      if worker.post == .permanent {
        // Of those in post, the newly qualified are those who came within the year.
        let share = force.newlyQualifiedShare[index] * min(1, force.leaversPerYear[index])
        if luck.happens(share, key, .newlyQualified) {
          worker.qualifiedFrom = today + 1 + Int32(364 * luck.uniform(key, .openingTenure))
        }
      }
      workers.append(worker)
    }
  }

  /// Care leavers between 18 and the day on which support ends.
  mutating func openCareLeavers() {
    let opening = plan.opening
    let count = Int(opening.careLeavers + 0.5)
    let planned = chosen(opening.pathwayPlanShare, of: count, 7, .openingPlan)
    let suitable = chosen(opening.suitableAccommodationShare, of: count, 7, .openingStage)
    let active = chosen(opening.activeShare, of: count, 7, .openingEnd)
    // Who is supported to 25 is found for seven years, others for three.
    let share = assumptions.careLeavers.supportTo25Share
    let longer = 7 * share / max(1e-9, 7 * share + 3 * (1 - share))
    for number in 0..<count {
      let key = openingKey(7, number)
      let to25 = luck.happens(longer, key, .supportTo25)
      let span = Double(Self.supportEnds(birthday: 0, to25: to25) - 6575)
      let since = 1 + luck.uniform(key, .openingLeaver) * (span - 2)
      let made =
        planned[number]
        ? today - Int32(luck.uniform(key, .openingPlan, 1) * Double(pathwayPlanCycle)) : never
      addCareLeaver(
        key: key, birthday: today - 6575 - Int32(since), pathwayPlan: made,
        suitable: suitable[number], active: active[number], to25: to25)
    }
  }
}
