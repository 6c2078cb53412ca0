import Engine

/// What is counted of a team in a month.
public enum TeamFigure: CaseIterable, Sendable {
  case posts, permanent, agency, caseload, caseHolders, caseloadMax, unallocated, overdue
  case hoursAvailable, hoursNeeded, hoursWorked, hoursDropped, hoursWaiting

  /// The figure as the engine counted it.
  public func of(_ team: TeamMonth) -> Double {
    switch self {
    case .posts: team.posts
    case .permanent: team.permanent
    case .agency: team.agency
    case .caseload: team.caseload
    case .caseHolders: team.caseHolders
    case .caseloadMax: team.caseloadMax
    case .unallocated: team.unallocated
    case .overdue: team.overdue
    case .hoursAvailable: team.hoursAvailable
    case .hoursNeeded: team.hoursNeeded
    case .hoursWorked: team.hoursWorked
    case .hoursDropped: team.hoursDropped
    case .hoursWaiting: team.hoursWaiting
    }
  }
}
