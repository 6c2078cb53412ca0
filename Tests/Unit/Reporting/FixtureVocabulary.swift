/// Indicators for the made-up outcome: id, name, theme, unit, polarity, basis, a typical level and
/// the green target.
enum FixtureVocabulary {
  static let lines = """
    eh_contacts|Early Help contacts|early_help|count|info|month|288|
    eh_contacts_triaged|Early Help contacts triaged|early_help|count|info|month|266|
    eh_triage_5wd_pct|Early Help contacts triaged within 5 working \
    days|early_help|percent|high|month|71.1|>=100
    eh_initial_contacts_due|Early Help initial contacts reaching timeliness \
    scope|early_help|count|info|month|110|
    eh_initial_contact_3wd_pct|Early Help initial contact within 3 working \
    days|early_help|percent|high|month|63.6|>=75
    eh_assessments_due|Early Help Assessments reaching timeliness \
    scope|early_help|count|info|month|68|
    eh_assessment_35wd_pct|Early Help Assessments completed within 38 working \
    days of triage|early_help|percent|high|month|45.6|>=100
    eh_assessments_partner_count|Early Help Assessments completed by \
    partners|early_help|count|info|month|9|
    eh_assessments_partner_pct|Early Help Assessments completed by partners \
    (share)|early_help|percent|high|month|9.3|
    eh_open_cases|Open Early Help cases (families)|early_help|count|info|month_end|1559|
    eh_closed_cases|Closed Early Help cases (families)|early_help|count|info|month|157|
    eh_stepdown_families|Step-downs from social care agreed \
    (families)|early_help|count|info|month|22|
    eh_stepdown_children|Step-downs from social care agreed \
    (children)|early_help|count|info|month|47|
    eh_fte|Early Help staff (full-time equivalents)|workforce|fte|info|month_end|241.9|
    eh_headcount|Early Help staff (contract count)|workforce|count|info|month_end|331|
    eh_starters|Early Help starters|workforce|count|info|month|3|
    eh_leavers|Early Help leavers|workforce|count|info|month|0|
    eh_vacancies|Early Help staff vacancies|workforce|count|info|month_end|33|
    eh_sickness_days|Early Help sickness days per FTE a year|workforce|days|low|month|10.6|<=9.52
    contacts|Contacts|front_door|count|info|month|1249|
    contacts_police|Contacts from the police|front_door|count|info|month|508|
    contacts_education|Contacts from education|front_door|count|info|month|198|
    contacts_health|Contacts from health|front_door|count|info|month|122|
    contacts_internal|Contacts from internal council services|front_door|count|info|month|226|
    contacts_public|Contacts from members of the public|front_door|count|info|month|123|
    contacts_other_la|Contacts from other local authorities|front_door|count|info|month|49|
    contacts_others|Contacts from others|front_door|count|info|month|145|
    contact_referrals_police|Contacts from the police going on to \
    referral|front_door|count|info|month|122|
    contact_referrals_education|Contacts from education going on to \
    referral|front_door|count|info|month|96|
    contact_referrals_health|Contacts from health going on to \
    referral|front_door|count|info|month|40|
    contact_referrals_internal|Contacts from internal council services going on to \
    referral|front_door|count|info|month|124|
    contact_referrals_public|Contacts from members of the public going on to \
    referral|front_door|count|info|month|24|
    contact_referrals_other_la|Contacts from other local authorities going on to \
    referral|front_door|count|info|month|33|
    contact_referrals_others|Contacts from others going on to \
    referral|front_door|count|info|month|31|
    contacts_decision_1wd_pct|Contacts with a decision within 1 working \
    day|front_door|percent|high|month|83.3|>=95
    contacts_to_referral|Contacts going on to referral|front_door|count|info|month|470|
    contacts_to_referral_pct|Share of contacts going on to \
    referral|front_door|percent|high|month|34.3|
    referrals|Referrals|front_door|count|info|month|477|
    referrals_rolling|Referrals in the last 12 months|front_door|count|info|rolling_12m|4899|
    referrals_rate|Referrals per 10000 aged under 18 in the last 12 \
    months|front_door|rate_per_10k|info|rolling_12m|869.3|
    referrals_to_assessment_pct|Referrals going on to \
    assessment|front_door|percent|high|month|99.7|>=86
    rereferral_month_pct|Re-referrals within 12 months (in \
    month)|front_door|percent|low|month|19.5|<23
    rereferral_rolling_pct|Re-referrals within 12 months (rolling \
    year)|front_door|percent|low|rolling_12m|25.7|<23
    referrals_cse|Referrals for child sexual exploitation|front_door|count|info|month|21|
    assessments_started|Assessments started|assessment|count|info|month|762|
    assessments_45wd_pct|Assessments completed within 45 working days of \
    referral|assessment|percent|high|month|71|>=90
    assessments_overdue|Open assessments past 45 working days|assessment|count|low|month_end|68|
    assessments_completed|Assessments completed|assessment|count|info|month|583|
    assessments_ongoing_pct|Assessments ending in ongoing \
    involvement|assessment|percent|high|month|44.7|>=45
    assessments_nfa_pct|Assessments ending in no further \
    action|assessment|percent|info|month|37.9|
    assessments_stepdown_pct|Assessments ending in step-down to Early Help or other \
    agency|assessment|percent|info|month|17.4|
    assessments_other_pct|Assessments with other or unrecorded \
    outcome|assessment|percent|info|month|0|
    s47_started|Section 47 investigations started|child_protection|count|info|month|160|
    s47_rolling|Section 47 investigations in the last 12 \
    months|child_protection|count|info|rolling_12m|1677|
    s47_rate|Section 47 investigations per 10000 in the last 12 \
    months|child_protection|rate_per_10k|info|rolling_12m|297.4|within +/-5 of 158.8
    s47_completed|Section 47 investigations completed|child_protection|count|info|month|148|
    s47_continuing_risk_pct|Section 47: substantiated and at continuing \
    risk|child_protection|percent|high|month|56.8|
    s47_no_continuing_risk_pct|Section 47: substantiated but no continuing \
    risk|child_protection|percent|info|month|32.4|
    s47_unsubstantiated_pct|Section 47: not substantiated|child_protection|percent|low|month|5.4|
    s47_not_recorded_pct|Section 47: outcome not recorded|child_protection|percent|low|month|5.4|
    cin_open|Open children in need (CIN)|child_in_need|count|info|month_end|1686|
    cin_incl_cpp|Children in need including child protection \
    plans|child_in_need|count|info|month_end|2168|
    cin_rate|Children in need including child protection plans per \
    10000|child_in_need|rate_per_10k|info|month_end|413.8|351
    cin_plan_current_pct|Children in need (open 45 days or more) with an up-to-date \
    plan|child_in_need|percent|high|month_end|82.7|>=90
    cin_plan_recorded_pct|Children in need (open 45 days or more) with a recorded \
    plan|child_in_need|percent|high|month_end|92.5|
    cpp_open|Open child protection plans (CPP)|child_protection|count|info|month_end|656|
    icpc_rolling|Children with an initial child protection conference in the last 12 \
    months|child_protection|count|info|rolling_12m|585|
    icpc_rate|Children with an initial child protection conference per 10000 in the last 12 \
    months|child_protection|rate_per_10k|within|rolling_12m|103.7|<74.1
    icpc_children|Children with an initial child protection \
    conference|child_protection|count|info|month|62|
    icpc_15wd_pct|Initial child protection conferences within 15 working days of Section \
    47|child_protection|percent|high|month|70.5|>=90
    cpp_rate|Child protection plans per \
    10000|child_protection|rate_per_10k|low|month_end|115.9|<=60
    cpp_starts_rolling|Children becoming subject to a plan in the last 12 \
    months|child_protection|count|info|rolling_12m|533|
    cpp_starts_rate|Children becoming subject to a plan per 10000 in the last 12 \
    months|child_protection|rate_per_10k|low|rolling_12m|94.6|
    cpp_ends|Child protection plans ceased|child_protection|count|info|month|38|
    cpp_ends_rolling|Child protection plans ceased in the last 12 \
    months|child_protection|count|info|rolling_12m|433|
    cpp_ends_rate|Child protection plans ceased per 10000 in the last 12 \
    months|child_protection|rate_per_10k|high|rolling_12m|76.8|>=59.9
    cpp_repeat_24m_pct|Plans that are a second or later plan within 2 years (rolling \
    year)|child_protection|percent|low|rolling_12m|11.4|<4
    cpp_repeat_ever_pct|Plans that are a second or later plan ever (rolling \
    year)|child_protection|percent|low|rolling_12m|24.2|<14
    cpp_open_2y_pct|Open plans lasting 2 years or \
    more|child_protection|percent|low|month_end|0|<2.6
    cpp_ceased_2y_pct|Ceased plans that lasted 2 years or \
    more|child_protection|percent|low|month|0|<4.5
    cpp_reviews_on_time_pct|Child protection reviews within \
    timescale|child_protection|percent|high|month|100|>=98
    cpp_plan_current_pct|Child protection plans up to \
    date|child_protection|percent|high|month_end|86.7|>=95
    cpp_visits_2w_pct|Children on a plan visited in the last 2 \
    weeks|child_protection|percent|high|month_end|89.1|>=95
    lac|Looked-after children (LAC)|looked_after|count|info|month_end|624|
    lac_rate|Looked-after children per 10000 aged under \
    18|looked_after|rate_per_10k|low|month_end|110.6|<=75
    lac_admissions|Admissions to care|looked_after|count|info|month|33|
    lac_discharges|Children ceasing to be looked after|looked_after|count|high|month|20|
    lac_permanence_pct|Ceased to be looked after through permanence (SGO residence order or \
    adoption)|looked_after|percent|high|month|37.5|>=35
    lac_sgo_pct|Ceased to be looked after through a special guardianship \
    order|looked_after|percent|high|month|6.3|
    lac_reviews_on_time_pct|LAC reviews within timescale|looked_after|percent|high|month|95.5|>=95
    lac_adopted_pct|Ceased to be looked after through \
    adoption|looked_after|percent|high|month|6.3|>=22.7
    lac_health_pct|LAC with an up-to-date health \
    assessment|looked_after|percent|high|month_end|86|>=95
    lac_dental_pct|LAC with an up-to-date dental \
    assessment|looked_after|percent|high|month_end|64.1|>=95
    lac_iha_20wd_pct|Initial health assessments within 20 working \
    days|looked_after|percent|high|month|56|
    lac_pep_pct|Eligible LAC with a personal education plan \
    (PEP)|looked_after|percent|high|month_end|97|>=95
    lac_pep_current_pct|Eligible LAC with an up-to-date personal education \
    plan|looked_after|percent|high|month_end|95|>=95
    lac_plan_current_pct|Eligible LAC with an up-to-date \
    plan|looked_after|percent|high|month_end|89.7|>=95
    lac_visits_national_pct|LAC visits within the national minimum \
    standard|looked_after|percent|high|month_end|94.7|>=98
    lac_visits_local_pct|LAC visits within the local (4-weekly) \
    standard|looked_after|percent|high|month_end|83|>=90
    care_leavers|Care leavers|care_leavers|count|info|month_end|257|
    care_leavers_pathway_pct|Eligible LAC and care leavers with a pathway \
    plan|care_leavers|percent|high|month_end|97|>=95
    care_leavers_accommodation_pct|Care leavers in suitable \
    accommodation|care_leavers|percent|high|month_end|96.9|>=98
    care_leavers_eet_pct|Care leavers in education employment or \
    training|care_leavers|percent|high|month_end|63.6|>=72
    lac_stable_2y_pct|Long-term LAC in the same placement for at least 2 \
    years|placements|percent|high|month_end|59.2|>=70
    lac_3plus_placements_pct|LAC with 3 or more placements in 12 \
    months|placements|percent|low|rolling_12m|12.1|<9.6
    lac_family_based_pct|LAC in a family-based \
    setting|placements|percent|high|month_end|82.4|>=87.5
    lac_with_parents_pct|LAC placed with parents|placements|percent|low|month_end|5|
    lac_commissioned_pct|LAC in a commissioned placement|placements|percent|low|month_end|50.5|
    lac_commissioned_count|LAC in a commissioned placement \
    (number)|placements|count|low|month_end|315|
    lac_fostered|LAC in a fostering placement|fostering|count|high|month_end|385|
    lac_fostered_pct|LAC in a fostering placement (share)|fostering|percent|high|month_end|73.8|
    foster_households|Foster carer households|fostering|count|high|month_end|159|
    foster_recruited|Foster carer households recruited|fostering|count|high|month|8|
    foster_deregistered|Foster carer households deregistered|fostering|count|info|month|1|
    adoptions|Adoptions|adoption|count|high|month|5|
    adoptions_12m_count|Adoptions within 12 months of the should-be-placed decision \
    (SHOBPA)|adoption|count|high|month|1|
    adoptions_12m_pct|Share of adoptions within 12 months of \
    SHOBPA|adoption|percent|high|month|100|>=85
    adoption_a1_days|Average days from entering care to adoption placement \
    (A1)|adoption|days|low|rolling_12m|323|<487
    adoption_a2_days|Average days from placement order to match \
    (A2)|adoption|days|low|rolling_12m|131|<121
    agency_social_workers|Agency social workers|workforce|count|low|month_end|71|
    caseload_max_safeguarding|Maximum caseload in key safeguarding \
    teams|workforce|count|low|month_end|34|<22
    caseload_max_lac|Maximum caseload in LAC teams|workforce|count|low|month_end|19|<18
    caseload_avg_lac|Average cases per qualified social worker in LAC \
    teams|workforce|count|within|month_end|10.7|14-20
    caseload_avg_duty|Average cases per qualified social worker in Duty \
    teams|workforce|count|within|month_end|17.9|16-22
    caseload_avg_cin|Average cases per qualified social worker in CIN \
    teams|workforce|count|within|month_end|18|16-22
    caseload_avg_disability|Average cases per qualified social worker in the Children's \
    Disability Team|workforce|count|within|month_end|13.9|16-22
    caseload_avg_complex_abuse|Average cases per qualified social worker in the Complex Abuse \
    team|workforce|count|within|month_end|14.2|16-22
    iro_caseload|Average caseload per independent reviewing officer \
    (IRO)|workforce|count|low|month_end|61.7|
    placements_in_house_foster|LAC with in-house foster \
    carers|placements|count|high|month_end|168|
    placements_kinship|LAC in kinship fostering|placements|count|high|month_end|17|
    placements_ifa|LAC in independent fostering agency \
    placements|placements|count|low|month_end|149|
    placements_residential|LAC in out-of-authority residential \
    placements|placements|count|low|month_end|52|
    placements_secure|LAC in secure units|placements|count|low|month_end|2|
    placements_mother_baby|LAC in mother and baby units|placements|count|info|month_end|1|
    placements_other|LAC in other placements (pre-adoptive independent living with \
    parents)|placements|count|info|month_end|54|
    lac_admissions_age_0_1|Admissions to care aged up to \
    2|looked_after|count|info|financial_year|64|
    lac_admissions_age_2_4|Admissions to care aged 2 to \
    4|looked_after|count|info|financial_year|32|
    lac_admissions_age_5_9|Admissions to care aged 5 to \
    9|looked_after|count|info|financial_year|40|
    lac_admissions_age_10_15|Admissions to care aged 10 to \
    15|looked_after|count|info|financial_year|52|
    lac_admissions_age_15_plus|Admissions to care aged 15 and \
    over|looked_after|count|info|financial_year|20|
    discharges_home|Ceased to be looked after: returned home to a person with parental \
    responsibility|looked_after|count|info|financial_year|73|
    discharges_adoption|Ceased to be looked after: \
    adopted|looked_after|count|info|financial_year|43|
    discharges_cao|Ceased to be looked after: child arrangement \
    order|looked_after|count|info|financial_year|17|
    discharges_sgo|Ceased to be looked after: special guardianship \
    order|looked_after|count|info|financial_year|16|
    care_proceedings|Sets of care proceedings issued|looked_after|count|info|financial_year|123|
    adoption_shobpa|Should-be-placed-for-adoption decisions \
    (SHOBPA)|adoption|count|info|financial_year|46|
    adoption_placement_orders|Placement orders made|adoption|count|info|financial_year|41|
    adoption_matches|Children matched with adopters|adoption|count|info|financial_year|39|
    adoption_placed|Children placed for adoption|adoption|count|info|financial_year|36|
    adopter_enquiries|Adopter enquiries|adoption|count|info|financial_year|97|
    adopter_registrations|Adopter registrations of interest|adoption|count|info|financial_year|30|
    adopter_approvals|Adopters approved|adoption|count|info|financial_year|13|
    foster_placements_created|New in-house foster placements \
    created|fostering|count|high|financial_year|27|
    foster_enquiry_conversion_pct|Foster enquiry-to-approval \
    conversion|fostering|percent|high|financial_year|11|
    """
}
