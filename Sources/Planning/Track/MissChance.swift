/// How many of some ranges miss by chance, when each misses 1 in 5 and misses come together.
///
/// An 8-in-10 range misses 2 in 10 even when the projection is right. Were misses independent, their
/// number would be binomial. They are not: what is too high in May is mostly so in June, and what is
/// too high of one indicator is so of those that follow from it. So the number is taken for
/// beta-binomial, a binomial whose chance itself varies: the correlation of any two misses is one
/// number, 0 for independent misses and 1 where all miss or none does (J. G. Skellam, Journal of the
/// Royal Statistical Society B 10 (1948), 257-261).
public struct MissChance: Sendable {
  /// The chance of a single miss.
  public static let each = 0.2
  /// How many ranges there are.
  public let count: Int
  /// The chance of 0, 1, 2... misses.
  public let chances: [Double]

  /// Of so many ranges, any two of whose misses are correlated by 0...1 (less than 1).
  public init(of count: Int, correlation: Double) {
    self.count = count
    // A beta distribution of mean 0.2 with a + b = 1/correlation - 1.
    let sum = correlation > 0 ? 1 / correlation - 1 : .infinity
    var chances: [Double] = []
    for misses in 0...count {
      var chance = 1.0
      // The number of orders in which the misses can come, times the chance of one of them.
      for place in 0..<misses {
        chance *= Double(count - place) / Double(misses - place)
        chance *= MissChance.next(MissChance.each, place, of: place, sum)
      }
      for place in 0..<(count - misses) {
        chance *= MissChance.next(1 - MissChance.each, place, of: misses + place, sum)
      }
      chances.append(chance)
    }
    self.chances = chances
  }

  /// The chance of something that comes a share of the time, when it came `before` of `of` times.
  private static func next(_ share: Double, _ before: Int, of all: Int, _ sum: Double) -> Double {
    sum.isInfinite ? share : (share * sum + Double(before)) / (sum + Double(all))
  }

  /// The chance of so many misses or more, 0...1.
  public func atLeast(_ misses: Int) -> Double {
    misses <= 0 ? 1 : min(1, chances.dropFirst(misses).reduce(0, +))
  }

  /// How many misses are expected.
  public var expected: Double { Double(count) * MissChance.each }

  /// The least number that is not reached or passed in more than a share of cases: what chance
  /// explains.
  public func most(passedBy share: Double = 0.05) -> Int {
    (0...count).first { atLeast($0 + 1) <= share } ?? count
  }

  /// How misses go together in the model itself, with a margin.
  ///
  /// Measured in 200 futures of the reference authority, each in turn taken for what came. Two misses of
  /// the same indicator, on average over indicators and over the pairs of 3 to 24 months: 0.32 to 0.34
  /// of positions, 0.36 to 0.45 of rolling years, 0.11 to 0.13 of months' counts. Misses of two
  /// indicators in the same month, on average over pairs of 172: 0.01 after 3 months, 0.02 after 12,
  /// 0.04 after 24. The 18 that a council reports to its members hang together more: 0.07 after 12
  /// months, in 400 futures, of which 2% had more off track than chance is said to explain.
  public enum Correlation {
    /// Of positions and of rolling years, which move little in a month.
    public static let standing = 0.45
    /// Of what is counted over a month or a financial year.
    public static let counted = 0.25
    /// Between indicators.
    public static let indicators = 0.1
  }
}
