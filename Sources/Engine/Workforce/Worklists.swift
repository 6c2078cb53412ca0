/// Lists of work, each in the order in which it is to be done: by rank, then by arrival.
///
/// What is posted is mostly due later than what waits, so the place of a new task is looked for from
/// the end of its list; what ends early is looked for from the front.
struct Worklists: ~Copyable, Sendable {
  private var tasks = Rows<Task>(capacity: 8192)
  private var lists: Rows<List>
  /// The first of the rows that are not in use, linked by `next`.
  private var free: Int32 = -1

  /// Where a list begins and ends. (Not private: a debug build of another module names the parts of
  /// a simulation where it gives one back, and the compiler, 6.3.1, stops at a private one.)
  struct List: Sendable {
    var first: Int32 = -1
    var last: Int32 = -1
  }

  /// Makes `count` empty lists.
  init(count: Int) {
    lists = Rows(repeating: List(), count: count)
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
    var before = lists[Int(list)].last
    while before >= 0, tasks[Int(before)].rank > task.rank { before = tasks[Int(before)].previous }
    let after = before >= 0 ? tasks[Int(before)].next : lists[Int(list)].first
    tasks[Int(index)].next = after
    tasks[Int(index)].previous = before
    if before >= 0 { tasks[Int(before)].next = index } else { lists[Int(list)].first = index }
    if after >= 0 { tasks[Int(after)].previous = index } else { lists[Int(list)].last = index }
  }

  /// Takes a task out of its list and returns it.
  private mutating func remove(_ index: Int32, from list: Int32) -> Task {
    let task = tasks[Int(index)]
    if task.previous >= 0 {
      tasks[Int(task.previous)].next = task.next
    } else {
      lists[Int(list)].first = task.next
    }
    if task.next >= 0 {
      tasks[Int(task.next)].previous = task.previous
    } else {
      lists[Int(list)].last = task.previous
    }
    tasks[Int(index)].next = free
    free = index
    return task
  }

  /// The first task of a list, -1 when it is empty.
  func first(of list: Int32) -> Int32 { lists[Int(list)].first }

  /// The task after another, -1 when it is the last.
  func next(after index: Int32) -> Int32 { tasks[Int(index)].next }

  subscript(index: Int32) -> Task { tasks[Int(index)] }

  /// Takes hours off the first task of a list.
  mutating func work(_ hours: Double, on index: Int32) { tasks[Int(index)].hours -= hours }

  /// Removes the first task of a list and returns it.
  mutating func removeFirst(of list: Int32) -> Task { remove(lists[Int(list)].first, from: list) }

  /// Removes the first task of a list that belongs to a named case; nil when there is none.
  mutating func removeTask(ofCase row: Int32, from list: Int32) -> Task? {
    var index = lists[Int(list)].first
    while index >= 0, tasks[Int(index)].caseRow != row { index = tasks[Int(index)].next }
    return index >= 0 ? remove(index, from: list) : nil
  }

  /// Removes the first task of a kind and subject; nil when there is none.
  mutating func removeTask(_ kind: TaskKind, of subject: Int32, from list: Int32) -> Task? {
    var index = lists[Int(list)].first
    while index >= 0, tasks[Int(index)].kind != kind || tasks[Int(index)].subject != subject {
      index = tasks[Int(index)].next
    }
    return index >= 0 ? remove(index, from: list) : nil
  }
}
