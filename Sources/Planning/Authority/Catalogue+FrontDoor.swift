import Engine

/// Population, front door, Early Help, assessment and section 47.
extension CatalogueEntry {
  static var population: [CatalogueEntry] {
    let service = CatalogueService("population", \.population)
    return [service.figure("children_under_18", \.childrenUnder18, .count("children", most: 2e7))]
  }

  static var frontDoor: [CatalogueEntry] {
    let service = CatalogueService("front_door", \.frontDoor)
    let sources = ElementKeys.sources
    return [
      service.table("contacts_per_year", \.contactsPerYear, sources, .perYear("children")),
      service.table("weekday_factor", \.weekdayFactor, ElementKeys.weekdays, .factor),
      service.table("month_factor", \.monthFactor, ElementKeys.months, .factor),
      service.table("school_holiday_factor", \.schoolHolidayFactor, sources, .factor),
      service.figure("day_to_day_sd", \.dayToDaySD, .logSD),
      service.figure("siblings_per_contact", \.siblingsPerContact, .count("children", most: 20)),
      service.table("referral_share", \.referralShare, sources, .share),
      service.table("early_help_share", \.earlyHelpShare, sources, .share),
      service.figure("screening_hours", \.screeningHours, .hours),
      service.figure("decision_due_working_days", \.decisionDueWorkingDays, .workingDays),
      service.figure("waits_for_agency_share", \.waitsForAgencyShare, .share),
      service.figure("exploitation_share", \.exploitationShare, .share),
    ]
  }

  static var earlyHelp: [CatalogueEntry] {
    let service = CatalogueService("early_help", \.earlyHelp)
    return [
      service.figure("direct_contacts_per_year", \.directContactsPerYear, .perYear("children")),
      service.figure("triage_hours", \.triageHours, .hours),
      service.figure("triage_due_working_days", \.triageDueWorkingDays, .workingDays),
      service.figure("opened_share", \.openedShare, .share),
      service.figure("partner_assessment_share", \.partnerAssessmentShare, .share),
      service.figure("initial_contact_hours", \.initialContactHours, .hours),
      service.figure(
        "initial_contact_due_working_days", \.initialContactDueWorkingDays, .workingDays),
      service.figure("reach_family_mean_working_days", \.reachFamilyMeanWorkingDays, .workingDays),
      service.figure("assessment_hours", \.assessmentHours, .hours),
      service.figure("assessment_due_working_days", \.assessmentDueWorkingDays, .workingDays),
      service.figure("gathering_median_working_days", \.gatheringMedianWorkingDays, .workingDays),
      service.figure("gathering_sd", \.gatheringSD, .logSD),
      service.figure("support_mean_days", \.supportMeanDays, .days),
      service.figure("support_shape", \.supportShape, .shape),
      service.figure("support_every_days", \.supportEveryDays, .interval),
      service.figure("support_hours", \.supportHours, .hours),
      service.figure("step_up_share", \.stepUpShare, .share),
      service.figure("step_down_taken_share", \.stepDownTakenShare, .share),
    ]
  }

  static var assessment: [CatalogueEntry] {
    let service = CatalogueService("assessment", \.assessment)
    let outcomes = ElementKeys.assessmentOutcomes
    return [
      service.figure("assessed_share", \.assessedShare, .share),
      service.figure("disability_share", \.disabilityShare, .share),
      service.figure("complex_abuse_share", \.complexAbuseShare, .share),
      service.figure("hours", \.hours, .hours),
      service.figure("hours_per_sibling", \.hoursPerSibling, .hours),
      service.figure("hours_sd", \.hoursSD, .logSD),
      service.figure("due_working_days", \.dueWorkingDays, .workingDays),
      service.figure("gathering_median_working_days", \.gatheringMedianWorkingDays, .workingDays),
      service.figure("gathering_sd", \.gatheringSD, .logSD),
      service.table("outcome_share", \.outcomeShare, outcomes, .share),
      service.figure("reassessments_per_year", \.reassessmentsPerYear, .hazard("open child")),
      service.figure("reassessment_hours", \.reassessmentHours, .hours),
      service.table("reassessment_outcome_share", \.reassessmentOutcomeShare, outcomes, .share),
      service.figure("return_share", \.returnShare, .share),
      service.figure("return_scale_days", \.returnScaleDays, .days),
      service.figure("return_shape", \.returnShape, .shape),
    ]
  }

  static var section47: [CatalogueEntry] {
    let service = CatalogueService("section_47", \.section47)
    return [
      service.figure("at_referral_share", \.atReferralShare, .share),
      service.figure("during_assessment_share", \.duringAssessmentShare, .share),
      service.figure("open_cases_per_year", \.openCasesPerYear, .hazard("open child in need")),
      service.figure("hours", \.hours, .hours),
      service.figure("enquiry_mean_working_days", \.enquiryMeanWorkingDays, .workingDays),
      service.table("outcome_share", \.outcomeShare, ElementKeys.enquiryOutcomes, .share),
      service.figure("conference_share", \.conferenceShare, .share),
      service.figure("plan_share", \.planShare, .share),
      service.figure("conference_due_working_days", \.conferenceDueWorkingDays, .workingDays),
      service.figure("booked_early_working_days", \.bookedEarlyWorkingDays, .workingDays),
      service.figure("postponed_share", \.postponedShare, .share),
      service.figure("worker_hours", \.workerHours, .hours),
      service.figure("chair_hours", \.chairHours, .hours),
    ]
  }
}
