import Engine

/// The prices in which money is given: each year's own, reckoned from those of one year.
public struct PriceBasis: Sendable, Equatable {
  /// The financial year of whose prices the authority's figures are.
  public var baseYear: FinancialYear
  /// Whether the authority's file says so; else the first simulated year is taken.
  public var isStated: Bool
  /// The first simulated financial year.
  public var firstYear: FinancialYear
  /// Rise of pay on each 1 April, as a share.
  public var payRise: Double
  /// Rise of placement prices, allowances, fees, grants and legal cost on each 1 April, as a share.
  public var priceRise: Double

  /// Makes it from its parts.
  public init(
    baseYear: FinancialYear, isStated: Bool, firstYear: FinancialYear, payRise: Double,
    priceRise: Double
  ) {
    self.baseYear = baseYear
    self.isStated = isStated
    self.firstYear = firstYear
    self.payRise = payRise
    self.priceRise = priceRise
  }

  /// What pay of the first simulated year is of that in the authority's file.
  public var payFactor: Double { PriceBasis.factor(payRise, years: age) }
  /// What prices of the first simulated year are of those in the authority's file.
  public var priceFactor: Double { PriceBasis.factor(priceRise, years: age) }

  /// Years from the prices' to the first simulated one.
  private var age: Int32 { firstYear.firstYear - baseYear.firstYear }

  /// What a pound of one financial year is in a later one, for a cost line or "total": pay for
  /// staff, prices for all else.
  func uprating(of line: String, years: Int32) -> Double {
    let staff: [CostLine] = [.staffPermanent, .staffAgency, .staffAgencyPremium]
    let rise = staff.contains { $0.id == line } ? payRise : priceRise
    return PriceBasis.factor(rise, years: max(0, years))
  }

  /// What a pound is so many years later, or earlier.
  private static func factor(_ rise: Double, years: Int32) -> Double {
    var factor = 1.0
    for _ in 0..<years.magnitude { factor *= 1 + rise }
    return years < 0 ? 1 / factor : factor
  }
}
