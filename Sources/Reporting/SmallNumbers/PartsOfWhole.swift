/// Indicators that add up to another one, by their ids in the shared vocabulary: where one part is
/// not shown, the whole and the other parts would tell it.
struct PartsOfWhole {
  let whole: String
  let parts: [String]

  static let all = [
    PartsOfWhole(
      whole: "contacts",
      parts: [
        "contacts_police", "contacts_education", "contacts_health", "contacts_internal",
        "contacts_public", "contacts_other_la", "contacts_others",
      ]),
    PartsOfWhole(
      whole: "contacts_to_referral",
      parts: [
        "contact_referrals_police", "contact_referrals_education", "contact_referrals_health",
        "contact_referrals_internal", "contact_referrals_public", "contact_referrals_other_la",
        "contact_referrals_others",
      ]),
    PartsOfWhole(whole: "lac", parts: KeyIndicators.placements),
    PartsOfWhole(whole: "lac", parts: (0...17).map { "lac_age_\($0)" }),
    PartsOfWhole(
      whole: "lac_admissions",
      parts: [
        "lac_admissions_age_0_1", "lac_admissions_age_2_4", "lac_admissions_age_5_9",
        "lac_admissions_age_10_15", "lac_admissions_age_15_plus",
      ]),
  ]
}
