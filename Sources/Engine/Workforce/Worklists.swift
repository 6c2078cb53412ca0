/// Lists of work, each in the order in which it is to be done: by rank, then by arrival.
///
/// What is posted is mostly due later than what waits, so the place of a new task is looked for from
/// the end of its list; what ends early is looked for from the front. The links are kept apart from
/// the tasks, so that a search reads four of them in a cache line.
struct Worklists: ~Copyable, Sendable {
  private(set) var tasks = Rows<Task>(capacity: 8192)
  private var links = Rows<Link>(capacity: 8192)
  private var ends: Rows<Ends>
  /// The first of the rows that are not in use, linked by `next`.
  private var free: Int32 = -1

  private struct Link: Sendable {
    var rank: Int32
    var next: Int32
    var previous: Int32
  }

  private struct Ends: Sendable {
    var first: Int32 = -1
    var last: Int32 = -1
  }

  /// Makes `count` empty lists.
  init(count: Int) {
    ends = Rows(repeating: Ends(), count: count)
  }

  /// Puts a task into a list, behind those of its own rank.
  mutating func insert(_ task: Task, into list: Int32) {
    var index = free
    if index >= 0 {
      free = links[Int(index)].next
      tasks[Int(index)] = task
    } else {
      index = Int32(tasks.count)
      tasks.append(task)
      links.append(Link(rank: 0, next: -1, previous: -1))
    }
    var before = ends[Int(list)].last
    while before >= 0, links[Int(before)].rank > task.rank { before = links[Int(before)].previous }
    let after = before >= 0 ? links[Int(before)].next : ends[Int(list)].first
    links[Int(index)] = Link(rank: task.rank, next: after, previous: before)
    if before >= 0 { links[Int(before)].next = index } else { ends[Int(list)].first = index }
    if after >= 0 { links[Int(after)].previous = index } else { ends[Int(list)].last = index }
  }

  /// Takes a task out of its list and returns it.
  private mutating func remove(_ index: Int32, from list: Int32) -> Task {
    let link = links[Int(index)]
    if link.previous >= 0 {
      links[Int(link.previous)].next = link.next
    } else {
      ends[Int(list)].first = link.next
    }
    if link.next >= 0 {
      links[Int(link.next)].previous = link.previous
    } else {
      ends[Int(list)].last = link.previous
    }
    links[Int(index)].next = free
    free = index
    return tasks[Int(index)]
  }

  /// The first task of a list, -1 when it is empty.
  func first(of list: Int32) -> Int32 { ends[Int(list)].first }

  /// The task after another, -1 when it is the last.
  func next(after index: Int32) -> Int32 { links[Int(index)].next }

  subscript(index: Int32) -> Task { tasks[Int(index)] }

  /// Takes hours off the first task of a list.
  mutating func work(_ hours: Double, on index: Int32) { tasks[Int(index)].hours -= hours }

  /// Removes the first task of a list and returns it.
  mutating func removeFirst(of list: Int32) -> Task { remove(ends[Int(list)].first, from: list) }

  /// Removes the first task of a list that belongs to a named case; nil when there is none.
  mutating func removeTask(ofCase row: Int32, from list: Int32) -> Task? {
    var index = ends[Int(list)].first
    while index >= 0, tasks[Int(index)].caseRow != row { index = links[Int(index)].next }
    return index >= 0 ? remove(index, from: list) : nil
  }

  /// Removes the first task of a kind and subject; nil when there is none.
  mutating func removeTask(_ kind: TaskKind, of subject: Int32, from list: Int32) -> Task? {
    var index = ends[Int(list)].first
    while index >= 0, tasks[Int(index)].kind != kind || tasks[Int(index)].subject != subject {
      index = links[Int(index)].next
    }
    return index >= 0 ? remove(index, from: list) : nil
  }
}
