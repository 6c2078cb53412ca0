import Engine

/// A day before all others: what has never happened.
let never: Int32 = -1_000_000

/// Where a family stands with the service.
enum Stage {
  case closed, contact, earlyHelpTriage, earlyHelp
  case assessment, need, protection

  /// Whether social care has it open.
  var isOpen: Bool { self == .assessment || self == .need || self == .protection }
}

enum AssessmentKind { case ofReferral, ofOpenCase }
enum Enquiring { case no, underWay, waitingForConference }

struct Family {
  let key: UInt64
  /// How many siblings there are, and which: none until they are written down.
  let size: Int
  var members: [Int] = []
  let locality: Int
  var stage = Stage.contact
  var theCase: Int?
  /// Counts its contacts and Early Help episodes: the occasion of its decisions.
  var episode: Int32 = 0
  var source = 0
  /// The kind of team that assesses it.
  var service = TeamKind.duty
  var comesBack = false
  var contactDay = never
  var openedDay = never
  var lastReferralDay = never

  var steppedDown = false
  var allocatedDay: Int32?
  /// The limits of the initial contact and of the assessment while they are still to come.
  var initialContactLimit: Int32?
  var earlyHelpAssessmentLimit: Int32?

  var assessing: AssessmentKind?
  var assessments: Int32 = 0
  var assessmentChildren = 0
  /// The share of the assessment that its worker left out.
  var leftOut: Float = 0
  var assessmentDue = never
  var isVisited = false
  var isGathered = false

  var enquiring = Enquiring.no
  var enquiries: Int32 = 0
  var enquiryChildren = 0
  var enquiryDay = never
  var isEnquiryWorked = false
  var isEnquiryGathered = false
  /// What the conference, or the review of the plan, still waits for: report and chair.
  var conferenceParts = 0
  var reviewParts = 0

  var lastVisit = never
  var needEnd = never
  var needPlanDay = never
  var planStart = never
  var protectionPlanDay = never
  var planReviews: Int32 = 0
  var reviewDue = never
  /// Whether the review to come has been counted as late.
  var isReviewMissed = false
  var plansEver = 0
  var lastPlanEnd = never
  var planVisits: Int32 = 0

  /// Steps of care proceedings still to come.
  var courtSteps = 0
}

struct Child {
  let key: UInt64
  let birthday: Int32
  let family: Int
  /// The stay in care, if in care.
  var stay: Int?
  var isHome = true
  var stays: Int32 = 0
  /// The order under which an allowance is paid.
  var allowance: Way?

  /// Completed years of 365.25 days.
  func age(on day: Int32) -> Int { max(0, Int((Double(day - birthday) / 365.25).rounded(.down))) }

  /// Under 1, 1-4, 5-9, 10-15, 16-17.
  func band(on day: Int32) -> Int {
    switch age(on: day) {
    case ..<1: return 0
    case ..<5: return 1
    case ..<10: return 2
    case ..<16: return 3
    default: return 4
    }
  }
}

enum Legal: Int { case voluntary, interimOrder, fullOrder, placementOrder }

/// How a child leaves care.
enum Way { case home, guardianship, arrangements, adoption, eighteen, transfer, other }

enum AdoptionStage { case none, planned, decided, ordered, matched, placed }

/// A child's stay in care.
struct Stay {
  let key: UInt64
  /// Where several are looked at on a day, they are by row.
  let row: Int
  let child: Int
  var entryDay: Int32
  var isOpen = true
  var legal: Legal
  var leaving: Way?
  var isLeavingWorked = false
  var isLeavingPrepared = false

  var placement: PlacementType?
  var household: Int?
  /// How many placements there have been, and the days on which the latest began, latest last.
  var placements: Int32 = 0
  var placementStarts: [Int32] = []
  var isDistant = false
  var isUnaccompanied = false
  var isTherapeutic = false

  var theCase: Int?
  var officerCase: Int?
  var lastVisit: Int32?
  var planDay: Int32?
  var reviewDue = never
  var reviews: Int32 = 0
  var reviewParts = 0
  var initialHealthDue = never
  var healthDay = never
  var dentalDay = never
  var educationPlanDay: Int32?
  var pathwayPlanDay: Int32?

  var adoption = AdoptionStage.none
  var isHarderToPlace = false
  var decisionDay = never
  var orderDay = never

  var isReviewedForRightChild = false
  var isReviewedForReunification = false

  /// Whether three placements or more were lived in in the last 365 days: those that began in them,
  /// and the one with which they began.
  func hasThreePlacements(on day: Int32) -> Bool {
    let yearAgo = day - 365
    let began = placementStarts.suffix(3).filter { $0 > yearAgo }.count
    let livedInOne = entryDay <= yearAgo
    return began + (livedInOne ? 1 : 0) >= 3
  }
}

/// A foster household of the authority's own, or people on their way to being one.
struct Household {
  let key: UInt64
  var isApproved: Bool
  /// The day of approval or, before, on which the assessment started.
  var sinceDay: Int32
  var places: Int
  /// Places taken by young people who stay put after 18.
  var blocked = 0
  var isOnHold = false
  /// Any age, 0-4, 5-11, 10 and over.
  let ageRange: Int

  func takes(age: Int) -> Bool {
    [true, age <= 4, age >= 5 && age <= 11, age >= 10][ageRange]
  }
}

/// A young person who left care.
struct Leaver {
  let key: UInt64
  var isOpen = true
  var theCase: Int?
  var pathwayPlanDay: Int32?
  var isSuitablyHoused: Bool
  var isActive: Bool
}
