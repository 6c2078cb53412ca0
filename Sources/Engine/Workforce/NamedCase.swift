/// What a worker is named for.
enum CaseSubject: UInt8, Sendable {
  case family, careEpisode, reviewedChild, earlyHelpFamily, careLeaver
}

/// Somebody's case: a family, a child in care, a care leaver, held by one worker or waiting for one.
struct NamedCase: Sendable {
  var kind: CaseSubject
  var subject: Int32
  var team: Int16
  /// The worker who holds it; -1 while it waits.
  var worker: Int32 = -1
  /// Children it counts for.
  var weight: Int16
  var isOpen = true
  /// The next in the team's queue of cases without a worker.
  var nextWaiting: Int32 = -1
}
