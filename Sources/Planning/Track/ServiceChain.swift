/// Which indicators come before which in the service, and which way they move them.
///
/// The order of a child's way: contact, referral, assessment, section 47, conference, plan, care,
/// placement; and of the people: posts, caseloads, timeliness. It names what could move an indicator;
/// whether it did is for people to find out.
public enum ServiceChain {
  /// Something that comes before an indicator.
  public struct Link: Sendable, Equatable {
    /// Its id.
    public var id: String
    /// Whether more of it makes more of the indicator, along the whole way.
    public var isSameWay: Bool
    /// How many steps before.
    public var steps: Int
  }

  /// What comes before an indicator, the nearest first, in the order of the chain.
  ///
  /// - Parameter leads: whether the way goes on through a link; asked once for each.
  public static func upstream(of id: String, leads: (Link) -> Bool = { _ in true }) -> [Link] {
    var found: [Link] = []
    var seen: Set<String> = [id]
    var frontier = [Link(id: id, isSameWay: true, steps: 0)]
    while !frontier.isEmpty {
      var next: [Link] = []
      for link in frontier {
        for (name, isSameWay) in before[link.id] ?? [] where seen.insert(name).inserted {
          let further = Link(
            id: name, isSameWay: isSameWay == link.isSameWay, steps: link.steps + 1)
          if leads(further) { next.append(further) }
        }
      }
      found += next
      frontier = next
    }
    return found
  }

  /// Every indicator that it names.
  static var names: Set<String> { Set(before.keys).union(before.values.flatMap { $0.map(\.id) }) }

  /// Of each indicator those directly before it; a minus marks those of which more makes less.
  private static let before: [String: [(id: String, isSameWay: Bool)]] = table.mapValues { words in
    words.split(separator: " ").map { word in
      word.first == "-" ? (String(word.dropFirst()), false) : (String(word), true)
    }
  }

  private static let table = [
    // The front door.
    "contacts": "contacts_police contacts_education contacts_health contacts_internal "
      + "contacts_public contacts_other_la contacts_others",
    "contacts_decision_1wd_pct": "-contacts",
    "contacts_to_referral": "contacts contacts_to_referral_pct",
    "referrals": "contacts_to_referral contacts",
    "referrals_rolling": "referrals", "referrals_rate": "referrals",
    // Early Help.
    "eh_contacts_triaged": "eh_contacts", "eh_assessments_due": "eh_contacts",
    "eh_open_cases": "eh_contacts -eh_closed_cases eh_stepdown_families",
    "eh_triage_5wd_pct": "-eh_contacts eh_fte",
    "eh_initial_contact_3wd_pct": "-eh_open_cases eh_fte",
    "eh_assessment_35wd_pct": "-eh_open_cases eh_fte",
    "eh_fte": "eh_starters -eh_leavers",
    // Assessment.
    "assessments_started": "referrals referrals_to_assessment_pct",
    "assessments_completed": "assessments_started",
    "caseload_avg_duty": "assessments_started referrals -agency_social_workers",
    "assessments_overdue": "caseload_avg_duty assessments_started",
    "assessments_45wd_pct": "-assessments_overdue -caseload_avg_duty",
    "rereferral_month_pct": "-assessments_45wd_pct",
    "rereferral_rolling_pct": "rereferral_month_pct -assessments_45wd_pct",
    // Children in need.
    "cin_open": "assessments_ongoing_pct assessments_completed -assessments_nfa_pct",
    "cin_incl_cpp": "cin_open cpp_open", "cin_rate": "cin_open",
    "caseload_avg_cin": "cin_open cpp_open -agency_social_workers",
    "caseload_max_safeguarding": "caseload_avg_cin cin_open cpp_open",
    "cin_plan_current_pct": "-caseload_avg_cin",
    // Child protection.
    "s47_started": "referrals assessments_started", "s47_completed": "s47_started",
    "s47_rolling": "s47_started", "s47_rate": "s47_started",
    "icpc_children": "s47_started s47_continuing_risk_pct",
    "icpc_rolling": "icpc_children", "icpc_rate": "icpc_children",
    "icpc_15wd_pct": "-icpc_children",
    "cpp_starts_rolling": "icpc_children icpc_rolling", "cpp_starts_rate": "cpp_starts_rolling",
    "cpp_ends_rolling": "cpp_ends", "cpp_ends_rate": "cpp_ends",
    "cpp_open": "cpp_starts_rolling -cpp_ends", "cpp_rate": "cpp_open",
    "cpp_reviews_on_time_pct": "-cpp_open", "cpp_plan_current_pct": "-caseload_max_safeguarding",
    "cpp_visits_2w_pct": "-caseload_max_safeguarding -cpp_open",
    // Care.
    "care_proceedings": "cpp_open",
    "lac_admissions": "lac_admissions_age_0_1 lac_admissions_age_2_4 lac_admissions_age_5_9 "
      + "lac_admissions_age_10_15 lac_admissions_age_15_plus care_proceedings cpp_open",
    "lac_discharges": "discharges_home discharges_sgo discharges_cao discharges_adoption",
    "lac_permanence_pct": "discharges_sgo discharges_adoption discharges_cao",
    "lac_sgo_pct": "discharges_sgo",
    "lac": "lac_admissions -lac_discharges", "lac_rate": "lac",
    "iro_caseload": "lac", "lac_reviews_on_time_pct": "-iro_caseload -lac",
    "caseload_avg_lac": "lac -agency_social_workers", "caseload_max_lac": "caseload_avg_lac",
    "lac_visits_national_pct": "-caseload_avg_lac", "lac_visits_local_pct": "-caseload_avg_lac",
    "lac_plan_current_pct": "-caseload_avg_lac", "lac_iha_20wd_pct": "-lac_admissions",
    "care_leavers": "lac",
    // Adoption.
    "adoption_placement_orders": "adoption_shobpa", "adoption_matches": "adoption_placement_orders",
    "adoption_placed": "adoption_matches", "adoptions": "adoption_placed",
    "adoptions_12m_count": "adoptions", "discharges_adoption": "adoptions",
    "adopter_registrations": "adopter_enquiries", "adopter_approvals": "adopter_registrations",
    // Placements.
    "foster_recruited": "foster_enquiry_conversion_pct",
    "foster_households": "foster_recruited -foster_deregistered",
    "placements_in_house_foster": "foster_households lac", "lac_fostered": "lac",
    "lac_fostered_in_house_pct": "placements_in_house_foster -placements_ifa",
    "foster_in_house_not_found": "-foster_households lac_admissions",
    "placements_kinship": "lac", "placements_ifa": "-placements_in_house_foster lac",
    "placements_residential": "placements_ifa lac", "placements_other": "lac",
    "lac_commissioned_count": "placements_ifa placements_residential lac",
    "lac_commissioned_pct": "placements_ifa placements_residential -foster_households",
    "lac_family_based_pct": "-placements_residential",
    "lac_3plus_placements_pct": "placements_residential lac_admissions",
    "lac_stable_2y_pct": "-lac_3plus_placements_pct",
  ]
}
