/// A worker in a post, or a post without one.
struct Worker: Sendable {
  enum Post: UInt8, Sendable {
    /// No established post.
    case none
    case vacant, permanent, agency
  }

  let key: UInt64
  /// The key of the person's own luck.
  private(set) var luckKey: UInt64
  let team: Int16
  private(set) var post: Post
  /// Counts the people who have had this post, so that each has luck of their own.
  private(set) var generation: Int32 = 0
  var qualifiedFrom: Int32 = never
  /// Whether the post's agency contract was ended for good: it waits for a permanent worker.
  var isWithoutCover = false
  /// Whether the post is there for late work only: see `coverLateWork`.
  var isTemporary = false
  /// The first day at work, or back from sickness or leave; after all days while nobody has the
  /// post.
  var backOn: Int32
  /// How often the worker came to work, or came back: the occasion of the luck with sickness.
  var absences: Int32 = 0
  /// At which `sickness` of the team the worker falls sick: an exponential number of mean 1 above
  /// what it was when the worker came, or came back.
  var bears = Double.infinity
  /// Children held.
  var caseload: Int32 = 0
  /// The first of the cases they are in; -1 when there are none.
  var firstCase: Int32 = -1

  /// - Parameter day: the first day at work of whoever has the post.
  init(key: UInt64, team: Int16, post: Post, from day: Int32) {
    self.key = key
    self.team = team
    self.post = post
    luckKey = Luck.entity(key, 0)
    backOn = Worker.backOn(of: post, from: day)
  }

  private static func backOn(of post: Post, from day: Int32) -> Int32 {
    post == .permanent || post == .agency ? day : .max
  }

  /// The post, which is vacant, is no longer established.
  mutating func ceases() {
    post = .none
    isTemporary = false
    isWithoutCover = false
  }

  /// Somebody else, or nobody, has the post from a day on.
  mutating func changes(to post: Post, from day: Int32) {
    self.post = post
    generation += 1
    luckKey = Luck.entity(key, UInt64(generation))
    backOn = Worker.backOn(of: post, from: day)
    absences = 0
  }

  var isFilled: Bool { post == .permanent || post == .agency }

  /// Whether the post is one of the team's own, filled or not.
  var isEstablished: Bool { post != .none && !isTemporary }
}

/// A team: a run of posts, and a queue of cases that wait for a worker.
struct Team: Sendable {
  var kind: TeamKind
  /// Which of its kind it is.
  var number: Int32
  var firstPost: Int32
  /// Rows of `workers` that it has, with room for posts that a lever may add.
  var room: Int32
  /// How many of them were ever posts: those behind them are `none`.
  var posts: Int32
  /// Posts for temporary workers that late work calls for, as a share of the established ones.
  var cover = 0.0
  /// How many such posts there are.
  var temporary = 0
  var firstWaiting: Int32 = -1
  var lastWaiting: Int32 = -1
  var waitingChildren: Int32 = 0
  /// The rates, of all working days so far, at which somebody at work falls sick, added up.
  var sickness = 0.0
  /// What was counted in the month that runs; its `hoursWaiting` is what it began with.
  var month = TeamMonth()

  /// Hours of work waiting now.
  var hoursWaiting: Double {
    month.hoursWaiting + month.hoursNeeded - month.hoursWorked - month.hoursDropped
  }
}
