import Engine

extension IndicatorFormula {
  /// Early Help.
  static let earlyHelp: [IndicatorFormula] = [
    .flow("eh_contacts", .earlyHelpContacts),
    .flow("eh_contacts_triaged", .earlyHelpTriaged),
    .share("eh_triage_5wd_pct", .earlyHelpTriageInTime, among: "eh_contacts_triaged"),
    .all("eh_initial_contacts_due", of: .earlyHelpInitialContactInTime),
    .share(
      "eh_initial_contact_3wd_pct", .earlyHelpInitialContactInTime,
      among: "eh_initial_contacts_due"),
    .all("eh_assessments_due", of: .earlyHelpAssessmentInTime),
    .share("eh_assessment_35wd_pct", .earlyHelpAssessmentInTime, among: "eh_assessments_due"),
    .flow("eh_assessments_partner_count", .earlyHelpPartnerAssessments),
    .share("eh_assessments_partner_pct", .earlyHelpPartnerAssessments),
    .stock("eh_open_cases", .earlyHelpOpen),
    .flow("eh_closed_cases", .earlyHelpClosed),
    .flow("eh_stepdown_families", .stepDownFamilies),
    .flow("eh_stepdown_children", .stepDownChildren),
    .stock("eh_fte", .earlyHelpStaff),
    // The simulation knows workers in full-time equivalents; people are as many more as they were.
    IndicatorFormula(
      id: "eh_headcount", kind: .stock, top: [.numerator(.earlyHelpStaff)], bottom: .one, factor: 1,
      published: [], ratio: Ratio(top: "eh_headcount", bottom: "eh_fte")),
    .flow("eh_starters", .earlyHelpStarters),
    .flow("eh_leavers", .earlyHelpLeavers),
    .stock("eh_vacancies", .earlyHelpVacancies),
    // Days a year: the days of a month's workers, twelve times.
    .share("eh_sickness_days", .earlyHelpSickness, factor: 12, among: "eh_fte"),
  ]

  /// Contacts, referrals and assessments.
  static let frontDoor: [IndicatorFormula] = [
    .flow("contacts", .contacts),
    .flow("contacts_police", .contactsPolice),
    .flow("contacts_education", .contactsEducation),
    .flow("contacts_health", .contactsHealth),
    .flow("contacts_internal", .contactsInternal),
    .flow("contacts_public", .contactsPublic),
    .flow("contacts_other_la", .contactsOtherAuthorities),
    .flow("contacts_others", .contactsOthers),
    .flow("contact_referrals_police", .referredPolice),
    .flow("contact_referrals_education", .referredEducation),
    .flow("contact_referrals_health", .referredHealth),
    .flow("contact_referrals_internal", .referredInternal),
    .flow("contact_referrals_public", .referredPublic),
    .flow("contact_referrals_other_la", .referredOtherAuthorities),
    .flow("contact_referrals_others", .referredOthers),
    .share("contacts_decision_1wd_pct", .decisionInTime, among: "contacts"),
    .flow("contacts_to_referral", .contactsToReferral),
    .share("contacts_to_referral_pct", .contactsToReferral, among: "contacts"),
    .flow("referrals", .referrals, published: ["referrals", "referrals_rolling"]),
    .flow("referrals_rolling", .referrals, published: ["referrals", "referrals_rolling"]),
    .rate("referrals_rate", .referrals, published: "referrals", "referrals_rolling"),
    .share("referrals_to_assessment_pct", .referralsAssessed, among: "referrals"),
    .share("rereferral_month_pct", .reReferrals, among: "referrals"),
    .share("rereferral_rolling_pct", .reReferrals, among: "referrals", "referrals_rolling"),
    .flow("referrals_cse", .referralsExploitation),
    .flow("assessments_started", .assessmentsStarted),
    .share("assessments_45wd_pct", .assessmentsInTime, among: "assessments_completed"),
    .stock("assessments_overdue", .assessmentsOverdue),
    .flow("assessments_completed", .assessmentsCompleted),
    .share("assessments_ongoing_pct", .assessmentsOngoing, among: "assessments_completed"),
    .share("assessments_nfa_pct", .assessmentsNoFurtherAction, among: "assessments_completed"),
    .share("assessments_stepdown_pct", .assessmentsStepDown, among: "assessments_completed"),
    .share("assessments_other_pct", .assessmentsOther, among: "assessments_completed"),
  ]
}
