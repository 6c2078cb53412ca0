import Engine

/// Children in need, child protection plans, and the ways into and out of care.
extension CatalogueEntry {
  static var childInNeed: [CatalogueEntry] {
    let service = CatalogueService("child_in_need", \.childInNeed)
    return [
      service.figure("plan_due_days", \.planDueDays, .days),
      service.figure("plan_current_days", \.planCurrentDays, .interval),
      service.figure("plan_hours", \.planHours, .hours),
      service.figure("visit_every_days", \.visitEveryDays, .interval),
      service.figure("visit_hours", \.visitHours, .hours),
      service.figure("need_mean_days", \.needMeanDays, .days),
      service.figure("need_shape", \.needShape, .shape),
      service.figure("disability_need_mean_days", \.disabilityNeedMeanDays, .days),
      service.figure("closing_hours", \.closingHours, .hours),
      service.figure("step_down_share", \.stepDownShare, .share),
    ]
  }

  static var childProtection: [CatalogueEntry] {
    let service = CatalogueService("child_protection", \.childProtection)
    return [
      service.figure("first_review_days", \.firstReviewDays, .interval),
      service.figure("later_review_days", \.laterReviewDays, .interval),
      service.figure("booked_early_days", \.bookedEarlyDays, .days),
      service.table(
        "end_share_at_review", \.endShareAtReview, ElementKeys.reviewConferences, .share),
      service.figure("review_worker_hours", \.reviewWorkerHours, .hours),
      service.figure("review_chair_hours", \.reviewChairHours, .hours),
      service.figure(
        "visit_every_working_days", \.visitEveryWorkingDays, .workingInterval),
      service.figure("visit_hours", \.visitHours, .hours),
      service.figure("nobody_in_share", \.nobodyInShare, .share),
      service.figure("plan_current_days", \.planCurrentDays, .interval),
      service.figure("plan_hours", \.planHours, .hours),
      service.figure("step_to_child_in_need_share", \.stepToChildInNeedShare, .share),
      service.figure("earlier_plan_share", \.earlierPlanShare, .share),
      service.figure("earlier_plan_within_2_years_share", \.earlierPlanWithin2YearsShare, .share),
    ]
  }

  static var enteringCare: [CatalogueEntry] {
    let service = CatalogueService("entering_care", \.enteringCare)
    let ages = ElementKeys.ageBands
    let children = Quantity.perYear("children")
    return [
      service.table(
        "proceedings_per_plan_year", \.proceedingsPerPlanYear, ages, .hazard("child on a plan")),
      service.figure("newborns_per_year", \.newbornsPerYear, children),
      service.table("police_protection_per_year", \.policeProtectionPerYear, ages, children),
      service.table("voluntary_per_year", \.voluntaryPerYear, ages, children),
      service.figure("unaccompanied_per_year", \.unaccompaniedPerYear, children),
      service.figure("sibling_enters_share", \.siblingEntersShare, .share),
      service.figure("admission_hours", \.admissionHours, .hours),
      service.figure("proceedings_hours", \.proceedingsHours, .hours),
      service.figure("proceedings_mean_weeks", \.proceedingsMeanWeeks, .weeks),
      service.figure("proceedings_shape", \.proceedingsShape, .shape),
      service.table("final_order_share", \.finalOrderShare, ElementKeys.finalOrders, .share),
      service.figure("police_to_proceedings_share", \.policeToProceedingsShare, .share),
      service.figure(
        "voluntary_to_proceedings_per_year", \.voluntaryToProceedingsPerYear,
        .hazard("child in voluntary care")),
      service.figure("reentry_share", \.reentryShare, .share),
      service.figure("reentry_mean_days", \.reentryMeanDays, .days),
    ]
  }

  static var leavingCare: [CatalogueEntry] {
    let service = CatalogueService("leaving_care", \.leavingCare)
    let ages = ElementKeys.ageBands
    let times = ElementKeys.timeInCare
    return [
      service.table(
        "home_per_year_voluntary", \.homePerYearVoluntary, ages, .hazard("child in voluntary care")),
      service.table(
        "home_per_year_order", \.homePerYearOrder, ages, .hazard("child under an order")),
      service.table("home_time_factor", \.homeTimeFactor, times, .factor),
      service.table(
        "guardianship_per_year", \.guardianshipPerYear, ages, .hazard("child under an order")),
      service.table(
        "arrangements_per_year", \.arrangementsPerYear, ages, .hazard("child under an order")),
      service.figure("kinship_factor", \.kinshipFactor, .factor),
      service.table("order_time_factor", \.orderTimeFactor, times, .factor),
      service.table("other_per_year", \.otherPerYear, ages, .hazard("child in care")),
      service.figure("transfer_share", \.transferShare, .share),
      service.figure("hours", \.hours, .hours),
      service.figure("preparation_days", \.preparationDays, .days),
    ]
  }
}
