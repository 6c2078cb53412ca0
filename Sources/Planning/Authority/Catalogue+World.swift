import Engine

/// How demand wanders, and named programmes.
extension CatalogueEntry {
  static var world: [CatalogueEntry] {
    let service = CatalogueService("world", \.world)
    let streams = ElementKeys.streams
    return [
      service.table("volatility", \.volatility, streams, .logSD),
      service.table("half_life_months", \.halfLifeMonths, streams, .months),
      service.table("momentum_per_year", \.momentumPerYear, streams, .logChange),
      service.figure("momentum_half_life_months", \.momentumHalfLifeMonths, .months),
      service.table("demand_factor", \.demandFactor, streams, .factor),
    ]
  }

  static var programmes: [CatalogueEntry] {
    let service = CatalogueService("programmes", \.programmes)
    return [
      service.figure("right_child_reviewed", \.rightChildReviewed, .count("children")),
      service.figure("right_child_success_share", \.rightChildSuccessShare, .share),
      service.table(
        "right_child_way_share", \.rightChildWayShare, ElementKeys.rightChildWays, .share),
      service.figure("right_child_mean_days", \.rightChildMeanDays, .days),
      service.figure("right_child_hours", \.rightChildHours, .hours),
      service.figure(
        "edge_of_care_families_per_year", \.edgeOfCareFamiliesPerYear, .perYear("families")),
      service.figure("edge_of_care_relative_risk", \.edgeOfCareRelativeRisk, .preventedRisk),
      service.figure("family_group_conference_share", \.familyGroupConferenceShare, .share),
      service.figure(
        "family_group_conference_relative_risk", \.familyGroupConferenceRelativeRisk,
        .preventedRisk),
      service.figure("therapeutic_places", \.therapeuticPlaces, .count("children")),
      service.figure("therapeutic_relative_risk", \.therapeuticRelativeRisk, .relativeRisk),
      service.figure(
        "reunification_assessed_per_year", \.reunificationAssessedPerYear, .perYear("children")),
      service.figure("reunification_return_share", \.reunificationReturnShare, .share),
      service.figure("supported_households", \.supportedHouseholds, .count("households")),
      service.figure(
        "supported_leaving_relative_risk", \.supportedLeavingRelativeRisk, .relativeRisk),
      service.figure(
        "extra_foster_households", \.extraFosterHouseholds, .count("households")),
    ]
  }
}
