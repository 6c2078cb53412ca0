/// Kinds of work.
enum TaskKind: UInt8, Sendable {
  // Piles.
  case screening, triage, conferenceChair, reviewChair, fosterAssessment, fosterSupervision
  case adopterAssessment, adoptionMatch, courtWork
  // Clinics: one appointment each.
  case initialHealth, healthReview, dentalCheck
  // Of a family.
  case assessmentVisit, assessmentCompletion, enquiry, conferenceReport, needVisit, needPlan
  case handover, closing, planVisit, planRenewal, reviewReport, proceedings
  // Of an Early Help family.
  case earlyHelpInitialContact, earlyHelpAssessment, earlyHelpSupport
  // Of a child in care.
  case admission, placementMove, careVisit, carePlan, careReviewReport, careReviewOfficer
  case educationPlan, leavingWork, rightChildReview
  // Of a care leaver, or a child in care from 16.
  case adviserContact, pathwayPlan
}

/// A piece of work that can be done from today on.
struct Task: Sendable {
  /// Hours still to be worked.
  var hours: Double
  var subject: Int32
  /// The named case it belongs to; -1 in a pile.
  var caseRow: Int32
  /// Lower comes first: the due day, far earlier for what is urgent.
  let rank: Int32
  var team: Int16
  let kind: TaskKind

  /// Whether it goes ahead of all other work, and is covered by colleagues.
  var isUrgent: Bool { rank < due }

  /// Days by which urgent work (section 47, conferences, admissions) goes ahead of all other.
  private static let urgency: Int32 = 1 << 20

  init(
    _ kind: TaskKind, subject: Int32, caseRow: Int32, team: Int16, hours: Double, due: Int32,
    isUrgent: Bool
  ) {
    self.kind = kind
    self.subject = subject
    self.caseRow = caseRow
    self.team = team
    self.hours = hours
    rank = isUrgent ? due - Task.urgency : due
  }

  /// What a row of a list holds that has no task.
  static var none: Task {
    Task(.screening, subject: -1, caseRow: -1, team: -1, hours: 0, due: 0, isUrgent: false)
  }

  /// The due day. It is told by the rank, which of urgent tasks alone lies thousands of years ago.
  var due: Int32 { rank < -Task.urgency / 2 ? rank + Task.urgency : rank }
}
