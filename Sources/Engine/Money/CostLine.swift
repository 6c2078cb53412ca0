/// What money is spent on. Every pound is on just one line.
public enum CostLine: Int32, CaseIterable, Sendable {
  /// Permanent workers: salary and on-costs.
  case staffPermanent
  /// Agency workers as far as a permanent worker in the post would cost as much.
  case staffAgency
  /// What agency workers cost on top of that.
  case staffAgencyPremium
  /// Children's weeks with in-house foster carers; the placement lines are in
  /// `PlacementAssumptions` order.
  case inHouseFostering
  /// Children's weeks with kinship foster carers.
  case kinshipFostering
  /// Children's weeks with independent fostering agencies (IFA).
  case agencyFostering
  /// Children's weeks in residential care.
  case residential
  /// Children's weeks in secure care.
  case secure
  /// Children's weeks in parent and child units.
  case parentAndChild
  /// Children's weeks with their parents under an order.
  case placedWithParents
  /// Children's weeks with their adopters before the order.
  case preAdoptive
  /// Young people's weeks in semi-independent living.
  case semiIndependent
  /// Retainers, training and support of foster households: paid whether a place is used or not.
  case fosterHouseholds
  /// Fees to other agencies for their adopters, less what they pay for ours.
  case adoptionFees
  /// Allowances under special guardianship orders (SGO).
  case guardianshipAllowances
  /// Allowances under child arrangements orders (CAO).
  case arrangementsAllowances
  /// Grants to young people who leave care at 18.
  case leavingCareGrants
  /// Legal cost of care proceedings.
  case legal
  /// Delivery of the scenario's programmes; added by Planning.
  case programmes

  /// How many lines there are.
  public static var count: Int { Int(CostLine.programmes.rawValue) + 1 }
}
