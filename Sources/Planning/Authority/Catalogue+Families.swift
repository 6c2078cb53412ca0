import Engine

/// Adoption and fostering.
extension CatalogueEntry {
  static var adoption: [CatalogueEntry] {
    let service = CatalogueService("adoption", \.adoption)
    return [
      service.table("plan_share", \.planShare, ElementKeys.ageBands, .share),
      service.figure("decision_mean_days", \.decisionMeanDays, .days),
      service.figure("decision_shape", \.decisionShape, .shape),
      service.figure("placement_order_share", \.placementOrderShare, .share),
      service.figure("placement_order_mean_days", \.placementOrderMeanDays, .days),
      service.figure("harder_to_place_share", \.harderToPlaceShare, .share),
      service.figure("weekly_match_chance_easier", \.weeklyMatchChanceEasier, .share),
      service.figure("weekly_match_chance_harder", \.weeklyMatchChanceHarder, .share),
      service.figure("ask_agencies_after_weeks", \.askAgenciesAfterWeeks, .weeks),
      service.figure("agency_weekly_match_chance", \.agencyWeeklyMatchChance, .share),
      service.figure("weekly_taken_elsewhere_chance", \.weeklyTakenElsewhereChance, .share),
      service.figure("match_to_placed_mean_days", \.matchToPlacedMeanDays, .days),
      service.figure("placed_to_order_mean_days", \.placedToOrderMeanDays, .days),
      service.figure("plan_changes_after_weeks", \.planChangesAfterWeeks, .weeks),
      service.figure("disruptions_per_year", \.disruptionsPerYear, .hazard("placed child")),
      service.figure("enquiries_per_year", \.enquiriesPerYear, .perYear("enquiries")),
      service.figure("registration_share", \.registrationShare, .share),
      service.figure("approval_share", \.approvalShare, .share),
      service.figure("enquiry_to_registration_days", \.enquiryToRegistrationDays, .days),
      service.figure("registration_to_approval_days", \.registrationToApprovalDays, .days),
      service.figure("assessment_hours", \.assessmentHours, .hours),
      service.figure("approved_at_start", \.approvedAtStart, .count("adopters")),
      service.figure("match_hours", \.matchHours, .hours),
    ]
  }

  static var fostering: [CatalogueEntry] {
    let service = CatalogueService("fostering", \.fostering)
    return [
      service.figure("enquiries_per_year", \.enquiriesPerYear, .perYear("enquiries")),
      service.figure("enquiry_to_approval_share", \.enquiryToApprovalShare, .share),
      service.figure("enquiry_to_start_days", \.enquiryToStartDays, .days),
      service.figure("assessment_minimum_days", \.assessmentMinimumDays, .days),
      service.figure("assessment_hours", \.assessmentHours, .hours),
      service.figure("supervision_hours_per_month", \.supervisionHoursPerMonth, .hoursPerMonth),
      service.table("places_share", \.placesShare, ElementKeys.householdSizes, .share),
      service.table("age_range_share", \.ageRangeShare, ElementKeys.householdAgeRanges, .share),
      service.figure("leaving_per_year", \.leavingPerYear, .hazard("household")),
      service.figure("on_hold_share", \.onHoldShare, .share),
      service.figure("on_hold_mean_days", \.onHoldMeanDays, .days),
      service.figure("staying_put_share", \.stayingPutShare, .share),
      service.figure("staying_put_mean_days", \.stayingPutMeanDays, .days),
    ]
  }
}
