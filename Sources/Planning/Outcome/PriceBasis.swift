import Engine

/// The prices in which money is given: each year's own, from a base year on.
public struct PriceBasis: Sendable, Equatable {
  /// The financial year of the authority's prices: the first simulated one, as "2018/19".
  public var baseYear: String
  /// Rise of pay on each 1 April after that, as a share.
  public var payRise: Double
  /// Rise of placement prices, allowances, fees, grants and legal cost on each 1 April, as a share.
  public var priceRise: Double

  /// Makes it from its parts.
  public init(baseYear: String, payRise: Double, priceRise: Double) {
    self.baseYear = baseYear
    self.payRise = payRise
    self.priceRise = priceRise
  }

  /// What a pound of one financial year is in a later one, for a cost line or "total": pay for
  /// staff, prices for all else.
  func uprating(of line: String, years: Int32) -> Double {
    let staff: [CostLine] = [.staffPermanent, .staffAgency, .staffAgencyPremium]
    let rise = staff.contains { $0.id == line } ? payRise : priceRise
    var factor = 1.0
    for _ in 0..<max(0, years) { factor *= 1 + rise }
    return factor
  }
}
