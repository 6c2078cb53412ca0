/// What a team does. The numbers are those of the tables in `WorkforceAssumptions`.
public enum TeamKind: Int32, BitwiseCopyable, CaseIterable, Sendable {
  /// Screens contacts (MASH); a shared pile of work.
  case frontDoor = 0
  /// Duty and assessment; workers hold children.
  case duty
  /// Children in need and on plans, and the first part of care proceedings; workers hold children.
  case locality
  /// Children in care; workers hold children.
  case lookedAfter
  /// Disabled children; workers hold children.
  case disability
  /// Complex abuse; workers hold children.
  case complexAbuse
  /// Child sexual exploitation; workers hold children.
  case exploitation
  /// Court work and permanence; a shared pile of work.
  case courtAndPermanence
  /// Early Help triage; a shared pile of work.
  case earlyHelpTriage
  /// Early Help localities; workers hold families.
  case earlyHelp
  /// Independent reviewing officers; each is named for children in care.
  case reviewingOfficers
  /// Chairs of child protection conferences; a shared pile of work.
  case conferenceChairs
  /// Personal advisers of care leavers; workers hold young people.
  case leavingCare
  /// Recruits, assesses and supervises foster households; a shared pile of work.
  case fostering
  /// Recruits adopters and finds families; a shared pile of work.
  case adoption
  /// Early Help staff whose work is not simulated (children's centres, youth work): counted and
  /// paid.
  case earlyHelpUniversal

  /// Whether each child has a named worker here.
  public var holdsCases: Bool {
    switch self {
    case .duty, .locality, .lookedAfter, .disability, .complexAbuse, .exploitation, .earlyHelp,
      .reviewingOfficers, .leavingCare:
      return true
    default: return false
    }
  }

  /// Whether it is part of Early Help.
  public var isEarlyHelp: Bool {
    self == .earlyHelp || self == .earlyHelpTriage || self == .earlyHelpUniversal
  }

  /// Whether its workers are social workers.
  public var isSocialWork: Bool {
    switch self {
    case .frontDoor, .duty, .locality, .lookedAfter, .disability, .complexAbuse, .exploitation,
      .courtAndPermanence, .reviewingOfficers, .conferenceChairs, .fostering, .adoption:
      return true
    default: return false
    }
  }

  /// Whether it is a key safeguarding team in the sense of the largest-caseload indicator.
  public var isSafeguarding: Bool {
    switch self {
    case .duty, .locality, .complexAbuse, .exploitation: return true
    default: return false
    }
  }
}
