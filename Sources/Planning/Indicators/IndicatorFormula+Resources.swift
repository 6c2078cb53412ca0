extension IndicatorFormula {
  /// Foster households.
  static let fostering: [IndicatorFormula] = [
    .stock("foster_households", .fosterHouseholds),
    .flow("foster_recruited", .householdsApproved),
    .flow("foster_deregistered", .householdsLeft),
    .flow("foster_placements_created", .fosterPlacesCreated),
    .share("foster_enquiry_conversion_pct", .enquiryConversion),
    .flow("foster_in_house_not_found", .inHouseNotFound),
  ]

  /// Adoption of children, and adopters.
  static let adoption: [IndicatorFormula] = [
    .flow("adoptions", .adopted),
    .flow("adoptions_12m_count", .adoptedWithin12Months),
    .share("adoptions_12m_pct", .adoptedWithin12Months, among: "adoptions"),
    .share("adoption_a1_days", .daysEntryToPlaced, factor: 1, among: "adoptions"),
    .share("adoption_a2_days", .daysOrderToMatch, factor: 1, among: "adoptions"),
    .flow("adoption_shobpa", .adoptionDecisions),
    .flow("adoption_placement_orders", .placementOrders),
    .flow("adoption_matches", .matches),
    .flow("adoption_placed", .placedForAdoption),
    .flow("adopter_enquiries", .adopterEnquiries),
    .flow("adopter_registrations", .adopterRegistrations),
    .flow("adopter_approvals", .adopterApprovals),
  ]

  /// Care leavers.
  static let careLeavers: [IndicatorFormula] = [
    .stock("care_leavers", .careLeavers),
    .stockShare("care_leavers_pathway_pct", .pathwayPlan),
    .stockShare("care_leavers_accommodation_pct", .suitableAccommodation),
    .stockShare("care_leavers_eet_pct", .activeLeavers),
  ]

  /// Social workers and their caseloads.
  static let workforce: [IndicatorFormula] = [
    .stock("agency_social_workers", .agencySocialWorkers),
    .stock("caseload_max_safeguarding", .caseloadMaxSafeguarding),
    .stock("caseload_max_lac", .caseloadMaxLookedAfter),
    .stockShare("caseload_avg_lac", .caseloadLookedAfter, factor: 1),
    .stockShare("caseload_avg_duty", .caseloadDuty, factor: 1),
    .stockShare("caseload_avg_cin", .caseloadLocality, factor: 1),
    .stockShare("caseload_avg_disability", .caseloadDisability, factor: 1),
    .stockShare("caseload_avg_complex_abuse", .caseloadComplexAbuse, factor: 1),
    .stockShare("iro_caseload", .caseloadReviewingOfficers, factor: 1),
  ]

  /// Every indicator that the simulation gives.
  public static let every: [IndicatorFormula] =
    earlyHelp + frontDoor + protection + care + placements + fostering + adoption + careLeavers
    + workforce

  /// The formula of each indicator.
  public static let byID: [String: IndicatorFormula] = Dictionary(
    uniqueKeysWithValues: every.map { ($0.id, $0) })
}
