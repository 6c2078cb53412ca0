/// A worker in a post, or a post without one.
struct Worker: Sendable {
  enum Post: UInt8, Sendable {
    /// No established post.
    case none
    case vacant, permanent, agency
  }

  var key: UInt64
  var team: Int16
  var post = Post.none
  /// Counts the people who have had this post, so that each has luck of their own.
  var generation: Int32 = 0
  var qualifiedFrom: Int32 = never
  /// The first day back from sickness or leave.
  var backOn: Int32 = never
  var caseload: Int32 = 0

  var isFilled: Bool { post == .permanent || post == .agency }
}

/// A team: a run of posts, and a queue of cases that wait for a worker.
struct Team: Sendable {
  var kind: TeamKind
  /// Which of its kind it is.
  var number: Int32
  var firstPost: Int32
  var posts: Int32
  var firstWaiting: Int32 = -1
  var lastWaiting: Int32 = -1
  var waitingChildren: Int32 = 0
  /// Workers in their first year, not counted fully: for the average caseload.
  var month = TeamMonth()
}
