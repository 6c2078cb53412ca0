/// What falls due on a later day: for each day a list of entries, kept in the order they were made.
///
/// A day's entries lie together on pages of three cache lines, and are laid out kind by kind when the
/// day comes. Writing and taking an entry cost the same however many there are. Entries past the last
/// day are not kept.
package struct Diary: ~Copyable, Sendable {
  /// One thing that falls due: what, for whom, and the stamp that the subject had when it was
  /// written; where the subject's stamp has changed since, the entry is void.
  package struct Entry: Sendable, BitwiseCopyable {
    package var subject: Int32 = 0
    package var stamp: Int32 = 0
    package var event = Event.agencyReplies
  }

  /// A day still to come: its first page, -1 for none, and the row behind its last entry. That row
  /// begins a page where the last page is full, or where there is none.
  struct DayToCome: Sendable {
    var first: Int32 = -1
    var end: Int32 = 0
  }

  private static var entriesOfPage: Int { 16 }

  private let firstDay: Int32
  private var days: Rows<DayToCome>
  /// The rows of a page follow one another.
  private var entries = Rows<Entry>(capacity: 16 * 2048)
  /// For each page the next one of its day, or the next of those that are not in use; -1 for none.
  private var pageAfter = Rows<Int32>(capacity: 2048)
  /// The first of the pages that are not in use.
  private var free: Int32 = -1
  /// What falls due on the day that was turned to: by kind, in the order of `Event`, and within a
  /// kind in the order in which it was written. What lies behind `places` is of another day.
  package private(set) var due = Rows<Entry>(capacity: 1024)
  /// For each kind the place in `due` behind its last entry: where the next kind's begin.
  private var ends = InlineArray<64, Int32>(repeating: 0)

  package init(firstDay: Int32, lastDay: Int32) {
    precondition(Event.allCases.count <= 64, "`ends` has no room for so many kinds")
    self.firstDay = firstDay
    days = Rows(repeating: DayToCome(), count: Int(lastDay - firstDay) + 1)
  }

  /// Writes an entry; a day already past counts as the first day still to come, `today + 1`.
  @inline(never)
  package mutating func write(
    _ event: Event, subject: Int32, stamp: Int32 = 0, on day: Int32, after today: Int32
  ) {
    let row = Int(max(day, today + 1) - firstDay)
    if row >= days.count { return }
    let end = Int(days[row].end)
    let entry = Entry(subject: subject, stamp: stamp, event: event)
    if end % Self.entriesOfPage == 0 { return writeOnNewPage(entry, row) }
    entries[end] = entry
    days[row].end = Int32(truncatingIfNeeded: end + 1)
  }

  /// Writes the first entry of a page. (Apart, so that all others need no more than what they do.)
  @inline(never)
  private mutating func writeOnNewPage(_ entry: Entry, _ row: Int) {
    let page = takePage()
    if days[row].first >= 0 {
      pageAfter[Int(days[row].end) / Self.entriesOfPage - 1] = Int32(page)
    } else {
      days[row].first = Int32(page)
    }
    entries[page * Self.entriesOfPage] = entry
    days[row].end = Int32(page * Self.entriesOfPage + 1)
  }

  /// A page that is not in use.
  private mutating func takePage() -> Int {
    if free < 0 {
      entries.append(Entry(), times: Self.entriesOfPage)
      pageAfter.append(-1)
      return pageAfter.count - 1
    }
    let page = Int(free)
    free = pageAfter[page]
    pageAfter[page] = -1
    return page
  }

  /// Where in `due` the day's entries are.
  package var places: Range<Int> { 0..<Int(ends[63]) }

  /// Where in `due` the day's entries of a kind are.
  @inline(__always)
  package func places(of event: Event) -> Range<Int> {
    let kind = Int(event.rawValue)
    return (kind == 0 ? 0 : Int(ends[kind - 1]))..<Int(ends[kind])
  }

  /// Turns to a day: lays out in `due` what falls due on it, and lets go of its pages.
  package mutating func turn(to day: Int32) {
    let row = Int(day - firstDay)
    makeRoomByKind(row)
    var page = Int(days[row].first)
    while page >= 0 {
      for place in entries(of: page, on: row) {
        let entry = entries[place]
        let kind = Int(entry.event.rawValue)
        due[Int(ends[kind])] = entry
        ends[kind] &+= 1
      }
      let next = Int(pageAfter[page])
      pageAfter[page] = free
      free = Int32(page)
      page = next
    }
    days[row] = DayToCome()
  }

  /// Counts a day's entries by kind, and sets each kind's end where its first entry will lie.
  private mutating func makeRoomByKind(_ row: Int) {
    ends = InlineArray(repeating: 0)
    var page = Int(days[row].first)
    while page >= 0 {
      for place in entries(of: page, on: row) {
        ends[Int(entries[place].event.rawValue)] &+= 1
      }
      page = Int(pageAfter[page])
    }
    var number: Int32 = 0
    for kind in ends.indices {
      number &+= ends[kind]
      ends[kind] = number &- ends[kind]
    }
    if due.count < number { due.append(Entry(), times: Int(number) - due.count) }
  }

  /// The rows of a day's entries on a page.
  @inline(__always)
  private func entries(of page: Int, on row: Int) -> Range<Int> {
    let start = page * Self.entriesOfPage
    return start..<(pageAfter[page] < 0 ? Int(days[row].end) : start + Self.entriesOfPage)
  }
}
