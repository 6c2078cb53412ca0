import Planning

extension PriceBasis {
  /// In whose prices money is given, in words.
  var sentence: String {
    let rises =
      "pay by \(Self.percent(payRise)), placements, allowances, fees and legal cost by "
      + "\(Self.percent(priceRise)), or as each simulated future draws it from the range in the "
      + "assumptions log"
    let basis =
      isStated
      ? "The authority’s prices are those of \(baseYear.text). They rise once a year, on 1 April: "
        + "\(rises). So in \(firstYear.text), the first simulated year, pay is "
        + "\(Self.factor(payFactor)) and a price \(Self.factor(priceFactor)) what the "
        + "authority’s file says."
      : "The authority’s file does not say of which year its prices are: they are taken to be "
        + "those of \(firstYear.text), the first simulated year, and rise once a year from the "
        + "next 1 April on: \(rises)."
    return "Pounds are those of each year. \(basis) What programmes cost is as planned, without "
      + "inflation."
  }

  /// "1.02 times", "0.9804 times".
  private static func factor(_ factor: Double) -> String {
    Spoken.number(factor, decimals: 4, trimmed: true) + " times"
  }

  /// "2%", "2.5%".
  static func percent(_ share: Double) -> String {
    Spoken.number(share * 100, decimals: 1, trimmed: true) + "%"
  }
}
