import Engine

/// Placements, care standards and care leavers.
extension CatalogueEntry {
  static var placements: [CatalogueEntry] {
    let service = CatalogueService("placements", \.placements)
    let ages = ElementKeys.ageBands
    let types = ElementKeys.placementTypes
    return [
      service.table("kinship_share", \.kinshipShare, ages, .share),
      service.table("with_parents_share", \.withParentsShare, ages, .share),
      service.table("residential_share", \.residentialShare, ages, .share),
      service.figure("parent_and_child_share", \.parentAndChildShare, .share),
      service.figure("semi_independent_share", \.semiIndependentShare, .share),
      service.figure("secure_share", \.secureShare, .share),
      service.figure("household_suits_share", \.householdSuitsShare, .share),
      service.figure("agency_places", \.agencyPlaces, .count("places")),
      service.figure("agency_tight_above_share", \.agencyTightAbove, .share),
      service.table(
        "turned_away_to_residential_share", \.turnedAwayToResidentialShare, ages, .share),
      service.table("distant_share", \.distantShare, types, .share),
      service.table(
        "disruptions_per_year_early", \.disruptionsPerYearEarly, types, .hazard("placed child")),
      service.table(
        "disruptions_per_year_later", \.disruptionsPerYearLater, types, .hazard("placed child")),
      service.table("disruption_age_factor", \.disruptionAgeFactor, ages, .factor),
      service.table(
        "disruption_to_residential_share", \.disruptionToResidentialShare, ages, .share),
      service.figure("bridging_share", \.bridgingShare, .share),
      service.figure("bridging_mean_days", \.bridgingMeanDays, .days),
      service.figure(
        "agency_to_in_house_per_year", \.agencyToInHousePerYear, .hazard("child with an agency")),
      service.figure(
        "residential_to_foster_per_year", \.residentialToFosterPerYear,
        .hazard("child in residential care")),
      service.figure(
        "to_semi_independent_per_year", \.toSemiIndependentPerYear, .hazard("child of 16-17")),
      service.figure("move_hours", \.moveHours, .hours),
    ]
  }

  static var careStandards: [CatalogueEntry] {
    let service = CatalogueService("care_standards", \.careStandards)
    return [
      service.figure("first_review_working_days", \.firstReviewWorkingDays, .workingDays),
      service.figure("second_review_days", \.secondReviewDays, .interval),
      service.figure("later_review_days", \.laterReviewDays, .interval),
      service.figure("booked_early_days", \.bookedEarlyDays, .days),
      service.figure("postponed_share", \.postponedShare, .share),
      service.figure("review_worker_hours", \.reviewWorkerHours, .hours),
      service.figure("review_officer_hours", \.reviewOfficerHours, .hours),
      service.figure("visit_local_days", \.visitLocalDays, .interval),
      service.figure("visit_national_days", \.visitNationalDays, .interval),
      service.figure("visit_settled_days", \.visitSettledDays, .interval),
      service.figure("visit_hours", \.visitHours, .hours),
      service.figure("distant_visit_hours", \.distantVisitHours, .hours),
      service.figure("plan_current_days", \.planCurrentDays, .interval),
      service.figure("plan_hours", \.planHours, .hours),
      service.figure("health_due_working_days", \.healthDueWorkingDays, .workingDays),
      service.figure("consent_mean_working_days", \.consentMeanWorkingDays, .workingDays),
      service.figure("clinic_slots_per_week", \.clinicSlotsPerWeek, .count("slots a week")),
      service.figure("appointment_kept_share", \.appointmentKeptShare, .share),
      service.figure("dental_kept_share", \.dentalKeptShare, .share),
      service.figure(
        "health_reviews_a_week_per_100_children", \.healthReviewsPer100Children,
        .count("assessments a week")),
      service.figure(
        "dental_checks_a_week_per_100_children", \.dentalChecksPer100Children,
        .count("checks a week")),
      service.figure("education_plan_hours", \.educationPlanHours, .hours),
      service.figure("education_plan_current_days", \.educationPlanCurrentDays, .interval),
      service.figure(
        "education_plan_first_due_working_days", \.educationPlanFirstDueWorkingDays, .workingDays),
    ]
  }

  static var careLeavers: [CatalogueEntry] {
    let service = CatalogueService("care_leavers", \.careLeavers)
    let leaver = Quantity.hazard("care leaver")
    return [
      service.figure("support_to_25_share", \.supportTo25Share, .share),
      service.figure("qualifying_share", \.qualifyingShare, .share),
      service.figure("adviser_hours_per_month", \.adviserHoursPerMonth, .hoursPerMonth),
      service.figure("pathway_plan_hours", \.pathwayPlanHours, .hours),
      service.figure("pathway_plan_current_days", \.pathwayPlanCurrentDays, .interval),
      service.figure("pathway_plan_due_days", \.pathwayPlanDueDays, .days),
      service.figure("suitable_at_18_share", \.suitableAt18Share, .share),
      service.figure("accommodation_loss_per_year", \.accommodationLossPerYear, leaver),
      service.figure("accommodation_recovery_per_year", \.accommodationRecoveryPerYear, leaver),
      service.figure("active_at_18_share", \.activeAt18Share, .share),
      service.figure("activity_loss_per_year", \.activityLossPerYear, leaver),
      service.figure("activity_gain_per_year", \.activityGainPerYear, leaver),
    ]
  }
}
