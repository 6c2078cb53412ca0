import Planning

extension PriceBasis {
  /// In whose prices money is given, in words.
  var sentence: String {
    "Pounds are those of each year: the prices of \(baseYear), raised once a year from the next "
      + "1 April on, pay by \(Self.percent(payRise)), placements, allowances, fees and legal cost "
      + "by \(Self.percent(priceRise)), or as each simulated future draws it from the range in the "
      + "assumptions log. What programmes cost is as planned, without inflation."
  }

  /// "2%", "2.5%".
  static func percent(_ share: Double) -> String {
    Spoken.number(share * 100, decimals: 1, trimmed: true) + "%"
  }
}
