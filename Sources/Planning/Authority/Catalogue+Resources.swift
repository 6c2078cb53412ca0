import Engine

/// Workforce, feedbacks and money.
extension CatalogueEntry {
  static var workforce: [CatalogueEntry] {
    let service = CatalogueService("workforce", \.workforce)
    let kinds = ElementKeys.teamKinds
    return [
      service.figure("team_count", \.teamCount, .count("teams"), isDerived: true),
      service.table("posts_factor", \.postsFactor, kinds, .factor),
      service.table("hours_per_day", \.hoursPerDay, kinds, Quantity("hours a day", 0...24)),
      service.table("caseload_ceiling", \.caseloadCeiling, kinds, .count("children")),
      service.table("leavers_per_year", \.leaversPerYear, kinds, .hazard("permanent worker")),
      service.table(
        "agency_leavers_per_year", \.agencyLeaversPerYear, kinds, .hazard("agency worker")),
      service.table("recruitment_mean_days", \.recruitmentMeanDays, kinds, .days),
      service.table("recruitment_factor", \.recruitmentFactor, kinds, .factor),
      service.table("agency_cover_share", \.agencyCoverShare, kinds, .share),
      service.table("agency_cover_mean_days", \.agencyCoverMeanDays, kinds, .days),
      service.table("agency_withdrawn", \.agencyWithdrawn, kinds, .count("workers")),
      service.table("newly_qualified_share", \.newlyQualifiedShare, kinds, .share),
      service.table(
        "sick_days_per_year", \.sickDaysPerYear, kinds, Quantity("working days a year", 0...260)),
      service.figure(
        "sick_spell_mean_days", \.sickSpellMeanDays, Quantity("working days", 1...260)),
      service.table("hours_lost_share", \.hoursLostShare, kinds, .share),
      service.table("leave_share", \.leaveShare, ElementKeys.months, .share),
      service.figure("newly_qualified_caseload_share", \.newlyQualifiedCaseloadShare, .share),
      service.figure("newly_qualified_hours_share", \.newlyQualifiedHoursShare, .share),
      service.figure("duty_rota_weeks", \.dutyRotaWeeks, Quantity("weeks", 1...52)),
      service.figure("handover_hours", \.handoverHours, .hours),
    ]
  }

  static var feedbacks: [CatalogueEntry] {
    let service = CatalogueService("feedbacks", \.feedbacks)
    return [
      service.figure("overload_to_turnover", \.overloadToTurnover, .factor),
      service.figure("worker_change_lengthens_share", \.workerChangeLengthensShare, .share),
      service.figure("late_assessment_to_return", \.lateAssessmentToReturn, .factor),
      service.figure("overload_to_rush", \.overloadToRush, .share),
      service.figure("rushed_assessment_to_return", \.rushedAssessmentToReturn, .factor),
      service.figure("backlog_to_rush", \.backlogToRush, .share),
      service.figure("occupancy_to_agency", \.occupancyToAgency, .factor),
      service.figure("distance_to_hours", \.distanceToHours, .factor),
      service.figure("late_work_to_cover", \.lateWorkToCover, .factor),
      service.figure("most_cover_share", \.mostCoverShare, .share),
      service.figure("late_clinics_to_slots", \.lateClinicsToSlots, .share),
      service.figure("most_clinic_share", \.mostClinicShare, .share),
    ]
  }

  static var money: [CatalogueEntry] {
    let service = CatalogueService("money", \.money)
    let types = ElementKeys.placementTypes
    let inflation = Quantity("rise a year", -0.2...0.5, most: 0.25)
    return [
      service.table("weekly_price", \.weeklyPrice, types, .poundsPerWeek),
      service.table("variable_share", \.variableShare, types, .share),
      service.figure("household_per_year", \.householdPerYear, .poundsPerYear),
      service.table("salary_per_year", \.salaryPerYear, ElementKeys.teamKinds, .poundsPerYear),
      service.figure("agency_premium_share", \.agencyPremiumShare, Quantity("share", 0...3)),
      service.figure("adoption_fee", \.adoptionFee, .pounds),
      service.figure(
        "guardianship_allowance_per_week", \.guardianshipAllowancePerWeek, .poundsPerWeek),
      service.figure(
        "arrangements_allowance_per_week", \.arrangementsAllowancePerWeek, .poundsPerWeek),
      service.figure("allowance_paid_share", \.allowancePaidShare, .share),
      service.figure("allowances_at_start", \.allowancesAtStart, .count("allowances")),
      service.figure("leaving_care_grant", \.leavingCareGrant, .pounds),
      service.figure("proceedings_cost", \.proceedingsCost, .pounds),
      service.figure("pay_inflation_per_year", \.payInflationPerYear, inflation),
      service.figure("price_inflation_per_year", \.priceInflationPerYear, inflation),
    ]
  }
}
