/// Who holds which case: opening, allocating, moving and closing.
///
/// Allocation rule (a documented model assumption): a new case goes to the worker of its home team
/// with the most headroom; where the home team has none, to the worker with most headroom in any
/// team of the kind; where there is none it waits in the home team's queue, first come first served.
/// In duty teams only the workers whose week it is take new work, unless none of them has room.
extension Simulation {
  /// Opens a named case and allocates it where there is room; returns its row.
  mutating func openCase(
    _ kind: CaseSubject, _ subject: Int, team: Int, weight: Int16, worker: Int32 = -1
  ) -> Int32 {
    let new = NamedCase(kind: kind, subject: Int32(subject), team: Int16(team), weight: weight)
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
  mutating func closeCase(_ row: Int32) {
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
  mutating func changeWeight(of row: Int32, by change: Int16) {
    let index = Int(row)
    cases[index].weight += change
    if cases[index].worker >= 0 {
      workers[Int(cases[index].worker)].caseload += Int32(change)
    } else {
      teams[Int(cases[index].team)].waitingChildren += Int32(change)
    }
  }

  /// Gives every case that waits a worker, as far as there is room.
  mutating func allocateWaitingCases() {
    for team in teams.indices {
      while teams[team].firstWaiting >= 0 {
        let row = teams[team].firstWaiting
        let worker = workerWithRoom(forCaseOf: team)
        if worker < 0 { break }
        unqueue(row)
        give(row, to: worker)
      }
    }
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
    let worker = teams[team].firstWaiting >= 0 ? -1 : workerWithRoom(forCaseOf: team)
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
    workers[Int(worker)].caseload += Int32(cases[index].weight)
    workers[Int(worker)].cases += 1
    moveTasks(ofCase: row, from: from, to: worker, fromTeam: fromTeam, toTeam: toTeam)
    if cases[index].kind == .earlyHelpFamily { earlyHelpAllocated(Int(cases[index].subject)) }
  }

  /// Takes a case from its worker or out of the queue; its work stays where it is.
  private mutating func withdraw(_ row: Int32) {
    let index = Int(row)
    let worker = cases[index].worker
    if worker >= 0 {
      workers[Int(worker)].caseload -= Int32(cases[index].weight)
      workers[Int(worker)].cases -= 1
      cases[index].worker = -1
    } else {
      unqueue(row)
    }
  }

  private mutating func enqueue(_ row: Int32) {
    let index = Int(row)
    let team = Int(cases[index].team)
    cases[index].nextWaiting = -1
    if teams[team].lastWaiting >= 0 {
      cases[Int(teams[team].lastWaiting)].nextWaiting = row
    } else {
      teams[team].firstWaiting = row
    }
    teams[team].lastWaiting = row
    teams[team].waitingChildren += Int32(cases[index].weight)
  }

  private mutating func unqueue(_ row: Int32) {
    let team = Int(cases[Int(row)].team)
    var before: Int32 = -1
    var at = teams[team].firstWaiting
    while at >= 0, at != row {
      before = at
      at = cases[Int(at)].nextWaiting
    }
    if at < 0 { return }
    let next = cases[Int(row)].nextWaiting
    if before >= 0 {
      cases[Int(before)].nextWaiting = next
    } else {
      teams[team].firstWaiting = next
    }
    if teams[team].lastWaiting == row { teams[team].lastWaiting = before }
    cases[Int(row)].nextWaiting = -1
    teams[team].waitingChildren -= Int32(cases[Int(row)].weight)
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

  private func mostHeadroom(in team: Int, onRotaOnly: Bool) -> Int32 {
    let rota = max(1, Int32(assumptions.workforce.dutyRotaWeeks))
    let ceiling = assumptions.workforce.caseloadCeiling[Int(teams[team].kind.rawValue)]
    let newlyQualified = ceiling * assumptions.workforce.newlyQualifiedCaseloadShare
    var best: Int32 = -1
    var most = 0.0
    for worker in posts(of: team) where workers[worker].isFilled {
      let isNew = workers[worker].qualifiedFrom > today
      let room = (isNew ? newlyQualified : ceiling) - Double(workers[worker].caseload)
      if room <= most || workers[worker].backOn > today + 7 { continue }
      if onRotaOnly && (Int32(worker) + week) % rota != 0 { continue }
      most = room
      best = Int32(worker)
    }
    return best
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

  /// The team of a kind that is `number`-th, counted round; nil where there is none of the kind.
  func team(_ kind: TeamKind, number: Int) -> Int? {
    let index = Int(kind.rawValue)
    let count = firstTeamOfKind[index + 1] - firstTeamOfKind[index]
    if count == 0 { return nil }
    return teamRows[firstTeamOfKind[index] + number % count]
  }
}
