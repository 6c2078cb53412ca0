import Engine

extension QueueingWork {
  /// Which worker with room takes a family.
  public enum Room: Sendable {
    /// With room for one child or more: the engine's rule.
    case forOne
    /// With room for all its children; until there is one, everybody waits.
    case forAll
  }

  /// Does the work in continuous time, from one event to the next, with the same luck as `byDays`
  /// and nothing else of the engine: a heap, a list of who waits and a scan of the workers.
  public static func byEvents(
    seed: UInt64, workers: Int = workers, days: Int32 = days, room: Room = .forOne
  ) -> Figures {
    var work = WorkByEvents(seed: seed, workers: workers, room: room)
    for day in 0..<days {
      work.bringFamilies(of: day)
      work.simulate(until: Double(day + 1))
      if day >= filling { work.observe() }
    }
    return work.figures(days: days)
  }
}

private struct WorkByEvents {
  private enum Kind { case familyComes, assessmentEnds, reviewDue, visitDue }

  private struct Due {
    var time: Double
    var kind: Kind
    var subject: Int
  }

  private struct Family {
    var first: Int
    var size: Int
    var came: Double
  }

  private let draws: QueueingWork.Draws
  private let room: QueueingWork.Room
  /// A binary heap, the earliest first.
  private var heap: [Due] = []
  private var families: UInt64 = 0
  private var queue: [Family] = []
  private var next = 0
  private var load: [Int]
  /// By child: whose case it is, and when the plan or the time in care ends.
  private var worker: [Int] = []
  private var ends: [Double] = []
  private var now = 0.0
  private var waited = 0.0
  private var allocated = 0
  private var result = QueueingWork.Figures()
  private var childrenWaiting = 0
  private var inAssessment = 0

  init(seed: UInt64, workers: Int, room: QueueingWork.Room) {
    load = [Int](repeating: 0, count: workers)
    draws = QueueingWork.Draws(luck: Luck(seed: seed, replication: 0))
    self.room = room
  }

  mutating func bringFamilies(of day: Int32) {
    for _ in 0..<draws.families(on: day) {
      push(Double(day) + draws.hour(ofFamily: families), .familyComes, Int(families))
      families += 1
    }
  }

  mutating func simulate(until end: Double) {
    while let due = heap.first, due.time < end {
      _ = pop()
      now = due.time
      switch due.kind {
      case .familyComes: refer(UInt64(due.subject))
      case .assessmentEnds: endAssessment(of: due.subject)
      case .reviewDue: reviewOrEnd(due.subject)
      case .visitDue: visitOrEnd(due.subject)
      }
    }
  }

  private mutating func refer(_ family: UInt64) {
    let size = draws.children(inFamily: family)
    queue.append(Family(first: worker.count, size: size, came: now))
    for _ in 0..<size {
      worker.append(-1)
      ends.append(0)
    }
    childrenWaiting += size
    result.events += size
    allocate()
  }

  private mutating func allocate() {
    while next < queue.count {
      let family = queue[next]
      var least = 0
      for other in load.indices where load[other] < load[least] { least = other }
      let needed = room == .forAll ? family.size : 1
      if load[least] + needed > QueueingWork.ceiling { return }
      next += 1
      load[least] += family.size
      childrenWaiting -= family.size
      for child in family.first..<family.first + family.size {
        worker[child] = least
        waited += now - family.came
        allocated += 1
        inAssessment += 1
        result.events += 1
        push(now + draws.assessmentDays(UInt64(child)), .assessmentEnds, child)
      }
    }
  }

  private mutating func endAssessment(of child: Int) {
    load[worker[child]] -= 1
    inAssessment -= 1
    result.events += 1
    allocate()
    guard draws.hasPlan(UInt64(child)) else { return result.events += 1 }
    result.events += 1
    result.onPlans += 1
    ends[child] = now + draws.planDays(UInt64(child))
    push(min(now + Double(QueueingWork.reviewDays), ends[child]), .reviewDue, child)
  }

  private mutating func reviewOrEnd(_ child: Int) {
    result.events += 1
    if now < ends[child] {
      push(min(now + Double(QueueingWork.reviewDays), ends[child]), .reviewDue, child)
      return
    }
    result.onPlans -= 1
    result.events += 1
    guard draws.comesIntoCare(UInt64(child)) else { return }
    result.inCare += 1
    ends[child] = now + draws.careDays(UInt64(child))
    push(min(now + QueueingWork.visitDays, ends[child]), .visitDue, child)
  }

  private mutating func visitOrEnd(_ child: Int) {
    result.events += 1
    if now < ends[child] {
      push(min(now + QueueingWork.visitDays, ends[child]), .visitDue, child)
      return
    }
    result.inCare -= 1
    result.events += 1
  }

  mutating func observe() {
    result.waiting += Double(childrenWaiting)
    result.inAssessment += Double(inAssessment)
  }

  func figures(days: Int32) -> QueueingWork.Figures {
    var figures = result
    let counted = Double(max(1, Int(days) - QueueingWork.filling))
    figures.children = worker.count
    figures.meanWait = waited / Double(max(1, allocated))
    figures.waiting /= counted
    figures.inAssessment /= counted
    return figures
  }

  private mutating func push(_ time: Double, _ kind: Kind, _ subject: Int) {
    heap.append(Due(time: time, kind: kind, subject: subject))
    var place = heap.count - 1
    while place > 0, heap[place].time < heap[(place - 1) / 2].time {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func pop() -> Due {
    heap.swapAt(0, heap.count - 1)
    let first = heap.removeLast()
    var place = 0
    while true {
      var least = place
      for below in [2 * place + 1, 2 * place + 2] where below < heap.count {
        if heap[below].time < heap[least].time { least = below }
      }
      if least == place { return first }
      heap.swapAt(place, least)
      place = least
    }
  }
}
