import Engine

extension CostLine {
  /// The line's name in files.
  public var id: String {
    switch self {
    case .staffPermanent: "staff_permanent"
    case .staffAgency: "staff_agency"
    case .staffAgencyPremium: "staff_agency_premium"
    case .inHouseFostering: "in_house_fostering"
    case .kinshipFostering: "kinship_fostering"
    case .agencyFostering: "agency_fostering"
    case .residential: "residential"
    case .secure: "secure"
    case .parentAndChild: "parent_and_child"
    case .placedWithParents: "placed_with_parents"
    case .preAdoptive: "pre_adoptive"
    case .semiIndependent: "semi_independent"
    case .fosterHouseholds: "foster_households"
    case .adoptionFees: "adoption_fees"
    case .guardianshipAllowances: "guardianship_allowances"
    case .arrangementsAllowances: "arrangements_allowances"
    case .leavingCareGrants: "leaving_care_grants"
    case .legal: "legal"
    case .programmes: "programmes"
    }
  }

  /// What files may budget for: every line, and the total of them.
  static let idsAndTotal = allCases.map(\.id) + ["total"]
}
