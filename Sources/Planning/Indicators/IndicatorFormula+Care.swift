import Engine

extension IndicatorFormula {
  /// Children in care.
  static let care: [IndicatorFormula] =
    [
      .stock("lac", .lookedAfter),
      .stockRate("lac_rate", .lookedAfter),
      .flow("lac_admissions", .admissions),
      .flow("lac_discharges", .discharges),
      .share("lac_permanence_pct", .dischargesPermanence, among: "lac_discharges"),
      .share("lac_sgo_pct", .dischargesGuardianship, among: "lac_discharges"),
      .share("lac_reviews_on_time_pct", .careReviewsInTime),
      .share("lac_adopted_pct", .dischargesAdopted, among: "lac_discharges"),
      .stockShare("lac_health_pct", .healthCurrent),
      .stockShare("lac_dental_pct", .dentalCurrent),
      .share("lac_iha_20wd_pct", .initialHealthInTime),
      .stockShare("lac_pep_pct", .educationPlan),
      .stockShare("lac_pep_current_pct", .educationPlanCurrent),
      .stockShare("lac_plan_current_pct", .carePlanCurrent),
      .stockShare("lac_visits_national_pct", .visitsNational),
      .stockShare("lac_visits_local_pct", .visitsLocal),
      .flow("lac_admissions_age_0_1", .admittedUnder2),
      .flow("lac_admissions_age_2_4", .admitted2To4),
      .flow("lac_admissions_age_5_9", .admitted5To9),
      // The published bands overlap at 15; children of 15 are counted with the older.
      .flow("lac_admissions_age_10_15", .admitted10To14),
      .flow("lac_admissions_age_15_plus", .admitted15Plus),
      .flow("discharges_home", .dischargesHome),
      .flow("discharges_adoption", .dischargesAdopted),
      .flow("discharges_cao", .dischargesArrangements),
      .flow("discharges_sgo", .dischargesGuardianship),
      .flow("care_proceedings", .proceedingsIssued),
    ] + (0..<18).map { age in .stock("lac_age_\(age)", .lookedAfter(aged: Int32(age))) }

  /// Where children in care live.
  static let placements: [IndicatorFormula] = [
    .stockShare("lac_stable_2y_pct", .stable2Years),
    .stockShare("lac_3plus_placements_pct", .threePlacements),
    .shareOfCare(
      "lac_family_based_pct",
      [.placedInHouse, .placedKinship, .placedAgency, .placedWithParents, .placedPreAdoptive]),
    .shareOfCare("lac_with_parents_pct", [.placedWithParents]),
    // Bought from others: the agencies' foster homes, residential and secure care, parent and child
    // units. Semi-independent living is counted apart, as the authority does.
    .shareOfCare(
      "lac_commissioned_pct",
      [.placedAgency, .placedResidential, .placedSecure, .placedParentAndChild]),
    .stock(
      "lac_commissioned_count", .placedAgency, .placedResidential, .placedSecure,
      .placedParentAndChild),
    .stock("lac_fostered", .placedInHouse, .placedKinship, .placedAgency),
    .shareOfCare("lac_fostered_pct", [.placedInHouse, .placedKinship, .placedAgency]),
    IndicatorFormula(
      id: "lac_fostered_in_house_pct", kind: .stock, top: [.numerator(.placedInHouse)],
      bottom: .terms([
        .numerator(.placedInHouse), .numerator(.placedKinship), .numerator(.placedAgency),
      ]), factor: 100, published: []),
    .stock("placements_in_house_foster", .placedInHouse),
    .stock("placements_kinship", .placedKinship),
    .stock("placements_ifa", .placedAgency),
    .stock("placements_residential", .placedResidential),
    .stock("placements_secure", .placedSecure),
    .stock("placements_mother_baby", .placedParentAndChild),
    .stock("placements_other", .placedWithParents, .placedPreAdoptive, .placedSemiIndependent),
  ]
}

extension Measure {
  /// Children in care of one year of age, 0 to 17.
  static func lookedAfter(aged age: Int32) -> Measure {
    Measure(rawValue: Measure.age0.rawValue + age)!
  }
}
