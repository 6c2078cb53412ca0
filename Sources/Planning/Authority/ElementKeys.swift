import Engine

/// The keys of the elements of tables, in the engine's order.
public enum ElementKeys {
  /// Sources of contact.
  public static let sources = [
    "police", "education", "health", "internal", "public", "other_authorities", "others",
  ]
  /// Days of the week.
  public static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  /// Calendar months.
  public static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  /// Age bands of children entering and leaving care.
  public static let ageBands = [
    "under_1", "age_1_to_4", "age_5_to_9", "age_10_to_15", "age_16_to_17",
  ]
  /// Single years of age, as in `lac_age_0` of the published figures.
  public static let ages = (0...17).map { "age_\($0)" }
  /// Where children in care live.
  public static let placementTypes = [
    "in_house", "kinship", "ifa", "residential", "secure", "parent_and_child", "with_parents",
    "pre_adoptive", "semi_independent",
  ]
  /// Legal status of children in care.
  public static let legalStatuses = [
    "voluntary", "interim_care_order", "full_care_order", "placement_order",
  ]
  /// Outcomes of an assessment.
  public static let assessmentOutcomes = [
    "ongoing_involvement", "no_further_action", "step_down", "other",
  ]
  /// Outcomes of a section 47 enquiry.
  public static let enquiryOutcomes = [
    "continuing_risk", "no_continuing_risk", "not_substantiated", "not_recorded",
  ]
  /// Review conferences at which a protection plan may end.
  public static let reviewConferences = ["first", "second", "third", "fourth", "later"]
  /// Final orders of care proceedings.
  public static let finalOrders = [
    "care_order", "home", "special_guardianship", "child_arrangements",
  ]
  /// Time in care as it matters for leaving.
  public static let timeInCare = ["first_8_weeks", "to_6_months", "to_2_years", "beyond"]
  /// Households approved for so many children.
  public static let householdSizes = ["one", "two", "three"]
  /// Ages that foster households are approved for.
  public static let householdAgeRanges = [
    "any_age", "age_0_to_4", "age_5_to_11", "age_10_and_over",
  ]
  /// Ways of leaving care under Right Child Right Care.
  public static let rightChildWays = ["special_guardianship", "child_arrangements", "home"]
  /// Streams of intensity that wander.
  public static let streams = [
    "contacts", "child_protection_thresholds", "admissions", "leaving_care", "early_help",
  ]
  /// Time in care in the opening position.
  public static let timeInCareBands = [
    "under_3_months", "to_6_months", "to_12_months", "to_24_months", "to_60_months",
    "over_60_months",
  ]
  /// Duration of a protection plan in the opening position.
  public static let planDurationBands = [
    "under_3_months", "to_6_months", "to_12_months", "to_24_months", "over_24_months",
  ]

  /// Kinds of team, in the order of `TeamKind`.
  public static let teamKinds = TeamKind.allCases.map(\.key)
}

extension TeamKind {
  /// The kind's name in files.
  public var key: String {
    switch self {
    case .frontDoor: "front_door"
    case .duty: "duty"
    case .locality: "locality"
    case .lookedAfter: "looked_after"
    case .disability: "disability"
    case .complexAbuse: "complex_abuse"
    case .exploitation: "exploitation"
    case .courtAndPermanence: "court_and_permanence"
    case .earlyHelpTriage: "early_help_triage"
    case .earlyHelp: "early_help"
    case .reviewingOfficers: "reviewing_officers"
    case .conferenceChairs: "conference_chairs"
    case .leavingCare: "leaving_care"
    case .fostering: "fostering"
    case .adoption: "adoption"
    case .earlyHelpUniversal: "early_help_universal"
    }
  }

  /// The kind with a name; nil if there is none.
  public init?(key: String) {
    guard let kind = TeamKind.allCases.first(where: { $0.key == key }) else { return nil }
    self = kind
  }
}
