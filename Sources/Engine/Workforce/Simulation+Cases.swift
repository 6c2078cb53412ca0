/// Who holds which case: opening, allocating, moving and closing.
///
/// Allocation rule (a documented model assumption): a new case goes to the worker of its home team
/// with the most headroom; where the home team has none, to the worker with most headroom in any
/// team of the kind; where there is none it waits in the home team's queue. Of all who wait for a kind
/// of team who came first is served first, and nobody new before them.
/// In duty teams only the workers whose week it is take new work, unless none of them has room. Of
/// equals the first post takes it; who is away for more than a week takes none.
extension Simulation {
  /// Opens a named case and allocates it where there is room; returns its row.
  package mutating func openCase(
    _ kind: CaseSubject, _ subject: Int, team: Int, weight: Int16, worker: Int32 = -1
  ) -> Int32 {
    let new = NamedCase(subject: Int32(subject), team: Int16(team), weight: weight, kind: kind)
    let row: Int32
    if let free = freeCases.popLast() {
      row = free
      cases[Int(row)] = new
    } else {
      row = Int32(cases.count)
      cases.append(new)
    }
    if worker >= 0 {
      give(row, to: worker)
    } else {
      allocateOrQueue(row)
    }
    return row
  }

  /// Closes a case; the work still waiting for it falls away.
  package mutating func closeCase(_ row: Int32) {
    dropTasks(ofCase: row)
    withdraw(row)
    cases[Int(row)].isOpen = false
    freeCases.append(row)
  }

  /// Moves a case with its work to another team.
  mutating func moveCase(_ row: Int32, toTeam team: Int) {
    let index = Int(row)
    if Int(cases[index].team) == team { return }
    let list = worklist(ofCase: row)
    let oldTeam = Int(cases[index].team)
    withdraw(row)
    cases[index].team = Int16(team)
    moveTasks(ofCase: row, from: list, to: waitingList(of: team), fromTeam: oldTeam, toTeam: team)
    allocateOrQueue(row)
  }

  /// Changes the number of children that a case counts for.
  package mutating func changeWeight(of row: Int32, by change: Int16) {
    let index = Int(row)
    cases[index].weight += change
    if cases[index].worker >= 0 {
      workers[Int(cases[index].worker)].caseload += Int32(change)
    } else {
      teams[Int(cases[index].team)].waitingChildren += Int32(change)
    }
  }

  /// The worker who holds a case, -1 while it waits.
  package func worker(ofCase row: Int32) -> Int32 { cases[Int(row)].worker }

  /// The children that a case counts for.
  package func weight(ofCase row: Int32) -> Int16 { cases[Int(row)].weight }

  /// Gives every case that waits a worker, as far as there is room.
  package mutating func allocateWaitingCases() {
    for kind in TeamKind.allCases {
      while waitingCases[Int(kind.rawValue)] > 0, let row = longestWaiting(of: kind) {
        let worker = workerWithRoom(forCaseOf: Int(cases[Int(row)].team))
        if worker < 0 { break }
        unqueue(row)
        give(row, to: worker)
      }
    }
  }

  /// Of the cases that wait for the teams of a kind the one that came first.
  private func longestWaiting(of kind: TeamKind) -> Int32? {
    var longest: Int32?
    for team in teamsOfKind(kind) {
      let first = teams[team].firstWaiting
      if first < 0 { continue }
      if let row = longest, cases[Int(row)].arrival < cases[Int(first)].arrival { continue }
      longest = first
    }
    return longest
  }

  /// Takes a case from whoever holds it, for the queue of its team: the worker has left.
  mutating func requeue(_ row: Int32) {
    let list = worklist(ofCase: row)
    withdraw(row)
    let team = Int(cases[Int(row)].team)
    moveTasks(ofCase: row, from: list, to: waitingList(of: team), fromTeam: team, toTeam: team)
    lengthenNeed(afterWorkerChange: row)
    enqueue(row)
  }

  private mutating func allocateOrQueue(_ row: Int32) {
    let team = Int(cases[Int(row)].team)
    let others = waitingCases[Int(teams[team].kind.rawValue)]
    let worker = others > 0 ? -1 : workerWithRoom(forCaseOf: team)
    if worker >= 0 {
      give(row, to: worker)
    } else {
      enqueue(row)
    }
  }

  /// Names a worker for a case and hands over the work that waits for it.
  private mutating func give(_ row: Int32, to worker: Int32) {
    let index = Int(row)
    let from = waitingList(of: Int(cases[index].team))
    let fromTeam = Int(cases[index].team)
    let toTeam = Int(workers[Int(worker)].team)
    cases[index].worker = worker
    cases[index].team = Int16(toTeam)
    cases[index].previous = -1
    cases[index].next = workers[Int(worker)].firstCase
    if cases[index].next >= 0 { cases[Int(cases[index].next)].previous = row }
    workers[Int(worker)].firstCase = row
    workers[Int(worker)].caseload += Int32(cases[index].weight)
    moveTasks(ofCase: row, from: from, to: worker, fromTeam: fromTeam, toTeam: toTeam)
    if cases[index].kind == .earlyHelpFamily { earlyHelpAllocated(Int(cases[index].subject)) }
  }

  /// Takes a case from its worker or out of the queue; its work stays where it is.
  private mutating func withdraw(_ row: Int32) {
    let index = Int(row)
    let worker = cases[index].worker
    if worker >= 0 {
      workers[Int(worker)].caseload -= Int32(cases[index].weight)
      if cases[index].previous < 0 { workers[Int(worker)].firstCase = cases[index].next }
      unlink(row)
      cases[index].worker = -1
    } else {
      unqueue(row)
    }
  }

  private mutating func enqueue(_ row: Int32) {
    let index = Int(row)
    let team = Int(cases[index].team)
    let last = teams[team].lastWaiting
    cases[index].previous = last
    if last >= 0 { cases[Int(last)].next = row } else { teams[team].firstWaiting = row }
    teams[team].lastWaiting = row
    teams[team].waitingChildren += Int32(cases[index].weight)
    arrivals += 1
    cases[index].arrival = arrivals
    waitingCases[Int(teams[team].kind.rawValue)] += 1
  }

  private mutating func unqueue(_ row: Int32) {
    let index = Int(row)
    let team = Int(cases[index].team)
    if cases[index].previous < 0 { teams[team].firstWaiting = cases[index].next }
    if cases[index].next < 0 { teams[team].lastWaiting = cases[index].previous }
    unlink(row)
    teams[team].waitingChildren -= Int32(cases[index].weight)
    waitingCases[Int(teams[team].kind.rawValue)] -= 1
  }

  /// Joins the neighbours of a case in its worker's or its team's list.
  private mutating func unlink(_ row: Int32) {
    let (previous, next) = (cases[Int(row)].previous, cases[Int(row)].next)
    if previous >= 0 { cases[Int(previous)].next = next }
    if next >= 0 { cases[Int(next)].previous = previous }
    cases[Int(row)].previous = -1
    cases[Int(row)].next = -1
  }

  /// The worker who takes a case of a team: see the allocation rule above. -1 when nobody has room.
  private func workerWithRoom(forCaseOf team: Int) -> Int32 {
    let kind = teams[team].kind
    if kind == .duty {
      let onRota = mostHeadroom(in: team, onRotaOnly: true)
      if onRota >= 0 { return onRota }
    }
    let own = mostHeadroom(in: team, onRotaOnly: false)
    if own >= 0 { return own }
    var best: Int32 = -1
    var most = 0.0
    for other in teamsOfKind(kind) where other != team {
      let candidate = mostHeadroom(in: other, onRotaOnly: false)
      if candidate >= 0 {
        let room = headroom(of: Int(candidate))
        if room > most {
          most = room
          best = candidate
        }
      }
    }
    return best
  }

  /// The first of those with most headroom; of duty workers only those whose week it is, one in so
  /// many: those whose row in `workers`, with the room for more posts in earlier teams counted in,
  /// and the number of the week add up to a multiple of it.
  private func mostHeadroom(in team: Int, onRotaOnly: Bool) -> Int32 {
    let ceiling = assumptions.workforce.caseloadCeiling[Int(teams[team].kind.rawValue)]
    let newlyQualified = ceiling * assumptions.workforce.newlyQualifiedCaseloadShare
    let posts = posts(of: team)
    var worker = posts.lowerBound
    var step = 1
    if onRotaOnly {
      step = max(1, Int(assumptions.workforce.dutyRotaWeeks))
      let turn = (worker + Int(week)) % step
      if turn != 0 { worker += turn > 0 ? step - turn : -turn }
    }
    let soon = today + 7
    var best = -1
    // Numbers above 0 compare as their bits do, and whole numbers are chosen without a jump: who it
    // is cannot be foreseen.
    var most = Int64(0)
    workers.forEach(in: worker..<max(worker, posts.upperBound), step: step) { row, person in
      let limit = person.qualifiedFrom > today ? newlyQualified : ceiling
      let room = Int64(bitPattern: (limit - Double(person.caseload)).bitPattern)
      // Nobody is back in an empty post.
      let candidate = person.backOn <= soon ? room : 0
      best = candidate > most ? row : best
      most = max(most, candidate)
    }
    return Int32(truncatingIfNeeded: best)
  }

  /// Children whom a worker could still take on.
  func headroom(of worker: Int) -> Double {
    let kind = Int(teams[Int(workers[worker].team)].kind.rawValue)
    var ceiling = assumptions.workforce.caseloadCeiling[kind]
    if workers[worker].qualifiedFrom > today {
      ceiling *= assumptions.workforce.newlyQualifiedCaseloadShare
    }
    return ceiling - Double(workers[worker].caseload)
  }

  /// Posts of a team, those that are no longer established included, as rows of `workers`.
  func posts(of team: Int) -> Range<Int> {
    let first = Int(teams[team].firstPost)
    return first..<(first + Int(teams[team].posts))
  }

  /// Teams of a kind, as rows of `teams`.
  func teamsOfKind(_ kind: TeamKind) -> ArraySlice<Int> {
    let index = Int(kind.rawValue)
    return teamRows[firstTeamOfKind[index]..<firstTeamOfKind[index + 1]]
  }

  /// The team of a kind with the fewest children held or waiting for each of its workers, the first of
  /// equals; nil where there is none of the kind.
  func freestTeam(_ kind: TeamKind) -> Int? {
    let candidates = teamsOfKind(kind)
    if candidates.count < 2 { return candidates.first }
    var best: Int?
    var least = Double.infinity
    for team in candidates {
      let (held, workers) = childrenAndWorkers(of: team)
      // A team without workers has cases only where no team has any.
      let each = workers > 0 ? held / workers : 1e12
      if each < least {
        best = team
        least = each
      }
    }
    return best
  }

  /// The children whom a team's workers hold, or who wait for one, and its workers.
  func childrenAndWorkers(of team: Int) -> (children: Double, workers: Double) {
    var children = Double(teams[team].waitingChildren)
    var workers = 0.0
    for post in posts(of: team) where self.workers[post].isFilled {
      children += Double(self.workers[post].caseload)
      workers += 1
    }
    return (children, workers)
  }

  /// The team of a kind that is `number`-th, counted round; nil where there is none of the kind.
  func team(_ kind: TeamKind, number: Int) -> Int? {
    let index = Int(kind.rawValue)
    let count = firstTeamOfKind[index + 1] - firstTeamOfKind[index]
    if count == 0 { return nil }
    return teamRows[firstTeamOfKind[index] + number % count]
  }
}
