/// Work: how it is posted, and the day on which it is done.
///
/// Rule of the day (a documented model assumption): each worker at work spends the day's hours on
/// urgent work first, then by due day, then in order of arrival; what does not fit stays, and is
/// late when its due day passes. Hours that are left over in a team cover the urgent work of absent
/// colleagues and of cases without a worker. A pile (front door, chairs, fostering) is worked by its team's
/// hours together in the same order.
extension Simulation {
  /// Posts a piece of work of a named case.
  mutating func post(
    _ kind: TaskKind, subject: Int, ofCase row: Int32, hours: Double, due: Int32,
    isUrgent: Bool = false
  ) {
    let team = Int(cases[Int(row)].team)
    insert(kind, subject, row, team, hours, due, isUrgent, into: worklist(ofCase: row))
  }

  /// Posts a piece of work to the pile of a team of a kind: of several, the one with the fewest
  /// hours waiting for each of its workers, the first of those within a thousandth of an hour. It is
  /// done at once where there is none of the kind.
  mutating func postToPile(
    _ kind: TaskKind, subject: Int, team teamKind: TeamKind, hours: Double, due: Int32,
    isUrgent: Bool = false
  ) {
    guard let team = teamWithSmallestPile(teamKind) else {
      complete(
        Task(
          kind, subject: Int32(subject), caseRow: -1, team: -1, hours: 0, due: due,
          isUrgent: false))
      return
    }
    insert(kind, subject, -1, team, hours, due, isUrgent, into: waitingList(of: team))
  }

  func teamWithSmallestPile(_ kind: TeamKind) -> Int? {
    // The hours are a running sum: what parts two equal piles by less is its rounding.
    let tie = 0.001
    let candidates = teamsOfKind(kind)
    if candidates.count < 2 { return candidates.first }
    var best: Int?
    var least = Double.infinity
    for team in candidates {
      let staff = posts(of: team).reduce(0.0) { $0 + (workers[$1].isFilled ? 1 : 0) }
      // A team without workers has work only where no team has any.
      let pile = staff > 0 ? teams[team].hoursWaiting / staff : 1e12
      if pile < least - tie {
        best = team
        least = pile
      }
    }
    return best
  }

  private mutating func insert(
    _ kind: TaskKind, _ subject: Int, _ row: Int32, _ team: Int, _ hours: Double, _ due: Int32,
    _ isUrgent: Bool, into list: Int32
  ) {
    let amount = max(0, hours)
    teams[team].month.hoursNeeded += amount
    work.insert(
      Task(
        kind, subject: Int32(subject), caseRow: row, team: Int16(team), hours: amount, due: due,
        isUrgent: isUrgent),
      into: list)
  }

  /// Everybody's working day.
  mutating func workTheDay() {
    let weekSoFar = calendar.workingDays(after: today - weekday - 1, through: today)
    let startsLeave = weekSoFar == 1 || today == firstDay
    let lastWorkingDay = calendar.adding(workingDays: -1, to: today)
    for team in teams.indices {
      let day = teamDay(of: team, startsLeave: startsLeave, lastWorkingDay: lastWorkingDay)
      absentToday.keepFirst(0)
      var left = 0.0
      if day.kind.holdsCases {
        for worker in posts(of: team) {
          let hours = findHours(of: worker, on: day)
          if hours > 0 { left += spend(hours, on: Int32(worker), team: team) }
        }
        if left > 0 { coverUrgentWork(of: team, hours: left) }
      } else {
        for worker in posts(of: team) { left += findHours(of: worker, on: day) }
        _ = spend(left, on: waitingList(of: team), team: team)
      }
    }
  }

  /// Spends what is left of a team's day on urgent work that nobody at work is named for.
  private mutating func coverUrgentWork(of team: Int, hours: Double) {
    var left = spend(hours, on: waitingList(of: team), team: team, urgentOnly: true)
    for place in absentToday.indices where left > 0 {
      left = spend(left, on: absentToday[place], team: team, urgentOnly: true)
    }
  }

  /// Spends hours on a list of work; what is finished takes effect at once. Returns what is left.
  @inline(__always)
  private mutating func spend(
    _ hours: Double, on list: Int32, team: Int, urgentOnly: Bool = false
  ) -> Double {
    var left = hours
    while left > 0, let row = work.firstRow(of: list) {
      if urgentOnly && !work[row].isUrgent { return left }
      let needed = work[row].hours
      if needed > left {
        teams[team].month.hoursWorked += left
        work.work(left, on: row)
        return 0
      }
      teams[team].month.hoursWorked += needed
      left -= needed
      events += 1
      complete(work.removeFirst(of: list))
    }
    return left
  }

  /// Finds the hours that a worker has for children today, none when sick or on leave, and writes
  /// down who is absent.
  ///
  /// Sickness comes in spells; leave in whole weeks, from the first working day of the week on,
  /// more of them in the months in which people go. Nobody knows of a spell before the worker's
  /// turn has come: a case that a colleague's work opens until then may still be given to them.
  ///
  /// A spell starts when the rates of the days since the worker came, or came back, have added up to
  /// what the worker's luck will bear (`Worker.bears`): on a day of rate r with a chance of 1 - exp(-r).
  @inline(__always)
  private mutating func findHours(of worker: Int, on day: TeamDay) -> Double {
    if workers[worker].backOn <= today {
      if workers[worker].backOn > day.lastWorkingDay { comeToWork(worker, on: day) }
      if day.startsLeave && day.ofLeave.uniform(workers[worker].luckKey) < day.leaveShare {
        workers[worker].backOn = today + 7 - weekday
      } else if workers[worker].bears <= day.sickness {
        fallSick(worker, on: day)
      } else {
        let isNew = workers[worker].qualifiedFrom > today
        let hours = isNew ? day.hoursOfNewlyQualified : day.hours
        teams[Int(workers[worker].team)].month.hoursAvailable += hours
        return hours
      }
    }
    if workers[worker].isFilled { absentToday.append(Int32(worker)) }
    return 0
  }

  /// The first day at work, or the first one back.
  @inline(never)
  private mutating func comeToWork(_ worker: Int, on day: TeamDay) {
    workers[worker].absences += 1
    let more = luck.exponential(
      mean: 1, workers[worker].luckKey, .sickness, workers[worker].absences)
    workers[worker].bears = day.sicknessBefore + more
  }

  @inline(never)
  private mutating func fallSick(_ worker: Int, on day: TeamDay) {
    let length = luck.exponential(
      mean: day.sickSpellDays - 1, workers[worker].luckKey, .sickSpell, today)
    let back = calendar.adding(workingDays: 1 + Int32(length + 0.5), to: today)
    workers[worker].backOn = back
    if day.kind.isEarlyHelp {
      count(.earlyHelpSickness, Double(calendar.workingDays(after: today - 1, through: back - 1)))
    }
  }

  /// Where the work of a case is: with its worker, or waiting with its team.
  func worklist(ofCase row: Int32) -> Int32 {
    let worker = cases[Int(row)].worker
    return worker >= 0 ? worker : waitingList(of: Int(cases[Int(row)].team))
  }

  /// The list of a team's own: its pile, or the work of its cases that wait for a worker.
  func waitingList(of team: Int) -> Int32 { Int32(workers.count + team) }

  /// Lets all work of a case fall away.
  mutating func dropTasks(ofCase row: Int32) {
    let list = worklist(ofCase: row)
    while let task = work.removeTask(ofCase: row, from: list) { drop(task) }
  }

  /// Lets one kind of work of a case fall away.
  mutating func dropTask(_ kind: TaskKind, of subject: Int, ofCase row: Int32) {
    if let task = work.removeTask(kind, of: Int32(subject), from: worklist(ofCase: row)) {
      drop(task)
    }
  }

  /// Lets one kind of work fall away that lies in the pile of a team, if it does.
  mutating func dropTask(_ kind: TaskKind, of subject: Int, fromPileOf team: Int) {
    if let task = work.removeTask(kind, of: Int32(subject), from: waitingList(of: team)) {
      drop(task)
    }
  }

  private mutating func drop(_ task: Task) {
    teams[Int(task.team)].month.hoursDropped += task.hours
  }

  /// Hands over the work of a case, in its order, each piece behind those of its own rank. To another
  /// team it is work that was dropped here, and negatively so there.
  mutating func moveTasks(
    ofCase row: Int32, from: Int32, to: Int32, fromTeam: Int, toTeam: Int
  ) {
    if from == to { return }
    while var task = work.removeTask(ofCase: row, from: from) {
      if fromTeam != toTeam {
        teams[fromTeam].month.hoursDropped += task.hours
        teams[toTeam].month.hoursDropped -= task.hours
        task.team = Int16(toTeam)
      }
      work.insert(task, into: to)
    }
  }

  /// What finished work brings about. (One copy of it in the program: what is run every day should
  /// fit into the processor's cache.)
  @inline(never)
  mutating func complete(_ task: Task) {
    let subject = Int(task.subject)
    switch task.kind {
    case .screening: decideContact(subject)
    case .triage: decideTriage(subject)
    case .conferenceChair: conferencePartDone(subject)
    case .reviewChair: planReviewPartDone(subject)
    case .fosterAssessment: fosterAssessmentDone(task.subject)
    case .handover, .fosterSupervision, .adoptionMatch, .courtWork, .proceedings, .admission,
      .placementMove, .initialHealth, .healthReview, .dentalCheck:
      break
    case .adopterAssessment: adopterAssessmentDone(task.subject)
    case .assessmentVisit:
      families[subject].assessmentVisited = true
      postAssessmentCompletion(of: subject)
    case .assessmentCompletion: completeAssessment(of: subject)
    case .enquiry:
      families[subject].enquiryWorked = true
      concludeEnquiry(into: subject)
    case .conferenceReport: conferencePartDone(subject)
    case .needVisit: needVisitDone(subject)
    case .needPlan: needPlanDone(subject)
    case .closing: closeNeed(of: subject)
    case .planVisit: planVisitDone(subject)
    case .planRenewal: planRenewalDone(subject)
    case .reviewReport: planReviewPartDone(subject)
    case .earlyHelpInitialContact: initialContactDone(subject)
    case .earlyHelpAssessment: completeEarlyHelpAssessment(of: subject, byPartner: false)
    case .earlyHelpSupport: supportDone(subject, due: task.due)
    case .careVisit: careVisitDone(subject)
    case .carePlan: carePlanDone(subject)
    case .careReviewReport, .careReviewOfficer: careReviewPartDone(subject)
    case .educationPlan: educationPlanDone(subject)
    case .leavingWork:
      care[subject].leavingWorked = true
      leaveIfReady(subject)
    case .rightChildReview: rightChildReviewDone(subject)
    case .adviserContact: adviserContactDone(subject, due: task.due)
    case .pathwayPlan: pathwayPlanDone(subject, caseRow: task.caseRow)
    }
  }
}

/// What a working day is like for the workers of one team.
private struct TeamDay {
  let kind: TeamKind
  /// Hours for children of an experienced worker at work.
  let hours: Double
  let hoursOfNewlyQualified: Double
  /// The team's `sickness`, today's included and not; and how long a spell is on average, in
  /// working days.
  let sickness: Double
  let sicknessBefore: Double
  let sickSpellDays: Double
  let leaveShare: Double
  /// Whether a week's leave can start: on the first working day of a week.
  let startsLeave: Bool
  let ofLeave: LuckOfOccasion
  let lastWorkingDay: Int32
}

extension Simulation {
  private mutating func teamDay(
    of team: Int, startsLeave: Bool, lastWorkingDay: Int32
  ) -> TeamDay {
    let kind = teams[team].kind
    let row = Int(kind.rawValue)
    let sickSpellDays = max(1, assumptions.workforce.sickSpellMeanDays)
    let hours =
      assumptions.workforce.hoursPerDay[row] * (1 - assumptions.workforce.hoursLostShare[row])
    let before = teams[team].sickness
    // A year has 253 working days.
    teams[team].sickness += assumptions.workforce.sickDaysPerYear[row] / (sickSpellDays * 253)
    return TeamDay(
      kind: kind, hours: hours,
      hoursOfNewlyQualified: hours * assumptions.workforce.newlyQualifiedHoursShare,
      sickness: teams[team].sickness, sicknessBefore: before, sickSpellDays: sickSpellDays,
      leaveShare: assumptions.workforce.leaveShare[Int(calendarMonth.month) - 1],
      startsLeave: startsLeave, ofLeave: luck.on(.leave, week),
      lastWorkingDay: lastWorkingDay)
  }
}
