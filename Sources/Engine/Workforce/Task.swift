/// Kinds of work.
enum TaskKind: UInt8, Sendable {
  // Piles.
  case screening, triage, conferenceChair, reviewChair, fosterAssessment, fosterSupervision
  case adopterAssessment, adoptionMatch, courtWork
  // Clinics: one appointment each.
  case initialHealth, healthReview, dentalCheck
  // Of a family.
  case assessmentVisit, assessmentCompletion, enquiry, conferenceReport, needVisit, needPlan
  case handover, closing, planVisit, planRenewal, reviewReport, proceedings
  // Of an Early Help family.
  case earlyHelpInitialContact, earlyHelpAssessment, earlyHelpSupport
  // Of a child in care.
  case admission, placementMove, careVisit, carePlan, careReviewReport, careReviewOfficer
  case educationPlan, leavingWork, rightChildReview
  // Of a care leaver, or a child in care from 16.
  case adviserContact, pathwayPlan
}

/// A piece of work that can be done from today on.
struct Task: Sendable {
  var kind: TaskKind
  var subject: Int32
  /// The named case it belongs to; -1 in a pile.
  var caseRow: Int32
  var team: Int16
  /// Lower comes first: the due day, far earlier for what is urgent.
  var rank: Int32
  var due: Int32
  /// Hours still to be worked.
  var hours: Double
  var next: Int32 = -1

  /// Days by which urgent work (section 47, conferences, admissions) goes ahead of all other.
  static let urgency: Int32 = 1 << 20
}

/// Lists of work, each in the order in which it is to be done: by rank, then by arrival.
///
/// Lists are short (a worker's few tasks, a pile of some dozens), so they are linked and searched.
struct Worklists: Sendable {
  private(set) var tasks: [Task] = []
  private var heads: [Int32]
  private var free: Int32 = -1

  init(count: Int) {
    heads = [Int32](repeating: -1, count: count)
    tasks.reserveCapacity(8192)
  }

  /// Puts a task into a list, behind those of its own rank.
  mutating func insert(_ task: Task, into list: Int32) {
    var index = free
    if index >= 0 {
      free = tasks[Int(index)].next
      tasks[Int(index)] = task
    } else {
      index = Int32(tasks.count)
      tasks.append(task)
    }
    link(index, into: list)
  }

  private mutating func link(_ index: Int32, into list: Int32) {
    let rank = tasks[Int(index)].rank
    var before: Int32 = -1
    var at = heads[Int(list)]
    while at >= 0, tasks[Int(at)].rank <= rank {
      before = at
      at = tasks[Int(at)].next
    }
    tasks[Int(index)].next = at
    if before >= 0 { tasks[Int(before)].next = index } else { heads[Int(list)] = index }
  }

  /// The first task of a list, -1 when it is empty.
  func first(of list: Int32) -> Int32 { heads[Int(list)] }

  /// The task after another, -1 when it is the last.
  func next(after index: Int32) -> Int32 { tasks[Int(index)].next }

  subscript(index: Int32) -> Task { tasks[Int(index)] }

  /// Takes hours off the first task of a list.
  mutating func work(_ hours: Double, on index: Int32) { tasks[Int(index)].hours -= hours }

  /// Removes the first task of a list and returns it.
  mutating func removeFirst(of list: Int32) -> Task {
    let index = heads[Int(list)]
    let task = tasks[Int(index)]
    heads[Int(list)] = task.next
    tasks[Int(index)].next = free
    free = index
    return task
  }

  /// Removes the first task of a list that belongs to a named case; nil when there is none.
  mutating func removeTask(ofCase row: Int32, from list: Int32) -> Task? {
    remove(from: list) { $0.caseRow == row }
  }

  /// Removes the first task of a kind and subject; nil when there is none.
  mutating func removeTask(_ kind: TaskKind, of subject: Int32, from list: Int32) -> Task? {
    remove(from: list) { $0.kind == kind && $0.subject == subject }
  }

  @inline(__always)
  private mutating func remove(from list: Int32, where matches: (Task) -> Bool) -> Task? {
    var before: Int32 = -1
    var at = heads[Int(list)]
    while at >= 0 {
      let task = tasks[Int(at)]
      if matches(task) {
        if before >= 0 {
          tasks[Int(before)].next = task.next
        } else {
          heads[Int(list)] = task.next
        }
        tasks[Int(at)].next = free
        free = at
        return task
      }
      before = at
      at = task.next
    }
    return nil
  }
}
