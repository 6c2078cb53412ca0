/// Where a family stands with the service.
enum FamilyStage: UInt8, Sendable {
  /// Known from earlier, nothing open.
  case closed
  /// In the pile of the front door.
  case contact
  /// In the pile of Early Help triage, then with Early Help.
  case earlyHelpTriage, earlyHelp
  /// Referred, being assessed.
  case assessment
  /// Children in need with a plan.
  case need
  /// Children on protection plans.
  case protection
}

/// A family known to the service: siblings who are referred, assessed and planned for together.
///
/// A row is two cache lines: the first holds what most events touch, the second what belongs to one
/// service. Days are `Day.number`s; `never` where a thing has not happened.
struct Family: Sendable {
  var key: UInt64
  /// Rises with every episode, and with every change of stage, of any family that has this row:
  /// entries in the diary that carry an older number are void.
  var stamp: Int32 = 0
  var stageStamp: Int32 = 0
  /// The named case, -1 when none is open.
  var caseRow: Int32 = -1
  /// Counts the family's contacts and Early Help episodes: the occasion of its decisions.
  var episode: Int32 = 0
  /// Place in the list of open families, -1 when none is open.
  var openPlace: Int32 = -1
  /// Its children are a run of rows; -1 until they are written down.
  var firstChild: Int32 = -1
  var contactDay: Int32 = never
  var openedDay: Int32 = never
  var lastVisit: Int32 = never
  var needPlanDay: Int32 = never
  var size: Int16
  /// Children under 18 who live at home.
  var home: Int16
  var locality: Int16 = 0
  var stage = FamilyStage.contact
  /// The kind of team that assesses it.
  var service = TeamKind.duty
  var source: UInt8 = 0
  var comesBack = false
  var steppedDown = false
  /// 0 no assessment, 1 of a new referral, 2 of an open case.
  var assessing: UInt8 = 0
  var assessmentVisited = false
  var assessmentGathered = false
  /// 0 no enquiry, 1 under way, 2 waiting for a conference.
  var enquiring: UInt8 = 0
  var enquiryWorked = false

  // The second line.
  var enquiryGathered = false
  /// Pieces of work still missing before the conference or the review can end: report, chair.
  var conferenceParts: UInt8 = 0
  var reviewParts: UInt8 = 0
  /// Steps of care proceedings still to come; 0 none.
  var proceedingsSteps: UInt8 = 0
  var assessmentChildren: Int16 = 0
  var enquiryChildren: Int16 = 0
  var plansEver: Int16 = 0
  var planReviews: Int16 = 0
  /// Visits under protection plans.
  var visits: Int16 = 0
  /// Whether Early Help has made its initial contact in this episode.
  var isContacted = false
  var assessmentDue: Int32 = never
  var assessments: Int32 = 0
  var enquiryDay: Int32 = never
  var enquiries: Int32 = 0
  var lastReferralDay: Int32 = never
  var needEnd: Int32 = never
  var planStart: Int32 = never
  var reviewDue: Int32 = never
  var protectionPlanDay: Int32 = never
  var lastPlanEnd: Int32 = never
  /// The limit of Early Help's assessment while it is to be made by a worker.
  var earlyHelpAssessmentDue: Int32 = never
  /// The limit of Early Help's initial contact once a worker has been named.
  var initialContactDue: Int32 = never
  /// The share of the assessment's writing up that its worker left out.
  var assessmentRushed: Float = 0

  init(key: UInt64, size: Int16) {
    self.key = key
    self.size = size
    home = size
  }

  /// Whether social care has it open.
  var isOpen: Bool { stage.rawValue >= FamilyStage.assessment.rawValue }
}

/// A day before all others: what has never happened.
let never: Int32 = -1_000_000

/// A child: who, born when, where.
struct Child: Sendable {
  var key: UInt64
  var birthday: Int32
  var family: Int32
  /// The care episode, -1 when not in care.
  var care: Int32 = -1
  /// Whether the child lives at home and counts in the family's case.
  var isHome = true
  /// The order under which an allowance is paid for the child.
  var allowance = LeavingWay.none
  var careEpisodes: Int16 = 0

  /// Completed years of 365.25 days on a day.
  func age(on day: Int32) -> Int32 { max(0, (day - birthday) * 4 / 1461) }

  /// The age band of `EnteringCareAssumptions`: under 1, 1-4, 5-9, 10-15, 16-17.
  @inline(__always)
  func band(on day: Int32) -> Int {
    // How many are over of 1, 5, 10 and 16 years of 365.25 days. Added up and not searched: which it
    // is cannot be foreseen, and a jump that was foreseen wrongly costs more than all of them.
    let days = day - birthday
    return (days >= 366 ? 1 : 0) + (days >= 1827 ? 1 : 0) + (days >= 3653 ? 1 : 0)
      + (days >= 5844 ? 1 : 0)
  }
}
