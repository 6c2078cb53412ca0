/// Under what a child is in care. The order is that of `OpeningPosition.lookedAfterByLegalStatus`.
enum LegalStatus: UInt8, Sendable {
  case voluntary, interimOrder, fullOrder, placementOrder
}

/// Where a child in care lives. The order is that of `PlacementAssumptions`.
public enum PlacementType: UInt8, BitwiseCopyable, CaseIterable, Sendable {
  case inHouse, kinship, agency, residential, secure, parentAndChild, withParents, preAdoptive
  case semiIndependent

  /// Fostered, with parents or adopters: what counts as a family setting.
  var isFamily: Bool {
    switch self {
    case .inHouse, .kinship, .agency, .withParents, .preAdoptive: return true
    default: return false
    }
  }
}

/// How a child leaves care.
enum LeavingWay: Int8, Sendable {
  case none = -1
  case home, guardianship, arrangements, adoption, eighteen, transfer, other
}

/// How far the plan for adoption has come.
enum AdoptionStage: UInt8, Sendable {
  case none, planned, decided, ordered, matched, placed
}

/// One child's stay in care.
struct CareEpisode: Sendable {
  // What the weekly decisions read comes first: a cache line.
  let key: UInt64
  let child: Int32
  /// Rises when the row ends, so that what was written in the diary for it is void.
  var stamp: Int32 = 0
  var entryDay: Int32
  var isOpen = true
  var legal: LegalStatus
  var leaving = LeavingWay.none
  var adoption = AdoptionStage.none
  var placement = PlacementType.agency
  var isUnaccompanied = false
  var isTherapeutic = false
  var isDistant = false

  var household: Int32 = -1
  /// Days on which the last three placements began, latest first.
  var placementStart: Int32 = never
  var placementStartBefore: Int32 = never
  var placementStartBeforeThat: Int32 = never
  var placements: Int32 = 0

  /// Named cases: with a social worker and with a reviewing officer.
  var caseRow: Int32 = -1
  var officerRow: Int32 = -1

  var lastVisit: Int32 = never
  var planDay: Int32 = never
  var reviewDue: Int32 = never
  var reviews: Int32 = 0
  var reviewParts: UInt8 = 0
  var initialHealthDue: Int32 = never
  var healthDay: Int32 = never
  var dentalDay: Int32 = never
  var educationPlanDay: Int32 = never
  var pathwayPlanDay: Int32 = never

  var isHarderToPlace = false
  var decisionDay: Int32 = never
  var orderDay: Int32 = never
  /// When the adoption order is made, if the placement with the adopters holds.
  var adoptionOrderDay: Int32 = never

  var leavingWorked = false
  var leavingPrepared = false
  var isReviewedForRightChild = false
  var isReviewedForReunification = false

  init(child: Int32, key: UInt64, entryDay: Int32, legal: LegalStatus) {
    self.child = child
    self.key = key
    self.entryDay = entryDay
    self.legal = legal
  }

  /// Whether the child has had three or more placements in the year up to a day: those that began
  /// in it, and the one in which the year began.
  func hasThreePlacements(on day: Int32) -> Bool {
    let yearAgo = day - 365
    let began =
      (placementStart > yearAgo ? 1 : 0) + (placementStartBefore > yearAgo ? 1 : 0)
      + (placementStartBeforeThat > yearAgo ? 1 : 0)
    let wasThere = entryDay <= yearAgo && placementStartBeforeThat <= yearAgo
    return began + (wasThere ? 1 : 0) >= 3
  }
}
