/// Waiting lists of the clinics.
struct Clinics: Sendable {
  struct Waiting: Sendable {
    var row: Int32
    var stamp: Int32
    var due: Int32
  }

  /// Initial assessments, reviews, dentists.
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

  /// Keeps who did not come for the next week; this week's other slots are for others.
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

  /// The child who is due first, the first on the list of several, taken off it: the last takes the
  /// place.
  mutating func callNext(_ kind: TaskKind) -> Waiting? {
    let list = index(kind)
    if lists[list].isEmpty { return nil }
    let best = earliest(of: lists[list])
    let waiting = lists[list][best]
    let last = lists[list].removeLast()
    if best < lists[list].count { lists[list][best] = last }
    return waiting
  }

  private func earliest(of list: [Waiting]) -> Int {
    var best = 0
    var due = list[0].due
    for place in list.indices where list[place].due < due {
      best = place
      due = list[place].due
    }
    return best
  }
}
