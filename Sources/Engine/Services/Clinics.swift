/// Waiting lists of the clinics.
struct Clinics: Sendable {
  struct Waiting: Sendable {
    var row: Int32
    var stamp: Int32
    /// The limit of the initial assessment.
    var due: Int32
  }

  /// Initial assessments, reviews, dentists: in the order in which they asked for a slot.
  private var lists: [3 of [Waiting]] = [[], [], []]
  /// Those who did not come this week.
  private var missed: [3 of [Waiting]] = [[], [], []]
  /// By which share the slots for initial assessments are more than usual.
  var more = 0.0
  /// Parts of a slot that carry over to the next week.
  private var carried = Table<3>(repeating: 0)

  private func index(_ kind: TaskKind) -> Int {
    switch kind {
    case .initialHealth: return 0
    case .healthReview: return 1
    default: return 2
    }
  }

  mutating func join(_ kind: TaskKind, row: Int32, stamp: Int32, due: Int32) {
    lists[index(kind)].append(Waiting(row: row, stamp: stamp, due: due))
  }

  /// Who is on a list, called again or not.
  func waiting(_ kind: TaskKind) -> [Waiting] { lists[index(kind)] + missed[index(kind)] }

  /// Keeps who did not come for the next week, behind all others; this week's other slots are for
  /// others.
  mutating func callAgainNextWeek(_ kind: TaskKind, _ waiting: Waiting) {
    missed[index(kind)].append(waiting)
  }

  /// Slots that there are this week; a share of a slot is kept for the next.
  mutating func open(_ kind: TaskKind, slots: Double) -> Int32 {
    let list = index(kind)
    for waiting in missed[list] { lists[list].append(waiting) }
    missed[list].removeAll(keepingCapacity: true)
    let total = carried[list] + slots
    let whole = total.rounded(.down)
    carried[list] = total - whole
    return Int32(min(whole, 1_000_000))
  }

  /// The child who has waited longest for a slot, taken off the list.
  mutating func callNext(_ kind: TaskKind) -> Waiting? {
    let list = index(kind)
    return lists[list].isEmpty ? nil : lists[list].removeFirst()
  }
}
