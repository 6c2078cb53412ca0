/// What a worker is named for.
package enum CaseSubject: UInt8, Sendable, BitwiseCopyable {
  case family, careEpisode, reviewedChild, earlyHelpFamily, careLeaver
}

/// Somebody's case: a family, a child in care, a care leaver, held by one worker or waiting for one.
struct NamedCase: Sendable {
  var subject: Int32
  /// The worker who holds it; -1 while it waits.
  var worker: Int32 = -1
  /// The neighbours among its worker's cases or, while it waits, in its team's queue; -1 at the ends.
  var next: Int32 = -1
  var previous: Int32 = -1
  /// Tells, while it waits, which of two cases has waited longer.
  var arrival: Int32 = 0
  var team: Int16
  /// Children it counts for.
  var weight: Int16
  var kind: CaseSubject
  var isOpen = true
}
