import Engine

enum WorkKind {
  // Piles.
  case screening, triage, conferenceChair, reviewChair, fosterAssessment, fosterSupervision
  case adopterAssessment, adoptionMatch, courtWork
  // Of cases.
  case assessmentVisit, assessmentWriting, enquiry, conferenceReport, needVisit, needPlan, handover
  case closing, planVisit, planRenewal, reviewReport, proceedings
  case initialContact, earlyHelpAssessment, earlyHelpSupport
  case admission, placementMove, careVisit, carePlan, careReview, educationPlan, leavingWork
  case rightChildReview, adviserContact, pathwayPlan
}

/// A piece of work: of a named case, or in the pile of a team.
struct Work {
  let kind: WorkKind
  let subject: Int
  let theCase: Int?
  var team: Int
  var hours: Double
  let due: Int32
  let isUrgent: Bool
  /// When it came to whoever has it.
  var arrival: Int

  /// Urgent work first, then by due day, then in order of arrival.
  func goesBefore(_ other: Work) -> Bool {
    if isUrgent != other.isUrgent { return isUrgent }
    return due != other.due ? due < other.due : arrival < other.arrival
  }
}

extension NaiveSimulation {
  // MARK: Posting

  func post(
    _ kind: WorkKind, _ subject: Int, of number: Int, hours: Double, due: Int32,
    isUrgent: Bool = false
  ) {
    post(kind, subject, number, cases[number].team, hours, due, isUrgent)
  }

  /// To the pile of a team of the kind: of several, the one with fewest hours for each worker, where
  /// a later team must have fewer by more than a thousandth of an hour. It is done at once where
  /// there is none.
  func postToPile(
    _ kind: WorkKind, _ subject: Int, of teamKind: TeamKind, hours: Double, due: Int32,
    isUrgent: Bool = false
  ) {
    let candidates = teams(of: teamKind)
    if candidates.isEmpty {
      finish(kind, subject, of: nil, due: due)
      return
    }
    var team = candidates[0]
    for other in candidates where pile(of: other) < pile(of: team) - 0.001 { team = other }
    post(kind, subject, nil, team, hours, due, isUrgent)
  }

  /// The hours of the work in a team's pile, for each of its workers. A team without workers has
  /// work only where no team has any.
  private func pile(of team: Int) -> Double {
    let workers = workers(of: team).count
    if workers == 0 { return 1e12 }
    return sum(work.filter { $0.team == team }.map(\.hours)) / Double(workers)
  }

  private func post(
    _ kind: WorkKind, _ subject: Int, _ number: Int?, _ team: Int, _ hours: Double, _ due: Int32,
    _ isUrgent: Bool
  ) {
    arrivals += 1
    let new = Work(
      kind: kind, subject: subject, theCase: number, team: team, hours: max(0, hours), due: due,
      isUrgent: isUrgent, arrival: arrivals)
    teams[team].needed.append(new.hours)
    work.append(new)
  }

  // MARK: Falling away and moving

  func workInOrder(where isMeant: (Work) -> Bool) -> [Int] {
    work.indices.filter { isMeant(work[$0]) }.sorted { work[$0].goesBefore(work[$1]) }
  }

  func drop(_ piece: Work) {
    teams[piece.team].dropped.append(piece.hours)
  }

  func dropWork(_ kind: WorkKind, of number: Int) {
    guard let place = workInOrder(where: { $0.theCase == number && $0.kind == kind }).first else {
      return
    }
    drop(work.remove(at: place))
  }

  /// A case's work goes to other hands, behind what is of the same rank there; to another team it
  /// is work that fell away here and appeared there.
  func takeWork(of number: Int, to team: Int) {
    for place in workInOrder(where: { $0.theCase == number }) {
      arrivals += 1
      work[place].arrival = arrivals
      if work[place].team == team { continue }
      drop(work[place])
      teams[team].dropped.append(-work[place].hours)
      work[place].team = team
    }
  }

  // MARK: The day

  /// Each worker spends the day's hours on the work of their own cases; what is left over in a team
  /// covers urgent work of cases without a worker, then of absent colleagues in their order. A
  /// pile is worked with the team's hours together.
  func workTheDay() {
    let startsLeave =
      !(today - Int32(weekday)..<today).contains { calendar.isWorkingDay($0) }
      || today == plan.openingDay.number + 1
    for team in teams.indices {
      let sicknessBefore = teams[team].sickness
      teams[team].sickness += rateOfSickness(in: team)
      for worker in workers(of: team) where posts[worker].backOn <= today {
        // Who comes or comes back has new luck.
        if posts[worker].backOn <= lastWorkingDay { continue }
        posts[worker].absences += 1
        posts[worker].bears =
          sicknessBefore
          + luck.exponential(mean: 1, posts[worker].person, .sickness, posts[worker].absences)
      }
      var left = 0.0
      if teams[team].kind.holdsCases {
        var absent: [Int] = []
        for named in workers(of: team) {
          if let hours = findHours(of: named, startsLeave: startsLeave) {
            left += spend(hours, of: team) { worker(of: $0) == named }
          } else {
            absent.append(named)
          }
        }
        left = spend(left, of: team) { $0.isUrgent && isWaiting($0, with: team) }
        for named in absent where left > 0 {
          left = spend(left, of: team) { $0.isUrgent && worker(of: $0) == named }
        }
      } else {
        for worker in workers(of: team) {
          left += findHours(of: worker, startsLeave: startsLeave) ?? 0
        }
        _ = spend(left, of: team) { isWaiting($0, with: team) }
      }
    }
  }

  func worker(of piece: Work) -> Int? { piece.theCase.flatMap { cases[$0].worker } }

  /// Whether a piece lies in a team's pile, or is of a case that waits for a worker there.
  func isWaiting(_ piece: Work, with team: Int) -> Bool {
    piece.team == team && worker(of: piece) == nil
  }

  /// Spends hours on the pieces that are meant; what is finished takes effect at once, and may bring
  /// about more. Returns the hours left.
  private func spend(
    _ hours: Double, of team: Int, on isMeant: (Work) -> Bool
  ) -> Double {
    var left = hours
    while left > 0 {
      guard let place = workInOrder(where: { isMeant($0) }).first else { return left }
      let spent = min(left, work[place].hours)
      left -= spent
      teams[team].worked.append(spent)
      if work[place].hours > spent {
        work[place].hours -= spent
        return 0
      }
      let done = work.remove(at: place)
      finish(done.kind, done.subject, of: done.theCase, due: done.due)
    }
    return left
  }

  /// A worker's hours for children today; nil when sick or on leave.
  ///
  /// Leave begins on the first working day of a week and lasts for the week; sickness comes in
  /// spells whose first day is today.
  private func findHours(of worker: Int, startsLeave: Bool) -> Double? {
    if posts[worker].backOn > today { return nil }
    let team = posts[worker].team
    let kind = Int(teams[team].kind.rawValue)
    let person = posts[worker].person
    let force = figures.workforce
    let leave = force.leaveShare[Int(calendarMonth.month) - 1]
    if startsLeave && luck.happens(leave, person, .leave, week) {
      posts[worker].backOn = today + 7 - Int32(weekday)
      return nil
    }
    if posts[worker].bears <= teams[team].sickness {
      let spell = max(1, force.sickSpellMeanDays)
      let further = luck.exponential(mean: spell - 1, person, .sickSpell, today)
      let back = workingDays(1 + Int32(further + 0.5), after: today)
      posts[worker].backOn = back
      if teams[team].kind.isEarlyHelp {
        count(
          .earlyHelpSickness, Int(calendar.workingDays(after: today - 1, through: back - 1)))
      }
      return nil
    }
    var hours = force.hoursPerDay[kind] * (1 - force.hoursLostShare[kind])
    if posts[worker].qualifiedFrom > today { hours *= force.newlyQualifiedHoursShare }
    teams[team].available.append(hours)
    return hours
  }

  /// The rate of a day at which workers fall sick; a year has 253 working days.
  private func rateOfSickness(in team: Int) -> Double {
    let force = figures.workforce
    let kind = Int(teams[team].kind.rawValue)
    return force.sickDaysPerYear[kind] / (max(1, force.sickSpellMeanDays) * 253)
  }

  private var lastWorkingDay: Int32 {
    var day = today - 1
    while !calendar.isWorkingDay(day) { day -= 1 }
    return day
  }

  /// What finished work brings about.
  func finish(_ kind: WorkKind, _ subject: Int, of number: Int?, due: Int32) {
    switch kind {
    case .screening: decideContact(subject)
    case .triage: decideTriage(subject)
    case .conferenceChair, .conferenceReport: conferencePartDone(subject)
    case .reviewChair, .reviewReport: planReviewPartDone(subject)
    case .fosterAssessment: fosterAssessmentDone(subject)
    case .adopterAssessment: adopterAssessmentDone(subject)
    case .assessmentVisit:
      families[subject].isVisited = true
      writeAssessmentIfReady(of: subject)
    case .assessmentWriting: completeAssessment(of: subject)
    case .enquiry:
      families[subject].isEnquiryWorked = true
      concludeEnquiryIfReady(into: subject)
    case .needVisit: needVisitDone(subject)
    case .needPlan: needPlanDone(subject)
    case .closing: closeNeed(of: subject)
    case .planVisit: planVisitDone(subject)
    case .planRenewal: planRenewalDone(subject)
    case .initialContact: initialContactDone(subject)
    case .earlyHelpSupport: supportHeld(for: subject, due: due)
    case .adviserContact: adviserContactMade(with: subject, due: due)
    case .earlyHelpAssessment: completeEarlyHelpAssessment(of: subject, byPartner: false)
    case .careVisit: careVisitDone(subject)
    case .carePlan: carePlanDone(subject)
    case .careReview: careReviewPartDone(subject)
    case .educationPlan: educationPlanDone(subject)
    case .leavingWork:
      stays[subject].isLeavingWorked = true
      leaveIfReady(subject)
    case .rightChildReview: rightChildReviewDone(subject)
    case .pathwayPlan: pathwayPlanDone(cases[number!].subject)
    case .fosterSupervision, .adoptionMatch, .courtWork, .handover, .proceedings,
      .admission, .placementMove:
      break
    }
  }
}
