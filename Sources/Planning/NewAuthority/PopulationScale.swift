/// How figures of the template's 10,000 children become those of another number of children.
///
/// Most figures are rates, hours, days or prices and stay as they are. What counts people, places or
/// events of the whole authority grows with its children. The chance that one particular household
/// or adopter suits shrinks: with twice as many of them, each has half the part.
struct PopulationScale: Sendable {
  /// Children under 18, as a multiple of the template's.
  let factor: Double

  /// Paths of figures that count what the whole authority has.
  static let growing = [
    "front_door.contacts_per_year", "early_help.direct_contacts_per_year",
    "entering_care.newborns_per_year", "entering_care.police_protection_per_year",
    "entering_care.voluntary_per_year", "entering_care.unaccompanied_per_year",
    "placements.agency_places", "care_standards.clinic_slots_per_week",
    "adoption.enquiries_per_year", "adoption.approved_at_start", "fostering.enquiries_per_year",
    "money.allowances_at_start",
  ]

  /// Paths of chances that are those of one of many.
  static let shrinking = [
    "placements.household_suits_share", "adoption.weekly_match_chance_easier",
    "adoption.weekly_match_chance_harder",
  ]

  /// A figure that grows with the number of children.
  func grown(_ figure: Double) -> Double { PopulationScale.rounded(figure * factor) }

  /// A chance that shrinks as the number of children grows.
  func shrunk(_ chance: Double) -> Double { min(1, PopulationScale.rounded(chance / factor)) }

  /// Three digits, but whole numbers are kept.
  private static func rounded(_ figure: Double) -> Double {
    guard figure > 0 else { return 0 }
    if figure >= 100 { return figure.rounded() }
    var unit = 1.0
    while figure * unit < 100 { unit *= 10 }
    return (figure * unit).rounded() / unit
  }
}
