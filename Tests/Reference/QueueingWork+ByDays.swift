import Engine

extension QueueingWork {
  /// Does the work a day at a time, on the engine's own diary, named cases, rule of allocation and
  /// luck.
  ///
  /// Where days make it differ: families come at the beginning of their day and durations are whole
  /// days of the right mean; a day's order is what falls due, allocation to those who wait, new
  /// families. And the engine's rule gives a family to a worker with any room, though not for all of
  /// its children.
  public static func byDays(
    seed: UInt64, workers: Int = workers, days: Int32 = days
  ) -> Figures {
    var work = WorkByDays(seed: seed, workers: workers, days: days)
    for day in 0..<days { work.simulate(day) }
    return work.figures()
  }
}

/// The work in progress.
private struct WorkByDays: ~Copyable {
  private struct Child {
    var row: Int32
    var ends: Int32 = 0
    var visits: Int32 = 0
  }

  private struct Family {
    var row: Int32
    var first: Int32
    var size: Int32
    var came: Int32
  }

  private struct Beginning {
    var child: Int32
    var length = 0.0
  }

  private struct Entry {
    var child: Int32
    var day: Int16
    var step: QueueingWork.Step
  }

  private var simulation: Simulation
  private var diary: Diary
  private let draws: QueueingWork.Draws
  private var children = Rows<Child>(capacity: 65_536)
  private var waiting = Rows<Family>()
  /// The first of `waiting` who still waits.
  private var next = 0
  /// The children whose assessments begin today.
  private var begun = Rows<Beginning>()
  private var families: UInt64 = 0
  private var log = Rows<Entry>(capacity: 262_144)
  private var days: Int32
  private var today: Int32 = 0
  private var childrenWaiting = 0
  private var inAssessment = 0
  private var onPlans = 0
  private var inCare = 0
  private var allocated = 0
  private var waited = 0
  private var sums = (waiting: 0, inAssessment: 0)

  init(seed: UInt64, workers: Int, days: Int32) {
    var assumptions = Assumptions()
    let kind = Int(TeamKind.leavingCare.rawValue)
    assumptions.workforce.teamCount = 1
    assumptions.workforce.teams[0].kind = Double(kind)
    assumptions.workforce.teams[0].posts = Double(workers)
    assumptions.workforce.teams[0].permanent = Double(workers)
    assumptions.workforce.caseloadCeiling[kind] = Double(QueueingWork.ceiling)
    let plan = SimulationPlan(
      assumptions: assumptions, levers: [], opening: OpeningPosition(),
      openingDay: Day(year: 2018, month: 3, day: 31), lastMonth: Month(year: 2018, month: 4))
    simulation = Simulation(plan: plan, seed: seed, replication: 0)
    draws = QueueingWork.Draws(luck: Luck(seed: seed, replication: 0))
    diary = Diary(firstDay: 0, lastDay: days)
    self.days = days
  }

  mutating func simulate(_ day: Int32) {
    today = day
    diary.turn(to: day)
    for place in diary.places {
      let entry = diary.due[place]
      take(entry.event, entry.subject)
    }
    allocateThoseWhoWait()
    for _ in 0..<draws.families(on: day) { refer() }
    beginAssessments()
    if day >= QueueingWork.filling {
      sums.waiting += childrenWaiting
      sums.inAssessment += inAssessment
    }
  }

  private mutating func refer() {
    let size = draws.children(inFamily: families)
    families += 1
    let first = Int32(children.count)
    let row = simulation.openCase(.family, 0, team: 0, weight: Int16(size))
    for number in 0..<Int32(size) {
      children.append(Child(row: row))
      note(.referred, first + number)
    }
    let family = Family(row: row, first: first, size: Int32(size), came: today)
    if simulation.worker(ofCase: row) >= 0 {
      begin(family)
    } else {
      waiting.append(family)
      childrenWaiting += size
    }
  }

  private mutating func allocateThoseWhoWait() {
    if next == waiting.count { return }
    simulation.allocateWaitingCases()
    while next < waiting.count, simulation.worker(ofCase: waiting[next].row) >= 0 {
      childrenWaiting -= Int(waiting[next].size)
      begin(waiting[next])
      next += 1
    }
  }

  private mutating func begin(_ family: Family) {
    allocated += Int(family.size)
    waited += Int(family.size * (today - family.came))
    inAssessment += Int(family.size)
    for child in family.first..<family.first + family.size {
      note(.allocated, child)
      begun.append(Beginning(child: child))
    }
  }

  /// Writes down when the assessments end that begin today. (First how long each of them takes: the
  /// processor works at several of these at once if nothing else lies between.)
  private mutating func beginAssessments() {
    for place in begun.indices {
      begun[place].length = draws.assessmentDays(UInt64(begun[place].child))
    }
    for place in begun.indices {
      let (child, length) = (begun[place].child, begun[place].length)
      let days = draws.luck.wholeDays(length, UInt64(child), .assessmentHours)
      write(.assessmentGathered, child, today + days)
    }
    begun.keepFirst(0)
  }

  private mutating func take(_ event: Event, _ child: Int32) {
    switch event {
    case .assessmentGathered: endAssessment(of: child)
    case .planReviewDay:
      if today < children[Int(child)].ends {
        note(.reviewed, child)
        scheduleReview(of: child)
      } else {
        endPlan(of: child)
      }
    case .careVisitDue:
      if today < children[Int(child)].ends {
        note(.visited, child)
        scheduleVisit(of: child)
      } else {
        inCare -= 1
        note(.careEnded, child)
        note(.closed, child)
      }
    default: preconditionFailure("nothing else is written in this diary")
    }
  }

  private mutating func endAssessment(of child: Int32) {
    let row = children[Int(child)].row
    simulation.changeWeight(of: row, by: -1)
    if simulation.weight(ofCase: row) == 0 { simulation.closeCase(row) }
    inAssessment -= 1
    note(.assessed, child)
    guard draws.hasPlan(UInt64(child)) else { return note(.closed, child) }
    onPlans += 1
    note(.planned, child)
    let length = draws.planDays(UInt64(child))
    children[Int(child)].ends = today + draws.luck.wholeDays(length, UInt64(child), .needLength)
    scheduleReview(of: child)
  }

  private mutating func scheduleReview(of child: Int32) {
    let due = today + QueueingWork.reviewDays
    write(.planReviewDay, child, min(due, children[Int(child)].ends))
  }

  private mutating func endPlan(of child: Int32) {
    onPlans -= 1
    note(.planEnded, child)
    guard draws.comesIntoCare(UInt64(child)) else { return note(.closed, child) }
    inCare += 1
    note(.cared, child)
    let length = draws.careDays(UInt64(child))
    children[Int(child)].ends = today + draws.luck.wholeDays(length, UInt64(child), .leaving)
    scheduleVisit(of: child)
  }

  /// Visits are so many days apart, 30 or 31, that they keep to the month.
  private mutating func scheduleVisit(of child: Int32) {
    let before = children[Int(child)].visits
    children[Int(child)].visits += 1
    func after(_ visits: Int32) -> Int32 { (visits * QueueingWork.visitSixteenths + 8) / 16 }
    write(
      .careVisitDue, child,
      min(today + after(before + 1) - after(before), children[Int(child)].ends))
  }

  private mutating func write(_ event: Event, _ child: Int32, _ day: Int32) {
    diary.write(event, subject: child, stamp: 0, on: day, after: today)
  }

  @inline(__always)
  private mutating func note(_ step: QueueingWork.Step, _ child: Int32) {
    log.append(Entry(child: child, day: Int16(truncatingIfNeeded: today), step: step))
  }

  func figures() -> QueueingWork.Figures {
    let counted = Double(max(1, Int(days) - QueueingWork.filling))
    return QueueingWork.Figures(
      events: log.count, children: children.count,
      meanWait: Double(waited) / Double(max(1, allocated)),
      waiting: Double(sums.waiting) / counted, inAssessment: Double(sums.inAssessment) / counted,
      onPlans: onPlans, inCare: inCare)
  }
}
