/// Which indicators come first, by their ids in the shared vocabulary.
enum KeyIndicators {
  /// The first screen of a terminal, in the order of a child's way through the service.
  static let summary = [
    "contacts", "referrals", "rereferral_rolling_pct", "assessments_45wd_pct", "cin_open",
    "cpp_open", "lac", "lac_rate", "lac_admissions", "lac_discharges", "placements_in_house_foster",
    "placements_ifa", "placements_residential", "lac_3plus_placements_pct", "foster_households",
    "caseload_max_safeguarding", "agency_social_workers",
  ]

  /// The targets that directors ask about first.
  static let withTargets = [
    "lac_rate", "lac_family_based_pct", "lac_3plus_placements_pct", "lac_stable_2y_pct", "cpp_rate",
    "assessments_45wd_pct", "rereferral_rolling_pct", "icpc_15wd_pct", "lac_permanence_pct",
    "caseload_max_safeguarding",
  ]

  /// The indicators with a chart of their own beside the headline's.
  static let demand = ["referrals", "cpp_open", "cin_open", "assessments_45wd_pct"]

  /// The indicators whose forecasts are drawn beside what came after.
  static let backtest = [
    "lac", "lac_admissions", "cpp_open", "cin_open", "referrals", "s47_started", "contacts",
    "assessments_45wd_pct", "rereferral_rolling_pct", "lac_3plus_placements_pct",
  ]

  /// Children in each kind of placement, dearest last.
  static let placements = [
    "placements_in_house_foster", "placements_kinship", "placements_ifa", "placements_residential",
    "placements_secure", "placements_mother_baby", "placements_other",
  ]

  /// What decides where children can be placed.
  static let supply = [
    "foster_households", "lac_fostered_in_house_pct", "foster_in_house_not_found",
    "lac_commissioned_pct",
  ]

  /// Timeliness: an outcome of the hours that teams have.
  static let timeliness = [
    "contacts_decision_1wd_pct", "assessments_45wd_pct", "assessments_overdue", "icpc_15wd_pct",
    "cpp_reviews_on_time_pct", "cpp_visits_2w_pct", "lac_reviews_on_time_pct",
    "lac_visits_national_pct", "lac_iha_20wd_pct", "eh_assessment_35wd_pct",
  ]
}
