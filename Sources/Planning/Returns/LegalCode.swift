/// Under what a child is looked after: the `LS` of an episode.
///
/// Codes of the Department for Education's "Children looked after by local authorities in England:
/// guide to the SSDA903 collection" (2017/18).
enum LegalCode: String, CaseIterable, Sendable {
  case interimCareOrder = "C1"
  case fullCareOrder = "C2"
  case freedForAdoption = "D1"
  case placementOrder = "E1"
  case agreement = "V2"
  /// Series of short breaks, which the statistics do not count as being looked after.
  case shortBreaks = "V3"
  case shortBreaksAgreed = "V4"
  case policeProtection = "L1"
  case emergencyProtection = "L2"
  case assessmentOrder = "L3"
  case remanded = "J1"
  case detained = "J2"
  case supervised = "J3"

  /// Whether a child is looked after as the statistics and the engine count it.
  var isLookedAfter: Bool { self != .shortBreaks && self != .shortBreaksAgreed }

  /// The place among `ElementKeys.legalStatuses`. As in the engine, who came by police or emergency
  /// protection or on remand and is under no order is counted with those there by agreement.
  var status: Int {
    switch self {
    case .interimCareOrder: 1
    case .fullCareOrder: 2
    case .placementOrder, .freedForAdoption: 3
    default: 0
    }
  }

  /// Whether a court has made a care or placement order.
  var isOrder: Bool { status > 0 }

  /// Whether the child was accommodated: by agreement, or on remand.
  var isVoluntary: Bool {
    switch self {
    case .agreement, .remanded, .detained, .supervised: true
    default: false
    }
  }
}
