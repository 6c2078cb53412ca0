import Engine
import Testing

/// What a scenario must do to one figure.
struct Effect: Sendable, CustomTestStringConvertible {
  /// A figure of a run.
  enum Measured: Sendable {
    /// An indicator in a month or a financial year, as files write both.
    case indicator(String, String)
    /// Pounds on some lines in a financial year.
    case cost([CostLine], String)
  }

  enum Direction: Sendable { case more, less }

  var scenario: String
  var direction: Direction
  var measured: Measured

  static func more(_ scenario: String, _ indicator: String, _ period: String) -> Effect {
    Effect(scenario: scenario, direction: .more, measured: .indicator(indicator, period))
  }

  static func less(_ scenario: String, _ indicator: String, _ period: String) -> Effect {
    Effect(scenario: scenario, direction: .less, measured: .indicator(indicator, period))
  }

  static func dearer(_ scenario: String, _ lines: [CostLine], _ year: String) -> Effect {
    Effect(scenario: scenario, direction: .more, measured: .cost(lines, year))
  }

  static func cheaper(_ scenario: String, _ lines: [CostLine], _ year: String) -> Effect {
    Effect(scenario: scenario, direction: .less, measured: .cost(lines, year))
  }

  var testDescription: String { "\(scenario): \(direction) \(measured)" }
}

extension Effect {
  /// What moves, and which way. Every row lay beyond 3.4 standard errors when it was written, most
  /// of them beyond 5.
  static let all: [Effect] = [
    // Orders and returns home empty placements; allowances follow the orders.
    .more("right-child-right-care", "discharges_sgo", "2019/20"),
    .more("right-child-right-care", "discharges_cao", "2019/20"),
    .more("right-child-right-care", "discharges_home", "2019/20"),
    .less("right-child-right-care", "lac", "2019/20"),
    .dearer("right-child-right-care", [.guardianshipAllowances], "2020/21"),
    .cheaper("right-child-right-care", [.agencyFostering, .residential], "2020/21"),
    .cheaper("right-child-right-care", CostLine.allCases, "2020/21"),
    // Crisis support is for those of 10 and over, conferences come before proceedings.
    .less("edge-of-care", "lac_admissions_age_15_plus", "2020/21"),
    .less("edge-of-care", "care_proceedings", "2019/20"),
    .less("edge-of-care", "lac", "2020/21"),
    .cheaper("edge-of-care", [.legal], "2019/20"),
    .dearer("edge-of-care", CostLine.allCases, "2018/19"),
    // Own households take children in whom agencies would have had; with more of the agencies' homes
    // free, fewer go to residential care.
    .more("foster-recruitment", "foster_recruited", "2019/20"),
    .less("foster-recruitment", "foster_deregistered", "2018/19"),
    .more("foster-recruitment", "foster_households", "2020/21"),
    .less("foster-recruitment", "placements_ifa", "2020/21"),
    .less("foster-recruitment", "placements_residential", "2020/21"),
    .dearer("foster-recruitment", [.inHouseFostering], "2020/21"),
    .dearer("foster-recruitment", [.fosterHouseholds], "2020/21"),
    // 24 of 650 children: little, and that is what the evidence says.
    .less("therapeutic-team", "lac_3plus_placements_pct", "2019/20"),
    .dearer("therapeutic-team", [.programmes], "2019/20"),
    .more("taking-care", "discharges_home", "2019/20"),
    .less("taking-care", "lac", "2019/20"),
    .cheaper("taking-care", [.agencyFostering, .residential], "2019/20"),
    // Decisions come earlier, so that there are more of them in the year in which that begins.
    .more("adoption-regionalisation", "adoption_shobpa", "2019/20"),
    .more("adoption-regionalisation", "adoption_placement_orders", "2019/20"),
    .less("adoption-regionalisation", "adoption_a1_days", "2020/21"),
    .less("adoption-regionalisation", "adoption_a2_days", "2019/20"),
    .more("early-help-step-down", "eh_assessments_partner_pct", "2019/20"),
    .less("early-help-step-down", "caseload_avg_cin", "2020/21"),
    .less("early-help-step-down", "cin_incl_cpp", "2020/21"),
    // It ends: children who came in are still in care, the enquiries are over.
    .more("complex-abuse-inquiry", "s47_started", "2019/20"),
    .more("complex-abuse-inquiry", "cpp_open", "2019/20"),
    .more("complex-abuse-inquiry", "cpp_ends", "2020/21"),
    .more("complex-abuse-inquiry", "lac", "2020/21"),
    .dearer("complex-abuse-inquiry", CostLine.allCases, "2019/20"),
    // Fewer workers hold the same children, and assessments go overdue.
    .less("agency-workers-leave", "agency_social_workers", "2018/19"),
    .more("agency-workers-leave", "caseload_avg_duty", "2018/19"),
    .less("agency-workers-leave", "assessments_45wd_pct", "2019/20"),
    .cheaper("agency-workers-leave", [.staffAgency, .staffAgencyPremium], "2018/19"),
    .less("recruitment-freeze", "eh_fte", "2018/19"),
    .more("recruitment-freeze", "caseload_avg_duty", "2018/19"),
    .less("recruitment-freeze", "assessments_45wd_pct", "2018/19"),
    .cheaper("recruitment-freeze", [.staffPermanent], "2018/19"),
    // When it is over, agency workers come for the posts that nobody has filled.
    .dearer("recruitment-freeze", [.staffAgency], "2019/20"),
    // In the worst of the three months; by March it is over.
    .less("case-system-outage", "contacts_decision_1wd_pct", "2018-12"),
    .more("demand-up", "contacts", "2018/19"),
    .more("demand-up", "eh_contacts", "2018/19"),
    .more("demand-up", "referrals", "2018/19"),
    .more("demand-up", "cin_incl_cpp", "2019/20"),
    .more("demand-up", "lac", "2018/19"),
    .less("demand-up", "assessments_45wd_pct", "2019/20"),
    .dearer("demand-up", CostLine.allCases, "2018/19"),
    .less("sufficiency-strategy", "lac", "2019/20"),
    .more("sufficiency-strategy", "foster_households", "2020/21"),
    .less("sufficiency-strategy", "placements_ifa", "2019/20"),
    .dearer("sufficiency-strategy", CostLine.allCases, "2018/19"),
    .cheaper("sufficiency-strategy", CostLine.allCases, "2019/20"),
    .less("sufficiency-strategy-half-late", "lac", "2020/21"),
    .more("sufficiency-strategy-half-late", "foster_households", "2020/21"),
    .less("sufficiency-strategy-half-late", "placements_ifa", "2020/21"),
  ]
}
