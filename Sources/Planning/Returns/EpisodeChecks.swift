import Engine

/// What cannot be true of a child's episodes together.
struct EpisodeChecks {
  /// What the returns cover.
  let span: CoveredSpan
  /// The last return's year, where folders tell the years.
  let lastYear: Int32?

  /// Adds what is wrong with a child's episodes.
  func check(_ child: Returns.Child, _ problems: inout Problems) {
    var before: Episode?
    for episode in child.episodes {
      checkBeginning(episode, after: before, &problems)
      checkAge(episode, child.birthday, &problems)
      if let before { checkOverlap(before, episode, &problems) }
      before = episode
    }
    guard let last = before else { return }
    if last.ended == .nextEpisode {
      problems.add(
        "X1 says that another episode begins, but the child has no later one",
        at: last.places.ended,
        instead: "add the next episode, or write why the child is no longer looked after")
    }
    if last.end == nil, let year = last.year, let lastYear, year < lastYear {
      problems.add(
        "the episode has no end, and the return of \(year + 1) does not have it",
        at: last.places.end,
        instead: "write when and why it ended, or add it to the later returns")
    }
  }

  private func checkOverlap(
    _ before: Episode, _ next: Episode, _ problems: inout Problems
  ) {
    guard let end = before.end else {
      problems.add(
        "the episode has no end, but the child's next one begins on \(next.start.text)",
        at: before.places.end, instead: "write when and why it ended")
      return
    }
    if end > next.start {
      problems.add(
        "the episode begins before the child's earlier one ends, on \(end.text)",
        at: next.places.start, instead: "correct this DECOM, or the earlier episode's DEC")
    } else if before.ended == .nextEpisode, end < next.start {
      problems.add(
        "X1 says that the next episode begins on \(end.text), but it begins on \(next.start.text)",
        at: before.places.ended,
        instead: "correct the dates, or write why the child was no longer looked after")
    }
  }

  private func checkBeginning(
    _ episode: Episode, after before: Episode?, _ problems: inout Problems
  ) {
    let goesOn = before?.ended == .nextEpisode && before?.end == episode.start
    let starts = episode.begun == .startedToBeLookedAfter
    if goesOn && starts {
      problems.add(
        "S says that the child starts to be looked after, but the episode before goes on into this "
          + "one (X1)",
        at: episode.places.begun, instead: "write L, P, T, B or U, or correct the earlier REC")
    } else if !goesOn && !starts && before?.ended != .nextEpisode
      && episode.start > span.firstDay
    {
      problems.add(
        "\(episode.begun.rawValue) says that the child was looked after before, but no episode "
          + "ends on this day with X1",
        at: episode.places.begun, instead: "write S, or add the earlier episode")
    }
  }

  private func checkAge(_ episode: Episode, _ birthday: Day, _ problems: inout Problems) {
    let eighteenth = birthday.birthday(18)
    guard episode.legal.isLookedAfter else { return }
    if let end = episode.end, end > eighteenth {
      problems.add(
        "the episode ends after the child's 18th birthday, \(eighteenth.text)",
        at: episode.places.end, instead: "correct DEC, or DOB in header.csv")
    } else if episode.end == nil, eighteenth <= span.lastDay {
      problems.add(
        "the child turned 18 on \(eighteenth.text), but the episode has no end",
        at: episode.places.end, instead: "write DEC and REC, or correct DOB in header.csv")
    }
  }
}
