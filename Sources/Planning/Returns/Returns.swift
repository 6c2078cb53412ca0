import Engine

/// What a council's SSDA903 returns tell, without what they call each child.
///
/// The return of children looked after that every authority in England makes to the Department for
/// Education: one row for each episode, a time under one legal status in one placement.
public struct Returns: Sendable {
  /// A child of the returns.
  struct Child: Sendable {
    var birthday: Day
    var isUnaccompanied: Bool
    /// In order of time; they do not overlap.
    var episodes: [Episode]
    /// Days of reviews, in order.
    var reviews: [Day]
  }

  /// The children, in the order of the files.
  let children: [Child]
  /// What the returns cover.
  public let span: CoveredSpan
  /// Whether they say who is unaccompanied.
  let knowsUnaccompanied: Bool
  /// Whether they hold reviews.
  let knowsReviews: Bool
  /// The stays in care, short breaks left out.
  let stays: [StayInCare]

  init(children: [Child], span: CoveredSpan, knowsUnaccompanied: Bool, knowsReviews: Bool) {
    self.children = children
    self.span = span
    self.knowsUnaccompanied = knowsUnaccompanied
    self.knowsReviews = knowsReviews
    stays = children.flatMap { StayInCare.all(of: $0) }
  }

  /// How many children were looked after at some time that the returns cover.
  public var childrenLookedAfter: Int {
    children.count { child in
      child.episodes.contains { episode in
        episode.legal.isLookedAfter && episode.start <= span.lastDay
          && (episode.end.map { $0 >= span.firstDay } ?? true)
      }
    }
  }

  /// Whether a file is called as one of a return, and so may hold children's rows.
  public static func isFileName(_ name: String) -> Bool { ReturnsFolder.isReturn(name) }

  /// Reads the returns of a folder.
  ///
  /// - Parameters:
  ///   - folder: holds `header.csv` and `episodes.csv`, or folders of them, one for each year.
  ///   - first: the first month covered; nil to tell it from the files.
  ///   - last: the last month covered; nil to tell it from the files.
  ///   - today: no date lies after it.
  /// - Returns: nil, and problems, if anything is wrong.
  public static func read(
    _ folder: String, first: Month?, last: Month?, today: Day, _ problems: inout Problems
  ) -> Returns? {
    let before = problems.total
    let files = ReturnsFolder.files(in: folder, &problems)
    if files.isEmpty, problems.total > before { return nil }
    var reader = ReturnsReader(path: folder, today: today)
    let returns = reader.read(files, first: first, last: last, &problems)
    // A file that cannot be loaded may be one of those that need not be there.
    return problems.total == before ? returns : nil
  }
}
