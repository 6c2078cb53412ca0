/// Why an episode begins: its `RNE`. Codes as in `LegalCode`'s guide.
enum EpisodeBeginning: String, CaseIterable, Sendable {
  case startedToBeLookedAfter = "S"
  case legalStatus = "L"
  case placement = "P"
  /// Another kind of placement with the same carers.
  case sameCarers = "T"
  case both = "B"
  /// Another legal status, and another kind of placement with the same carers.
  case legalStatusSameCarers = "U"

  /// Whether the child moved to other carers.
  var isMove: Bool {
    switch self {
    case .startedToBeLookedAfter, .placement, .both: true
    case .legalStatus, .sameCarers, .legalStatusSameCarers: false
    }
  }
}

/// Why an episode ended: its `REC`. Codes as in `LegalCode`'s guide.
enum EpisodeEnd: String, CaseIterable, Sendable {
  /// The next episode begins on the same day.
  case nextEpisode = "X1"
  case adopted = "E11"
  case adoptedWithoutConsent = "E12"
  case died = "E2"
  case takenByAnotherAuthority = "E3"
  case homeAsPlanned = "E4A"
  case homeOtherwise = "E4B"
  case homeWithoutResponsibility = "E13"
  case childArrangements = "E41"
  case guardianshipFormerFosterCarers = "E43"
  case guardianshipOthers = "E44"
  case guardianshipKinWhoFostered = "E45"
  case guardianshipFosterCarers = "E46"
  case guardianshipKin = "E47"
  case guardianshipNoKin = "E48"
  case independentWithSupport = "E5"
  case independentWithoutSupport = "E6"
  case adultCare = "E7"
  case otherReason = "E8"
  case custody = "E9"
  case remandEnded = "E14"
  case foundToBeAdult = "E15"
  case movedAbroad = "E16"
  case eighteenStayingPut = "E17"

  /// The way out of care, for a child who leaves before turning 18; nil where the stay goes on.
  var way: WayOutOfCare? {
    switch self {
    case .nextEpisode: nil
    case .adopted, .adoptedWithoutConsent: .adoption
    case .homeAsPlanned, .homeOtherwise, .homeWithoutResponsibility: .home
    case .childArrangements: .arrangements
    case .guardianshipFormerFosterCarers, .guardianshipOthers, .guardianshipKinWhoFostered,
      .guardianshipFosterCarers, .guardianshipKin, .guardianshipNoKin:
      .guardianship
    case .takenByAnotherAuthority: .transfer
    case .eighteenStayingPut, .foundToBeAdult: .eighteen
    case .died, .independentWithSupport, .independentWithoutSupport, .adultCare, .otherReason,
      .custody, .remandEnded, .movedAbroad:
      .other
    }
  }
}

/// How a child leaves care, as the engine tells it apart.
enum WayOutOfCare: Sendable, CaseIterable {
  case home, guardianship, arrangements, adoption, eighteen, transfer, other

  /// Whether it is one of the ways to permanence that the indicators count.
  var isPermanence: Bool { [.guardianship, .arrangements, .adoption].contains(self) }
}

/// What a review was: its `REVIEW_CODE`, by how the child took part. Codes as in `LegalCode`'s guide.
enum ReviewCode: String, CaseIterable, Sendable {
  case underFour = "PN0"
  case spoke = "PN1"
  case advocateSpoke = "PN2"
  case symbols = "PN3"
  case attended = "PN4"
  case wrote = "PN5"
  case sentAdvocate = "PN6"
  case absent = "PN7"
}
