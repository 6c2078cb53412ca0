import Engine
import Testing

/// What a scenario cannot reach: not a penny and not a child in any month of any pair.
///
/// There are few such figures, since everything that happens to a child in time changes the hours
/// of somebody else's worker: a child who goes home a week earlier makes room for another, whose
/// family then closes on another day and so comes back on another. What is here has no such way in.
struct Untouched: Sendable, CustomTestStringConvertible {
  var scenarios: [String]
  /// Ids of indicators; names of lines of cost after a pound sign.
  var figures: [String]

  var testDescription: String { figures.joined(separator: ", ") }

  static let all: [Untouched] = [
    // Nobody's lever is about people who ask to adopt, and they ask without regard to what goes on.
    Untouched(
      scenarios: ReferenceScenarios.names, figures: ["adopter_enquiries", "adopter_registrations"]),
    // Households ask, are approved and stop by their own luck, and wait for the fostering team's
    // hours only; the team holds no cases, so that no other team's work and no caseload reaches it.
    Untouched(
      scenarios: [
        "right-child-right-care", "edge-of-care", "therapeutic-team", "taking-care",
        "adoption-regionalisation", "early-help-step-down", "complex-abuse-inquiry",
        "agency-workers-leave", "case-system-outage", "demand-up",
      ],
      figures: [
        "foster_households", "foster_recruited", "foster_deregistered",
        "foster_placements_created", "foster_enquiry_conversion_pct", "£fosterHouseholds",
      ]),
    // Their delivery costs nothing; all that they cost is in the lines of what they do.
    Untouched(
      scenarios: ["agency-workers-leave", "recruitment-freeze", "case-system-outage", "demand-up"],
      figures: ["£programmes"]),
  ]
}
