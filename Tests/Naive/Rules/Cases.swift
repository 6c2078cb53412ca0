import Engine

/// Somebody's case: held by one worker or waiting in the queue of a team.
struct Case {
  enum Subject: Equatable {
    case family(Int), earlyHelpFamily(Int), stay(Int), reviewedChild(Int), leaver(Int)
  }

  let subject: Subject
  /// A worker who leaves gives cases back by row.
  let row: Int
  var team: Int
  /// The post of the worker who holds it.
  var worker: Int?
  var isOpen = true
  /// When it joined the queue.
  var arrival = 0
}

/// Who holds which case.
extension NaiveSimulation {
  func openCase(_ subject: Case.Subject, team: Int, worker: Int? = nil) -> Int {
    cases.append(Case(subject: subject, row: caseRows.take(), team: team))
    let new = cases.count - 1
    if let worker { give(new, to: worker) } else { allocateOrQueue(new) }
    return new
  }

  /// Closes a case; what work waits for it falls away.
  func closeCase(_ number: Int) {
    for place in workInOrder(where: { $0.theCase == number }) { drop(work[place]) }
    work.removeAll { $0.theCase == number }
    cases[number].isOpen = false
    cases[number].worker = nil
    caseRows.letGo(cases[number].row)
  }

  /// Children that a case counts for: a family has those who are at home, Early Help counts
  /// families.
  func weight(of number: Int) -> Int {
    if case .family(let family) = cases[number].subject { return home(family) }
    return 1
  }

  func caseload(of worker: Int) -> Int {
    cases.indices.reduce(0) {
      cases[$1].isOpen && cases[$1].worker == worker ? $0 + weight(of: $1) : $0
    }
  }

  /// A team's cases without a worker, in the order in which they came.
  func queue(of team: Int) -> [Int] {
    cases.indices
      .filter { cases[$0].isOpen && cases[$0].worker == nil && cases[$0].team == team }
      .sorted { cases[$0].arrival < cases[$1].arrival }
  }

  /// The cases without a worker of all teams of a kind, in the order in which they came.
  func queue(of kind: TeamKind) -> [Int] {
    teams(of: kind).flatMap(queue).sorted { cases[$0].arrival < cases[$1].arrival }
  }

  func waitingChildren(of team: Int) -> Int { queue(of: team).reduce(0) { $0 + weight(of: $1) } }

  func allocateWaitingCases() {
    for kind in TeamKind.allCases {
      for waiting in queue(of: kind) {
        guard let worker = workerWithRoom(forCaseOf: cases[waiting].team) else { break }
        give(waiting, to: worker)
      }
    }
  }

  /// Hands a case over to another team, with its work.
  func moveCase(_ number: Int, to team: Int) {
    if cases[number].team == team { return }
    takeWork(of: number, to: team)
    cases[number].worker = nil
    cases[number].team = team
    allocateOrQueue(number)
  }

  /// The worker has left: the case goes to the end of the team's queue.
  func sendBackToQueue(_ number: Int) {
    takeWork(of: number, to: cases[number].team)
    cases[number].worker = nil
    if case .family(let family) = cases[number].subject { lengthenNeed(of: family) }
    enqueue(number)
  }

  /// Nobody overtakes those who wait already.
  private func allocateOrQueue(_ number: Int) {
    let team = cases[number].team
    let others = queue(of: teams[team].kind).filter { $0 != number }
    if others.isEmpty, let worker = workerWithRoom(forCaseOf: team) {
      give(number, to: worker)
    } else {
      enqueue(number)
    }
  }

  private func enqueue(_ number: Int) {
    arrivals += 1
    cases[number].arrival = arrivals
  }

  private func give(_ number: Int, to worker: Int) {
    takeWork(of: number, to: posts[worker].team)
    cases[number].team = posts[worker].team
    cases[number].worker = worker
    if case .earlyHelpFamily(let family) = cases[number].subject { earlyHelpAllocated(family) }
  }

  // MARK: Who has room

  /// The worker with most room in the team; of duty workers first those whose week it is. Where the
  /// team has no room, the worker with most in any other team of the kind.
  private func workerWithRoom(forCaseOf team: Int) -> Int? {
    let kind = teams[team].kind
    if kind == .duty, let worker = mostRoom(among: workers(of: team).filter(isOnRota)) {
      return worker
    }
    if let worker = mostRoom(among: workers(of: team)) { return worker }
    return mostRoom(among: teams(of: kind).filter { $0 != team }.flatMap { workers(of: $0) })
  }

  /// The first of those with most room, of those who are at work or back within a week.
  private func mostRoom(among workers: [Int]) -> Int? {
    let able = workers.filter { posts[$0].backOn <= today + 7 && room(of: $0) > 0 }
    let most = able.map(room).max()
    return able.first { room(of: $0) == most }
  }

  /// Children whom a worker could still take on.
  private func room(of worker: Int) -> Double {
    var ceiling = figures.workforce.caseloadCeiling[Int(teams[posts[worker].team].kind.rawValue)]
    if posts[worker].qualifiedFrom > today {
      ceiling *= figures.workforce.newlyQualifiedCaseloadShare
    }
    return ceiling - Double(caseload(of: worker))
  }

  /// It is a duty worker's week once in so many, by the number of the post among all posts of the
  /// authority, room for more of them counted in.
  private func isOnRota(_ post: Int) -> Bool {
    let weeks = max(1, Int(figures.workforce.dutyRotaWeeks))
    return (post + Int(week)) % weeks == 0
  }
}
