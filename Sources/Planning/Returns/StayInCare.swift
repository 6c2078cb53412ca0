import Engine

/// A child's time in care from start to end: episodes one after the other, short breaks left out.
struct StayInCare: Sendable {
  /// The child's date of birth.
  let birthday: Day
  /// Whether the child is unaccompanied.
  let isUnaccompanied: Bool
  /// The first day, or that of the first episode that is known.
  let start: Day
  /// Whether the first day is known: a return has no episodes that ended before its year.
  let isStartKnown: Bool
  /// The day on which the child was no longer looked after; nil while they are.
  let end: Day?
  /// How the child left; nil while they are looked after.
  let way: WayOutOfCare?
  /// Whether the child went home from care before, as far as the returns go back.
  let isReturn: Bool
  /// Legal statuses and placements, in order.
  let steps: [Step]
  /// Days of reviews, in order.
  let reviews: [Day]

  /// A time under one legal status in one kind of placement.
  struct Step: Sendable {
    let start: Day
    let legal: LegalCode
    let placement: PlacementType
    /// Since when the child is with the same carers; nil if that was before anything known.
    let placed: Day?
  }

  /// The stays of a child.
  static func all(of child: Returns.Child) -> [StayInCare] {
    var stays: [StayInCare] = []
    var run: [Episode] = []
    var hasGoneHome = false
    /// Whether the run began where a short break went on.
    var followsShortBreak = false
    func finish() {
      if run.isEmpty { return }
      let stay = StayInCare(child, run, followsShortBreak, isReturn: hasGoneHome)
      stays.append(stay)
      hasGoneHome = stay.way == .home
      run = []
    }
    var before: Episode?
    for episode in child.episodes {
      let goesOn = before?.ended == .nextEpisode && before?.end == episode.start
      if !goesOn || !episode.legal.isLookedAfter { finish() }
      if episode.legal.isLookedAfter {
        if run.isEmpty { followsShortBreak = goesOn && before?.legal.isLookedAfter == false }
        run.append(episode)
      }
      before = episode
    }
    finish()
    return stays
  }

  private init(
    _ child: Returns.Child, _ run: [Episode], _ followsShortBreak: Bool, isReturn: Bool
  ) {
    birthday = child.birthday
    isUnaccompanied = child.isUnaccompanied
    start = run[0].start
    isStartKnown = run[0].begun == .startedToBeLookedAfter || followsShortBreak
    let end = run.last!.end
    self.end = end
    // A short break is no way of being looked after: the stay is over where one follows.
    let way = end == nil ? nil : run.last!.ended?.way ?? .other
    // Who leaves on the birthday, or the day before as some write it, turned 18, whatever is said.
    let eighteenth = child.birthday.birthday(18)
    self.way = end.map { $0 >= eighteenth - 1 } == true ? .eighteen : way
    self.isReturn = isReturn
    steps = StayInCare.steps(run, isStartKnown: isStartKnown)
    reviews = child.reviews.filter { day in
      run[0].start <= day && (end.map { day <= $0 } ?? true)
    }
  }

  private static func steps(_ run: [Episode], isStartKnown: Bool) -> [Step] {
    let types = run.map { $0.placement.type($0.provider) }
    var steps: [Step] = []
    var hasBeenAway = false
    for (index, episode) in run.enumerated() {
      let before = steps.last
      // Away from the first day on: the placement is the first that comes.
      let type = types[index] ?? before?.placement ?? types.compactMap { $0 }.first ?? .residential
      let isBack = hasBeenAway && before?.placement == type
      hasBeenAway = types[index] == nil
      let isMove = episode.begun.isMove && types[index] != nil && !isBack
      let placed: Day? =
        if let before { isMove ? episode.start : before.placed } else {
          isStartKnown || episode.begun.isMove ? episode.start : nil
        }
      steps.append(
        Step(start: episode.start, legal: episode.legal, placement: type, placed: placed))
    }
    return steps
  }

  // MARK: On a day

  /// Whether the child is looked after at the end of a day.
  func isInCare(on day: Day) -> Bool { start <= day && (end.map { $0 > day } ?? true) }

  /// The child's age on a day.
  func age(on day: Day) -> Int { birthday.age(on: day) }

  /// What holds at the end of a day of the stay.
  func step(on day: Day) -> Step { steps.last { $0.start <= day } ?? steps[0] }

  /// The days in care, the first not counted; nil where the first day is not known.
  func days(on day: Day) -> Int32? { isStartKnown ? day - start : nil }

  /// Whether the child has been in care for so many days; nil where that cannot be told.
  func isInCare(for days: Int32, on day: Day) -> Bool? {
    if day - start >= days { return true }
    return isStartKnown ? false : nil
  }

  /// Whether the child has been with the same carers for two years; nil where it cannot be told.
  func isSettled(on day: Day) -> Bool? {
    if let placed = step(on: day).placed { return placed <= day - 730 }
    return day - start >= 730 ? true : nil
  }

  /// Whether the child has had three or more placements in the 365 days up to a day: those that
  /// began in them, and the one in which they began; nil where it cannot be told.
  func hasThreePlacements(on day: Day) -> Bool? {
    let yearAgo = day - 365
    let begun = Set(steps.filter { $0.start <= day }.compactMap { $0.placed?.number })
      .count { $0 > yearAgo.number }
    let number = begun + (start <= yearAgo ? 1 : 0)
    if number >= 3 { return true }
    return isStartKnown || start <= yearAgo ? false : nil
  }
}
