import Engine

/// Where a child lives: the `PLACE` of an episode.
///
/// Codes as in `LegalCode`'s guide.
enum PlacementCode: String, CaseIterable, Sendable {
  case kinLongTerm = "U1"
  case kinForAdoption = "U2"
  case kin = "U3"
  case fosterLongTerm = "U4"
  case fosterForAdoption = "U5"
  case foster = "U6"
  case secure = "K1"
  case childrensHome = "K2"
  case residentialHome = "R1"
  case hospital = "R2"
  case familyCentre = "R3"
  case youngOffenders = "R5"
  case residentialSchool = "S1"
  case semiIndependent = "H5"
  case withParents = "P1"
  case independent = "P2"
  case residentialWork = "P3"
  case adoptersWhoFosteredByConsent = "A3"
  case adoptersByConsent = "A4"
  case adoptersWhoFosteredByOrder = "A5"
  case adoptersByOrder = "A6"
  case away = "T0"
  case awayInHospital = "T1"
  case awayOnHoliday = "T2"
  case awayWhileCarerIs = "T3"
  case awayForDays = "T4"
  case other = "Z1"

  /// Whether the child is only away for a while from where they live.
  var isTemporary: Bool {
    switch self {
    case .away, .awayInHospital, .awayOnHoliday, .awayWhileCarerIs, .awayForDays: true
    default: false
    }
  }

  /// Whether the child is with other foster carers than kin, of whom the provider must be known.
  var isFoster: Bool {
    switch self {
    case .foster, .fosterLongTerm, .fosterForAdoption: true
    default: false
    }
  }

  /// The engine's type of placement; nil while temporarily away, when the child still lives where
  /// they did.
  ///
  /// Foster homes that are not the authority's own are the agencies'. A young offender institution
  /// is counted with secure homes, other placements (`Z1`) with residential ones.
  func type(_ provider: ProviderCode?) -> PlacementType? {
    switch self {
    case .kinLongTerm, .kinForAdoption, .kin: .kinship
    case .fosterLongTerm, .fosterForAdoption, .foster:
      provider == nil || provider == .own ? .inHouse : .agency
    case .secure, .youngOffenders: .secure
    case .childrensHome, .residentialHome, .hospital, .residentialSchool, .other: .residential
    case .familyCentre: .parentAndChild
    case .withParents: .withParents
    case .adoptersWhoFosteredByConsent, .adoptersByConsent, .adoptersWhoFosteredByOrder,
      .adoptersByOrder:
      .preAdoptive
    case .semiIndependent, .independent, .residentialWork: .semiIndependent
    case .away, .awayInHospital, .awayOnHoliday, .awayWhileCarerIs, .awayForDays: nil
    }
  }
}

/// Who provides a placement: the `PLACE_PROVIDER` of an episode.
enum ProviderCode: String, CaseIterable, Sendable {
  case parents = "PR0"
  case own = "PR1"
  case otherAuthority = "PR2"
  case otherPublic = "PR3"
  case privately = "PR4"
  case voluntary = "PR5"
}
