/// What money is spent on. Every pound is on just one line.
public enum CostLine: Int32, CaseIterable, Sendable {
  case staffPermanent
  /// Agency workers in full: salary and premium.
  case staffAgency
  /// Children's weeks in each placement type (`PlacementAssumptions` order).
  case inHouseFostering
  case kinshipFostering
  case agencyFostering
  case residential
  case secure
  case parentAndChild
  case placedWithParents
  case preAdoptive
  case semiIndependent
  /// Retainers, training and support of foster households: paid whether a place is used or not.
  case fosterHouseholds
  case adoptionFees
  case guardianshipAllowances
  case arrangementsAllowances
  case leavingCareGrants
  case legal
  /// Delivery of the scenario's programmes; added by Planning.
  case programmes

  /// How many lines there are.
  public static var count: Int { Int(CostLine.programmes.rawValue) + 1 }
}
