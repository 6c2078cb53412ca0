/// Lists of work, each in the order in which it is to be done: by rank, then by arrival.
///
/// The tasks of a list lie one behind another in a run of rows of its own, so that the list is
/// walked without a jump from task to task. What is posted is mostly due later than what waits, so
/// its place is looked for from the end; what goes ahead of everything takes the row that the task
/// last finished has left. Runs have 16, 32, 64... rows; what outgrows its run leaves it to others.
struct Worklists: ~Copyable, Sendable {
  private var tasks = Rows<Task>(capacity: 16384)
  private var lists: Rows<List>
  /// By size, the start of the first run that no list has; the next is the `subject` of its first
  /// row. -1 for none.
  private var freeRuns = InlineArray<28, Int32>(repeating: -1)

  /// Where a list lies: its run of rows, and which of them hold tasks. (Not private: a debug build
  /// of another module names the parts of a simulation where it gives one back, and the compiler,
  /// 6.3.1, stops at a private one.)
  struct List: Sendable {
    var start: Int32 = 0
    var first: Int32 = 0
    var end: Int32 = 0
    var limit: Int32 = 0
  }

  /// Makes `count` empty lists.
  init(count: Int) {
    lists = Rows(repeating: List(), count: count)
  }

  /// Puts a task into a list, behind those of its own rank.
  ///
  /// Takes time in proportion to the tasks that it goes ahead of, but for one that goes ahead of all.
  mutating func insert(_ task: Task, into list: Int32) {
    let run = lists[Int(list)]
    let end = Int(run.end)
    // Mostly it goes behind all others, and there is room.
    if run.end < run.limit, run.first == run.end || tasks[end - 1].rank <= task.rank {
      tasks[end] = task
      lists[Int(list)].end = run.end + 1
    } else {
      insertAhead(task, into: list)
    }
  }

  /// The same, of a task that goes ahead of others, or into a list without room at its end.
  @inline(never)
  private mutating func insertAhead(_ task: Task, into list: Int32) {
    var run = lists[Int(list)]
    if task.isUrgent, run.first > run.start, run.first < run.end,
      task.rank < tasks[Int(run.first)].rank
    {
      lists[Int(list)].first = run.first - 1
      tasks[Int(run.first) - 1] = task
      return
    }
    if run.end == run.limit { run = withRoom(list) }
    tasks.slide(task, into: Int(run.first)..<Int(run.end)) { $0.rank > task.rank }
    lists[Int(list)].end = run.end + 1
  }

  /// Makes room at the end of a list: at the start of its run, where a quarter of it is free, or in
  /// one of twice the size.
  @inline(never)
  private mutating func withRoom(_ list: Int32) -> List {
    var run = lists[Int(list)]
    let (old, size) = (run.start, run.limit - run.start)
    let count = run.end - run.first
    if count * 4 > size * 3 || size == 0 {
      run.limit = max(16, size * 2)
      run.start = takeRun(of: run.limit)
      run.limit += run.start
    }
    tasks.move(Int(run.first)..<Int(run.end), to: Int(run.start))
    run.first = run.start
    run.end = run.start + count
    lists[Int(list)] = run
    if old != run.start && size > 0 {
      tasks[Int(old)].subject = freeRuns[size.trailingZeroBitCount]
      freeRuns[size.trailingZeroBitCount] = old
    }
    return run
  }

  private mutating func takeRun(of size: Int32) -> Int32 {
    let free = freeRuns[size.trailingZeroBitCount]
    if free >= 0 {
      freeRuns[size.trailingZeroBitCount] = tasks[Int(free)].subject
      return free
    }
    tasks.append(Task.none, times: Int(size))
    return Int32(tasks.count) - size
  }

  /// The rows of a list's tasks, in order; they hold until the list is next changed.
  func rows(of list: Int32) -> Range<Int> {
    Int(lists[Int(list)].first)..<Int(lists[Int(list)].end)
  }

  /// The row of a list's first task; nil when there is none.
  @inline(__always)
  func firstRow(of list: Int32) -> Int? {
    let run = lists[Int(list)]
    return run.first < run.end ? Int(run.first) : nil
  }

  subscript(row: Int) -> Task {
    @inline(__always) unsafeAddress { UnsafePointer(tasks.place(of: row)) }
  }

  /// Takes hours off a task.
  mutating func work(_ hours: Double, on row: Int) { tasks[row].hours -= hours }

  /// Removes the first task of a list, which is not empty, and returns it.
  mutating func removeFirst(of list: Int32) -> Task {
    let row = lists[Int(list)].first
    lists[Int(list)].first = row + 1
    return tasks[Int(row)]
  }

  /// Takes a task out of its list and returns it; those behind it move up.
  private mutating func remove(_ row: Int, from list: Int32) -> Task {
    let task = tasks[row]
    let last = Int(lists[Int(list)].end) - 1
    tasks.move(row + 1..<last + 1, to: row)
    lists[Int(list)].end = Int32(last)
    return task
  }

  /// Removes the first task of a list that belongs to a named case; nil when there is none.
  mutating func removeTask(ofCase row: Int32, from list: Int32) -> Task? {
    for place in rows(of: list) where tasks[place].caseRow == row {
      return remove(place, from: list)
    }
    return nil
  }

  /// Removes the first task of a kind and subject; nil when there is none.
  mutating func removeTask(_ kind: TaskKind, of subject: Int32, from list: Int32) -> Task? {
    for place in rows(of: list) where tasks[place].kind == kind && tasks[place].subject == subject {
      return remove(place, from: list)
    }
    return nil
  }
}
